"""After more than a day without Telegram who may have written is told so, once, with the times."""

import asyncio

import pytest

from storage.models import Role
from tests.accounts import looked_up
from tests.engine.at_work import running
from tests.engine.silent import (
    HOUR,
    MINUTE,
    TOLD,
    a_day_and_an_hour,
    is_answered,
    joins,
    telling,
    tells_everyone,
)
from tests.engine.test_database_trouble import ON_SQLITE
from tests.engine.town import MORNING, Town, reads
from tests.engine.waiting import until

pytestmark = pytest.mark.usefixtures("looks_again_soon")
OFFICE_TOLD = (
    "Homeroom could not be reached from Thursday 12 March, 10:00 to Friday 13 March, 11:00."
    " What was written to it in that time before Thursday 12 March, 11:00 may be lost."
    " 2 people have been asked to send it again."
)


async def test_after_a_day_everyone_who_may_have_written_is_told_once_with_the_times(
    quiet_town: Town,
) -> None:
    town = quiet_town
    ewa, omar = await joins(town, "Ewa"), await joins(town, "Omar", Role.TEACHER)
    dana = await joins(town, "Dana", Role.OFFICE)
    async with running(town):
        await is_answered(ewa, "before")
        await a_day_and_an_hour(town)
        await tells_everyone(town)
        await until(lambda: telling(ewa, omar, dana) == [[TOLD], [TOLD], [OFFICE_TOLD]])

    await town.accounts.settle(town.database)


async def test_what_was_written_in_the_last_day_of_it_arrives_and_is_answered_first(
    quiet_town: Town,
) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
    ewa.writes("too early")
    town.clock.move(HOUR + MINUTE)
    ewa.writes("in time")
    town.clock.move(24 * HOUR - MINUTE)
    await town.restarts()
    await town.receives()
    await town.engine.tick()  # a busy day: the clock's duties are done before the turns are taken
    await town.sends()
    await town.settles()
    await tells_everyone(town)
    await town.sends()
    await town.closes()

    assert reads(ewa)[1:] == ["Hello: in time", TOLD]


@ON_SQLITE
async def test_a_stranger_and_who_cannot_be_reached_are_not_written_to(quiet_town: Town) -> None:
    town = quiet_town
    ewa, stranger = await joins(town, "Ewa"), town.person("Stranger")
    gone = await joins(town, "Gone")
    async with town.database.transaction() as records:
        await records.accounts.lose(gone.id, MORNING, "blocked")
    async with running(town):
        await is_answered(ewa, "before")
        await is_answered(stranger, "who are you?")
        await a_day_and_an_hour(town)
        await tells_everyone(town)
        await until(lambda: telling(ewa) == [[TOLD]])

    assert telling(stranger, gone) == [[], []]


@ON_SQLITE
async def test_who_has_quiet_hours_is_told_after_them(quiet_town: Town) -> None:
    town = quiet_town
    ewa, omar = await joins(town, "Ewa", quiet=("10:30", "12:00")), await joins(town, "Omar")
    async with running(town):
        await is_answered(omar, "before")
        await a_day_and_an_hour(town)
        await tells_everyone(town)
        await until(lambda: telling(omar) == [[TOLD]])
        in_quiet_hours = reads(ewa)
        town.clock.move(HOUR)
        await until(lambda: telling(ewa) == [[TOLD]])

    assert in_quiet_hours == []


async def test_restarts_and_two_tickers_at_once_tell_nobody_twice(quiet_town: Town) -> None:
    town = quiet_town
    phones = [await joins(town, name) for name in ("Ewa", "Omar", "Layla")]
    async with running(town):
        await is_answered(phones[0], "before")
        await a_day_and_an_hour(town)
    for _ in range(3):
        await town.restarts()
        await ticks_twice_at_once(town)
    await town.closes()
    await tell_again_what_seems_unsettled(town)
    await town.restarts()
    await tells_everyone(town)
    await town.sends()

    assert telling(*phones) == [[TOLD]] * 3
    [kept] = await looked_up(town.database, "select told from silences where ended_at is not null")
    assert kept == {"told": 3}


async def ticks_twice_at_once(town: Town) -> None:
    await asyncio.gather(town.engine.tick(), town.engine.tick())
    town.clock.move(MINUTE)


async def tell_again_what_seems_unsettled(town: Town) -> None:
    """As if the machine had died in the middle of telling."""
    async with town.database.transaction() as records:
        await records._driver.execute("update silences set settled_at = null, told_up_to = null")


@ON_SQLITE
async def test_two_silences_are_two_matters(quiet_town: Town) -> None:
    town = quiet_town
    ewa = await joins(town, "Ewa")
    async with running(town):
        await is_answered(ewa, "before")
        for _ in range(2):
            await a_day_and_an_hour(town)
            await tells_everyone(town)
        await until(lambda: len(telling(ewa)[0]) == 2)
