"""Single meetings in every state: Ms Lee's with Ewa about Ada, and Mr Stone's with Nadia."""

from dataclasses import dataclass
from datetime import timedelta

from bot.bookings import book, cancel
from bot.voice import Voice
from storage.meetings import NewMeeting, Place, Time
from storage.models import Person
from storage.records import Records
from tests.conversations.rounds import parent_called, teacher_called
from tests.school import TheSchool

A_DAY, LONG = timedelta(days=1), timedelta(minutes=20)


@dataclass(frozen=True)
class Proposals:
    """Their numbers."""

    draft: int
    asked: int
    time: int
    booked: int
    past: int
    cancelled: int
    others: int
    room: int


async def proposals_made(records: Records, school: TheSchool) -> Proposals:
    voice = Voice(records, school.information, school.clock.now())
    lee, okafor, stone = [
        await teacher_called(school, records, name) for name in ("Ms Lee", "Mr Okafor", "Mr Stone")
    ]
    ewa, nadia = [
        await parent_called(school, records, name) for name in ("Ewa Kowalska", "Nadia Weiss")
    ]
    draft = await _draft(voice, lee, ewa)
    asked = await _asked(voice, await _draft(voice, lee, ewa, okafor), lee)
    others = await _asked(voice, await _draft(voice, stone, nadia), stone)
    (time,) = await records.proposals.offered(await records.meetings.of_anyone(asked))
    room = await records.rounds.room_called("12")
    cancelled = await _booked(voice, 3, lee, ewa)
    await cancel(voice, await records.meetings.of_anyone(cancelled), ewa)
    return Proposals(
        draft=draft,
        asked=asked,
        time=time.id,
        booked=await _booked(voice, 2, lee, ewa),
        past=await _booked(voice, -2, ewa, lee),
        cancelled=cancelled,
        others=others,
        room=room,
    )


async def _draft(voice: Voice, *people: Person) -> int:
    new = await _wanted(voice, None, *people)
    return await voice.records.proposals.draft(voice.records.meetings, new, voice.now)


async def _asked(voice: Voice, number: int, by: Person) -> int:
    booking = await voice.records.meetings.of_anyone(number)
    await voice.records.proposals.choose(booking, by.id, voice.now + A_DAY)
    await voice.records.proposals.send(booking, voice.now)
    await voice.records.proposals.offer(booking, by.id, voice.now)
    return number


async def _booked(voice: Voice, days: int, *people: Person) -> int:
    begins = voice.now + days * A_DAY
    (booking,) = await book(voice, await _wanted(voice, Time(begins, begins + LONG), *people))
    return booking.meeting.id


async def _wanted(voice: Voice, time: Time | None, *people: Person) -> NewMeeting:
    children = await voice.records.families.children_of(*people)
    return NewMeeting(
        asked_by=people[0].id,
        people=tuple(person.id for person in people),
        children=(children[0].id,),
        place=Place("room"),
        minutes=20,
        time=time,
    )
