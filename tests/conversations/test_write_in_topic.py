"""Words written in a child's topic: to the one parent who can be meant, or to whom is asked."""

import pytest

from bot.sandbox.messages import Message
from tests.conversations.acts import NOT_THERE, in_the_files, previewed
from tests.conversations.in_topics import (
    ADA,
    OMAR,
    chooses_topics,
    number_of,
    opens_topic,
    stands_in,
)
from tests.conversations.letters import COUGH, nobody_else_saw, school, sends_message
from tests.people import Person
from tests.sandbox.asking import png
from tests.school import TheSchool

__all__ = ["school"]  # on both databases
ANSWER = "It is in room 12."
ASKED = "To whom is this, about Ada K.? I have not sent it yet."
WHOM = ("[To Ewa, mother]", "[To Piotr, father]", "[Cancel]")


async def both_write(school: TheSchool) -> None:
    """Both of Ada's parents, and Ms Lee goes into Ada's topic."""
    lee = school.people["Ms Lee"]
    await chooses_topics(school, lee)
    await sends_message(school.people["Ewa Kowalska"])
    await sends_message(school.people["Piotr Kowalski"], "Her coat?")
    opens_topic(lee)


async def ewa_writes(school: TheSchool) -> None:
    lee = school.people["Ms Lee"]
    await chooses_topics(school, lee)
    await sends_message(school.people["Ewa Kowalska"])
    opens_topic(lee)


# Only one parent can be meant


async def test_it_answers_the_newest_that_waits(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person, piotr: Person
) -> None:
    await ewa_writes(school)
    await sends_message(ewa, "And her coat?")

    await lee.writes(ANSWER)

    ewa.sees(f"Ada K. · Ms Lee\n{ANSWER}", "[Answer]")
    assert not piotr.has_seen(ANSWER)
    assert nobody_else_saw(school, ANSWER)
    assert "Ms Lee answered at 10:00." in okafor.card


