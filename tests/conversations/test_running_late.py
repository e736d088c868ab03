"""A teacher who runs late tells every family still to come that day once, and nobody else."""

from datetime import time

import pytest

from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import opens_round
from tests.conversations.test_teaching_day import the_day
from tests.people import Person, drawn
from tests.school import TheSchool

LATER = "Ms Lee begins about 10 minutes later."


def told(person: Person, words: str = LATER) -> int:
    return sum(words in drawn(message) for message in person.received)


@pytest.fixture
async def evening(school: TheSchool) -> TheSchool:
    """Layla at 17:00, Ewa at 17:20, Ana at 17:40 with Ms Lee; Nadia at 17:20 with Mr Stone."""
    await opens_round(school, "Ms Lee", "Mr Stone")
    for parent, clock in (("Layla", "17:00"), ("Ewa", "17:20"), ("Ana", "17:40")):
        await has_booked(school, parent, clock)
    await has_booked(school, "Nadia Weiss", "17:20", "Mr Stone")
    await comes_to(school, 19, "17:05")
    return school


async def runs_late(lee: Person, label: str = "10 minutes") -> None:
    await lee.taps("Running late")
    await lee.taps(label)


async def test_only_families_still_to_come_are_told(
    evening: TheSchool, lee: Person, ewa: Person, ana: Person
) -> None:
    await runs_late(lee)

    assert told(ewa) == 1
    assert "Please come at 17:30." in ewa.card
    assert told(ana, "Ms Lee empieza 10 minutos más tarde, más o menos.") == 1
    for other in ("Layla Haddad", "Nadia Weiss", "Piotr Kowalski", "Mr Stone"):
        assert told(evening.people[other], "17:30") == 0
    lee.sees(
        "You begin about 10 minutes later than planned.\n2 families have been told.",
        "[5 minutes]  [✓ 10 minutes]  [15 minutes]",
        "[On time again]",
    )


async def test_the_delay_shows_on_the_day_that_the_teacher_has_open(
    evening: TheSchool, lee: Person
) -> None:
    await lee.writes("/meet")
    await runs_late(lee)
    late = "– Begins about 10 minutes later."

    assert f"17:20 · Ada K. · Ewa Kowalska\n{late}" in the_day(lee)
    assert the_day(lee).count(late) == 2
    await lee.taps("On time again")
    assert late not in the_day(lee)


async def test_a_second_tap_tells_nobody_twice(
    evening: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.taps("Running late")
    await lee.taps_twice("10 minutes")

    assert told(ewa) == 1
    assert lee.card.startswith("You begin about 10 minutes later than planned.\n2 families")


async def test_back_on_time_is_told_too(evening: TheSchool, lee: Person, ewa: Person) -> None:
    await runs_late(lee)
    await lee.taps("On time again")

    assert ewa.card.startswith("Ms Lee begins on time after all. Please come at 17:20.")
    assert "[✓" not in lee.card


async def test_the_next_reminder_says_the_new_expectation(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await ewa.presses("rem-set:10m:1", on=ewa.received[0])
    await comes_to(school, 19, "17:00")
    await runs_late(lee)
    await school.is_at("17:10")

    assert ewa.card.startswith("Your meeting begins soon:")
    assert "Begins about 10 minutes later." in ewa.card


async def test_a_button_of_yesterday_asks_about_today(
    evening: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.taps("Running late")
    yesterday = lee.button("10 minutes")
    await evening.passes(days=1)
    await lee.presses(yesterday)

    assert lee.card.startswith("No more meetings are to come today.")
    assert told(ewa) == 0


async def test_after_the_last_meeting_nobody_is_told(evening: TheSchool, lee: Person) -> None:
    await lee.taps("Running late")
    await evening.is_at("17:50")
    await lee.taps("10 minutes")

    assert lee.card.startswith("No more meetings are to come today.")


async def test_after_a_long_pause_a_teacher_is_on_time(
    school: TheSchool, lee: Person, ewa: Person, ana: Person
) -> None:
    await opens_round(school, begins=time(9), ends=time(20))
    await has_booked(school, "Ewa", "09:20")
    await has_booked(school, "Ana", "17:20")
    await comes_to(school, 19, "09:15")
    await lee.taps("Running late")

    assert "1 meeting is still to come before the next long pause." in lee.card
    await lee.taps("10 minutes")
    assert told(ewa) == 1
    assert "1 family has been told." in lee.card
    assert told(ana, "Ms Lee empieza 10 minutos más tarde, más o menos.") == 0


async def test_of_one_evening_all_later_families_are_told_however_far_apart(
    school: TheSchool, lee: Person, ewa: Person, ana: Person
) -> None:
    await opens_round(school, ends=time(20))
    await has_booked(school, "Ewa", "17:00")
    await has_booked(school, "Ana", "19:50")
    await comes_to(school, 19, "16:55")
    await lee.taps("Running late")
    await lee.taps("10 minutes")

    assert told(ewa) == 1
    assert told(ana, "Ms Lee empieza 10 minutos más tarde, más o menos.") == 1


async def test_who_cannot_be_told_here_is_named(evening: TheSchool, lee: Person) -> None:
    await in_the_files(evening, "update people set account_id = null where name = 'Ewa Kowalska'")
    await runs_late(lee)

    assert "1 family has been told.\nNot reached here: Ewa Kowalska." in lee.card


async def test_the_card_of_a_family_says_it_too(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "16:20")
    await ewa.taps("Coming")
    await runs_late(lee)

    assert ewa.has_seen("Room: 12\nBegins about 10 minutes later.\nYou are coming.")
