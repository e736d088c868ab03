"""Telegram is silent: for ten minutes nothing is lost; after a day who may have written is told."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

import bot.contact
from bot.reporting import report
from bot.sandbox.faults import Kind
from bot.sandbox.people import Person as Phone
from bot.school import QUIET_HOURS
from handlers.tell_after_silence import tells_who_may_have_written
from storage.database import Database
from storage.models import Role
from tests.accounts import looked_up
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.test_database_trouble import ON_SQLITE
from tests.engine.town import MORNING, Town, reads
from tests.engine.waiting import until

pytestmark = pytest.mark.usefixtures("looks_again_soon")

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TOLD = (
    "Homeroom could not be reached from Thursday 12 March, 10:00 to Friday 13 March, 11:00."
    " What you wrote in that time before Thursday 12 March, 11:00 may not have arrived:"
    " please send it again. Later messages are here."
    " If you tapped a button meanwhile, please tap it again."
)
OFFICE_TOLD = (
    "Homeroom could not be reached from Thursday 12 March, 10:00 to Friday 13 March, 11:00."
    " What was written to it in that time before Thursday 12 March, 11:00 may be lost."
    " 2 people have been asked to send it again."
)


@pytest.fixture
def quiet_town(database: Database, desk: Desk) -> Town:
    """One whose engine has not started, with the duty that tells of long silences."""
    return Town(database, conversations=[desk.conversation()], duties=[tells_who_may_have_written])


async def joins(town: Town, name: str, role: Role = Role.PARENT, **more: tuple[str, str]) -> Phone:
    phone = town.person(name)
    async with town.database.transaction() as records:
        quiet = more.get("quiet", QUIET_HOURS)
        account = await records.accounts.meet(phone.id, "en", quiet, town.clock.now())
        person = await records.people.put(role, f"{role}:{name}", name, "en")
        await records.people.join_as(person, account, town.clock.now())
    return phone


async def is_answered(phone: Phone, words: str) -> None:
    phone.writes(words)
    await until(lambda: reads(phone)[-1:] == [f"Hello: {words}"])


def is_missed(town: Town) -> bool:
    return town.engine.poller._contact._missed_at is not None


async def falls_silent(town: Town, kind: Kind = "down") -> None:
    """From now on nothing goes to Telegram or comes from it, and we have noticed."""
    town.telegram.faults.add(kind, times=10**9)
    town.telegram.updates.wake()
    await until(lambda: is_missed(town))


async def is_back(town: Town) -> None:
    town.telegram.faults.clear()
    await until(lambda: not is_missed(town))


async def time_goes_by(town: Town, until_then: Callable[[], bool], **each: float) -> datetime:
    """Until it has happened, a little at a time; when it had."""

    def a_little_later() -> bool:
        happened = until_then()
        if not happened:
            town.clock.move(timedelta(**each))
        return happened

    await until(a_little_later, 10)
    return town.clock.now()


def telling(*phones: Phone) -> list[list[str]]:
    return [[words for words in reads(phone) if "Homeroom" in words] for phone in phones]


async def tells_everyone(town: Town) -> None:
    """Every duty is done that a few minutes bring."""
    for _ in range(5):
        await town.engine.tick()
        town.clock.move(MINUTE)


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
        began = town.clock.now()
        over = await time_goes_by(
            town, lambda: len(reads(ewa)) == 4 and len(reads(omar)) == 2, seconds=1
        )

    assert over - began <= MINUTE
    assert reads(ewa)[1:] == ["Hello: first", "Hello: second", "Hello: third"]
    assert [words.splitlines()[-1] for words in reads(omar)] == [
        "Swimming is cancelled",
        "Bring boots",
    ]
    await town.accounts.settle(town.database)


async def a_day_and_an_hour(town: Town) -> None:
    """Silence from ten o'clock to eleven on the next day."""
    await falls_silent(town)
    town.clock.move(25 * HOUR)
    await is_back(town)


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
