"""A school's folder with nothing set: neither variables from outside nor a stray .env."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import SettingsProblem, load_settings

SetUp = Callable[..., None]
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in os.environ:
        if name.upper().startswith("HOMEROOM_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def school(monkeypatch: pytest.MonkeyPatch) -> SetUp:
    """Set the variables of a school that is well set up, and those given."""

    def set_up(**variables: str) -> None:
        well = {"SCHOOL_NAME": "Hillside School", "TIME_ZONE": "Europe/Berlin"} | variables
        for name, value in well.items():
            monkeypatch.setenv(f"HOMEROOM_{name}", value)

    return set_up


def refused() -> tuple[str, ...]:
    with pytest.raises(SettingsProblem) as problem:
        load_settings()
    assert str(problem.value) == "\n".join(problem.value.lines)
    assert problem.value.__suppress_context__ or problem.value.__context__ is None
    return problem.value.lines
