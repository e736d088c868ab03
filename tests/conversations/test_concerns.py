"""A worry for the safeguarding contact: no teacher ever sees it, whatever they try."""

import pytest

from bot.taps import (
    AnswerConcern,
    AnswerMessage,
    ChooseChild,
    PromiseCall,
    SendAsAbsence,
    SendMessage,
    ThankForAbsence,
)
from tests.conversations.acts import NOT_THERE, links, lists, teaches
from tests.conversations.letters import WAITS
from tests.people import Person
from tests.school import TheSchool

WORDS = "Something happened on the way home."
SENT = "Sent to the school’s safeguarding contact, not to the teachers, about Ada K."
INSTEAD = "To the safeguarding contact instead"


@pytest.fixture(autouse=True)
async def contact(school: TheSchool) -> None:
    """The school has named a person to turn to."""
    async with school.database.transaction() as records:
        await records.school_calendar.choose("safeguarding", "Ms Brown")
        await records.school_calendar.choose("emergency", "112")


async def worries(parent: Person, words: str = WORDS) -> None:
    await parent.writes("/write")
    await parent.taps("Worry")
    await parent.taps(INSTEAD)
    await parent.writes(words)


async def worry_sent(parent: Person) -> None:
    await worries(parent)
    await parent.taps("Send")


async def number_of(school: TheSchool) -> int:
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select max(message_id) from concern_messages"
        )
        return int(next(iter(rows))[0])


async def test_the_numbers_stand_first(ewa: Person) -> None:
    await ewa.writes("/write")
    await ewa.taps("Worry")

    ewa.sees(
        "If someone is in danger, call 112.\n"
        "If you worry about a child’s safety: Ms Brown.\n"
        "To whom would you like to write?",
        "[To the teachers]",
        f"[{INSTEAD}]",
        "[Cancel]",
    )


async def test_only_the_office_reads_it(
    ewa: Person, lee: Person, okafor: Person, stone: Person, piotr: Person, dana: Person
) -> None:
    await worry_sent(ewa)

    assert dana.has_seen(WORDS)
    for person in (lee, okafor, stone, piotr):
        assert not person.has_seen(WORDS), person.name
        assert not person.has_seen("Worry"), person.name
    assert ewa.has_seen(SENT)


async def test_it_goes_once_however_often_send_is_tapped(ewa: Person, dana: Person) -> None:
    await worries(ewa)
    await ewa.taps_twice("Send")

    assert dana.screen().count(WORDS) == 1


async def test_all_that_is_written_in_a_row_goes_after_a_restart(
    school: TheSchool, ewa: Person, dana: Person, lee: Person
) -> None:
    await worries(ewa)
    await school.crashes_and_restarts()
    await ewa.writes("And it was not the first time.")
    await school.crashes_and_restarts()
    await ewa.taps("Send")

    assert dana.has_seen(WORDS)
    assert dana.has_seen("And it was not the first time.")
    assert not lee.has_seen("first time")


async def test_it_goes_at_any_hour(school: TheSchool, ewa: Person, dana: Person) -> None:
    await school.is_at("23:00")
    await worry_sent(ewa)

    assert dana.has_seen(WORDS)


async def test_no_button_of_a_thread_opens_it_to_a_teacher(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await worry_sent(ewa)
    number = await number_of(school)
    for forged in (AnswerMessage, AnswerConcern, ThankForAbsence, PromiseCall, SendMessage):
        await lee.presses(forged(number).pack())

        assert lee.toast == NOT_THERE, forged
    await lee.writes("/home")
    assert not lee.has_seen(WORDS)


async def test_a_draft_of_it_cannot_be_turned_to_the_teachers(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await worries(ewa)
    number = await number_of(school)
    async with school.database.reading() as records:
        account = await records.accounts.of(ewa.phone.id)
        assert account is not None
        (parent,) = await records.people.hats_of(account)
        (ada,) = await records.families.children_of(parent)
    for forged in (ChooseChild(number, ada.id), SendMessage(number), SendAsAbsence(number)):
        await ewa.presses(forged.pack())
    await school.passes(days=1)

    assert not lee.has_seen(WORDS)


async def test_who_also_teaches_the_child_does_not_read_it_in_the_office(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await lists(school, teaches("t9", "Dana Weber", "3B"))
    await dana.opens_link((await links(school))["Dana Weber", None])
    await dana.presses(dana.first_button()[1])
    await ewa.writes("/write")
    await ewa.taps("Worry")

    assert INSTEAD not in ewa.card
    await ewa.presses("write-as:concern")
    assert ewa.has_seen("At the moment nobody would read it here.")


async def test_without_a_named_contact_it_is_not_offered(school: TheSchool, ewa: Person) -> None:
    async with school.database.transaction() as records:
        await records._driver.execute("delete from school_choices where name = 'safeguarding'")
    await ewa.writes("/write")
    await ewa.taps("Worry")

    assert INSTEAD not in ewa.card


async def test_the_answer_reaches_that_parent_alone_and_goes_on_by_swiping(
    school: TheSchool, ewa: Person, piotr: Person, dana: Person, lee: Person
) -> None:
    await worry_sent(ewa)
    await dana.taps("Answer")
    await dana.writes("I will call you today.")

    assert ewa.has_seen("I will call you today.")
    ewa.phone.writes("Thank you, Ms Weber", reply_to=ewa.received[-1].id)
    await school.settles()
    assert dana.has_seen("Thank you, Ms Weber")
    for person in (piotr, lee):
        assert not person.has_seen("call you today")
        assert not person.has_seen("Thank you")


async def test_left_before_it_is_sent_it_reaches_nobody(
    school: TheSchool, ewa: Person, dana: Person, lee: Person
) -> None:
    await worries(ewa)
    await ewa.writes("/cancel")
    await school.passes(days=1)

    assert not dana.has_seen(WORDS)
    assert not lee.has_seen(WORDS)


async def test_words_written_after_it_was_left_go_without_it(
    ewa: Person, dana: Person, lee: Person
) -> None:
    await worries(ewa)
    await ewa.writes("/cancel")
    await ewa.writes("Good morning")
    await ewa.taps("Send")

    lee.sees("Ada K. · 3B · from Ewa, mother\nGood morning")
    assert not dana.has_seen("Good morning")


async def test_words_changed_before_it_is_sent_go_as_they_are_now(
    ewa: Person, dana: Person, lee: Person
) -> None:
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps(INSTEAD)
    written = await ewa.writes("Somthing")
    await ewa.edits(written, WORDS)
    await ewa.taps("Send")

    assert dana.has_seen(WORDS)
    assert not dana.has_seen("Somthing")
    assert not lee.has_seen(WORDS)


async def test_words_changed_after_it_was_left_are_not_shown_to_be_sent_to_teachers(
    ewa: Person,
) -> None:
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps(INSTEAD)
    written = await ewa.writes("Somthing")
    await ewa.writes("/cancel")
    await ewa.edits(written, WORDS)

    assert not ewa.has_seen("About whom is this?")
    assert not ewa.has_seen("To Ms Lee")


async def test_a_worry_for_the_teachers_says_so_on_top(ewa: Person, lee: Person) -> None:
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps("To the teachers")
    await ewa.writes("She does not sleep well.")
    await ewa.taps("Send")

    lee.sees("Worry · Ada K. · 3B · from Ewa, mother\nShe does not sleep well.", *WAITS)
