"""One topic per child in a teacher's chat: begun once, kept apart, and never in a message's way."""

from datetime import timedelta

import pytest

from bot.sandbox.faults import Kind
from tests.accounts import looked_up
from tests.conversations.acts import in_the_files, photographs
from tests.conversations.in_topics import (
    ADA,
    OMAR,
    chooses_topics,
    has_topics,
    number_of,
    opens_topic,
    stands_in,
    stands_in_no_topic,
    topics,
)
from tests.conversations.inboxes import answers
from tests.conversations.letters import COUGH, FROM_EWA, nobody_else_saw, school, sends_message
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]  # on both databases
SWITCH = "One topic per child: "


async def beginnings(school: TheSchool) -> list[tuple[str, str | None]]:
    """How Telegram was asked for topics, and what became of it."""
    rows = await looked_up(
        school.database, "select state, reason from outbox where kind = 'topic' order by id"
    )
    return [(row["state"], row["reason"]) for row in rows]


# The switch


async def writes_three(parent: Person, school: TheSchool) -> None:
    """A message that goes in three pieces: words, a photo, words."""
    await parent.writes("One")
    await photographs(school, parent, "Two")
    await parent.writes("Three")


async def test_without_topics_at_telegram_nobody_is_offered_any(lee: Person) -> None:
    await lee.writes("/settings")

    assert SWITCH not in lee.card


