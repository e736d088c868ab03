"""What went to the safeguarding contact changes with its author, and can be taken back."""

import pytest

from bot.taps import SendConcern, TakeBackMessage
from tests.conversations.acts import NOT_THERE, lists, teaches
from tests.conversations.albums import album_on, photographs_album
from tests.conversations.letters import answers, school
from tests.people import Person, drawn
from tests.school import TheSchool

__all__ = ["school"]
WORDS = "Something happened on the way home."
OTHER = "Something happened on the bus."
HEAD = "Worry, for the safeguarding contact only · Ada K. · 3B · from Ewa, mother"
SENT = "Sent to the school’s safeguarding contact, not to the teachers, about Ada K."
NUMBERS = (
    "If someone is in danger, call the emergency services.\n"
    "If you worry about a child’s safety: Ms Brown."
)
UNDER = ("[Take back]", "[Home]")
UNREACHED = "Cannot be reached here: {}. Please reach them as you always do."


@pytest.fixture(autouse=True)
async def contact(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.choose("safeguarding", "Ms Brown")


async def begins_worry(parent: Person) -> None:
    await parent.writes("/write")
    await parent.taps("Worry")
    await parent.taps("To the safeguarding contact instead")


async def sends_worry(parent: Person, words: str = WORDS) -> int:
    await begins_worry(parent)
    written = await parent.writes(words)
    await parent.taps("Send")
    return written


async def test_an_edit_changes_what_the_contact_reads_and_marks_it(
    ewa: Person, dana: Person, lee: Person
) -> None:
    written = await sends_worry(ewa)

    await ewa.edits(written, OTHER)

    dana.sees(f"{HEAD}\n{OTHER}\n(edited)", "[Answer]")
    ewa.sees(f"{SENT}\n“{OTHER}”\n{NUMBERS}", *UNDER)
    assert not lee.has_seen(OTHER)


async def test_an_edit_of_the_answer_changes_what_the_parent_reads(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    written = await answers(school, dana, "I call you today.")

    await dana.edits(written, "I call you tomorrow.")

    ewa.sees(
        "Ada K. · the school’s safeguarding contact\nI call you tomorrow.\n(edited)", "[Answer]"
    )
    dana.sees("Sent · Ada K. · No teacher reads it.\n“I call you tomorrow.”", *UNDER)


async def test_an_edit_while_another_worry_is_written_changes_the_one_that_was_sent(
    ewa: Person, dana: Person
) -> None:
    written = await sends_worry(ewa)
    await begins_worry(ewa)

    await ewa.edits(written, OTHER)

    assert dana.has_seen(f"{HEAD}\n{OTHER}\n(edited)")


async def test_what_is_taken_back_is_gone_from_the_contacts_chat(ewa: Person, dana: Person) -> None:
    await sends_worry(ewa)

    await ewa.taps("Take back")

    ewa.sees("I have taken it back. Somebody may have read it before.")
    assert not dana.has_seen(WORDS)


async def test_the_contact_takes_an_answer_back(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    await answers(school, dana, "I call you today.")

    await dana.taps("Take back")

    assert not ewa.has_seen("I call you today.")


async def test_two_days_later_it_is_too_late(school: TheSchool, ewa: Person, dana: Person) -> None:
    await sends_worry(ewa)
    await school.passes(hours=48)

    await ewa.taps("Take back")

    assert "more than 48 hours ago" in ewa.toast
    assert dana.has_seen(WORDS)


async def test_nobody_else_takes_it_back(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    data = ewa.button("Take back")

    for person in (piotr, lee, dana):
        await person.presses(data)

        assert person.toast == NOT_THERE
    assert dana.has_seen(WORDS)


async def test_send_pressed_once_more_on_what_was_taken_back_sends_nothing(
    ewa: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    number = TakeBackMessage.unpack(ewa.button("Take back")).message
    await ewa.taps("Take back")

    await ewa.presses(SendConcern(number).pack())

    ewa.sees("I have taken it back. Somebody may have read it before.")
    assert not dana.has_seen(WORDS)


async def test_a_late_photo_of_its_album_goes_to_the_contact_alone(
    school: TheSchool, ewa: Person, dana: Person, lee: Person
) -> None:
    await begins_worry(ewa)
    await photographs_album(school, ewa, "leaf", "bark")
    await ewa.taps("Send")

    await photographs_album(school, ewa, "late")
    await school.passes(seconds=1)

    assert dana.received[-1].kind == "photo"
    assert dana.has_seen("late")
    assert not any(message.kind == "photo" for message in lee.received)
    assert not ewa.has_seen("To Ms Lee")


async def test_an_album_in_answer_arrives_as_one(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    await photographs_album(school, dana, "leaf", "bark", reply_to=dana.received[-1].id)

    await school.passes(seconds=1)

    assert album_on(ewa) == ["leaf", "bark"]


async def test_a_contact_who_blocked_homeroom_is_named_to_the_parent(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    dana.phone.blocks()
    await school.settles()

    await sends_worry(ewa)

    ewa.sees(
        "Nobody could be reached here about Ada K.\n"
        f"“{WORDS}”\n{UNREACHED.format('Dana Weber')}\n{NUMBERS}",
        *UNDER,
    )


async def test_a_contact_whom_telegram_refuses_is_named_in_place(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    school.telegram.faults.add("forbidden", chat_id=dana.phone.id)

    await sends_worry(ewa)
    await school.passes(seconds=1)

    assert UNREACHED.format("Dana Weber") in ewa.card
    assert sum(WORDS in drawn(message) for message in ewa.received) == 1


async def test_a_parent_who_blocked_homeroom_is_named_to_the_contact(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await sends_worry(ewa)
    ewa.phone.blocks()
    await school.settles()

    await answers(school, dana, "I call you today.")

    dana.sees(
        "Nobody could be reached here about Ada K.\n"
        f"“I call you today.”\n{UNREACHED.format('Ewa')}",
        *UNDER,
    )


async def test_who_has_come_to_teach_the_child_reads_no_change_of_it(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    written = await sends_worry(ewa)
    await teaches_now(school, dana)

    await ewa.edits(written, OTHER)

    assert not dana.has_seen(OTHER)


async def teaches_now(school: TheSchool, person: Person) -> None:
    await lists(school, teaches("t9", "Dana Weber", "3B"))
    async with school.database.transaction() as records:
        await records._driver.execute(
            "update people set account_id ="
            " (select account_id from people where role = 'office' and account_id is not null)"
            " where external_id = 't9'"
        )
    assert person.received
