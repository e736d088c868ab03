"""A parent who asks for less: class updates of a day together, messages silently, until a day."""

from datetime import timedelta

import pytest

from tests.conversations.acts import (
    NOT_THERE,
    WORDS,
    asks_for_got_it,
    photographs,
    previewed,
    seen,
    sends_update,
)
from tests.conversations.inboxes import answers
from tests.conversations.letters import school, sends_message
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
TOGETHER = "Together, as you asked: class updates"
NOW = "Less until {}: class updates together at 17:00, messages without a sound."
UNCLEAR = "I could not read that as a day from today on. Please write it like 20 March."


async def asks_for_less(parent: Person, until: str = "20 March") -> None:
    await parent.writes("/settings")
    await parent.taps("Write less")
    await parent.writes(until)


def line(number: int, words: str = WORDS, teacher: str = "Ms Lee") -> str:
    return f"{number} · 3B · {teacher}: {words}"


async def test_a_days_updates_come_together_once_and_silently(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person, okafor: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await sends_update(school, okafor, "Bring boots.")
    piotr.sees(seen("Bring boots.", "Mr Okafor"))
    assert not ewa.has_seen(WORDS)
    await school.is_at("17:00")

    ewa.sees(f"{TOGETHER}\n{line(1)}\n{line(2, 'Bring boots.', 'Mr Okafor')}")
    assert ewa.received[-1].silent


async def test_every_teachers_report_says_first_together_and_then_sent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    assert "Sent to 4\n1 asks for less: it comes with the day’s other updates" in lee.card
    await lee.taps("Who has not been reached")
    assert "Ewa Kowalska · asks for less, comes with the day’s other updates" in lee.card
    await lee.taps("Back")
    await school.is_at("17:00")

    assert "Sent to 5\n1 cannot be reached" in lee.card


async def test_the_preview_counts_who_asks_for_less_unless_it_asks_for_got_it(
    ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await lee.writes("/update")
    await lee.writes(WORDS)
    assert f"{previewed()}\n1 asks for less and reads it at 17:00\n" in lee.card
    await lee.taps("Ask for “Got it”: off")

    assert "asks for less" not in lee.card


async def test_what_asks_for_got_it_comes_at_once(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await asks_for_got_it(school, lee)

    ewa.sees(seen(), "[Got it]")


async def test_what_comes_after_the_hour_comes_the_next_day(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await school.is_at("17:00")
    await sends_update(school, lee)
    await school.is_at("16:59")
    assert not ewa.has_seen(WORDS)
    await school.is_at("17:00")

    ewa.sees(f"{TOGETHER}\n{line(1)}")


async def test_the_next_day_begins_a_message_of_its_own(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await school.is_at("17:00")
    await sends_update(school, lee, "Bring boots.")
    await school.is_at("16:00")
    await school.is_at("17:00")

    ewa.sees(f"{TOGETHER}\n{line(1, 'Bring boots.')}")


async def test_on_the_last_evening_it_comes_with_the_morning(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    """At midnight less is over, and only the quiet hours still hold."""
    await asks_for_less(ewa, "12 March")
    await school.is_at("18:00")
    await sends_update(school, lee)
    await school.is_at("00:30")
    assert not ewa.has_seen(WORDS)
    await school.is_at("07:00")

    ewa.sees(f"{TOGETHER}\n{line(1)}")


async def test_it_ends_by_itself_after_the_last_day(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa, "12 March")
    await school.is_at("10:00")
    await sends_update(school, lee)
    ewa.sees(seen())
    await ewa.writes("/settings")

    assert "Less until" not in ewa.card


async def test_write_as_usual_brings_at_once_what_was_gathered(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await ewa.taps("Write as usual")
    ewa.sees(f"{TOGETHER}\n{line(1)}")
    await sends_update(school, lee, "Bring boots.")

    ewa.sees(seen("Bring boots."))


async def test_asked_for_anew_it_gathers_anew(school: TheSchool, ewa: Person, lee: Person) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await ewa.taps("Write as usual")
    await asks_for_less(ewa)
    await sends_update(school, lee, "Bring boots.")
    await school.is_at("17:00")

    ewa.sees(f"{TOGETHER}\n{line(1, 'Bring boots.')}")


async def test_quiet_hours_that_change_do_not_bring_it_sooner(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.taps("No quiet hours")

    assert not ewa.has_seen(WORDS)


async def test_quiet_hours_at_five_hold_it_until_they_end(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.writes("16:00 19:00")
    await sends_update(school, lee)
    await school.is_at("17:00")
    assert not ewa.has_seen(WORDS)
    await school.is_at("19:00")

    ewa.sees(f"{TOGETHER}\n{line(1)}")


async def test_a_photo_is_opened_by_its_button(school: TheSchool, ewa: Person, lee: Person) -> None:
    await asks_for_less(ewa)
    await lee.writes("/update")
    await photographs(school, lee)
    await lee.taps("Send")
    await school.passes(seconds=45)
    await school.is_at("17:00")
    ewa.sees(f"{TOGETHER}\n1 · 3B · Ms Lee: a photo or a file", "[Read 1]")
    await ewa.taps("Read 1")

    assert ewa.received[-1].kind == "photo"


async def test_long_words_are_opened_whole(school: TheSchool, ewa: Person, lee: Person) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee, "We go. " * 60)
    await school.is_at("17:00")
    await ewa.taps("Read 1")

    assert (ewa.received[-1].words or "").count("We go.") == 60


async def test_who_it_was_not_for_cannot_open_it(
    school: TheSchool, ewa: Person, nadia: Person, lee: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee, "We go. " * 60)
    await school.is_at("17:00")
    await nadia.presses(ewa.button("Read 1"))

    assert nadia.toast == NOT_THERE


async def test_messages_about_the_child_come_at_once_and_silently(ewa: Person, lee: Person) -> None:
    await asks_for_less(ewa)
    await sends_message(ewa)
    await answers(lee)

    ewa.sees("Ada K. · Ms Lee\nGet well soon!", "[Answer]")
    assert ewa.received[-1].silent


async def test_the_teacher_reads_it_before_she_answers(ewa: Person, lee: Person) -> None:
    await asks_for_less(ewa)
    await sends_message(ewa)
    await lee.taps("Answer")

    lee.sees(
        "What would you like to tell Ewa about Ada K.? Your next message goes there.\n"
        "Ewa asks for less until Friday 20 March.",
        "[Cancel]",
    )


@pytest.mark.parametrize(
    ("button", "day"),
    [
        ("A week, until Thursday 19 March", "Thursday 19 March"),
        ("Two weeks, until Thursday 26 March", "Thursday 26 March"),
        ("Until the term ends, Friday 27 March", "Friday 27 March"),
    ],
)
async def test_a_tap_says_until_when(school: TheSchool, ewa: Person, button: str, day: str) -> None:
    async with school.database.transaction() as records:
        today = school.clock.now().date()
        await records.school_calendar.add_term("Spring", today, today + timedelta(days=15))
    await ewa.writes("/settings")
    await ewa.taps("Write less")
    await ewa.taps(button)

    assert NOW.format(day) in ewa.card


@pytest.mark.parametrize("words", ["some time", "11 March 2026", "20 March 2031", "12"])
async def test_a_day_that_cannot_be_is_asked_for_again(ewa: Person, words: str) -> None:
    await asks_for_less(ewa, words)
    ewa.sees(UNCLEAR, "[Back]")
    await ewa.writes("20.3.")

    assert NOW.format("Friday 20 March") in ewa.card


async def test_an_old_button_whose_day_is_over_asks_afresh(school: TheSchool, ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Write less")
    await school.passes(days=9)
    await ewa.taps("A week, until Thursday 19 March")

    assert ewa.card.startswith("Until when shall it be less?")
    assert ewa.toast == "That card is from Thursday 12 March. Here is how it stands now."


async def test_it_is_gathered_through_a_restart(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee)
    await school.crashes_and_restarts()
    await sends_update(school, okafor, "Bring boots.")
    await school.is_at("17:00")

    ewa.sees(f"{TOGETHER}\n{line(1)}\n{line(2, 'Bring boots.', 'Mr Okafor')}")
