"""Meetings that are booked as the bot books them: everyone is told, and reminded later."""

from typing import Any

from bot.bookings import book, move
from bot.voice import Voice
from handlers.meetings.what_follows import cancels, follows
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from storage.records import Records
from storage.round_models import Round
from storage.shelf import NotThere
from tests.accounts import looked_up
from tests.conversations.rounds import at_school, parent_called, teacher_called, wanted
from tests.people import Person, drawn
from tests.school import TheSchool

FULL_NAMES = {
    "Ewa": "Ewa Kowalska",
    "Piotr": "Piotr Kowalski",
    "Layla": "Layla Haddad",
    "Ana": "Ana García",
}


async def has_booked(
    school: TheSchool, parent: str, clock: str, teacher: str = "Ms Lee", *, day: int = 0
) -> Booking:
    """This parent took a time HH:MM of the newest round, on its first day or so many days later."""
    async with school.database.transaction() as records:
        found = await newest_round(records)
        voice = Voice(records, school.information, school.clock.now())
        who = await parent_called(school, records, FULL_NAMES.get(parent, parent))
        whom = await teacher_called(school, records, teacher)
        slots = [
            s
            for s in await records.rounds.free(found, voice.now, whom.id)
            if at_school(school, s) == clock
        ]
        (child, *_) = await records.families.children_of(who)
        (booking,) = await book(voice, wanted(found, slots[day], who, child))
        await follows(voice, booking, "booked", who.account_id)
    await school.settles()
    return booking


async def newest_round(records: Records) -> Round:
    """The last that was opened."""
    number, found = 1, None
    while True:
        try:
            found = await records.rounds.of_anyone(number)
        except NotThere:
            break
        number += 1
    assert found is not None, "no round is open"
    return found


async def has_moved(school: TheSchool, booking: Booking, clock: str) -> Booking:
    async with school.database.transaction() as records:
        found = await newest_round(records)
        voice = Voice(records, school.information, school.clock.now())
        teacher = booking.teachers[0].person_id
        slot = next(
            s
            for s in await records.rounds.free(found, voice.now, teacher)
            if at_school(school, s) == clock
        )
        moved = await move(
            voice,
            await records.meetings.of_anyone(booking.meeting.id),
            Time(slot.starts_at, slot.ends_at, slot.id),
            Place(found.held, slot.room_id),
        )
        await follows(voice, moved, "moved", booking.parents[0].account_id)
    await school.settles()
    return moved


async def has_cancelled(school: TheSchool, booking: Booking, parent: str) -> None:
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        who = await parent_called(school, records, FULL_NAMES.get(parent, parent))
        await cancels(voice, await records.meetings.of_anyone(booking.meeting.id), who)
    await school.settles()


async def ends_of_reminders(school: TheSchool, parent: str = "Ewa Kowalska") -> list[Any]:
    """How long ahead and how each ended that somebody had, the earliest first."""
    rows = await looked_up(
        school.database,
        "select r.ahead, r.ended_as from meeting_reminders r join people p on p.id = r.person_id"  # noqa: S608 - a name of ours
        f" where p.name = '{parent}' order by r.remind_at",
    )
    return [(row["ahead"], row["ended_as"]) for row in rows]


def reminders(person: Person) -> int:
    """How many reminders of meetings stand in the chat, answered or not."""
    heads = (
        "begins soon:",
        "begin soon:",
        "is today:",
        "are today:",
        "is tomorrow:",
        "are tomorrow:",
        "comes up:",
        "come up:",
    )
    return sum(
        any(drawn(message).partition("\n")[0].endswith(head) for head in heads)
        for message in person.received
    )


async def comes_to(school: TheSchool, day: int, wall: str) -> None:
    """Minute by minute would be long: the clock's duties are done at every hour on the way."""
    while school.information.time.local(school.clock.now()).day != day:
        await school.passes(hours=1)
    await school.is_at(wall)
