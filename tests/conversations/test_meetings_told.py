"""Everyone who meets is told what became of it, once, in their hours; whoever did it knows."""

import pytest

from bot.bookings import move
from bot.voice import Voice
from handlers.meetings.what_follows import cancels, follows
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from tests.conversations.promising import times_seen
from tests.conversations.rounds import books, opens_round, parent_called
from tests.people import Person
from tests.school import TheSchool

LINE = "Thursday 19 March, 17:20 · Ewa Kowalska · Ada K."
BOOKED = f"A meeting is booked:\n{LINE}\nRoom: 12"


@pytest.fixture
async def booked(school: TheSchool) -> Booking:
    found = await opens_round(school)
    return await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")


async def told(school: TheSchool, booking: Booking, happened: str) -> None:
    """By Ewa."""
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        now = await records.meetings.of_anyone(booking.meeting.id)
        await follows(voice, now, happened, by=school.people["Ewa Kowalska"].phone.id)
    await school.settles()


async def moved(school: TheSchool, booking: Booking) -> None:
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        found = await records.rounds.of_anyone(booking.meeting.round_id or 0)
        slot = (await records.rounds.free(found, voice.now, booking.teachers[0].person_id))[-1]
        time = Time(slot.starts_at, slot.ends_at, slot.id)
        await move(voice, booking, time, Place("room", slot.room_id))
    await told(school, booking, "moved")


async def cancelled(school: TheSchool, booking: Booking) -> None:
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        now = await records.meetings.of_anyone(booking.meeting.id)
        await cancels(voice, now, await parent_called(school, records, "Ewa Kowalska"))
    await school.settles()


async def test_the_other_side_is_told_and_whoever_did_it_is_not(
    school: TheSchool, booked: Booking, ewa: Person, lee: Person
) -> None:
    await told(school, booked, "booked")

    assert lee.has_seen(BOOKED)
    assert not ewa.has_seen("17:20")


async def test_nobody_else_hears_of_it(school: TheSchool, booked: Booking) -> None:
    await told(school, booked, "booked")
    await cancelled(school, booked)

    for name in school.people.keys() - {"Ms Lee", "Ewa Kowalska"}:
        assert not school.people[name].has_seen("17:20")


async def test_a_booking_in_the_evening_is_told_in_the_teachers_hours(
    school: TheSchool, booked: Booking, lee: Person
) -> None:
    await school.is_at("21:30")
    await told(school, booked, "booked")
    in_the_evening = lee.has_seen("17:20")

    await school.is_at("08:30")

    assert (in_the_evening, times_seen(lee, LINE)) == (False, 1)


async def test_what_was_booked_and_cancelled_in_the_evening_is_not_told_at_all(
    school: TheSchool, booked: Booking, lee: Person
) -> None:
    await school.is_at("21:30")
    await told(school, booked, "booked")
    await cancelled(school, booked)

    await school.is_at("08:30")

    assert not lee.has_seen("17:20")


async def test_what_was_booked_and_moved_in_the_evening_is_told_as_it_is(
    school: TheSchool, booked: Booking, lee: Person
) -> None:
    await school.is_at("21:30")
    await told(school, booked, "booked")
    await moved(school, booked)

    await school.is_at("08:30")

    assert lee.has_seen("A meeting is booked:\nThursday 19 March, 17:50")
    assert not lee.has_seen("17:20")


async def test_a_move_is_told_and_the_card_of_the_old_time_shows_the_new_one(
    school: TheSchool, booked: Booking, lee: Person
) -> None:
    await told(school, booked, "booked")
    await moved(school, booked)

    assert lee.has_seen("A meeting has a new time or place:\nThursday 19 March, 17:50")
    assert times_seen(lee, "17:20") == 0


async def test_a_cancelled_meeting_is_told_once(
    school: TheSchool, booked: Booking, lee: Person
) -> None:
    await told(school, booked, "booked")
    await cancelled(school, booked)
    await cancelled(school, booked)

    assert times_seen(lee, f"A meeting is cancelled:\n{LINE}") == 1
