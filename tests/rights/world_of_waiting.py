"""A round with meetings, places in line, an offer and a wish; Mr Stone and 1A have their own."""

from dataclasses import dataclass
from datetime import time, timedelta

from bot.bookings import book
from bot.voice import Voice
from storage.models import Person, Role
from storage.records import Records
from tests.conversations.rounds import EVENING, times_of, wanted
from tests.school import TheSchool

A_WEEK_LATER = EVENING + timedelta(days=7)  # when nobody is booked for what others look at


@dataclass(frozen=True)
class WaitingThere:
    """Their numbers. Ewa waits (one time is held for her) and has a meeting with Ms Lee."""

    round: int
    others_round: int
    waiting: int
    others_waiting: int
    offer: int
    meeting: int
    others_meeting: int
    free_slot: int
    others_free_slot: int
    wish: int
    others_wish: int


async def waiting_made(records: Records, school: TheSchool) -> WaitingThere:
    """One round for 3B and one for 1A; in each the first parent has a time, and waits."""
    own = await _round(records, school, "Ms Lee", "Ewa Kowalska")
    others = await _round(records, school, "Mr Stone", "Nadia Weiss")
    return WaitingThere(
        own["round"],
        others["round"],
        own["waiting"],
        others["waiting"],
        own["offer"],
        own["meeting"],
        others["meeting"],
        own["free_slot"],
        others["free_slot"],
        own["wish"],
        others["wish"],
    )


async def _round(records: Records, school: TheSchool, teacher: str, parent: str) -> dict[str, int]:
    voice = Voice(records, school.information, school.clock.now())
    account = await records.accounts.of(school.people["Dana Weber"].phone.id)
    assert account is not None
    (dana,) = await records.people.hats_of(account)
    found = await records.rounds.begin(account, dana, "Conferences", "phone", 10, 0, voice.now)
    lee = await _person(records, school, teacher, Role.TEACHER)
    ewa = await _person(records, school, parent, Role.PARENT)
    await records.rounds.add_day(found, A_WEEK_LATER, "17:00", "18:00")
    await records.rounds.add_teacher(found, lee.id)
    for known in await records.families.classes_of(lee):
        await records.rounds.add_class(found, known.id)
    times = times_of(school, [A_WEEK_LATER], time(17), time(18), found)
    await records.rounds.offer(found, lee.id, times)
    await records.rounds.open(found, voice.now)
    (child,) = await records.families.children_of(ewa)
    first, second, third, *_ = await records.rounds.free(found, voice.now)
    (booking,) = await book(voice, wanted(found, third, ewa, child))
    asked = voice.now - timedelta(hours=1)
    waiting = await records.waiting.ask(found.id, lee.id, child.id, ewa, asked)
    until = voice.now + timedelta(hours=2)
    offer = await records.waiting.offer(first, waiting, until, first.ends_at, voice.now)
    wish = await records.waiting.say_wish(found.id, lee, child.id, "requested")
    return {
        "round": found.id,
        "waiting": waiting.id,
        "offer": offer,
        "meeting": booking.meeting.id,
        "free_slot": second.id,
        "wish": wish.id,
    }


async def _person(records: Records, school: TheSchool, name: str, role: Role) -> Person:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return next(hat for hat in await records.people.hats_of(account) if hat.role is role)
