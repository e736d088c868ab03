"""What is put off comes back at its time, once, whatever happens meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files
from tests.conversations.inboxes import answers, relayed
from tests.conversations.letters import COUGH, WAITS, sends_message
from tests.people import Person, drawn
from tests.school import TheSchool

REMINDER = f"You wanted to see this again.\n{relayed()}"


def reminders(person: Person) -> int:
    return sum("see this again." in drawn(message) for message in person.received)


async def puts_off(lee: Person, when: str) -> None:
    await lee.taps("Later")
    await lee.taps(when)


async def writes_when(lee: Person, words: str) -> None:
    await puts_off(lee, "At another time")
    await lee.writes(words)


@pytest.mark.parametrize(
    ("when", "at", "before"),
    [
        ("In an hour", "11:00", "10:59"),
        ("After school, 16:00", "16:00", "15:59"),
        ("Tomorrow, 08:00", "08:00", "07:59"),
    ],
)
async def test_it_comes_back_at_the_chosen_time(
    school: TheSchool, lee: Person, ewa: Person, when: str, at: str, before: str
) -> None:
    await sends_message(ewa)
    await puts_off(lee, when)
    await school.is_at(before)
    assert reminders(lee) == 0

    await school.is_at(at)

    lee.sees(REMINDER, *WAITS)


async def test_before_a_weekend_the_next_school_day_is_offered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.passes(days=1, hours=7)
    await lee.presses("read-at-once:1")
    await sends_message(ewa)

    await lee.taps("Later")

    lee.sees(
        "When shall I show you this again?",
        "[In an hour]",
        "[Monday 16 March, 08:00]",
        "[At another time]",
        "[Cancel]",
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("16:30", "Thursday 12 March, 16:30"),
        ("9:00", "Friday 13 March, 09:00"),
        ("16 March 8:00", "Monday 16 March, 08:00"),
    ],
)
async def test_a_written_time(lee: Person, ewa: Person, words: str, said: str) -> None:
    await sends_message(ewa)

    await writes_when(lee, words)

    lee.sees(f"I will show it to you again on {said}.", "[Undo]  [Inbox]")


async def test_a_time_that_cannot_be_read_is_asked_for_again(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)

    await writes_when(lee, "soon")

    assert "I could not read that as a time." in lee.card
    await lee.writes("16:30")
    assert "Thursday 12 March, 16:30" in lee.card


async def test_an_old_card_with_a_time_that_is_over(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Later")
    await school.passes(hours=2)

    await lee.taps("In an hour")

    assert lee.toast == "That time is over or too far ahead. Please choose another one."


async def test_what_is_put_off_stands_apart_until_then(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person, piotr: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await sends_message(piotr, "Second")

    await lee.writes("/inbox")

    lee.sees(
        "1 message waits for an answer\n"
        "1 · Ada K. · 3B · Piotr, father · just now\nSecond\n"
        "Later, Thursday 12 March, 11:00:\n"
        "2 · Ada K. · 3B · Ewa, mother · just now\nAda has a cough.",
        "[1 · Ada K.]  [2 · Ada K.]",
        "[Home]",
    )
    await okafor.writes("/inbox")
    assert "2 messages wait for an answer" in okafor.card


async def test_from_the_choice_one_goes_back_to_the_inbox(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")

    await lee.taps("Inbox")

    assert "Later, Thursday 12 March, 11:00:" in lee.card


async def test_once_it_came_back_it_waits_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await school.passes(hours=1)
    await lee.writes("/inbox")

    assert "1 message waits for an answer" in lee.card
    assert "Later, " not in lee.card


async def test_it_comes_back_once_under_restarts_and_two_tickers(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await school.crashes_and_restarts()
    await school.passes(hours=1)
    await school.crashes_and_restarts()
    await school.engine.tick()
    await school.passes(days=1)

    assert reminders(lee) == 1


async def test_of_two_tickers_one_shows_it(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    school.clock.move(timedelta(hours=1))
    async with school.database.transaction() as records:
        (due,) = await records.unanswered.due(school.clock.now())
        first = await records.unanswered.reminded(due, school.clock.now())
        second = await records.unanswered.reminded(due, school.clock.now())

    assert (first, second) == (True, False)


async def test_it_comes_late_when_homeroom_was_down(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")

    await school.passes(days=3)

    assert reminders(lee) == 1


async def test_a_clock_that_was_set_back_does_not_bring_it_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await school.passes(hours=1)
    school.clock.move(timedelta(hours=-2))

    await school.passes(hours=2)

    assert reminders(lee) == 1


async def test_put_off_again_it_comes_again(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await school.passes(hours=1)
    await puts_off(lee, "In an hour")

    await school.passes(hours=1)

    assert reminders(lee) == 2


async def test_the_last_choice_counts(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await puts_off(lee, "After school, 16:00")
    await school.is_at("12:00")
    assert reminders(lee) == 0

    await school.is_at("16:00")

    assert reminders(lee) == 1


async def test_what_was_answered_meanwhile_does_not_come_back(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await answers(okafor)

    await school.passes(hours=1)

    assert reminders(lee) == 0


async def test_who_does_not_teach_the_class_any_more_is_not_reminded(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )

    await school.passes(hours=1)

    assert reminders(lee) == 0


async def test_over_the_change_of_clocks_the_wall_time_holds(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    school.clock.move_to(datetime(2026, 3, 27, 9, 0, tzinfo=UTC))
    await sends_message(ewa)
    await puts_off(lee, "Monday 30 March, 08:00")
    await school.passes(days=2, hours=20, minutes=59)
    assert reminders(lee) == 0

    await school.passes(minutes=1)

    assert reminders(lee) == 1


async def test_later_on_what_was_answered_says_who_did(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    later = lee.button("Later")
    await answers(okafor)

    await lee.presses(later)

    assert lee.toast == "Mr Okafor answered at 10:00."


async def test_a_reminder_is_answered_by_replying(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await puts_off(lee, "In an hour")
    await school.passes(hours=1)

    lee.phone.writes("Get well!", reply_to=lee.received[-1].id)
    await school.settles()

    assert ewa.has_seen("Get well!")
    assert lee.has_seen(f"{COUGH}\nMs Lee answered at 11:00.")


async def test_a_time_of_another_century_is_not_there(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)

    await lee.presses(f"msg-at:1:{10**17}")

    assert lee.toast == NOT_THERE
