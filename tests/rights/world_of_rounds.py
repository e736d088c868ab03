"""Rounds of Ms Lee, Mr Stone and the office; Ewa has booked, and is asked for another time."""

from dataclasses import dataclass
from datetime import time, timedelta

from bot.bookings import book
from bot.voice import Voice
from storage.models import Person, Role
from storage.records import Records
from storage.round_models import Round
from tests.conversations.rounds import EVENING, parent_called, person_called, teacher_called, wanted
from tests.school import TheSchool


@dataclass(frozen=True)
class Rounds:
    """Their numbers."""

    lees_draft: int
    lees_open: int
    stones_draft: int
    stones_open: int
    offices_draft: int
    meeting: int
    free: int
    others_free: int


async def rounds_offered(records: Records, school: TheSchool) -> Rounds:
    lee, stone = [await teacher_called(school, records, n) for n in ("Ms Lee", "Mr Stone")]
    dana = await person_called(school, records, "Dana Weber", Role.OFFICE)
    drafts = [await _begun(records, school, person) for person in (lee, stone, dana)]
    lees, stones = [await _opened(records, school, person) for person in (lee, stone)]
    voice = Voice(records, school.information, school.clock.now())
    booked, free = (await records.rounds.free(lees, voice.now, lee.id))[:2]
    others = (await records.rounds.free(stones, voice.now, stone.id))[0]
    ewa = await parent_called(school, records, "Ewa Kowalska")
    (ada,) = await records.families.children_of(ewa)
    (booking,) = await book(voice, wanted(lees, booked, ewa, ada))
    await records.offered_slots.ask(booking, voice.now, may_stay=True)
    return Rounds(
        lees_draft=drafts[0].id,
        lees_open=lees.id,
        stones_draft=drafts[1].id,
        stones_open=stones.id,
        offices_draft=drafts[2].id,
        meeting=booking.meeting.id,
        free=free.id,
        others_free=others.id,
    )


async def _begun(records: Records, school: TheSchool, person: Person) -> Round:
    account = await records.accounts.of(person.account_id or 0)
    assert account is not None
    name = f"Evening of {person.name}"
    found = await records.rounds.begin(account, person, name, "room", 10, 0, school.clock.now())
    await records.rounds.add_day(found, EVENING, "17:00", "18:00")
    for known in await records.families.classes_of(person):
        await records.rounds.add_class(found, known.id)
    if person.role is Role.TEACHER:
        await records.rounds.add_teacher(found, person.id)
    return found


async def _opened(records: Records, school: TheSchool, person: Person) -> Round:
    found = await _begun(records, school, person)
    begins = school.information.time.moment(EVENING, time(17))
    long = timedelta(minutes=found.slot_minutes)
    times = [(begins + n * long, begins + (n + 1) * long) for n in range(6)]
    await records.rounds.offer(found, person.id, times)
    await records.rounds.open(found, school.clock.now())
    await records.round_plans.told(found, school.clock.now(), siblings_alone=False)
    return await records.rounds.of_anyone(found.id)