async def test_what_was_answered_before_can_be_added_to(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    await lee.writes(ANSWER)

    await lee.writes("By the window.")

    assert ewa.has_seen("By the window.")


async def test_the_card_of_what_was_sent_stands_in_the_topic(
    school: TheSchool, lee: Person
) -> None:
    await ewa_writes(school)

    await lee.writes(ANSWER)

    assert stands_in(lee)[-1].startswith("Sent to Ewa, about Ada K.")


async def test_a_photo_and_an_album_go_the_same_way(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    lee.phone.sends_album([png(), png(5, 5)], "Her picture")
    await school.settles()
    await school.passes(seconds=2)

    assert [message.kind for message in ewa.received[-2:]] == ["photo", "photo"]
    assert sum("Sent to Ewa" in words for words in stands_in(lee)) == 1


async def test_what_cannot_be_passed_on_is_said_at_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    lee.phone._sends({"dice": {"emoji": "🎲", "value": 3}})
    before = len(ewa.received)
    await school.settles()

    assert "I cannot pass on this kind of message" in stands_in(lee)[-1]
    assert len(ewa.received) == before


async def test_a_reply_to_one_message_answers_that_one(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)
    first = next(each for each in lee.received if COUGH in each.words)

    lee.phone.writes(ANSWER, reply_to=first.id)
    await school.settles()

    assert ewa.has_seen(ANSWER)
    assert not piotr.has_seen(ANSWER)


async def test_a_message_for_a_colleague_alone_can_not_be_meant(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await piotr.writes("For Mr Okafor")
    await piotr.taps("Someone else")
    await piotr.taps("Only Mr Okafor")
    await piotr.taps("Send")
    opens_topic(lee)

    await lee.writes(ANSWER)

    assert ewa.has_seen(ANSWER)
    assert not piotr.has_seen(ANSWER)


async def test_when_nobody_can_be_meant_any_more_words_are_kept(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    await ewa.taps("Take back")

    await lee.writes(ANSWER)

    assert "I have kept this" in stands_in(lee)[-1]
    assert not ewa.has_seen(ANSWER)


async def test_a_teacher_who_left_the_class_reaches_nobody_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )

    await lee.writes(ANSWER)

    assert not ewa.has_seen(ANSWER)


async def test_a_teacher_who_acts_as_a_parent_now_still_answers_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    async with school.database.transaction() as records:
        await records._driver.execute(
            "update people set account_id = (select account_id from people where name = 'Ms Lee')"
            " where name = 'Nadia Weiss'"
        )
        await records._driver.execute(
            "update accounts set hat_id = (select id from people where name = 'Nadia Weiss')"
            " where id = (select account_id from people where name = 'Ms Lee')"
        )

    await lee.writes(ANSWER)

    assert ewa.has_seen(ANSWER)


# What was begun elsewhere


async def test_a_class_update_that_is_being_written_elsewhere_gets_no_word_of_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    lee.phone.opens_topic(None)
    await lee.writes("/update")
    opens_topic(lee)
    await lee.writes(ANSWER)
    assert ewa.has_seen(ANSWER)
    lee.phone.opens_topic(None)

    await lee.writes("On Friday we go to the forest.")

    assert lee.card.startswith(previewed("On Friday we go to the forest."))


async def test_a_class_update_that_was_begun_in_the_topic_goes_to_no_parent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    await lee.writes("/update")

    await lee.writes("On Friday we go to the forest.")

    assert not ewa.has_seen("forest")
    assert lee.card.startswith(previewed("On Friday we go to the forest."))


async def test_what_the_answer_button_asked_for_goes_to_whom_it_named(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)
    first = next(each for each in lee.received if COUGH in each.words)
    await lee.presses(first.rows[0][0].data or "", on=first)

    await lee.writes(ANSWER)

    assert ewa.has_seen(ANSWER)
    assert not piotr.has_seen(ANSWER)


async def test_words_in_a_topic_of_ones_own_are_of_no_child(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa_writes(school)
    lee.phone.begins_topic(ADA)
    await school.settles()

    await lee.writes(ANSWER)

    assert not ewa.has_seen(ANSWER)


# Several could be meant


async def test_nothing_leaves_before_the_teacher_says_to_whom(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)

    await lee.writes(ANSWER)

    lee.sees(f"“{ANSWER}”\n{ASKED}", *WHOM)
    assert lee.received[-1].topic == number_of(lee)
    assert not ewa.has_seen(ANSWER)
    assert not piotr.has_seen(ANSWER)


async def test_who_was_answered_could_be_meant_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    await lee.taps("To Ewa, mother")

    await lee.writes("And thank you.")

    lee.sees(f"“And thank you.”\n{ASKED}", *WHOM)


async def test_the_other_parent_never_sees_it(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)

    await lee.taps("To Ewa, mother")

    assert ewa.has_seen(ANSWER)
    assert not piotr.has_seen(ANSWER)
    assert nobody_else_saw(school, ANSWER)


async def test_several_in_a_row_become_one_answer(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    await lee.writes("By the window.")
    lee.sees(f"“{ANSWER}\nBy the window.”\n{ASKED}", *WHOM)

    await lee.taps("To Ewa, mother")

    assert ewa.received[-1].words.split("\n")[1:] == [ANSWER, "By the window."]


async def test_an_album_is_asked_about_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    await both_write(school)
    lee.phone.sends_album([png(), png(5, 5)], "Her picture")
    await school.settles()
    assert sum(ASKED in words for words in stands_in(lee)) == 1

    await lee.taps("To Ewa, mother")
    await school.passes(seconds=2)

    assert [message.kind for message in ewa.received[-2:]] == ["photo", "photo"]


async def test_a_correction_before_it_is_sent_is_what_is_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await both_write(school)
    written = await lee.writes("It is in rom 12.")
    await lee.edits(written, ANSWER)
    lee.sees(f"“{ANSWER}”\n{ASKED}", *WHOM)

    await lee.taps("To Ewa, mother")

    assert ewa.has_seen(ANSWER)
    assert not ewa.has_seen("rom 12")


async def test_given_up_it_goes_to_nobody(school: TheSchool, lee: Person, ewa: Person) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    question = lee.received[-1]
    to_ewa = lee.button("To Ewa, mother")
    await lee.taps("Cancel")
    lee.sees("All right, I have not sent it.", "[Home]")

    await lee.presses(to_ewa, on=question)

    assert not ewa.has_seen(ANSWER)
    lee.sees("All right, I have not sent it.", "[Home]")


async def test_a_second_tap_reads_as_the_first_and_sends_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)

    await lee.taps_twice("To Ewa, mother")

    lee.sees(f"Sent to Ewa, about Ada K.\n“{ANSWER}”", "[Take back]  [Promise …]")
    assert sum(ANSWER in message.words for message in ewa.received) == 1


async def test_after_the_first_name_another_one_changes_nothing(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    question, to_piotr = lee.received[-1], lee.button("To Piotr, father")
    await lee.taps("To Ewa, mother")

    await lee.presses(to_piotr, on=question)

    assert not piotr.has_seen(ANSWER)
    lee.sees(f"Sent to Ewa, about Ada K.\n“{ANSWER}”", "[Take back]  [Promise …]")


async def test_restarts_between_all_steps_change_nothing(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_write(school)
    await school.crashes_and_restarts()
    await lee.writes(ANSWER)
    await school.crashes_and_restarts()
    await lee.writes("By the window.")
    await school.crashes_and_restarts()

    await lee.taps("To Piotr, father")

    assert piotr.has_seen("By the window.")
    assert not ewa.has_seen(ANSWER)


async def test_two_topics_have_a_question_each(
    school: TheSchool, lee: Person, ewa: Person, layla: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    await layla.writes("سعال")
    await layla.presses(layla.button("إرسال"))
    opens_topic(lee, OMAR)

    await lee.writes("For Layla alone")

    assert layla.has_seen("For Layla alone")
    assert not layla.has_seen(ANSWER)
    opens_topic(lee)
    await lee.taps("To Ewa, mother")
    assert not ewa.has_seen("For Layla alone")


async def test_what_waits_is_no_draft_of_a_teacher_who_is_also_a_parent(
    school: TheSchool, lee: Person, nadia: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    async with school.database.transaction() as records:
        account = await records.accounts.of(lee.phone.id)
        assert account is not None

        assert await records.messages.draft_of(account) is None


async def test_taken_back_it_is_gone_at_the_parents(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    await lee.taps("To Ewa, mother")

    await lee.taps("Take back")

    assert not ewa.has_seen(ANSWER)


# Forged


async def test_a_forged_number_of_a_topic_is_nobodys_topic(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    """The number of a colleague's topic means nothing in another chat."""
    await ewa_writes(school)
    forged = number_of(lee)
    telegram = school.telegram

    telegram.post(
        telegram.chats[okafor.phone.id], okafor.phone.id, {"text": "forged"}, topic=forged
    )
    await school.settles()

    assert not ewa.has_seen("forged")


@pytest.mark.parametrize("number", ["0", "987654321"])
async def test_a_message_that_is_not_there_cannot_be_answered(
    school: TheSchool, lee: Person, ewa: Person, number: str
) -> None:
    await both_write(school)
    await lee.writes(ANSWER)
    draft = lee.button("To Ewa, mother").split(":")[1]

    await lee.presses(f"topic-to:{draft}:{number}")

    assert lee.toast == NOT_THERE
    assert not ewa.has_seen(ANSWER)


async def test_what_is_about_ada_answers_nothing_about_omar(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await both_write(school)
    await layla.writes("سعال")
    await layla.presses(layla.button("إرسال"))
    about_omar = stands_as(lee, "Omar").rows[0][0].data or ""
    await lee.writes(ANSWER)
    draft = lee.button("To Ewa, mother").split(":")[1]

    await lee.presses(f"topic-to:{draft}:{about_omar.split(':')[1]}")

    assert lee.toast == NOT_THERE
    assert not layla.has_seen(ANSWER)


def stands_as(person: Person, words: str) -> Message:
    return next(each for each in person.received if each.words.startswith(words))
