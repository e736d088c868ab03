"""Stopped and started again in the middle of a day, as updates of a computer do: nobody notices."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database import Database
from tests.crash.births import STOPS_WITHIN
from tests.crash.day import LONGEST_DAY, Day, a_day
from tests.crash.faults import go_wrong
from tests.databases import fresh_sqlite
from tests.engine.real import DEADLINE
from tests.engine.waiting import until

RESTARTS = 4
# Seconds until Telegram answers: well within the twenty that we wait for it, so that a machine that
# stands still meanwhile makes no difference; and longer than a stop is waited for.
LONG, FOR_EVER = 12, 10 * STOPS_WITHIN
UNDER_WAY = 8  # messages that Telegram is slow to answer: as many as leave together

pytestmark = pytest.mark.timeout(LONGEST_DAY)


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


async def test_a_planned_stop_waits_for_a_slow_telegram_but_not_for_ever(
    sqlite_template: Path, tmp_path: Path
) -> None:
    """Two schools at the same time, as there is nothing to do but to wait."""
    folders = tmp_path / "slow", tmp_path / "silent"
    for folder in folders:
        folder.mkdir()
    slow, silent = await asyncio.gather(
        *(
            a_stop(fresh_sqlite(sqlite_template, folder), folder, seconds)
            for folder, seconds in zip(folders, (LONG, FOR_EVER), strict=True)
        )
    )

    assert (slow.ended, slow.doubtful, slow.doubles) == (0, 0, 0)
    assert (silent.ended, silent.doubles) == (0, UNDER_WAY)


@dataclass(frozen=True, slots=True)
class Stop:
    ended: int
    doubtful: int
    doubles: int


async def a_stop(url: str, folder: Path, seconds: float) -> Stop:
    async with a_day(url, folder, 0) as day, Database(url) as database:
        ended = await is_stopped_while_telegram_is_slow(day, database, seconds=seconds)
        balance = await day.ends(database)
        assert not balance.wrong, "\n".join(balance.wrong)
        return Stop(ended, balance.doubtful, balance.doubles)


async def is_stopped_while_telegram_is_slow(day: Day, database: Database, *, seconds: float) -> int:
    """Stop with as much under way as there can be; the exit code."""
    day.telegram.faults.add("slow", method="sendMessage", seconds=seconds, times=UNDER_WAY)
    async with day.goes_on():
        await day.lives.starts()
        await until(lambda: not day.telegram.faults.arranged, DEADLINE)
        return await day.lives.is_told_to_stop()
