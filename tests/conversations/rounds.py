"""A round of meetings as many tests need it: opened, with the times that teachers offer."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.bookings import book
from bot.voice import Voice
from storage.meeting_models import Booking
from storage.meetings import NewMeeting, Place, Time
from storage.models import Child, Person, Role
from storage.records import Records
from storage.round_models import Round, Slot
from tests.school import TheSchool

EVENING = date(2026, 3, 19)  # the Thursday after the tests' own
ROOMS = {"Ms Lee": "12", "Mr Okafor": "4", "Mr Stone": "7"}


async def opens_round(
    school: TheSchool,
    *teachers: str,
    days: Sequence[date] = (EVENING,),
    begins: time = time(17),
    ends: time = time(18),
    minutes: int = 10,
    pause: int = 0,
    held: str = "room",
) -> Round:
    """These teachers (Ms Lee and Mr Okafor) offer times to the families of their classes."""
    async with school.database.transaction() as records:
        now, office = school.clock.now(), school.people["Dana Weber"].phone.id
        account = await records.accounts.of(office)
        assert account is not None
        (dana,) = await records.people.hats_of(account)
        found = await records.rounds.begin(
            account, dana, "Parent conferences", held, minutes, pause, now
        )
        for day in days:
            await records.rounds.add_day(found, day, f"{begins:%H:%M}", f"{ends:%H:%M}")
        for name in teachers or ("Ms Lee", "Mr Okafor"):
            await offers(school, records, found, name, times_of(school, days, begins, ends, found))
        await records.rounds.open(found, now)
        await records.round_plans.told(found, now, siblings_alone=False)
        return await records.rounds.of_anyone(found.id)


async def offers(
    school: TheSchool,
    records: Records,
    found: Round,
    name: str,
    times: list[tuple[datetime, datetime]],
) -> None:
    teacher = await teacher_called(school, records, name)
    room = ROOMS[name] if found.held == "room" else None
    link = f"https://meet.example.org/{teacher.id}" if found.held == "link" else None
    await records.rounds.add_teacher(found, teacher.id, room=room, link=link)
    for known in await records.families.classes_of(teacher):
        await records.rounds.add_class(found, known.id)
    await records.rounds.offer(found, teacher.id, times)


def times_of(
    school: TheSchool, days: Sequence[date], begins: time, ends: time, found: Round
) -> list[tuple[datetime, datetime]]:
    times: list[tuple[datetime, datetime]] = []
    long, pause = (timedelta(minutes=n) for n in (found.slot_minutes, found.pause_minutes))
    for day in days:
        at, over = (school.information.time.moment(day, clock) for clock in (begins, ends))
        while at + long <= over:
            times.append((at, at + long))
            at += long + pause
    return times


async def teacher_called(school: TheSchool, records: Records, name: str) -> Person:
    return await person_called(school, records, name, Role.TEACHER)


async def parent_called(school: TheSchool, records: Records, name: str) -> Person:
    return await person_called(school, records, name, Role.PARENT)


async def person_called(school: TheSchool, records: Records, name: str, role: Role) -> Person:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return next(hat for hat in await records.people.hats_of(account) if hat.role is role)


async def books(school: TheSchool, parent: str, found: Round, clock: str, teacher: str) -> Booking:
    """This parent has the teacher's time HH:MM of the round's first day, for the first child."""
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        who = await parent_called(school, records, parent)
        whom = await teacher_called(school, records, teacher)
        slots = await records.rounds.free(found, voice.now, whom.id)
        slot = next(
            slot
            for slot in slots
            if f"{school.information.time.local(slot.starts_at):%H:%M}" == clock
        )
        child = (await records.families.children_of(who))[0]
        (booking,) = await book(voice, wanted(found, slot, who, child))
        return booking


def at_school(school: TheSchool, slot: Slot) -> str:
    """When it begins, HH:MM."""
    return f"{school.information.time.local(slot.starts_at):%H:%M}"


def wanted(found: Round, slot: Slot, parent: Person, child: Child) -> NewMeeting:
    """A meeting of this parent at an offered time."""
    return NewMeeting(
        asked_by=parent.id,
        people=(slot.teacher_id, parent.id),
        children=(child.id,),
        place=Place(found.held, slot.room_id),
        minutes=found.slot_minutes,
        time=Time(slot.starts_at, slot.ends_at, slot.id),
        round_id=found.id,
    )
