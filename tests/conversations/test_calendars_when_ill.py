"""A meeting that an illness called off leaves calendars only when no other time is found."""

from datetime import timedelta
from typing import Any

import pytest

from tests.conversations.having_booked import has_booked
from tests.conversations.meeting_days import entries_of
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import EVENING, opens_round
from tests.people import Person
from tests.school import TheSchool


@pytest.fixture
async def called_off(school: TheSchool, lee: Person) -> TheSchool:
    """Ewa had 17:20 with Ms Lee, who is ill; Friday is free."""
    await opens_round(school, days=(EVENING, EVENING + timedelta(days=1)))
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the family")
    return school


def methods(person: Person) -> list[str]:
    return [found.method.value for found in entries_of(person)]


def versions(person: Person) -> list[Any]:
    return [
        (found.vevent.uid.value, int(found.vevent.sequence.value)) for found in entries_of(person)
    ]


async def test_until_the_family_answers_nothing_is_taken_out(
    called_off: TheSchool, ewa: Person
) -> None:
    assert methods(ewa) == ["PUBLISH"]


async def test_another_time_changes_the_entry_that_is_there(
    called_off: TheSchool, ewa: Person
) -> None:
    await ewa.taps("Friday 20 March, 17:20")

    assert methods(ewa) == ["PUBLISH", "PUBLISH"]
    (first, before), (second, after) = versions(ewa)
    assert first == second
    assert after > before
    assert f"{entries_of(ewa)[-1].vevent.dtstart.value:%d %H:%M}" == "20 17:20"


async def test_it_is_taken_out_when_no_time_suits(called_off: TheSchool, ewa: Person) -> None:
    await ewa.taps_twice("None of these suits me")

    assert methods(ewa) == ["PUBLISH", "CANCEL"]


async def test_it_is_taken_out_when_nobody_answers_in_time(
    called_off: TheSchool, ewa: Person
) -> None:
    await called_off.is_at("11:59")
    in_time = methods(ewa)

    await called_off.is_at("12:00")

    assert (in_time, methods(ewa)) == (["PUBLISH"], ["PUBLISH", "CANCEL"])


async def test_who_said_that_none_suits_is_not_given_it_again_with_the_list(
    called_off: TheSchool, ewa: Person
) -> None:
    await ewa.taps("None of these suits me")
    await called_off.is_at("12:00")

    assert methods(ewa) == ["PUBLISH", "CANCEL"]


async def test_a_time_taken_after_that_brings_it_back(called_off: TheSchool, ewa: Person) -> None:
    await ewa.taps("None of these suits me")
    await ewa.taps("Friday 20 March, 17:10")

    assert methods(ewa) == ["PUBLISH", "CANCEL", "PUBLISH"]
    assert [number for _, number in versions(ewa)] == [0, 1, 2]


async def test_where_no_time_can_be_offered_it_is_taken_out_at_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the family")

    assert methods(ewa) == ["PUBLISH", "CANCEL"]


@pytest.fixture
async def whole_day(school: TheSchool, lee: Person) -> TheSchool:
    """Ms Lee, who is ill, has the meetings with Ewa and Ana in her calendar."""
    await opens_round(school, days=(EVENING, EVENING + timedelta(days=1)))
    await has_booked(school, "Ewa", "17:20")
    await has_booked(school, "Ana", "17:40")
    await lee.writes("/meet")
    await lee.taps("More")
    await lee.taps("Day to my calendar")
    await comes_to(school, 19, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the families")
    return school


async def test_a_teacher_with_the_whole_day_in_their_calendar_takes_it_out_with_one_file(
    whole_day: TheSchool, lee: Person
) -> None:
    await whole_day.is_at("12:00")

    given, taken = entries_of(lee)
    assert (given.method.value, taken.method.value) == ("PUBLISH", "CANCEL")
    assert len(taken.vevent_list) == 2


async def test_what_was_taken_out_is_not_in_the_next_file_again(
    whole_day: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa.taps("None of these suits me")
    await whole_day.is_at("12:00")

    _, ewas, anas = entries_of(lee)
    assert [len(found.vevent_list) for found in (ewas, anas)] == [1, 1]
