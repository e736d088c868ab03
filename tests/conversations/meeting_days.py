"""What families do with meetings in many tests, as the bot does it for them, told to everyone."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import vobject

from bot.bookings import move
from bot.voice import Voice
from handlers.meetings.what_follows import cancels, follows
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from tests.conversations.rounds import at_school, books, opens_round, parent_called
from tests.people import Person
from tests.school import TheSchool


@asynccontextmanager
async def speaking(school: TheSchool) -> AsyncIterator[Voice]:
    async with school.database.transaction() as records:
        yield Voice(records, school.information, school.clock.now())


async def has_booked(school: TheSchool, parent: str, clock: str, teacher: str) -> Booking:
    """This parent books HH:MM of the first open round; everyone else is told."""
    async with school.database.reading() as records:
        found = await records.rounds.of_anyone(1)
    booking = await books(school, parent, found, clock, teacher)
    await tells(school, booking, "booked", parent)
    return booking


async def tells(school: TheSchool, booking: Booking, happened: str, by: str) -> None:
    async with speaking(school) as voice:
        await follows(voice, booking, happened, by=school.people[by].phone.id)
    await school.settles()


async def has_cancelled(school: TheSchool, parent: str) -> Booking:
    """This parent cancels the first meeting they have."""
    async with speaking(school) as voice:
        who = await parent_called(school, voice.records, parent)
        booking = (await voice.records.meetings.coming_of([who], voice.now))[0]
        ended = await cancels(voice, booking, who)
    assert ended is not None, "it was cancelled before"
    await school.settles()
    return ended


async def has_moved(school: TheSchool, booking: Booking, parent: str, clock: str) -> Booking:
    """To another free time HH:MM of the same teacher and day."""
    async with speaking(school) as voice:
        assert booking.meeting.round_id is not None, "it was booked in a round"
        found = await voice.records.rounds.of_anyone(booking.meeting.round_id)
        slots = await voice.records.rounds.free(found, voice.now, booking.teachers[0].person_id)
        slot = next(slot for slot in slots if at_school(school, slot) == clock)
        time, place = Time(slot.starts_at, slot.ends_at, slot.id), Place("room", slot.room_id)
        moved = await move(voice, booking, time, place)
    await tells(school, moved, "moved", parent)
    return moved


async def opens_evening(school: TheSchool) -> None:
    """Ms Lee and Mr Okafor offer times, and Ewa has 17:20 with Ms Lee."""
    await opens_round(school)
    await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee")


async def happens_to_meetings(school: TheSchool, direction: str, names: Mapping[str, str]) -> bool:
    """What a stage direction says of meetings; False when it says nothing of them."""
    if found := re.fullmatch(r"(.+) offer times on Thursday 19 March, 17:00 to 18:00", direction):
        await opens_round(school, *found[1].split(" and "))
    elif found := re.fullmatch(r"(\w+) has booked (\d\d:\d\d) with (.+)", direction):
        await has_booked(school, names[found[1]], found[2], names.get(found[3], found[3]))
    elif found := re.fullmatch(r"(\w+) has cancelled it", direction):
        await has_cancelled(school, names[found[1]])
    return found is not None


def files_of(person: Person, ending: str = ".ics") -> list[bytes]:
    """What stands on this phone as files, oldest first."""
    found = [message.media for message in person.received if message.media]
    telegram = person._school.telegram
    return [telegram.file_bytes(each.file_id)[0] for each in found if each.name.endswith(ending)]


def entries_of(person: Person) -> list[Any]:
    """The calendar files on this phone, as a calendar reads them."""
    return [vobject.readOne(content.decode()) for content in files_of(person)]
