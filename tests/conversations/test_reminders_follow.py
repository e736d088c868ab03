"""A reminder that was sent stays true when its meeting is moved, cancelled or called off."""

import pytest

from storage.meeting_models import Booking
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked, has_cancelled, has_moved
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import opens_round
from tests.people import Person, drawn
from tests.school import TheSchool

TOMORROW = "Your meeting is tomorrow:"


def place_of(person: Person, head: str) -> int:
    """Where the message that begins so stands in the chat, whatever becomes of it."""
    return [drawn(each).startswith(head) for each in person.received].index(True)


@pytest.fixture
async def reminded(school: TheSchool) -> Booking:
    """Ewa at 17:20 with Ms Lee, tomorrow."""
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 18, "17:30")
    return booking


async def test_a_moved_meeting_leaves_its_reminder_without_buttons(
    school: TheSchool, reminded: Booking, ewa: Person
) -> None:
    at = place_of(ewa, TOMORROW)
    await has_moved(school, reminded, "17:50")

    assert drawn(ewa.received[at]) == (
        "Booked:\nThursday 19 March, 17:50 · Ms Lee · Ada K.\nRoom: 12"
    )


async def test_a_cancelled_meeting_is_not_to_be_come_to_any_more(
    school: TheSchool, reminded: Booking, ewa: Person
) -> None:
    at = place_of(ewa, TOMORROW)
    await has_cancelled(school, "Ewa")

    assert drawn(ewa.received[at]) == (
        "Cancelled:\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nRoom: 12"
    )


async def test_when_the_teacher_is_ill_the_reminder_says_that_it_is_off(
    school: TheSchool, reminded: Booking, ewa: Person, lee: Person
) -> None:
    at = place_of(ewa, TOMORROW)
    await comes_to(school, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the family")

    assert drawn(ewa.received[at]).startswith("Cancelled:\nThursday 19 March, 17:20")
    assert "[" not in drawn(ewa.received[at])


async def test_a_list_of_the_day_keeps_what_is_left_of_it(school: TheSchool, lee: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Layla", "17:00")
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "08:00")
    at = place_of(lee, "Your meetings are today:")
    await has_cancelled(school, "Layla")

    assert drawn(lee.received[at]) == (
        "Your meeting is today:\nThursday 19 March, 17:20 · Ewa Kowalska · Ada K.\nRoom: 12\n"
        "[Running late]  [I am ill]"
    )


async def test_a_list_of_which_nothing_is_left_names_what_is_off(
    school: TheSchool, lee: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Layla", "17:00")
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "10:00")
    at = place_of(lee, "Your meetings are today:")
    await lee.taps("I am ill")
    await lee.taps("Tell the families")

    assert drawn(lee.received[at]) == (
        "Cancelled:\nThursday 19 March\n17:00 · Layla Haddad · Omar H.\n"
        "17:20 · Ewa Kowalska · Ada K."
    )


async def test_who_moves_it_on_the_reminder_itself_has_the_meeting_there(
    school: TheSchool, reminded: Booking, ewa: Person
) -> None:
    at = place_of(ewa, TOMORROW)
    await ewa.taps("Cannot come")
    await ewa.taps("Move")
    await ewa.taps("17:50")

    assert drawn(ewa.received[at]).startswith("Booked:\nThursday 19 March, 17:50")
    assert "[Move]" in drawn(ewa.received[at])


async def test_a_parent_who_does_not_act_for_the_child_any_more_reads_nothing_new(
    school: TheSchool, reminded: Booking, ewa: Person
) -> None:
    at = place_of(ewa, TOMORROW)
    before = drawn(ewa.received[at])
    await in_the_files(
        school,
        "delete from guardianships where parent_id in"
        " (select id from people where name = 'Ewa Kowalska')",
    )
    await has_moved(school, reminded, "17:50")

    assert drawn(ewa.received[at]) == before
