"""Meetings to be reminded of: Ewa's with Ms Lee, Nadia's with Mr Stone, and one called off."""

from dataclasses import dataclass
from datetime import time, timedelta

from bot.bookings import book, cancel
from bot.voice import Voice
from storage.meeting_models import Booking
from storage.records import Records
from tests.conversations.rounds import (
    EVENING,
    offers,
    parent_called,
    teacher_called,
    times_of,
    wanted,
)
from tests.school import TheSchool


@dataclass(frozen=True)
class Reminded:
    """Their numbers, and those of free times."""

    ewas: int
    nadias: int
    called_off: int
    free: int
    lees_others: int
    others_free: int


async def meetings_to_remember(records: Records, school: TheSchool) -> Reminded:
    """A round on two days; Ewa's second meeting is called off, as Ms Lee is ill on the other."""
    voice = Voice(records, school.information, school.clock.now())
    account = await records.accounts.of(school.people["Dana Weber"].phone.id)
    assert account is not None
    (dana,) = await records.people.hats_of(account)
    found = await records.rounds.begin(account, dana, "Meetings", "room", 10, 0, voice.now)
    days = (EVENING, EVENING + timedelta(days=1))
    for day in days:
        await records.rounds.add_day(found, day, "17:00", "18:00")
    for name in ("Ms Lee", "Mr Stone"):
        times = times_of(school, days, time(17), time(18), found)
        await offers(school, records, found, name, times)
    await records.rounds.open(found, voice.now)
    round_ = await records.rounds.of_anyone(found.id)

    async def booked(parent: str, teacher: str, nth: int) -> Booking:
        who = await parent_called(school, records, parent)
        whom = await teacher_called(school, records, teacher)
        slots = await records.rounds.free(round_, voice.now, whom.id)
        (child, *_) = await records.families.children_of(who)
        return (await book(voice, wanted(round_, slots[nth], who, child)))[0]

    ewas = await booked("Ewa Kowalska", "Ms Lee", 0)
    nadias = await booked("Nadia Weiss", "Mr Stone", 0)
    off = await booked("Ewa Kowalska", "Ms Lee", -1)
    lee = await teacher_called(school, records, "Ms Lee")
    lees = await records.accounts.of(school.people["Ms Lee"].phone.id)
    assert lees is not None
    illness = await records.illnesses.begin(
        lee.id, days[1], lees, voice.now + timedelta(hours=2), voice.now
    )
    await cancel(voice, off, lee)
    await records.illnesses.add(illness, off)
    stone = await teacher_called(school, records, "Mr Stone")
    free = await records.rounds.free(round_, voice.now, lee.id)
    others = await records.rounds.free(round_, voice.now, stone.id)
    return Reminded(
        ewas.meeting.id, nadias.meeting.id, off.meeting.id, free[0].id, free[1].id, others[0].id
    )
