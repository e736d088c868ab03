"""A reply to what Telegram has shown, but we do not know of: its buttons say what it answers."""

from bot.taps import AnswerMessage
from tests.conversations.acts import in_the_files
from tests.conversations.letters import (
    COUGH,
    FROM_EWA,
    answers,
    nobody_else_saw,
    school,
    sends_message,
)
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
RETRIED = 5  # seconds
GET_WELL = "Get well soon!"


def loses_its_answer(school: TheSchool, person: Person, method: str = "sendMessage") -> None:
    """Telegram shows the next message, but we do not hear under which number."""
    school.telegram.faults.add("cut_after", method=method, chat_id=person.phone.id)


async def test_a_reply_before_we_know_the_number_answers_the_parent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    loses_its_answer(school, lee)
    await sends_message(ewa)
    assert lee.received[-1].words.startswith(FROM_EWA)

    await answers(school, lee, GET_WELL)

    ewa.sees(f"Ada K. · Ms Lee\n{GET_WELL}", "[Answer]")
    assert nobody_else_saw(school, GET_WELL)


async def test_a_reply_to_the_first_of_a_double_answers_the_parent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    loses_its_answer(school, lee)
    await sends_message(ewa)
    first = lee.received[-1].id
    await school.passes(seconds=RETRIED)
    assert lee.received[-1].id != first
    assert COUGH in lee.received[-1].words

    lee.phone.writes(GET_WELL, reply_to=first)
    await school.settles()

    ewa.sees(f"Ada K. · Ms Lee\n{GET_WELL}", "[Answer]")


async def test_a_parents_reply_before_we_know_the_number_goes_into_the_thread(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)
    loses_its_answer(school, ewa)
    await answers(school, lee, GET_WELL)

    ewa.phone.writes("Thank you!", reply_to=shown_to(ewa, GET_WELL))
    await school.settles()

    assert "Thank you!" in lee.card
    assert "Thank you!" in okafor.card


async def test_a_reply_to_a_note_of_which_we_do_not_know_is_a_note(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")
    loses_its_answer(school, okafor)
    await lee.writes("I sit with her.")

    await answers(school, okafor, "And I at sports.")

    assert "And I at sports." in lee.card
    assert not ewa.has_seen("And I at sports.")


async def test_a_reply_to_a_card_that_offers_a_note_is_no_answer_to_the_parent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Pass on")
    await lee.taps("Mr Okafor")
    await numbers_forgotten(school)
    assert "[Undo]  [Add a note]" in lee.card

    await answers(school, lee, "Do you know more?")

    assert not ewa.has_seen("Do you know more?")


async def test_a_reply_to_the_first_of_a_double_about_a_worry_goes_to_who_wrote_it(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.choose("safeguarding", "Ms Brown")
    loses_its_answer(school, dana)
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps("To the safeguarding contact instead")
    await ewa.writes("Something happened.")
    await ewa.taps("Send")

    await answers(school, dana, "I will call you.")

    assert ewa.has_seen("I will call you.")
    assert not lee.has_seen("I will call you.")


async def test_a_number_of_somebody_elses_message_in_the_buttons_opens_nothing(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await sends_message(ewa)
    message = int(lee.button("Answer").partition(":")[2])
    shown = stone.received[-1]
    shown.markup = {
        "inline_keyboard": [[{"text": "x", "callback_data": AnswerMessage(message).pack()}]]
    }
    await numbers_forgotten(school)

    await answers(school, stone, "Hello?")

    stone.sees("I cannot find that any more.")
    assert not ewa.has_seen("Hello?")


def shown_to(person: Person, words: str) -> int:
    return next(message.id for message in reversed(person.received) if words in message.words)


async def numbers_forgotten(school: TheSchool) -> None:
    """As if the answer to everything that was sent had been lost."""
    await in_the_files(school, "update outbox set message_id = null")
