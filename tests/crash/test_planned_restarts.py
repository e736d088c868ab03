"""Stopped and started again in the middle of a day, as updates of a computer do: nobody notices."""

import asyncio
from pathlib import Path

import pytest

from storage.database import Database
from tests.crash.births import STOPS_WITHIN
from tests.crash.day import Day, a_day
from tests.crash.faults import go_wrong
from tests.engine.real import DEADLINE
from tests.engine.waiting import until

RESTARTS = 8
UNDER_WAY = 8  # messages that Telegram is slow to answer: as many as leave together
ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_planned_restarts_double_nothing(database_url: str, tmp_path: Path) -> None:
    async with a_day(database_url, tmp_path, 0) as day, Database(database_url) as database:
        async with day.goes_on():
            ended = [await day.is_restarted() for _ in range(RESTARTS)]
        balance = await day.ends(database)

        assert not balance.wrong, "\n".join(balance.wrong)
        assert (ended, balance.doubtful, balance.doubles) == ([0] * RESTARTS, 0, 0)


async def test_planned_restarts_leave_nothing_in_doubt_on_a_bad_day_either(
    database_url: str, tmp_path: Path
) -> None:
    async with a_day(database_url, tmp_path, 0) as day, Database(database_url) as database:
        go_wrong(day.telegram.faults, 0.08)
        async with day.goes_on():
            ended = [await day.is_restarted() for _ in range(RESTARTS)]
        balance = await day.ends(database)

        assert not balance.wrong, "\n".join(balance.wrong)
        assert ended == [0] * RESTARTS
        assert "interrupted while sending" not in day.lives.log


@ON_ONE
async def test_a_planned_stop_waits_for_a_slow_telegram(database_url: str, tmp_path: Path) -> None:
    async with a_day(database_url, tmp_path, 0) as day, Database(database_url) as database:
        took, ended = await is_stopped_while_telegram_is_slow(day, database, seconds=18)
        balance = await day.ends(database)

        assert not balance.wrong, "\n".join(balance.wrong)
        assert (ended, balance.doubtful, balance.doubles) == (0, 0, 0)
        assert 10 < took < STOPS_WITHIN


@ON_ONE
async def test_a_planned_stop_does_not_wait_for_ever(database_url: str, tmp_path: Path) -> None:
    async with a_day(database_url, tmp_path, 0) as day, Database(database_url) as database:
        took, ended = await is_stopped_while_telegram_is_slow(day, database, seconds=60)
        balance = await day.ends(database)

        assert not balance.wrong, "\n".join(balance.wrong)
        assert (ended, balance.doubles) == (0, UNDER_WAY)
        assert took < STOPS_WITHIN


async def is_stopped_while_telegram_is_slow(
    day: Day, database: Database, *, seconds: float
) -> tuple[float, int]:
    """Stop with as much under way as there can be; how long it took, and the exit code."""
    day.telegram.faults.add("slow", method="sendMessage", seconds=seconds, times=UNDER_WAY)
    loop = asyncio.get_running_loop()
    async with day.goes_on():
        await day.lives.starts()
        await until(lambda: not day.telegram.faults.arranged, DEADLINE)
        began = loop.time()
        ended = await day.lives.is_told_to_stop()
        return loop.time() - began, ended
