"""Stopped and started again in the middle of a day, as updates of a computer do: nobody notices."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database
from tests.crash.births import STOPS_WITHIN
from tests.crash.day import Day, a_day
from tests.crash.faults import go_wrong
from tests.databases import fresh_sqlite
from tests.engine.real import DEADLINE
from tests.engine.waiting import until

RESTARTS = 4
UNDER_WAY = 8  # messages that Telegram is slow to answer: as many as leave together


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
            for folder, seconds in zip(folders, (18, 60), strict=True)
        )
    )

    assert (slow.ended, slow.doubtful, slow.doubles) == (0, 0, 0)
    assert 10 < slow.took < STOPS_WITHIN
    assert (silent.ended, silent.doubles) == (0, UNDER_WAY)
    assert silent.took < STOPS_WITHIN


@dataclass(frozen=True, slots=True)
class Stop:
    took: float
    ended: int
    doubtful: int
    doubles: int


async def a_stop(url: str, folder: Path, seconds: float) -> Stop:
    async with a_day(url, folder, 0) as day, Database(url) as database:
        took, ended = await is_stopped_while_telegram_is_slow(day, database, seconds=seconds)
        balance = await day.ends(database)
        assert not balance.wrong, "\n".join(balance.wrong)
        return Stop(took, ended, balance.doubtful, balance.doubles)


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
