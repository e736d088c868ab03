"""The watch on the clock: what it moves, what it leaves, and that it mends what it could not."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock_watch import ClockWatch
from bot.contact import Contact
from bot.ticker import Ticker
from tests.accounts import outbox_rows
from tests.engine.at_work import running
from tests.engine.own_time import goes_by_itself
from tests.engine.test_ticker import Ticks
from tests.engine.town import Town
from tests.engine.unlucky import Unlucky
from tests.engine.waiting import until

HOUR = timedelta(hours=1)


async def test_what_people_chose_for_an_hour_stays_at_that_hour(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    chosen = town.clock.now() + timedelta(minutes=5)
    await town.puts(ewa, "Swimming is cancelled", not_before=chosen)
    async with running(town):
        town.clock.move(-HOUR)
        await town.engine.clock_watch.look()
    [row] = await outbox_rows(town.database)

    assert (row.state, row.not_before) == ("planned", chosen)


async def test_a_database_in_trouble_is_mended_when_it_can_be(database_url: str) -> None:
    async with Unlucky(database_url) as database:
        town = goes_by_itself(Town(database))
        watch = ClockWatch(database, town.clock, Contact(town.clock), lambda: None)
        async with database.transaction() as records:
            await records.outbox.pause(5, town.clock.now() + timedelta(minutes=1))
        town.clock.move(-HOUR)
        database.is_unlucky_after(1)
        with pytest.raises(ConnectionResetError):
            await watch.look()
        await watch.look()
        async with database.reading() as records:
            left = await records.outbox._all("pauses_after", now=town.clock.now())

    assert all(pause.until - town.clock.now() < timedelta(minutes=2) for pause in left)
    assert len(left) == 1


async def test_the_clocks_hand_goes_on_when_the_systems_clock_was_set_back() -> None:
    """Then the scheduler waits for a time that is an hour away."""
    ticks = Ticks()
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    ticker._scheduler.modify_job("tick", next_run_time=datetime.now(UTC) + HOUR)
    await asyncio.sleep(0)
    ticker.mend()
    await until(lambda: ticks.count > 0)
    ticker.stop()


async def test_a_clock_that_is_right_hurries_no_tick() -> None:
    ticks = Ticks()
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    planned = {job.id: job.next_run_time for job in ticker._scheduler.get_jobs()}
    ticker.mend()
    kept = {job.id: job.next_run_time for job in ticker._scheduler.get_jobs()}
    ticker.stop()

    assert kept == planned
