"""Meetings that families book, move and cancel as the bot does it for them, told to everyone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.bookings import book, move
from bot.voice import Voice
from handlers.meetings.what_follows import cancels, follows
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from storage.round_models import Round, Slot
from tests.conversations.rounds import (
    at_school,
    opens_round,
    parent_called,
    teacher_called,
    wanted,
)
from tests.school import TheSchool

FULL_NAMES = {
    "Ewa": "Ewa Kowalska",
    "Piotr": "Piotr Kowalski",
    "Layla": "Layla Haddad",
    "Ana": "Ana García",
}


@asynccontextmanager
async def speaking(school: TheSchool) -> AsyncIterator[Voice]:
    async with school.database.transaction() as records:
        yield Voice(records, school.information, school.clock.now())


async def has_booked(
    school: TheSchool,
    parent: str,
    clock: str,
    teacher: str = "Ms Lee",
    *,
    day: int = 0,
    both_told: bool = False,
) -> Booking:
    """This parent took a time HH:MM of the newest round, on its first day or so many days later.

    Without a round one is opened. With `both_told` they did not do it themselves, and read it, too.
    """
    found = await round_of_now(school)
    async with speaking(school) as voice:
        who = await parent_called(school, voice.records, FULL_NAMES.get(parent, parent))
        whom = await teacher_called(school, voice.records, teacher)
        slots = await free_at(school, voice, found, whom.id, clock)
        (child, *_) = await voice.records.families.children_of(who)
        (booking,) = await book(voice, wanted(found, slots[day], who, child))
        await follows(voice, booking, "booked", None if both_told else who.account_id)
    await school.settles()
    return await anew(school, booking)


async def has_moved(school: TheSchool, booking: Booking, clock: str) -> Booking:
    """Its parent took another free time HH:MM of the same teacher."""
    found = await round_of_now(school)
    async with speaking(school) as voice:
        slot, *_ = await free_at(school, voice, found, booking.teachers[0].person_id, clock)
        now = await voice.records.meetings.of_anyone(booking.meeting.id)
        time, place = Time(slot.starts_at, slot.ends_at, slot.id), Place(found.held, slot.room_id)
        moved = await move(voice, now, time, place)
        await follows(voice, moved, "moved", booking.parents[0].account_id)
    await school.settles()
    return moved


async def has_cancelled(school: TheSchool, parent: str) -> None:
    """This parent cancelled the first meeting they had."""
    async with speaking(school) as voice:
        who = await parent_called(school, voice.records, FULL_NAMES.get(parent, parent))
        (booking, *_) = await voice.records.meetings.coming_of([who], voice.now)
        await cancels(voice, booking, who)
    await school.settles()


async def free_at(
    school: TheSchool, voice: Voice, found: Round, teacher_id: int, clock: str
) -> list[Slot]:
    """The free times of a teacher that begin then, one a day."""
    slots = await voice.records.rounds.free(found, voice.now, teacher_id)
    return [slot for slot in slots if at_school(school, slot) == clock]


async def round_of_now(school: TheSchool) -> Round:
    """The newest; where there is none yet, one that is opened for it."""
    async with school.database.reading() as records:
        ahead = await records.round_plans.ahead(school.clock.now().date())
    found = [each for each in ahead if each.state != "draft"]
    return found[-1] if found else await opens_round(school)


async def anew(school: TheSchool, booking: Booking) -> Booking:
    """As it stands now."""
    async with school.database.reading() as records:
        return await records.meetings.of_anyone(booking.meeting.id)
