"""What needs no answer is closed, for everybody, and can be opened again."""

from tests.conversations.inboxes import EMPTY, answers, relayed
from tests.conversations.letters import ANSWERED, COUGH, WAITS, sends_message
from tests.people import Person
from tests.school import TheSchool

CLOSED = "Ms Lee closed this at 10:00: no answer is needed."


async def test_what_one_closed_leaves_everybodys_inbox(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)

    await lee.taps("Close")

    okafor.sees(relayed(COUGH, CLOSED), "[Answer]  [Undo]")
    await okafor.writes("/inbox")
    okafor.sees(*EMPTY)


async def test_a_family_does_not_see_that_it_was_closed(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    before = ewa.screen()

    await lee.taps("Close")

    assert ewa.screen() == before


async def test_a_second_tap_is_answered_like_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)

    await lee.taps_twice("Close")

    assert lee.toast == CLOSED
    async with school.database.reading() as records:
        assert await records.audit.count_verb("closed-message") == 1


async def test_undo_brings_it_back_to_everybody(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Close")
    await school.crashes_and_restarts()

    await okafor.taps("Undo")

    lee.sees(relayed(), *WAITS)
    await lee.writes("/inbox")
    assert COUGH in lee.card


async def test_closing_what_was_answered_meanwhile_says_who_did(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    close = okafor.button("Close")
    await answers(lee)

    await okafor.presses(close)

    assert okafor.toast == "Ms Lee answered at 10:00."
    okafor.sees(relayed(COUGH, "Ms Lee answered at 10:00."), *ANSWERED)


async def test_an_old_undo_does_not_undo_an_answer(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await lee.taps("Close")
    undo = lee.button("Undo")
    await answers(lee)

    await lee.presses(undo)

    assert lee.toast == "Ms Lee answered at 10:00."


async def test_an_answer_to_what_was_closed_says_who_answered(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Close")

    await answers(okafor)

    assert lee.has_seen("Mr Okafor answered at 10:00.")
