"""After a meeting each side is asked once what became of it, in their hours, and may answer."""

from datetime import timedelta

import pytest

from bot.bookings import move
from bot.voice import Voice
from handlers.meetings.what_follows import cancels, follows
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from tests.conversations.having_booked import has_booked
from tests.conversations.having_met import is_over
from tests.conversations.promising import times_seen
from tests.conversations.rounds import parent_called
from tests.people import Person
from tests.school import TheSchool

ASKED = "Did you meet?"


async def held(school: TheSchool) -> Booking:
    """It was over half an hour ago, at 18:00: a parent reads it, a teacher in the morning."""
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    await is_over(school, booking)
    return booking


async def outcomes(school: TheSchool, booking: Booking) -> dict[str, str | None]:
    async with school.database.reading() as records:
        now = await records.meetings.of_anyone(booking.meeting.id)
    return {person.name: person.outcome for person in now.people}


async def test_nobody_is_asked_before_half_an_hour_is_over(school: TheSchool, ewa: Person) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    ahead = booking.ends_at + timedelta(minutes=29) - school.clock.now()
    await school.passes(seconds=ahead.total_seconds())
    assert times_seen(ewa, ASKED) == 0

    await school.passes(minutes=1)

    assert times_seen(ewa, ASKED) == 1


async def test_a_teacher_is_asked_in_their_hours(school: TheSchool, lee: Person) -> None:
    await held(school)
    assert times_seen(lee, ASKED) == 0

    await school.is_at("08:00")

    assert times_seen(lee, ASKED) == 1


async def test_after_an_evening_of_meetings_a_teacher_s_phone_rings_once(
    school: TheSchool, lee: Person
) -> None:
    first = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    last = await has_booked(school, "Layla Haddad", "17:30", both_told=True)
    for booking in (first, last):
        await is_over(school, booking)

    await school.is_at("08:00")

    asked = [message for message in lee.received if ASKED in (message.words or "")]
    assert [message.silent for message in asked] == [False, True]


async def test_a_parent_is_not_asked_in_quiet_hours(school: TheSchool, ewa: Person) -> None:
    await ewa.presses("quiet-set:1050:420")  # 17:30 to 7:00
    await held(school)
    assert times_seen(ewa, ASKED) == 0

    await school.is_at("07:00")

    assert times_seen(ewa, ASKED) == 1


async def test_restarts_and_another_tick_ask_nobody_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await held(school)
    await school.crashes_and_restarts()
    await school.engine.tick()
    await school.is_at("08:00")
    await school.crashes_and_restarts()
    await school.passes(days=1)

    assert (times_seen(ewa, ASKED), times_seen(lee, ASKED)) == (1, 1)


async def test_of_two_tickers_one_asks(school_on_both: TheSchool) -> None:
    school = school_on_both
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    async with school.database.transaction() as records:
        now, since = booking.ends_at, booking.starts_at
        first = await records.agendas.to_ask(now, since)
        marked = [await records.agendas.asked(*both(first[0]), now) for _ in range(2)]
        left = await records.agendas.to_ask(now, since)

    assert marked == [True, False]
    assert (len(first), len(left)) == (2, 1)


def both(asked: object) -> tuple[int, int]:
    return asked.meeting_id, asked.person_id  # type: ignore[attr-defined]  # a row


async def test_who_begins_later_is_asked_later(school: TheSchool, ewa: Person) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    async with school.database.transaction() as records:
        await records._driver.execute("update meetings set late_minutes = 20")
    await is_over(school, booking)
    assert times_seen(ewa, ASKED) == 0

    await school.passes(minutes=20)

    assert times_seen(ewa, ASKED) == 1


async def test_after_a_week_without_power_nobody_is_asked(school: TheSchool, ewa: Person) -> None:
    await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    await school.passes(days=15)

    assert times_seen(ewa, ASKED) == 0


async def test_what_was_cancelled_is_not_asked_about(school: TheSchool, lee: Person) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        await cancels(voice, booking, await parent_called(school, records, "Ewa Kowalska"))
    await school.passes(days=8)

    assert times_seen(lee, ASKED) == 0


async def test_moved_before_the_morning_it_is_asked_after_the_new_time_alone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    booking = await held(school)
    await ewa.taps("It was moved")
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        time = Time(booking.starts_at + timedelta(days=7), booking.ends_at + timedelta(days=7))
        moved = await move(voice, booking, time, Place("phone"))
        await follows(voice, moved, "moved", by=None)
    await school.is_at("08:00")
    assert times_seen(lee, ASKED) == 0
    assert await outcomes(school, booking) == {"Ms Lee": None, "Ewa Kowalska": None}

    await school.passes(days=7)

    assert (times_seen(lee, ASKED), times_seen(ewa, ASKED)) == (1, 1)


async def test_both_answers_are_kept_and_neither_reads_the_others(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    booking = await held(school)
    await ewa.taps("It did not happen")
    await school.is_at("08:00")
    await lee.taps("We met")

    assert await outcomes(school, booking) == {"Ms Lee": "took-place", "Ewa Kowalska": "not"}
    assert times_seen(lee, "did not happen.") == 0
    assert times_seen(ewa, "You met.") == 0


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("It was moved", "It was moved. With /meet"),
        ("It did not happen", "It did not happen. That"),
    ],
)
async def test_who_did_not_meet_is_told_kindly_where_another_time_is(
    school: TheSchool, ewa: Person, button: str, said: str
) -> None:
    await held(school)
    await ewa.taps(button)

    assert said in ewa.card
    assert "/meet" in ewa.card
    assert "Write what was agreed" not in ewa.card


async def test_a_second_tap_says_the_same(school: TheSchool, ewa: Person) -> None:
    await held(school)
    await ewa.taps_twice("We met")

    assert "You met." in ewa.card
    async with school.database.reading() as records:
        noted = await records._driver.execute_fetchall(
            "select id from audit where verb = 'said-what-became'"
        )
    assert len(noted) == 1


async def test_an_answer_can_be_changed(school: TheSchool, ewa: Person) -> None:
    booking = await held(school)
    await ewa.taps("It did not happen")
    await ewa.taps("Change my answer")
    await ewa.taps("We met")

    assert (await outcomes(school, booking))["Ewa Kowalska"] == "took-place"


async def test_before_it_is_over_nothing_can_be_said_of_it(school: TheSchool, ewa: Person) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    await ewa.presses(f"met-say:{booking.meeting.id}:took-place")

    assert ewa.card.startswith("Booked:")
    assert (await outcomes(school, booking))["Ewa Kowalska"] is None
