"""Quiet hours by day, and a teacher's own reading hours, in the settings."""

import pytest

from tests.conversations.acts import seen, sends_update
from tests.conversations.calendars import closes_school
from tests.people import Person
from tests.school import TheSchool


async def asks_for_quiet_days(person: Person) -> None:
    await person.writes("/settings")
    await person.taps("Quiet hours")
    await person.taps("Other hours on some days")


async def sleeps_late_without_school(person: Person) -> None:
    await asks_for_quiet_days(person)
    await person.taps("Days without school")
    await person.taps("22:00 – 09:00")


async def test_an_update_waits_for_the_hours_of_a_weekend(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sleeps_late_without_school(ewa)
    await school.passes(days=2)  # Saturday
    await school.is_at("07:30")  # Sunday
    await sends_update(school, lee)
    assert not ewa.has_seen("forest")
    assert "1 will get it by Sunday 15 March, 09:00 (quiet hours)" in lee.card

    await school.is_at("09:00")

    ewa.sees(seen())


async def test_an_update_waits_on_the_schools_closed_days_too(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await closes_school(dana, "13 Mar Staff day")
    await sleeps_late_without_school(ewa)
    await school.is_at("07:30")
    await sends_update(school, lee)

    assert not ewa.has_seen("forest")


async def test_closed_days_taken_back_let_an_update_in(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await closes_school(dana, "13 Mar Staff day")
    await sleeps_late_without_school(ewa)
    await school.is_at("07:30")
    await sends_update(school, lee)

    await dana.taps("Undo")
    await school.passes(seconds=1)

    assert ewa.has_seen("forest")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("22:00 9:00", "Saturday: quiet before 09:00 and from 22:00."),
        ("13:00 15:00", "Saturday: quiet from 13:00 to 15:00."),
        ("0:00 9:00", "Saturday: quiet before 09:00."),
        ("0:00 0:00", "Saturday: no quiet hours."),
    ],
)
async def test_hours_of_a_weekday_are_written_and_said_in_the_settings(
    ewa: Person, words: str, line: str
) -> None:
    await asks_for_quiet_days(ewa)
    await ewa.taps("Saturday")
    await ewa.writes(words)
    assert "[✓ Saturday]" in ewa.card

    await ewa.writes("/settings")

    assert line in ewa.card


async def test_hours_that_cannot_be_read_are_asked_for_again(ewa: Person) -> None:
    await asks_for_quiet_days(ewa)
    await ewa.taps("Monday")

    await ewa.writes("late")

    assert ewa.card.startswith("I could not read that as two times.")
    await ewa.writes("21:00 6:00")
    assert "Monday: quiet before 06:00 and from 21:00." in ewa.card


async def test_the_hours_of_every_day_leave_those_of_some_days_alone(ewa: Person) -> None:
    await sleeps_late_without_school(ewa)
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.taps("21:00 – 07:00")

    assert "Quiet hours: 21:00 to 07:00." in ewa.card
    assert "Days without school: quiet before 09:00 and from 22:00." in ewa.card


# A teacher's reading hours


async def test_only_a_teacher_has_reading_hours(ewa: Person, lee: Person) -> None:
    await ewa.writes("/settings")
    await lee.writes("/settings")

    assert "[Reading hours]" not in ewa.card
    assert "[Reading hours]" in lee.card


async def test_reading_hours_follow_the_school_until_they_are_chosen(
    lee: Person, dana: Person
) -> None:
    await dana.writes("/calendar")
    await dana.taps("School days")
    await dana.taps("All school days")
    await dana.writes("7:30 13:00")
    await lee.writes("/settings")

    await lee.taps("Reading hours")

    assert "Monday to Friday: 07:30 to 13:00" in lee.card


async def test_reading_hours_can_be_outside_the_schools(lee: Person) -> None:
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Sunday: no")
    await lee.writes("18:00 19:00")

    assert "Sunday: 18:00 to 19:00" in lee.card


@pytest.mark.parametrize("words", ["at noon", "16:00 8:00", "8:00"])
async def test_reading_hours_that_cannot_be_read_are_asked_for_again(
    lee: Person, words: str
) -> None:
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Sunday: no")

    await lee.writes(words)

    assert lee.card.startswith("I could not read that as two times")


async def test_a_teachers_hours_are_nobody_elses(lee: Person, okafor: Person) -> None:
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Deliver at once")
    await lee.taps("Friday 08:00 – 16:00")
    await lee.taps("Not on this day")
    await okafor.writes("/settings")

    await okafor.taps("Reading hours")

    assert "Monday to Friday: 08:00 to 16:00" in okafor.card
    assert "[Deliver at once]" in okafor.card