async def test_parents_and_the_office_are_offered_none(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await has_topics(school)
    for person in (ewa, dana):
        await person.writes("/settings")
        assert SWITCH not in person.card


async def test_switched_on_twice_it_is_on(school: TheSchool, lee: Person) -> None:
    await has_topics(school)
    await lee.writes("/settings")

    await lee.taps_twice(f"{SWITCH}off")

    assert lee.toast == "Saved."
    assert f"{SWITCH}on" in lee.card


async def test_an_old_switch_says_that_there_are_no_topics_now(
    school: TheSchool, lee: Person
) -> None:
    await has_topics(school)
    await lee.writes("/settings")
    school.telegram.bot.has_topics = False
    await school.crashes_and_restarts()

    await lee.taps(f"{SWITCH}off")

    assert lee.toast == "There are no topics here now."
    assert SWITCH not in lee.card


async def test_topics_switched_on_while_we_run_are_found_within_the_hour(
    school: TheSchool, lee: Person
) -> None:
    school.telegram.bot.has_topics = True
    await school.engine.sweep()
    await lee.writes("/settings")

    assert f"{SWITCH}off" in lee.card


async def test_a_telegram_that_does_not_answer_leaves_topics_as_they_were(
    school: TheSchool, lee: Person
) -> None:
    await has_topics(school)
    school.telegram.faults.add("server_error", method="getMe", status=502)
    await school.engine.sweep()
    await lee.writes("/settings")

    assert f"{SWITCH}off" in lee.card


# What goes where


async def test_each_child_has_its_own_topic(
    school: TheSchool, lee: Person, ewa: Person, layla: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await layla.writes("سعال")
    await layla.presses(layla.button("إرسال"))

    assert topics(lee) == [ADA, OMAR]
    assert len(stands_in(lee)) == len(stands_in(lee, OMAR)) == 1
    assert stands_in(lee)[0].startswith(f"{FROM_EWA}\n{COUGH}")


async def test_both_parents_of_a_child_stand_in_one_topic(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await sends_message(piotr, "Her coat is at school.")

    assert topics(lee) == [ADA]
    assert [words.split("\n")[0] for words in stands_in(lee)] == [
        FROM_EWA,
        "Ada K. · 3B · from Piotr, father",
    ]


async def test_only_who_chose_topics_has_them(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)

    await sends_message(ewa)

    assert topics(okafor) == []
    assert okafor.received[-1].topic is None
    assert okafor.has_seen(COUGH)


async def test_two_teachers_of_a_team_have_a_topic_each(
    school: TheSchool, lee: Person, okafor: Person, stone: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee, okafor, stone)

    await sends_message(ewa)

    assert topics(lee) == topics(okafor) == [ADA]
    assert topics(stone) == []
    assert nobody_else_saw(school, COUGH)


async def test_a_second_message_begins_no_second_topic(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await school.crashes_and_restarts()

    await sends_message(ewa, "She is better.")

    assert topics(lee) == [ADA]
    assert len(stands_in(lee)) == 2


async def test_parts_of_one_message_keep_their_order(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await writes_three(ewa, school)
    await ewa.taps("Send")

    said = [words.split("\n")[1] for words in stands_in(lee)]
    assert said == ["One", "Two", "Three"]


async def test_a_note_of_a_colleague_stands_in_the_childs_topic(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await chooses_topics(school, okafor)
    await sends_message(ewa)
    await lee.taps("Note")
    await lee.writes("I will sit with her.")

    assert "I will sit with her." in stands_in(okafor)[-1]


async def test_a_reminder_stands_in_the_childs_topic(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await lee.taps("Later")
    await lee.taps("In an hour")
    await school.passes(hours=1, seconds=1)

    assert len(stands_in(lee)) == 3
    assert COUGH in stands_in(lee)[-1]


async def test_what_a_button_in_a_topic_asks_stands_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)

    await lee.taps("Answer")

    assert stands_in(lee)[-1].startswith("What would you like to tell Ewa")


async def test_a_refusal_stands_where_the_words_stood(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )
    lee.phone.writes("Good!", reply_to=lee.received[-1].id)

    await school.settles()

    assert stands_in(lee)[-1].startswith("I cannot find that any more.")


async def test_what_is_asked_for_outside_is_shown_outside(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await lee.writes("/inbox")

    await lee.taps("1 · Ada K.")

    assert COUGH in stands_in_no_topic(lee)[-1]


async def test_a_parent_who_begins_a_topic_is_answered_there(
    school: TheSchool, ewa: Person
) -> None:
    await has_topics(school)
    ewa.phone.begins_topic("My own")
    await school.settles()
    before = len(ewa.received)

    await ewa.writes("/home")

    assert len(ewa.received) == before + 1
    assert ewa.received[-1].topic == number_of(ewa, "My own")


async def test_a_person_beginning_a_topic_is_not_answered(school: TheSchool, ewa: Person) -> None:
    await has_topics(school)
    before = len(ewa.received)

    ewa.phone.begins_topic("My own")
    await school.settles()

    assert len(ewa.received) == before


async def test_for_the_morning_the_topic_begins_in_the_morning(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await school.is_at("21:30")
    await sends_message(ewa)
    assert topics(lee) == []

    await school.is_at("08:00")

    assert len(stands_in(lee)) == 1


async def test_what_is_sooner_brings_the_topic_forward(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await school.is_at("21:30")
    await sends_message(ewa, "For tomorrow")
    await lee.writes("/settings")
    await lee.taps("Reading hours")
    await lee.taps("Deliver at once")

    await sends_message(ewa, "For now")

    assert [words.split("\n")[1] for words in stands_in(lee)] == ["For now"]
    await school.is_at("08:00")
    assert [words.split("\n")[1] for words in stands_in(lee)] == ["For now", "For tomorrow"]


async def test_the_topic_is_renamed_with_the_class(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await in_the_files(school, "update classes set name = '4B' where name = '3B'")

    await sends_message(ewa, "A new year.")

    assert topics(lee) == ["Ada K. · 4B"]
    assert len(stands_in(lee, "Ada K. · 4B")) == 2


async def test_a_long_name_is_cut_to_what_telegram_takes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    longer = " || ".join(["first_name"] * 50)
    # No value of anybody's: the column is put together from itself.
    await in_the_files(
        school,
        f"update children set first_name = {longer} where first_name = 'Ada'",  # noqa: S608 - as said above
    )
    await chooses_topics(school, lee)

    await sends_message(ewa)

    assert topics(lee) == [("Ada" * 50)[:128]]


# When something is in the way


async def test_a_deleted_topic_is_begun_anew_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    lee.phone.deletes_topic(number_of(lee))

    await sends_message(ewa, "She is better.")

    assert topics(lee) == [ADA]
    assert [words.split("\n")[1] for words in stands_in(lee)] == ["She is better."]
    assert [state for state, _ in await beginnings(school)] == ["sent", "sent"]


async def test_several_messages_find_the_topic_gone_and_one_is_begun(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    lee.phone.deletes_topic(number_of(lee))
    await writes_three(ewa, school)

    await ewa.taps("Send")

    assert topics(lee) == [ADA]
    assert [words.split("\n")[1] for words in stands_in(lee)] == ["One", "Two", "Three"]


async def test_an_answer_in_a_topic_that_was_deleted_meanwhile_is_not_lost(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    opens_topic(lee)
    lee.phone.writes("Get well soon!")
    lee.phone.deletes_topic(number_of(lee))

    await school.settles()

    assert ewa.has_seen("Get well soon!")
    assert lee.has_seen("Sent to Ewa, about Ada K.")


async def test_a_message_for_a_lost_topic_that_telegram_put_elsewhere_is_noticed(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    lee.phone.deletes_topic(number_of(lee))
    school.telegram.bot.overlooks_lost_topics = True
    await sends_message(ewa, "One")
    assert "One" in stands_in_no_topic(lee)[-1]

    await sends_message(ewa, "Two")

    assert [words.split("\n")[1] for words in stands_in(lee)] == ["Two"]


async def test_switched_off_at_telegram_everything_comes_as_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    school.telegram.bot.has_topics = False

    await sends_message(ewa, "She is better.")
    await sends_message(ewa, "Really.")

    assert [words.split("\n")[1] for words in stands_in_no_topic(lee)[-2:]] == [
        "She is better.",
        "Really.",
    ]
    assert await beginnings(school) == [("sent", None), ("dead", "The chat is not a forum")]


async def test_switched_on_again_the_old_topic_is_used(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    school.telegram.bot.has_topics = False
    await sends_message(ewa, "Meanwhile")
    await has_topics(school)

    await sends_message(ewa, "She is better.")

    assert topics(lee) == [ADA]
    assert [words.split("\n")[1] for words in stands_in(lee)] == [COUGH, "She is better."]


async def test_switched_off_by_the_teacher_old_topics_can_still_be_answered_in(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    await lee.writes("/settings")
    await lee.taps(f"{SWITCH}on")
    await sends_message(ewa, "She is better.")
    assert "She is better." in stands_in_no_topic(lee)[-1]

    old = next(each for each in lee.received if each.topic and COUGH in each.words)
    lee.phone.writes("Good!", reply_to=old.id)
    await school.settles()

    assert ewa.has_seen("Good!")
    assert stands_in(lee)[-1].startswith("Sent to Ewa")


@pytest.mark.parametrize("asked_again", [True, False])
async def test_when_nobody_knows_whether_a_topic_began_the_message_comes_without_one(
    school: TheSchool, lee: Person, ewa: Person, asked_again: bool
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add("cut_after", method="createForumTopic")
    await sends_message(ewa)
    assert COUGH in stands_in_no_topic(lee)[-1]
    assert [state for state, _ in await beginnings(school)] == ["held"]

    if asked_again:
        await sends_message(ewa, "She is better.")

    assert len(await beginnings(school)) == 1 + asked_again


async def test_a_topic_that_surely_did_not_begin_is_asked_for_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add("too_many_requests", method="createForumTopic", seconds=3)
    await sends_message(ewa)
    assert not lee.has_seen(COUGH)

    await school.passes(seconds=4)

    assert len(stands_in(lee)) == 1
    assert topics(lee) == [ADA]


@pytest.mark.parametrize("fault", ["too_many_requests", "cut_before"])
async def test_what_waits_for_a_topic_keeps_its_order(
    school: TheSchool, lee: Person, ewa: Person, fault: Kind
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add(fault, method="createForumTopic", seconds=3)
    for words in ("One", "Two", "Three"):
        await sends_message(ewa, words)

    await school.passes(seconds=4)

    assert [words.split("\n")[1] for words in stands_in(lee)] == ["One", "Two", "Three"]


async def test_what_waited_comes_as_soon_as_the_topic_is_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add("cut_before", method="createForumTopic", times=2)
    await sends_message(ewa)
    for seconds in (1, 1.9):  # it asks again after one second and then two
        await school.passes(seconds=seconds)
    assert topics(lee) == []

    await school.passes(seconds=0.2)

    assert len(stands_in(lee)) == 1


async def test_a_restart_between_the_topic_and_its_message_begins_no_second_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add("too_many_requests", method="sendMessage", chat_id=lee.phone.id)
    await sends_message(ewa)
    assert topics(lee) == [ADA]
    assert stands_in(lee) == []

    await school.crashes_and_restarts()
    await school.passes(seconds=2)

    assert topics(lee) == [ADA]
    assert len(stands_in(lee)) == 1


async def test_killed_while_telegram_was_asked_nothing_waits_for_ever(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    school.telegram.faults.add("too_many_requests", method="createForumTopic", seconds=3)
    await sends_message(ewa)
    await in_the_files(school, "update outbox set state = 'sending' where kind = 'topic'")

    await school.crashes_and_restarts()
    await school.passes(seconds=4)

    assert COUGH in stands_in_no_topic(lee)[-1]
    assert [state for state, _ in await beginnings(school)] == ["held"]


async def test_topics_that_are_refused_as_soon_as_they_begin_rest_for_a_day(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    opened, old = school.telegram.chats[lee.phone.id], number_of(lee)
    opened.topics.clear()
    school.telegram.witnesses.append(lambda _: opened.topics.clear())
    await sends_message(ewa, "One")
    assert "One" in stands_in_no_topic(lee)[-1]

    await sends_message(ewa, "Two")

    assert "Two" in stands_in_no_topic(lee)[-1]
    assert len(await beginnings(school)) == 2
    assert old not in opened.topics
    school.telegram.witnesses.clear()
    await school.passes(days=1, seconds=1)
    await sends_message(ewa, "Three")
    assert len(stands_in(lee)) == 1


async def test_a_teacher_who_blocked_the_bot_has_no_topic_and_nothing_waits(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    lee.phone.blocks()
    await sends_message(ewa)

    rows = await looked_up(
        school.database, "select id from outbox where state in ('planned', 'waiting', 'sending')"
    )
    assert rows == []


async def test_an_unused_topic_is_forgotten_with_its_messages(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)
    school.clock.move(timedelta(days=2 * 365 - 1))
    await school.engine.sweep()
    kept = await looked_up(school.database, "select id from topics")
    school.clock.move(timedelta(days=2))
    await school.engine.sweep()

    assert len(kept) == 1
    assert await looked_up(school.database, "select id from topics") == []


async def test_answers_by_buttons_and_swipes_work_in_a_topic(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_topics(school, lee)
    await sends_message(ewa)

    await answers(lee, "By the button")
    lee.phone.writes("By a swipe", reply_to=lee.received[-2].id)
    await school.settles()

    assert ewa.has_seen("By the button")
