"""Whatever a family sends out of hours: it is told when it is read, and whom to call now."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.letters import FROM_EWA, SENT_TO_TEAM, WAITS, school, sends_message
from tests.conversations.promising import WILL, lee_answers, promises
from tests.conversations.test_shared_threads import opens
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
Way = Callable[[Person], Awaitable[None]]
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


async def says_good_news(ewa: Person) -> None:
    await ewa.writes("/write")
    await ewa.taps("Good news")
    await ewa.writes("She can swim!")
    await ewa.taps("Send")


async def asks_for_call(ewa: Person) -> None:
    await ewa.writes("/write")
    await ewa.taps("Please call me")
    await ewa.taps("Friday 13 March, in the morning")
    await ewa.taps("Send without words")


async def tells_worry(ewa: Person) -> None:
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps("To the teachers")
    await ewa.writes("She is sad.")
    await ewa.taps("Send")


async def writes_what_was_agreed(ewa: Person) -> None:
    await ewa.writes("/recap")
    await ewa.writes("Twenty minutes of reading a day.")


async def promises_something(ewa: Person) -> None:
    await promises(ewa, "I will bring the form", "Monday")


@pytest.mark.parametrize(
    "way",
    [says_good_news, asks_for_call, tells_worry, writes_what_was_agreed, promises_something],
    ids=lambda way: way.__name__,
)
async def test_whatever_a_family_begins_is_answered_with_hours_and_numbers(
    school: TheSchool, ewa: Person, way: Way
) -> None:
    await school.is_at("21:30")
    await way(ewa)

    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_what_is_written_into_a_shared_thread_is_answered_with_hours_and_numbers(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens(lee)
    await school.is_at("21:30")
    await ewa.taps("Write into it")
    await ewa.writes("She would like chess.")

    assert f"{READ}\n{NUMBERS}" in ewa.card


async def test_a_promise_in_hours_is_answered_without_them(ewa: Person) -> None:
    await promises_something(ewa)

    assert "will read it" not in ewa.card
    assert "112" not in ewa.card


async def test_what_a_teacher_promises_out_of_hours_names_no_numbers(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await lee_answers(ewa, lee)
    await school.is_at("21:30")
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")

    assert "You promised Ewa" in lee.card
    assert "112" not in lee.card


@pytest.mark.parametrize(
    "words",
    ["Ada wants to die.", "¡Socorro, le pegan!", "أحدهم يضرب آدا", "Аду бʼють, рятуйте!"],
)
async def test_no_words_are_judged_and_all_are_taken_alike(
    school: TheSchool, ewa: Person, lee: Person, dana: Person, words: str
) -> None:
    """Neither an alarm of the machine's own, nor silence because it saw none."""
    await sends_message(ewa, words)
    lee.sees(f"{FROM_EWA}\n{words}", *WAITS)
    ewa.sees(f"{SENT_TO_TEAM}\n“{words}”", "[Take back]  [Promise …]")
    assert not dana.has_seen(words)
    await school.is_at("21:30")
    await sends_message(ewa, "Does she need her boots?")
    answer = ewa.card.replace("Does she need her boots?", words)
    await sends_message(ewa, words)

    assert ewa.card == answer


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
