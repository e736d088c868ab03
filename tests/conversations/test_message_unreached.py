"""Who wrote learns whom it does not reach: at sending, later, and when they come back."""

from tests.conversations.letters import COUGH, SENT_TO_TEAM, answers, school, sends_message
from tests.people import Person, readable
from tests.school import TheSchool

__all__ = ["school"]
QUESTION = "What would you like to tell Ewa about Ada K.? Your next message goes there."
PLEASE = "Please reach them as you always do."


async def blocks(school: TheSchool, person: Person) -> None:
    person.phone.blocks()
    await school.settles()


async def test_a_teacher_who_blocked_homeroom_is_named_at_sending(
    school: TheSchool, ewa: Person, okafor: Person
) -> None:
    await blocks(school, okafor)

    await sends_message(ewa)

    ewa.sees(
        f"Sent to Ms Lee, about Ada K.\n“{COUGH}”\nCannot be reached here: Mr Okafor. {PLEASE}",
        "[Take back]  [Promise …]",
    )


async def test_when_nobody_can_be_reached_the_first_line_says_so(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await blocks(school, lee)
    await blocks(school, okafor)

    await sends_message(ewa)

    ewa.sees(
        f"Nobody could be reached here about Ada K.\n“{COUGH}”\n"
        f"Cannot be reached here: Ms Lee and Mr Okafor. {PLEASE}",
        "[Take back]  [Promise …]",
    )


async def test_a_teacher_who_blocks_before_the_morning_is_named_at_once(
    school: TheSchool, ewa: Person, okafor: Person
) -> None:
    await school.is_at("21:30")
    await sends_message(ewa)

    await blocks(school, okafor)

    assert f"Cannot be reached here: Mr Okafor. {PLEASE}" in ewa.card
    assert ewa.card.startswith("Sent to Ms Lee, about Ada K.")


async def test_a_teacher_who_lets_homeroom_in_again_before_the_morning_reads_it(
    school: TheSchool, ewa: Person, okafor: Person
) -> None:
    await school.is_at("21:30")
    await sends_message(ewa)
    await blocks(school, okafor)

    okafor.phone.returns()
    await school.is_at("08:00")

    assert ewa.card.startswith(SENT_TO_TEAM)
    assert okafor.has_seen(COUGH)


async def test_what_telegram_refuses_hours_later_changes_the_card_in_place(
    school: TheSchool, ewa: Person, okafor: Person
) -> None:
    await school.is_at("21:30")
    await sends_message(ewa)
    before = len(ewa.received)
    school.telegram.faults.add("forbidden", chat_id=okafor.phone.id)

    await school.is_at("08:00")

    assert len(ewa.received) == before
    assert "Cannot be reached here: Mr Okafor." in ewa.card


async def test_a_parent_who_blocked_homeroom_is_named_to_the_teacher(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await blocks(school, ewa)

    await answers(school, lee, "Get well soon!")

    lee.sees(
        "Nobody could be reached here about Ada K.\n“Get well soon!”\n"
        f"Cannot be reached here: Ewa. {PLEASE}",
        "[Take back]  [Promise …]",
    )


async def test_a_file_that_cannot_be_cleaned_is_said_on_the_card(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    ewa.phone.sends_document(b"\xff\xd8\xff no picture", "a.jpg", "image/jpeg")
    await school.settles()
    await ewa.taps("Send")

    await school.passes(seconds=1)

    assert "Something of it could not be passed on" in ewa.card
    assert not lee.has_seen("a.jpg")


async def test_an_answered_question_has_no_cancel_any_more(ewa: Person, lee: Person) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")

    await lee.writes("Get well soon!")

    asked = [message for message in lee.received if readable(message.words) == QUESTION]
    assert [message.rows for message in asked] == [[]]
    assert not lee.has_seen("[Cancel]")


async def test_a_question_that_was_left_does_not_come_back_with_the_answer(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    message = lee.received[-1].id
    await lee.taps("Answer")
    await lee.taps("Cancel")

    lee.phone.writes("Get well soon!", reply_to=message)
    await school.settles()

    assert ewa.has_seen("Get well soon!")
    assert not lee.has_seen(QUESTION)


async def test_a_question_asked_twice_has_one_cancel(ewa: Person, lee: Person) -> None:
    await sends_message(ewa)

    await lee.taps("Answer")
    await lee.taps("Answer")

    shown = [b.label for message in lee.received for b in message.buttons]
    assert shown.count("Cancel") == 1


async def test_who_swipes_on_the_question_answers_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")

    await answers(school, lee, "Get well soon!")

    ewa.sees("Ada K. · Ms Lee\nGet well soon!", "[Answer]")


async def test_an_answered_question_stays_when_a_colleague_closes_the_message(
    ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")

    await okafor.taps("Close")

    lee.sees(QUESTION, "[Cancel]")
