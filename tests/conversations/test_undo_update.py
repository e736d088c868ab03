"""Undo: in time, too late, twice, and what becomes of the draft."""

from tests.conversations.acts import (
    BUTTONS,
    WORDS,
    card,
    previewed,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

SENT = ("Sent to 5\n1 cannot be reached", "[Who has not been reached]")


def count_of(person: Person, words: str = WORDS) -> int:
    return sum(words in message.words for message in person.received)


async def test_undo_in_time_brings_the_draft_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    await school.passes(seconds=44)

    await lee.taps("Undo")
    await school.passes(minutes=5)

    assert lee.toast == "Undone. Nothing was sent."
    lee.sees(previewed(), *BUTTONS)
    assert count_of(ewa) == 0


async def test_send_and_undo_are_noted(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await lee.taps_twice("Send")
    await lee.taps_twice("Undo")

    async with school.database.reading() as records:
        noted = await records.audit.verbs_about("announcement:1")
    assert noted == ["sent-update", "undid-update"]


async def test_after_undo_the_draft_is_in_hand(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    await lee.taps("Undo")

    await lee.writes("Bring boots.")

    lee.sees(previewed(f"{WORDS}\nBring boots."), *BUTTONS)


async def test_two_quick_taps_on_undo_undo_once(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")

    await lee.taps_twice("Undo")

    lee.sees(previewed(), *BUTTONS)


async def test_undo_after_the_time_says_that_it_is_too_late(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    undo = lee.button("Undo")
    await school.passes(seconds=45)

    await lee.presses(undo)

    assert lee.toast == "It has been sent already and cannot be undone."
    lee.sees(card(SENT[0]), SENT[1])
    assert count_of(ewa) == 1


async def test_undo_and_send_again_sends_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    await lee.taps("Undo")
    await lee.taps("Send")

    await school.passes(seconds=45)
    await school.passes(minutes=5)

    assert count_of(ewa) == 1


async def test_undo_and_then_an_edit_changes_the_update(lee: Person) -> None:
    written = await writes_update(lee)
    await lee.taps("Send")
    await lee.taps("Undo")

    await lee.edits(written, "On Monday.")

    lee.sees(previewed("On Monday."), *BUTTONS)
