"""What was agreed: written down by one side, a yes or other words from the other, found again."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, newcomer
from tests.conversations.agreements import (
    AGREED,
    BUTTONS,
    FROM_EWA,
    FROM_LEE,
    NOT_QUITE,
    OTHERWISE,
    YES,
    parent_writes_down,
    puts_otherwise,
    standing,
    writes_down,
)
from tests.conversations.inboxes import answers, new_teacher
from tests.conversations.letters import sends_message
from tests.people import Person
from tests.school import TheSchool

Steps = tuple[Callable[[], Awaitable[object]], ...]
BY_EWA = "✓ Agreed by both, Thursday 12 March, 10:00. Ewa said yes."
BY_LEE = "✓ Agreed by both, Thursday 12 March, 10:00. Ms Lee said yes."
ASKED = "What did you agree with Ewa about Ada K.? Write or say who does what, and until when."


async def noted(school: TheSchool, verb: str) -> int:
    async with school.database.reading() as records:
        return await records.audit.count_verb(verb)


async def test_colleagues_read_along_without_buttons(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await writes_down(lee)

    okafor.sees(f"Ada K. · 3B · Ms Lee wrote down what was agreed with Ewa:\n{AGREED}")
    assert okafor.received[-1].rows == []


async def test_after_the_yes_colleagues_read_that_too(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(YES)

    assert BY_EWA in okafor.card


async def test_either_teacher_says_yes_for_the_school(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await parent_writes_down(ewa)
    okafor.sees(FROM_EWA, BUTTONS)

    await okafor.taps(YES)

    said = "✓ Agreed by both, Thursday 12 March, 10:00. Mr Okafor said yes."
    ewa.sees(f"Ada K. · {said}\n“{AGREED}”")
    lee.sees(f"{FROM_EWA}\n{said}")


async def test_two_teachers_at_once_are_both_answered_and_one_counts(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await parent_writes_down(ewa)
    for teacher in (lee, okafor):
        teacher.phone.presses_data(teacher.received[-1].id, teacher.button(YES))
    await school.settles()

    assert lee.toast == okafor.toast
    assert await noted(school, "agreed-recap") == 1
    assert sum("Agreed by both" in message.words for message in ewa.received) == 2  # card and news


async def test_a_second_tap_says_the_same(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_down(lee)
    await ewa.taps_twice(YES)

    assert [toast.text for toast in ewa.phone.toasts[-2:]] == [BY_EWA, BY_EWA]
    assert await noted(school, "agreed-recap") == 1


async def test_corrections_go_to_and_fro_until_both_agree(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await puts_otherwise(ewa)
    await puts_otherwise(lee, "Not on Saturday and Sunday.")
    ewa.sees(
        "Ms Lee would put what you agreed about Ada K. like this:\nNot on Saturday and Sunday.",
        BUTTONS,
    )

    await ewa.taps(YES)

    assert standing(lee, "Not on Saturday").startswith(f"Ada K. · {BY_EWA}")
    async with school.database.reading() as records:
        kept = await records._driver.execute_fetchall(
            "select state from recaps order by message_id"
        )
    assert [row[0] for row in kept] == ["corrected", "corrected", "agreed"]


async def test_an_old_yes_shows_the_newest_words_instead(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    old = ewa.button(YES)
    await puts_otherwise(ewa)
    await puts_otherwise(lee, "Not on Saturday.")

    await ewa.presses(old)

    assert "Not on Saturday." in ewa.card
    assert BUTTONS in ewa.card
    assert await noted(school, "agreed-recap") == 0


async def test_who_changes_their_mind_while_asked_how_can_still_say_yes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(NOT_QUITE)
    await ewa.taps(YES)

    await ewa.writes("And one thing more.")

    assert BY_EWA in standing(lee, AGREED)
    assert "To Ms Lee and Mr Okafor" in ewa.card


async def test_two_teachers_corrections_cross_and_the_second_is_kept(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await parent_writes_down(ewa)
    await lee.taps(NOT_QUITE)
    await okafor.taps(NOT_QUITE)
    await lee.writes(OTHERWISE)

    await okafor.writes("Something else.")

    assert okafor.has_seen("Somebody was quicker, so I have not sent your words; they are kept.")
    assert OTHERWISE in okafor.card
    assert not ewa.has_seen("Something else.")
    async with school.database.reading() as records:
        kept = await records._driver.execute_fetchall("select words from kept_words")
    assert [row[0] for row in kept] == ["Something else."]


async def test_both_sides_writing_at_once_answer_each_other_alone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await parent_writes_down(ewa, OTHERWISE)
    await ewa.taps(YES)

    await lee.taps(YES)

    assert BY_LEE in standing(ewa, OTHERWISE)
    assert BY_EWA in standing(lee, AGREED)


async def test_an_edit_before_the_answer_is_shown_in_place_and_marked(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    number = await writes_down(lee)
    before = len(ewa.received)

    await lee.edits(number, OTHERWISE)

    assert len(ewa.received) == before
    ewa.sees(f"Ms Lee wrote down what you agreed about Ada K.:\n{OTHERWISE}\n(edited)", BUTTONS)
    assert OTHERWISE in lee.card


async def test_an_edit_after_the_yes_changes_nothing_and_says_so(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    number = await writes_down(lee)
    await ewa.taps(YES)

    await lee.edits(number, OTHERWISE)

    assert lee.card.startswith(f"{BY_EWA} These words stay as they were.")
    assert AGREED in ewa.card
    assert not ewa.has_seen(OTHERWISE)


async def test_taken_back_before_the_answer_it_cannot_be_answered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    yes = ewa.button(YES)
    await lee.taps("Take back")

    await ewa.presses(yes)

    assert ewa.toast == NOT_THERE
    assert not ewa.has_seen(AGREED)


async def test_after_the_yes_it_cannot_be_taken_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    back = lee.button("Take back")
    await ewa.taps(YES)

    await lee.presses(back)

    assert lee.toast.startswith(BY_EWA)
    assert ewa.has_seen(AGREED)


async def test_a_correction_taken_back_lets_the_first_words_wait_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await puts_otherwise(ewa)
    await ewa.taps("Take back")

    await ewa.taps(YES)

    assert BY_EWA in standing(lee, AGREED)


async def test_words_for_a_correction_of_what_was_taken_back_are_kept(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(NOT_QUITE)
    await lee.taps("Take back")

    await ewa.writes(OTHERWISE)

    assert ewa.card.startswith("What was written down has been taken back")
    assert not lee.has_seen(OTHERWISE)


async def test_who_does_not_answer_is_reminded_once_after_two_school_days(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)  # on a Thursday
    await school.passes(days=3, hours=23)
    assert not ewa.has_seen("This still waits for your answer.")

    await school.passes(hours=1)

    ewa.sees(f"This still waits for your answer.\n{FROM_LEE}", BUTTONS)
    await school.passes(days=7)
    assert sum("still waits" in message.words for message in ewa.received) == 1


async def test_who_answered_is_not_reminded(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_down(lee)
    await ewa.taps(YES)

    await school.passes(days=5)

    assert not ewa.has_seen("still waits")


async def test_a_yes_on_the_reminder_counts(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_down(lee)
    await school.passes(days=4)

    await ewa.taps(YES)

    assert "✓ Agreed by both, Monday 16 March, 10:00. Ewa said yes." in standing(lee, AGREED)


async def test_the_other_parent_sees_nothing_of_it(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await writes_down(lee)
    await piotr.presses(ewa.button(YES))
    assert piotr.toast == NOT_THERE
    await puts_otherwise(ewa)
    await lee.taps(YES)

    await piotr.writes("/recap")

    for words in (AGREED, OTHERWISE):
        assert not piotr.has_seen(words)


async def test_a_teacher_of_another_class_sees_nothing_of_it(
    school: TheSchool, lee: Person, stone: Person, ewa: Person
) -> None:
    await parent_writes_down(ewa)
    await stone.presses(lee.button(YES))

    assert stone.toast == NOT_THERE
    await stone.writes("/recap")
    assert "Ada" not in stone.card


async def test_what_was_agreed_last_is_found_again_by_both(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(YES)
    await ewa.writes("/recap")
    line = f"Agreed by both, Thursday 12 March, 10:00: {AGREED}"
    assert ewa.card.startswith(line)

    await ewa.taps("What was agreed")
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")

    ewa.sees(f"{FROM_LEE}\n{BY_EWA}")
    lee.sees(f"{line}\n{ASKED}", "[What was agreed]", "[Cancel]")


async def test_a_message_is_opened_below_what_was_agreed(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(YES)
    await sends_message(ewa)
    await lee.writes("/inbox")

    await lee.taps("1 · Ada K.")

    said = lee.received[-2].words
    assert said.startswith(f"Agreed by both, Thursday 12 March, 10:00: {AGREED}")
    assert f"10:00 · Ms Lee, written down as agreed: {AGREED}" in said


async def test_from_an_answered_message_it_is_about_that_child_and_parent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await answers(lee)

    await lee.taps("Write down what we agreed")

    lee.sees(ASKED, "[Cancel]")


async def test_what_was_written_to_one_alone_is_agreed_between_these_two(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes("For you alone")
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")
    await answers(lee)
    await lee.taps("Write down what we agreed")
    await lee.writes(AGREED)
    await puts_otherwise(ewa)

    await lee.taps(YES)

    assert BY_LEE in standing(ewa, OTHERWISE)
    for words in (AGREED, OTHERWISE):
        assert not okafor.has_seen(words)


async def test_a_parent_of_several_children_is_asked_about_whom(
    school: TheSchool, lee: Person
) -> None:
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c20", child="Leo Ruiz")
    await in_the_files(
        school,
        "insert into guardianships (parent_id, child_id, relation, joined_at)"
        " select g.parent_id, 1, 'mother', g.joined_at from guardianships g"
        " join people p on p.id = g.parent_id where p.name = 'Rosa Ruiz'",
    )
    await rosa.writes("/recap")
    rosa.sees("About whom did you agree something?", "[Ada K.]  [Leo R.]", "[Cancel]")

    await rosa.taps("Leo R.")
    await rosa.writes(AGREED)

    lee.sees(f"Leo R. · 3B · Rosa, mother, wrote down what you agreed:\n{AGREED}", BUTTONS)


async def test_a_reply_to_it_goes_into_the_thread_and_agrees_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await parent_writes_down(ewa)
    lee.phone.writes("Let me think.", reply_to=lee.received[-1].id)
    await school.settles()

    ewa.sees("Ada K. · Ms Lee\nLet me think.", "[Answer]")
    assert await noted(school, "agreed-recap") == 0


async def test_it_can_be_said_in_a_voice_message(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")
    lee.phone.sends_voice(b"OggS", 3)
    await school.settles()

    assert ewa.received[-1].kind == "voice"
    await ewa.taps(YES)
    assert BY_EWA in ewa.card


async def test_a_photo_is_asked_for_in_words(school: TheSchool, lee: Person) -> None:
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")
    lee.phone.sends_photo(b"\xff\xd8\xff\xe0")
    await school.settles()

    assert lee.card.startswith("Please write it in words")
    await lee.writes(AGREED)
    assert lee.card.startswith("I have asked Ewa")


async def test_too_long_words_are_asked_for_once_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee, "word " * 200)
    assert lee.card.startswith("That is too long")

    await lee.writes(AGREED)

    ewa.sees(FROM_LEE, BUTTONS)


async def test_a_parents_words_in_the_evening_wait_for_the_teachers_hours(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("19:00")
    await parent_writes_down(ewa)
    assert "Ms Lee" in ewa.card
    assert not lee.has_seen(AGREED)

    await school.is_at("08:00")

    lee.sees(FROM_EWA, BUTTONS)


async def test_a_substitute_sees_no_agreement_of_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(YES)
    await parent_writes_down(ewa, "Nobody said yes to this")
    await school.passes(days=1)
    guest = await new_teacher(school, "Mr Guest", "t8")
    await sends_message(ewa)
    await guest.writes("/inbox")
    await guest.taps("1 · Ada K.")
    await guest.writes("/recap")
    await guest.taps("Ada K. · Ewa")

    await guest.presses(lee.button(YES))

    assert guest.toast == NOT_THERE
    for words in (AGREED, "Nobody said yes"):
        assert not guest.has_seen(words)


async def test_what_was_agreed_before_is_shared_with_the_earlier_messages(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await ewa.taps(YES)
    await school.passes(days=1)
    guest = await new_teacher(school, "Mr Guest", "t8")
    await sends_message(ewa)
    await lee.taps("Pass on")
    await lee.taps("Mr Guest")
    assert not guest.has_seen(AGREED)

    await lee.taps("Share earlier messages")

    assert f"Ms Lee, written down as agreed: {AGREED}" in guest.card
    await guest.writes("/recap")
    await guest.taps("Ada K. · Ewa")
    assert guest.card.startswith(f"Agreed by both, Thursday 12 March, 10:00: {AGREED}")


async def test_a_child_who_left_leaves_nothing_to_agree(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)
    await in_the_files(school, "update enrolments set ends_on = '2026-03-12' where child_id = 1")

    await ewa.taps(YES)

    assert ewa.toast == NOT_THERE


@pytest.mark.parametrize("place", range(6))
async def test_restarts_between_all_steps_change_nothing(
    school: TheSchool, lee: Person, ewa: Person, place: int
) -> None:
    steps: Steps = (
        lambda: lee.writes("/recap"),
        lambda: lee.taps("Ada K. · Ewa"),
        lambda: lee.writes(AGREED),
        lambda: ewa.taps(NOT_QUITE),
        lambda: ewa.writes(OTHERWISE),
        lambda: lee.taps(YES),
    )
    for number, step in enumerate(steps):
        await step()
        if number == place:
            await school.crashes_and_restarts()

    ewa.sees(f"Ada K. · {BY_LEE}\n“{OTHERWISE}”")


async def test_the_office_and_strangers_have_nothing_to_agree(
    school: TheSchool, dana: Person, stranger: Person
) -> None:
    await dana.writes("/recap")
    await stranger.writes("/recap")

    assert dana.card.startswith("I do not know /recap.")
    assert stranger.card.startswith("I do not know you yet.")


async def test_in_the_evening_it_waits_for_the_end_of_the_parents_quiet_hours(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_down(lee)  # a thread is there
    await school.is_at("22:00")
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")
    await lee.writes("She sleeps at nine.")
    assert not ewa.has_seen("She sleeps at nine.")
    await school.is_at("07:00")

    assert ewa.has_seen("She sleeps at nine.")
    assert ewa.received[-1].silent
