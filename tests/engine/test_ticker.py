"""The clock's hand goes on, whatever one tick does; APScheduler's own scheduler drives it."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from structlog.testing import capture_logs

from bot.ticker import Ticker
from tests.engine.waiting import until

SOON = 0.02  # seconds
ALL_NIGHT = timedelta(hours=8, minutes=30)  # half an hour before the next would be due


class Ticks:
    """Counts ticks, and does what the test wants of the first."""

    def __init__(self, *, first_fails: bool = False, first_lasts: float = 0) -> None:
        self.count = self.sweeps = self.at_once = self.most_at_once = 0
        self._first_fails, self._first_lasts = first_fails, first_lasts

    async def tick(self) -> None:
        self.count += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await self._goes_on()
        finally:
            self.at_once -= 1

    async def _goes_on(self) -> None:
        if self.count == 1 and self._first_fails:
            raise ZeroDivisionError
        if self.count == 1:
            await asyncio.sleep(self._first_lasts)

    async def sweep(self) -> None:
        self.sweeps += 1


@contextmanager
def ticking(ticks: Ticks) -> Iterator[Ticker]:
    """The ticker as it is, only quicker."""
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    ticker._scheduler.reschedule_job("tick", trigger="interval", seconds=SOON)
    try:
        yield ticker
    finally:
        ticker.stop()


async def test_a_tick_that_fails_does_not_stop_the_next() -> None:
    ticks = Ticks(first_fails=True)
    with ticking(ticks):
        await until(lambda: ticks.count >= 3)


async def test_a_tick_that_fails_is_reported_by_its_kind() -> None:
    ticks = Ticks(first_fails=True)
    with capture_logs() as logged, ticking(ticks):
        await until(lambda: ticks.count >= 2)

    assert {"job": "tick", "kind": "ZeroDivisionError"}.items() <= logged[0].items()


async def test_a_tick_that_takes_long_is_not_begun_twice_at_once() -> None:
    ticks = Ticks(first_lasts=SOON * 5)
    with ticking(ticks):
        await until(lambda: ticks.count >= 3)

    assert ticks.most_at_once == 1


async def test_what_is_late_is_done_once() -> None:
    """As after a night in which the computer slept."""
    ticks = Ticks()
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    for job in ("tick", "sweep"):
        ticker._scheduler.reschedule_job(job, trigger="interval", hours=1)
        ticker._scheduler.modify_job(job, next_run_time=datetime.now(UTC) - ALL_NIGHT)
    await until(lambda: ticks.count > 0 and ticks.sweeps > 0)
    ticker.stop()

    assert (ticks.count, ticks.sweeps) == (1, 1)


async def test_the_clock_is_asked_every_second_and_forgets_every_hour() -> None:
    ticker = Ticker(Ticks().tick, Ticks().sweep)
    jobs = {job.id: job.trigger.interval for job in ticker._scheduler.get_jobs()}

    assert jobs == {"tick": timedelta(seconds=1), "sweep": timedelta(hours=1)}
