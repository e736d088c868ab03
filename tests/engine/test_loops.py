"""It runs on uvloop where there is one, and on Python's own loop elsewhere."""

import asyncio
import sys

import pytest

from bot import loops


async def loop_it_runs_on() -> str:
    return type(asyncio.get_running_loop()).__module__.partition(".")[0]


def test_it_runs_on_uvloop() -> None:
    assert loops.run(loop_it_runs_on()) == "uvloop"


def test_without_uvloop_it_runs_on_pythons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)

    assert loops.run(loop_it_runs_on()) == "asyncio"
