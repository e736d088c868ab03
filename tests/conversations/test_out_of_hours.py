"""Whatever a family sends out of hours: it is told when it is read, and whom to call now."""

import pytest

from tests.conversations.letters import school, sends_message
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
READ = "Ms Lee has your message and will read it tomorrow, Friday, from 08:00."
NUMBERS = (
    "If someone is in danger, call 112.\nIf you worry about a child’s safety: Ms Brown, 030 5678."
)


@pytest.fixture(autouse=True)
async def numbers(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.choose("emergency", "112")
        await records.school_calendar.choose("safeguarding", "Ms Brown, 030 5678")


async def test_a_message_is_answered_with_hours_and_numbers(school: TheSchool, ewa: Person) -> None:
    await school.is_at("21:30")
    await sends_message(ewa)

    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_an_answer_is_answered_with_hours_and_numbers(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")
    await lee.writes("Get well soon!")
    await school.is_at("21:30")
    await ewa.taps("Answer")
    await ewa.writes("Thank you.")

    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_an_absence_is_answered_with_hours_and_numbers(
    school: TheSchool, ewa: Person
) -> None:
    await school.is_at("21:30")
    await ewa.writes("/write")
    await ewa.taps("Absence")
    await ewa.taps("Tomorrow")
    await ewa.taps("Ill")

    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_an_absence_in_hours_is_simply_noted(ewa: Person) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.taps("Send as absence, today")

    ewa.sees("Noted and sent to the teachers: Ada K., absent today.", "[Undo]", "[Home]")


async def test_who_wants_messages_at_once_gets_them_and_the_family_still_reads_the_hours(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Deliver at once")
    await school.is_at("21:30")
    await sends_message(ewa)

    assert lee.has_seen("Ada has a cough.")
    assert not lee.received[-1].silent
    assert not okafor.has_seen("Ada has a cough.")
    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_who_wants_it_no_more_gets_them_when_hours_begin(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Deliver at once")
    await lee.taps("Deliver when my hours begin")
    await school.is_at("21:30")
    await sends_message(ewa)
    assert not lee.has_seen("Ada has a cough.")
    await school.is_at("08:00")

    assert lee.has_seen("Ada has a cough.")
    assert lee.received[-1].silent
