"""/inbox: what waits, how long, in which order; and it leaves when somebody answered."""

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, photographs
from tests.conversations.inboxes import EMPTY, answers, relayed
from tests.conversations.letters import ANSWERED, COUGH, FROM_EWA, WAITS, sends_message
from tests.people import Person, drawn
from tests.school import TheSchool


def shown(person: Person, words: str) -> list[str]:
    """Every message on the phone that has these words."""
    return [drawn(message) for message in person.received if words in drawn(message)]


async def test_an_inbox_in_which_nothing_waits_says_so(lee: Person) -> None:
    await lee.writes("/inbox")

    lee.sees(*EMPTY)


async def test_a_class_without_families_has_an_empty_inbox(school: TheSchool, lee: Person) -> None:
    await in_the_files(school, "update enrolments set ends_on = '2026-03-01'")
    await lee.writes("/inbox")

    lee.sees(*EMPTY)


async def test_the_oldest_stands_first(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await sends_message(ewa, "First")
    await school.passes(minutes=5)
    await sends_message(piotr, "Second")
    await school.passes(hours=26)
    await lee.writes("/inbox")

    lee.sees(
        "2 messages wait for an answer\n"
        "1 · Ada K. · 3B · Ewa, mother · 1 day\nFirst\n"
        "2 · Ada K. · 3B · Piotr, father · 1 day\nSecond",
        "[1 · Ada K.]  [2 · Ada K.]",
        "[Home]",
    )


async def test_a_photo_without_words_is_named(school: TheSchool, lee: Person, ewa: Person) -> None:
    await photographs(school, ewa)
    await ewa.taps("Send")
    await lee.writes("/inbox")

    assert "(photo, file or voice message)" in lee.card


async def test_what_was_opened_by_a_button_says_as_what(lee: Person, ewa: Person) -> None:
    await ewa.writes("/write")
    for label in ("Please call me", "Now, until 16:00", "Send without words", "/write", "Worry"):
        await (ewa.taps(label) if label != "/write" else ewa.writes(label))
    await ewa.taps("To the teachers")
    await ewa.writes("She is sad.")
    await ewa.taps("Send")
    await lee.writes("/inbox")

    assert "mother · just now\nCall · Now, until 16:00\n2 ·" in lee.card
    assert "\nWorry: She is sad.\n" in lee.card


async def test_an_absence_that_was_taken_back_waits_for_no_answer(lee: Person, ewa: Person) -> None:
    await ewa.writes("/write")
    for label in ("Absence", "Today", "Ill"):
        await ewa.taps(label)
    await lee.writes("/inbox")
    assert "\nAbsent today\n" in lee.card
    await ewa.taps("Undo")

    await lee.writes("/inbox")

    lee.sees(*EMPTY)


async def test_many_messages_have_pages(school: TheSchool, lee: Person, ewa: Person) -> None:
    for number in range(6):
        await sends_message(ewa, f"Message {number}")
        await school.passes(minutes=1)
    await lee.writes("/inbox")
    assert "Message 5" not in lee.card

    await lee.taps("More")

    lee.sees(
        "6 messages wait for an answer\n6 · Ada K. · 3B · Ewa, mother · 1 minute\nMessage 5",
        "[6 · Ada K.]",
        "[Previous]",
        "[Home]",
    )


async def test_a_page_that_is_gone_shows_the_last_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.writes("/inbox")

    await lee.presses("msg-inbox:99")

    assert COUGH in lee.card
    await school.crashes_and_restarts()


async def test_a_message_is_shown_whole_below_what_was_said_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Ada is well again.")
    await answers(lee, "How good!")
    await sends_message(ewa)
    await lee.writes("/inbox")

    await lee.taps("1 · Ada K.")

    lee.sees(relayed(), *WAITS)
    assert drawn(lee.received[-2]) == (
        "Before that:\n"
        "Thursday 12 March, 10:00 · Ewa: Ada is well again.\n"
        "Thursday 12 March, 10:00 · Ms Lee: How good!"
    )


async def test_a_message_opened_from_the_inbox_is_answered_by_replying(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.writes("/inbox")
    await lee.taps("1 · Ada K.")

    lee.phone.writes("Get well!", reply_to=lee.received[-1].id)
    await school.settles()

    assert ewa.has_seen("Get well!")


async def test_co_teachers_see_who_answered_on_every_copy(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await okafor.writes("/inbox")
    await okafor.taps("1 · Ada K.")
    await school.passes(minutes=32)

    await answers(lee)

    answered = relayed(COUGH, "Ms Lee answered at 10:32.", *ANSWERED)
    assert shown(okafor, FROM_EWA) == [answered, answered]
    assert shown(lee, FROM_EWA) == [answered]


async def test_a_photo_says_who_answered(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await photographs(school, ewa, "Our cat")
    await ewa.taps("Send")

    await answers(lee)

    okafor.sees(relayed("Our cat", "Ms Lee answered at 10:00."), *ANSWERED)


async def test_what_somebody_answered_leaves_everybodys_inbox(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)

    await answers(lee)

    for teacher in (lee, okafor):
        await teacher.writes("/inbox")
        teacher.sees(*EMPTY)


async def test_what_was_answered_before_it_arrived_comes_with_who_answered(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await okafor.writes("/settings")
    await okafor.presses("read-at-once:1")
    await school.is_at("21:30")
    await sends_message(ewa)
    assert not lee.has_seen(COUGH)

    await answers(okafor)
    await school.is_at("08:00")

    lee.sees(relayed(COUGH, "Mr Okafor answered at 21:30."), *ANSWERED)


async def test_a_second_answer_does_not_change_who_was_first(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await answers(lee)

    await answers(okafor, "From me, too!")

    assert "Ms Lee answered" in shown(lee, FROM_EWA)[-1]
    assert ewa.has_seen("From me, too!")


async def test_a_message_for_one_teacher_is_not_in_anothers_inbox(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes(COUGH)
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")
    await okafor.writes("/inbox")

    okafor.sees(*EMPTY)
    await lee.writes("/inbox")
    assert COUGH in lee.card


async def test_the_answer_to_a_message_for_one_is_not_shown_to_a_colleague(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes("For Ms Lee alone")
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")
    await answers(lee, "Between us")
    await sends_message(ewa)
    await okafor.writes("/inbox")

    await okafor.taps("1 · Ada K.")

    assert not okafor.has_seen("Between us")
    assert not okafor.has_seen("For Ms Lee alone")


async def test_a_teacher_of_another_class_sees_nothing(
    school: TheSchool, stone: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await stone.writes("/inbox")

    stone.sees(*EMPTY)
    await stone.presses("msg-show:1")
    assert stone.toast == NOT_THERE


async def test_a_teacher_does_not_answer_what_they_wrote_as_a_parent(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    """Ms Lee is Ada's mother, too."""
    await in_the_files(
        school,
        "update people set account_id = (select account_id from people where external_id = 't1')"
        " where name = 'Ewa Kowalska'",
    )
    await lee.writes("/home")
    await lee.taps("Switch to parent")
    await sends_message(lee)
    await lee.taps("Home")
    await lee.taps("Switch to teacher")
    await lee.writes("/inbox")

    lee.sees(*EMPTY)
    await okafor.writes("/inbox")
    assert COUGH in okafor.card


async def test_home_counts_what_waits_and_leads_there(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await sends_message(ewa)
    await sends_message(piotr)
    await lee.writes("/home")
    assert "2 messages wait for an answer" in lee.card

    await lee.taps("Open the inbox")

    assert "1 · Ada K. · 3B · Ewa, mother · just now" in lee.card


async def test_home_says_nothing_of_an_empty_inbox(lee: Person) -> None:
    await lee.writes("/home")

    assert "inbox" not in lee.card


@pytest.mark.parametrize("role", ["parent", "office"])
async def test_only_teachers_have_an_inbox(school: TheSchool, role: str) -> None:
    person = school.people[{"parent": "Ewa Kowalska", "office": "Dana Weber"}[role]]
    await person.writes("/inbox")

    assert "I do not know /inbox" in person.card
