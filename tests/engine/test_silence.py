"""Telegram is silent: nothing is lost by ten minutes, and only more than a day is talked about."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

import bot.contact
from bot.poller import GRACE, WAITS
from bot.reporting import report
from bot.sandbox.faults import Kind
from storage.database import Database
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.silent import (
    HOUR,
    MINUTE,
    TOLD,
    a_day_and_an_hour,
    falls_silent,
    is_answered,
    is_back,
    joins,
    telling,
    tells_everyone,
)
from tests.engine.test_database_trouble import ON_SQLITE
from tests.engine.town import Impatient, Town, reads
from tests.engine.waiting import until

pytestmark = pytest.mark.usefixtures("looks_again_soon")


async def time_goes_by(town: Town, until_then: Callable[[], bool], **each: float) -> datetime:
    """Until it has happened, a little at a time; when it had."""

    def a_little_later() -> bool:
        happened = until_then()
        if not happened:
            town.clock.move(timedelta(**each))
        return happened

    await until(a_little_later)
    return town.clock.now()


@pytest.mark.parametrize(
    ("kind", "minutes"), [("down", 10), ("server_error", 10), ("server_error", 200)]
)
async def test_ten_minutes_of_silence_lose_nothing_and_end_within_a_minute(
    quiet_town: Town, kind: Kind, minutes: int
) -> None:
    town = quiet_town
    ewa, omar = await joins(town, "Ewa"), await joins(town, "Omar")
    async with running(town):
        await is_answered(ewa, "before")
        await falls_silent(town, kind)
        await town.puts(omar, "Swimming is cancelled")
        await town.puts(omar, "Bring boots")
        silent_until = town.clock.now() + minutes * MINUTE
        await time_goes_by(town, lambda: town.clock.now() >= silent_until, seconds=minutes)
        for words in ("first", "second", "third"):
            ewa.writes(words)
        await is_back(town)
        town.clock.move(MINUTE)  # and no further, however long the machine takes for what is due
        await until(lambda: len(reads(ewa)) == 4 and len(reads(omar)) == 2)

    assert reads(ewa)[1:] == ["Hello: first", "Hello: second", "Hello: third"]
    assert [words.splitlines()[-1] for words in reads(omar)] == [
        "Swimming is cancelled",
        "Bring boots",
    ]
    await town.accounts.settle(town.database)


@ON_SQLITE
async def test_after_a_failure_the_next_poll_is_not_held_open_for_news(
    database: Database, desk: Desk
) -> None:
    """That Telegram answers again is news enough, and whatever waits goes on with it."""
    held: list[float] = []

    class Noting(Impatient):
        async def do_request(self, url: str, *asked: Any, **how: Any) -> tuple[int, bytes]:
            if url.endswith("/getUpdates"):
                held.append(how["read_timeout"] - GRACE)
            return await super().do_request(url, *asked, **how)

    town = Town(database, conversations=[desk.conversation()], wire=Noting)
    async with running(town):
        await is_answered(await joins(town, "Ewa"), "before")
        assert set(held) == {WAITS}
        town.telegram.faults.add("server_error", method="getUpdates")
        town.telegram.updates.wake()

        await until(lambda: 0 in held)


@ON_SQLITE
@pytest.mark.parametrize("silent", [9 * HOUR, 24 * HOUR - MINUTE], ids=str)
async def test_a_shorter_silence_is_not_talked_about(quiet_town: Town, silent: timedelta) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
        await falls_silent(town)
        town.clock.move(silent)
        await is_back(town)
        await tells_everyone(town)

    assert telling(ewa) == [[]]


@ON_SQLITE
async def test_a_homeroom_that_was_itself_down_for_a_day_tells_it_too(quiet_town: Town) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
    town.clock.move(25 * HOUR)
    town.engine = town._new_engine()
    async with running(town):
        await is_answered(ewa, "hello again")
        await tells_everyone(town)
        await until(lambda: telling(ewa) == [[TOLD]])

    await town.accounts.settle(town.database)


@ON_SQLITE
async def test_a_clock_set_forward_by_two_days_is_no_silence(
    quiet_town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.contact, "WRITTEN", 0)  # every answer is looked at
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
        town.clock.move(48 * HOUR)
        await is_answered(ewa, "after")
        await tells_everyone(town)

    assert telling(ewa) == [[]]


@ON_SQLITE
async def test_a_clock_set_forward_just_before_a_restart_is_no_silence(quiet_town: Town) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
        town.clock.move(48 * HOUR)
        await town.engine.clock_watch.look()
    town.engine = town._new_engine()
    async with running(town):
        await is_answered(ewa, "after")
        await tells_everyone(town)

    assert telling(ewa) == [[]]


@ON_SQLITE
async def test_a_school_that_begins_has_nothing_to_tell(quiet_town: Town) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    town.clock.move(48 * HOUR)
    async with running(town):
        await is_answered(ewa, "hi")
        await tells_everyone(town)

    assert telling(ewa) == [[]]


@ON_SQLITE
async def test_status_says_what_may_be_lost_and_how_many_were_told(quiet_town: Town) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
        await a_day_and_an_hour(town)
        await tells_everyone(town)
    async with town.database.reading() as records:
        found = (await report(records, town.clock.now()))["last_long_silence"]

    assert found == {
        "from": "2026-03-12T09:00:00+00:00",
        "until": "2026-03-13T10:00:00+00:00",
        "lost_until": "2026-03-12T10:00:00+00:00",
        "told": 1,
    }
