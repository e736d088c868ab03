"""Notes among colleagues: kept in the thread, for who reads it, and never for a family."""

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, photographs
from tests.conversations.albums import album_on, photographs_album
from tests.conversations.inboxes import relayed, subject_teacher
from tests.conversations.letters import COUGH, WAITS, sends_message
from tests.conversations.sendings import SENDINGS
from tests.people import Person, drawn
from tests.school import TheSchool

NOTE = "I will sit with her at lunch."
HEAD = "Ada K. · 3B · Ms Lee\nNote for colleagues · not shown to families"
# What a button could carry, of every button about a message there is.
ABOUT_A_MESSAGE = (
    "answer:2",
    "note:2",
    "show:2",
    "close:2",
    "open:2",
    "later:2",
    "time:2",
    "pass:2",
    "send:2",
    "add:2",
    "else:2",
    "cancel:2",
    "child:2:1",
    "to:2:1",
    "pass-to:2:2",
    "share:2:2",
    "at:2:29550000",
)


async def notes(teacher: Person, words: str = NOTE) -> None:
    await teacher.taps("Note")
    await teacher.writes(words)


async def test_a_colleague_reads_the_note(lee: Person, okafor: Person, ewa: Person) -> None:
    await sends_message(ewa)

    await notes(lee)

    lee.sees("Noted for Mr Okafor. Families do not see it.")
    okafor.sees(f"{HEAD}\n{NOTE}", "[Note]")


async def test_a_photo_can_be_a_note(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")

    await photographs(school, lee, NOTE)

    okafor.sees(f"{HEAD}\n{NOTE}", "[Note]")
    assert okafor.received[-1].kind == "photo"


async def test_no_parent_receives_a_note(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sends_message(ewa)

    await notes(lee)

    parents = [person for name, person in school.people.items() if name not in TEACHERS]
    assert [person.name for person in parents if person.has_seen(NOTE)] == []


TEACHERS = frozenset({"Ms Lee", "Mr Okafor"})


async def test_a_reply_to_a_note_is_a_note(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await notes(lee)

    okafor.phone.writes("And I at sports.", reply_to=okafor.received[-1].id)
    await school.settles()

    assert "And I at sports." in lee.card
    assert not ewa.has_seen("And I at sports.")


async def test_a_reply_to_a_note_is_a_note_even_from_who_was_about_to_answer(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await notes(lee)
    note = okafor.received[-1].id
    await okafor.taps("Answer")

    okafor.phone.writes("And I at sports.", reply_to=note)
    await school.settles()

    assert not ewa.has_seen("And I at sports.")
    assert "And I at sports." in lee.card


async def test_who_was_about_to_note_but_replies_to_the_parent_answers(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    message = lee.received[-1].id
    await lee.taps("Note")

    lee.phone.writes("Get well!", reply_to=message)
    await school.settles()

    assert ewa.has_seen("Get well!")
    assert not okafor.has_seen("Get well!")


async def test_a_note_stands_in_what_was_said_before(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await notes(lee)
    await sends_message(ewa, "She is better.")
    await okafor.writes("/inbox")

    await okafor.taps("2 · Ada K.")

    assert drawn(okafor.received[-2]) == (
        "Before that:\n"
        f"Thursday 12 March, 10:00 · Ewa: {COUGH}\n"
        f"Thursday 12 March, 10:00 · Ms Lee, note for colleagues: {NOTE}"
    )


async def test_a_note_settles_nothing_and_waits_for_nothing(lee: Person, ewa: Person) -> None:
    await sends_message(ewa)
    await notes(lee)
    await lee.writes("/inbox")

    assert "1 message waits for an answer" in lee.card
    assert lee.has_seen(relayed(COUGH, *WAITS))


async def test_who_may_not_read_the_message_gets_no_note_about_it(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes(COUGH)
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")

    await notes(lee)

    lee.sees("Noted. No colleague reads this with you yet. Families do not see it.")
    assert not okafor.has_seen(NOTE)


async def test_who_was_not_brought_in_gets_no_note(
    school: TheSchool, lee: Person, stone: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)

    await notes(lee)

    assert not song.has_seen(NOTE)
    assert not stone.has_seen(NOTE)


@pytest.mark.parametrize("data", ABOUT_A_MESSAGE)
@pytest.mark.parametrize("name", ["Ewa Kowalska", "Piotr Kowalski", "Nadia Weiss", "Dana Weber"])
async def test_no_family_can_press_anything_of_a_note(
    school: TheSchool, lee: Person, ewa: Person, name: str, data: str
) -> None:
    await sends_message(ewa)
    await notes(lee)
    person = school.people[name]

    await person.presses(f"msg-{data}")

    assert person.toast == NOT_THERE
    assert not person.has_seen(NOTE)


async def test_a_colleague_who_is_the_childs_parent_sees_no_note(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    """Mr Okafor is Ada's father, too, and no other family's teacher is kept from a note."""
    await in_the_files(
        school,
        "update people set account_id = (select account_id from people where external_id = 't2')"
        " where name = 'Piotr Kowalski'",
    )
    await sends_message(ewa)
    await notes(lee)
    await sends_message(ewa, "She is better.")
    await okafor.writes("/inbox")

    await okafor.taps("2 · Ada K.")

    assert not okafor.has_seen(NOTE)
    await okafor.presses("msg-note:2")
    assert okafor.toast == NOT_THERE


async def test_in_the_evening_a_note_waits_for_the_colleagues_hours(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await school.is_at("21:30")

    await notes(lee)

    assert not okafor.has_seen(NOTE)
    await school.is_at("08:00")
    assert okafor.has_seen(NOTE)


async def test_a_restart_before_the_note_is_written(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")
    await school.crashes_and_restarts()

    await lee.writes(NOTE)

    assert okafor.has_seen(NOTE)


async def test_an_album_is_one_note(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")

    await photographs_album(school, lee, "leaf", "bark", "moss")
    await school.passes(seconds=1)

    assert album_on(okafor) == ["leaf", "bark", "moss"]
    assert sum(message.words.startswith("Noted for") for message in lee.received) == 1
    assert not ewa.has_seen("bark")


async def test_an_album_in_reply_to_a_note_is_one_note(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await notes(lee)

    await photographs_album(school, okafor, "leaf", "bark", reply_to=okafor.received[-1].id)
    await school.passes(seconds=1)

    assert album_on(lee) == ["leaf", "bark"]
    assert not ewa.has_seen("bark")


async def test_a_late_photo_is_of_its_own_note_also_when_the_next_one_is_asked_for(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")
    await photographs_album(school, lee, "leaf")
    await lee.taps("Note")

    await photographs_album(school, lee, "bark")
    await lee.writes(NOTE)
    await school.passes(seconds=1)

    assert album_on(okafor) == ["leaf", "bark"]
    assert okafor.has_seen(NOTE)


async def test_what_cannot_be_passed_on_is_no_note_and_is_said(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Note")

    SENDINGS["dice"](lee.phone)
    await school.settles()

    assert not lee.has_seen("Something went wrong")
    assert not lee.has_seen("Noted for")
    await lee.writes(NOTE)
    assert okafor.has_seen(NOTE)
