"""A single meeting that an illness calls off finds its own hour again, where nobody has lessons."""

import pytest

from bot import taps
from tests.conversations.acts import in_the_files
from tests.conversations.meeting_days import entries_of
from tests.conversations.proposing import agree, claimed
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import teacher_called
from tests.people import Person
from tests.school import TheSchool

ILL = "Ms Lee is ill. This meeting is called off:"


async def falls_ill(school: TheSchool, lee: Person, day: int) -> None:
    """On a day of March, that morning."""
    await comes_to(school, day, "07:30")
    async with school.database.reading() as records:
        teacher = await teacher_called(school, records, "Ms Lee")
    today = school.information.time.local(school.clock.now()).toordinal()
    await lee.presses(taps.TellIll(teacher.id, today).pack())


async def test_in_the_hours_of_lessons_it_is_the_same_hour_of_the_next_weeks(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Tuesday 11:30")
    await falls_ill(school, lee, 17)

    ewa.sees(
        f"{ILL}\nTuesday 17 March, 11:30 · Ms Lee · Ada K.\nWould one of these times suit you?",
        "[Tuesday 24 March, 11:30]",
        "[Tuesday 31 March, 11:30]",
        "[Tuesday 7 April, 11:30]",
        "[None of these suits me]",
    )


async def test_after_lessons_it_is_the_same_hour_of_the_next_school_days(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Monday 17:30")
    await falls_ill(school, lee, 16)

    ewa.sees(
        f"{ILL}\nMonday 16 March, 17:30 · Ms Lee · Ada K.\nWould one of these times suit you?",
        "[Tuesday 17 March, 17:30]",
        "[Wednesday 18 March, 17:30]",
        "[Thursday 19 March, 17:30]",
        "[None of these suits me]",
    )


@pytest.fixture
async def asked(school: TheSchool, lee: Person, ewa: Person) -> TheSchool:
    """Ewa, about Monday 16 March, 17:30."""
    await agree(lee, ewa, "Monday 17:30")
    await falls_ill(school, lee, 16)
    return school


async def test_one_tap_books_it_for_both(asked: TheSchool, lee: Person, ewa: Person) -> None:
    await ewa.taps_twice("Tuesday 17 March, 17:30")

    assert ewa.card.startswith("Booked:\nTuesday 17 March, 17:30 · Ms Lee · Ada K.")
    await asked.is_at("08:30")
    assert lee.has_seen("A meeting has a new time or place:\nTuesday 17 March, 17:30")
    assert await claimed(asked) == [("17 17:30", "17:50")]
    assert lee.has_seen("Every family has another time.")


async def test_the_entry_in_the_calendar_moves_with_it(asked: TheSchool, ewa: Person) -> None:
    await ewa.taps("Tuesday 17 March, 17:30")

    first, second = (found.vevent for found in entries_of(ewa))
    assert first.uid.value == second.uid.value
    assert int(second.sequence.value) > int(first.sequence.value)


async def test_a_time_at_which_the_teacher_meets_somebody_else_is_not_offered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Tuesday 17:20")
    await agree(lee, ewa, "Monday 17:30")
    await falls_ill(school, lee, 16)

    assert "[Tuesday 17 March, 17:30]" not in ewa.card
    assert "[Wednesday 18 March, 17:30]" in ewa.card


async def test_a_time_that_was_taken_meanwhile_says_so_and_shows_the_nearest(
    asked: TheSchool, lee: Person, ewa: Person
) -> None:
    old = ewa.button("Tuesday 17 March, 17:30")
    await agree(lee, ewa, "Tuesday 17:20")
    await ewa.presses(old)

    assert ewa.card.startswith(f"That time has just been taken.\n{ILL}")
    assert await claimed(asked) == [("17 17:20", "17:40")]


async def test_no_other_hour_can_be_taken_than_what_is_offered(
    asked: TheSchool, ewa: Person
) -> None:
    offered = taps.TakeHourAfterIll.unpack(ewa.button("Tuesday 17 March, 17:30"))
    await ewa.presses(taps.TakeHourAfterIll(offered.meeting, offered.minute + 5).pack())

    assert await claimed(asked) == []


async def test_on_another_day_of_illness_it_is_not_offered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Monday 17:30")
    await in_the_files(
        school,
        "insert into illnesses (teacher_id, day, account_id, version, told_at, list_at, listed_at)"
        " select id, '2026-03-17', account_id, 1, '2026-03-12', '2026-03-12', '2026-03-12'"
        " from people where name = 'Ms Lee'",
    )
    await falls_ill(school, lee, 16)

    assert "[Tuesday 17 March, 17:30]" not in ewa.card
    assert "[Wednesday 18 March, 17:30]" in ewa.card


async def test_on_days_without_school_it_is_not_offered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Friday 17:30")
    await falls_ill(school, lee, 13)

    assert "[Monday 16 March, 17:30]" in ewa.card
    assert "Saturday" not in ewa.card
