"""What waits for somebody who may not know it any more never arrives: asked when it would leave."""

from collections.abc import Awaitable, Callable

import pytest

from bot.voice import Voice
from handlers.meetings.what_follows import follows
from tests.conversations.acts import in_the_files, lists, sends_update
from tests.conversations.agreements import parent_writes_down
from tests.conversations.celebrating import keeps_promise
from tests.conversations.composing import plans
from tests.conversations.letters import COUGH, sends_message
from tests.conversations.on_both import school
from tests.conversations.praising import begins, photographs, sends
from tests.conversations.promising import (
    WILL,
    lee_answers,
    lee_promises,
    promises,
    times_seen,
)
from tests.conversations.rounds import books, opens_round
from tests.conversations.test_absences import tells
from tests.conversations.test_less import asks_for_less
from tests.conversations.test_shared_threads import opens, says
from tests.conversations.weeks import composes, has_note, leaves
from tests.conversations.winning import tells_win
from tests.people import Person
from tests.school import TheSchool, family

__all__ = ["school"]
Leaving = Callable[[TheSchool], Awaitable[None]]
WORDS = "What Ewa said at the doctor's"
BEANS = "We planted beans."


async def teacher_leaves(school: TheSchool) -> None:
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )


async def child_moves(school: TheSchool) -> None:
    """Ada is listed in 1A now, for both of her parents."""
    for name, relation in (("Ewa Kowalska", "mother"), ("Piotr Kowalski", "father")):
        row = family("c1", "Ada Kowalska", name, relation, "en", class_name="1A")
        await lists(school, row)


async def parent_leaves(school: TheSchool) -> None:
    await in_the_files(
        school,
        "delete from guardianships where parent_id = "
        "(select id from people where name = 'Ewa Kowalska')",
    )


async def child_leaves(school: TheSchool) -> None:
    await in_the_files(
        school,
        "update enrolments set ends_on = '2026-03-12' where child_id = "
        "(select id from children where first_name = 'Ada')",
    )


of_teachers = pytest.mark.parametrize("leave", [teacher_leaves, child_moves, child_leaves])
of_parents = pytest.mark.parametrize("leave", [parent_leaves, child_leaves])


# What waits for a teacher's morning


async def writes_in_the_evening(_: TheSchool, ewa: Person, __: Person) -> None:
    await sends_message(ewa, WORDS)


async def agrees_in_the_evening(_: TheSchool, ewa: Person, __: Person) -> None:
    await parent_writes_down(ewa, WORDS)


async def promises_in_the_evening(_: TheSchool, ewa: Person, __: Person) -> None:
    await promises(ewa, WORDS, "Monday")


async def tells_absence_in_the_evening(_: TheSchool, ewa: Person, __: Person) -> None:
    await tells(ewa, "Tomorrow", "Other")
    await ewa.writes(WORDS)


async def notes_in_the_evening(_: TheSchool, ewa: Person, okafor: Person) -> None:
    await sends_message(ewa)
    await okafor.presses("read-at-once:1")
    await okafor.presses("msg-note:1")
    await okafor.writes(WORDS)


async def writes_to_all_in_the_evening(school: TheSchool, ewa: Person, okafor: Person) -> None:
    await opens(okafor)
    await says(ewa, WORDS)


WAYS_TO_A_TEACHER = [
    writes_in_the_evening,
    agrees_in_the_evening,
    promises_in_the_evening,
    tells_absence_in_the_evening,
    notes_in_the_evening,
    writes_to_all_in_the_evening,
]


@of_teachers
@pytest.mark.parametrize("way", WAYS_TO_A_TEACHER)
async def test_what_waits_for_a_teacher_stays_away_from_one_who_may_not_know_it(
    school: TheSchool,
    ewa: Person,
    okafor: Person,
    lee: Person,
    way: Callable[[TheSchool, Person, Person], Awaitable[None]],
    leave: Leaving,
) -> None:
    await school.is_at("19:30")
    await way(school, ewa, okafor)

    await leave(school)
    await school.is_at("08:30")

    assert not lee.has_seen(WORDS)


@pytest.mark.parametrize("way", WAYS_TO_A_TEACHER)
async def test_who_may_know_it_still_reads_it_in_the_morning(
    school: TheSchool,
    ewa: Person,
    okafor: Person,
    lee: Person,
    way: Callable[[TheSchool, Person, Person], Awaitable[None]],
) -> None:
    await school.is_at("19:30")
    await way(school, ewa, okafor)

    await school.is_at("08:30")

    assert lee.has_seen(WORDS)


@of_teachers
async def test_an_edit_does_not_reach_a_teacher_who_may_not_know_it(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    written = await sends_message(ewa)
    await leave(school)

    await ewa.edits(written, WORDS)

    assert lee.has_seen(COUGH)
    assert not lee.has_seen(WORDS)


async def test_an_edit_does_not_reach_a_parent_who_may_not_know_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")
    written = await lee.writes("Get well soon!")
    await parent_leaves(school)

    await lee.edits(written, WORDS)

    assert not ewa.has_seen(WORDS)


@of_teachers
async def test_a_reminder_of_a_promise_stays_away_from_who_may_not_know_it(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    """It became due before her hours, which begin later now, and waits for them."""
    await lee_promises(ewa, lee)
    await lee.presses("read-set:4:600:960")  # on Fridays from 10:00 to 16:00
    await school.is_at("08:30")
    before = times_seen(lee, WILL)

    await leave(school)
    await school.is_at("10:30")

    assert times_seen(lee, WILL) == before


async def test_a_promise_is_remembered_by_who_may_know_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.presses("read-set:4:600:960")
    await school.is_at("08:30")
    before = times_seen(lee, WILL)

    await school.is_at("10:30")

    assert times_seen(lee, WILL) == before + 1


# What waits for a family's morning


@of_parents
async def test_what_a_teacher_promised_in_the_evening_stays_away(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    await lee_answers(ewa, lee)
    await school.is_at("22:00")
    await lee.writes(f"/promise {WORDS}")
    await lee.taps("Ada K. · Ewa")
    await lee.writes("Monday")

    await leave(school)
    await school.is_at("08:30")

    assert not ewa.has_seen(WORDS)


@pytest.mark.parametrize("leave", [parent_leaves, child_moves, child_leaves])
async def test_an_update_of_the_class_stays_away(
    school: TheSchool, ewa: Person, ana: Person, lee: Person, leave: Leaving
) -> None:
    await school.is_at("22:00")
    await sends_update(school, lee, WORDS)

    await leave(school)
    await school.is_at("08:30")

    assert ana.has_seen(WORDS)
    assert not ewa.has_seen(WORDS)


@pytest.mark.parametrize("leave", [parent_leaves, child_moves, child_leaves])
async def test_updates_that_were_gathered_stay_away(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    await asks_for_less(ewa)
    await sends_update(school, lee, WORDS)

    await leave(school)
    await school.is_at("17:00")

    assert not ewa.has_seen(WORDS)


@of_parents
async def test_praise_stays_away_from_who_does_not_act_for_the_child_any_more(
    school: TheSchool, ewa: Person, layla: Person, lee: Person, leave: Leaving
) -> None:
    await school.is_at("21:00")
    await begins(lee, "Ada K.", "Omar H.")
    await lee.writes(WORDS)
    await sends(school, lee)

    await leave(school)
    await school.is_at("08:30")

    assert layla.has_seen(WORDS)
    assert not ewa.has_seen(WORDS)


async def asks_about_win(school: TheSchool, ewa: Person, lee: Person) -> None:
    await tells_win(ewa, WORDS)
    await school.is_at("21:00")
    await lee.taps("Ask to share in class")


async def asks_about_shout_out(school: TheSchool, _: Person, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("A good day.")
    await sends(school, lee)
    await school.is_at("21:00")
    await lee.taps("Tell the whole school")
    await lee.writes(WORDS)
    await lee.taps("Ask the family")


async def asks_about_photo(school: TheSchool, _: Person, lee: Person) -> None:
    await school.is_at("21:00")
    await begins(lee, "Ada K.")
    await photographs(school, lee)
    await lee.taps("Ask the family")


@of_parents
@pytest.mark.parametrize("way", [asks_about_win, asks_about_shout_out, asks_about_photo])
async def test_nobody_is_asked_about_a_child_they_do_not_act_for_any_more(
    school: TheSchool,
    ewa: Person,
    lee: Person,
    way: Callable[[TheSchool, Person, Person], Awaitable[None]],
    leave: Leaving,
) -> None:
    await way(school, ewa, lee)

    await leave(school)
    await school.is_at("08:30")

    assert "[Yes]  [No]" not in ewa.screen()


@of_parents
async def test_thanks_stay_away_from_who_does_not_act_for_the_child_any_more(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    await keeps_promise(school, lee, ewa)
    await plans(school)
    await lee.writes("/week")
    await lee.taps("People who helped")
    await lee.taps("Thank Ewa Kowalska")
    await lee.writes(WORDS)
    await school.is_at("21:00")
    await lee.taps("Send")

    await leave(school)
    await school.is_at("08:30")

    assert not ewa.has_seen(WORDS)


@of_teachers
async def test_thanks_stay_away_from_who_does_not_teach_the_child_any_more(
    school: TheSchool, ewa: Person, lee: Person, leave: Leaving
) -> None:
    await school.is_at("21:00")
    await ewa.writes("/thank")
    await ewa.taps("Ms Lee · Ada K.")
    await ewa.writes(WORDS)
    await ewa.taps("Send")

    await leave(school)
    await school.is_at("08:30")

    assert not lee.has_seen(WORDS)


@of_parents
async def test_a_weekly_message_stays_away_from_who_does_not_act_for_the_child_any_more(
    school: TheSchool, ewa: Person, layla: Person, leave: Leaving
) -> None:
    await waits_in_quiet_hours(school, ewa, layla)

    await leave(school)
    await school.is_at("18:00")

    assert layla.has_seen("Omar sang.")
    assert not ewa.has_seen("Ada sang.")


async def waits_in_quiet_hours(school: TheSchool, *parents: Person) -> None:
    """3B's week has left, but these parents have quiet hours until 18:00."""
    await school.has_weeks()
    for parent in parents:
        await in_the_files(
            school,
            "update accounts set quiet_from = '14:00', quiet_until = '18:00' "  # noqa: S608 - our own number
            f"where id = {parent.phone.id}",
        )
    await composes(school, "Ada", "Ada sang.")
    await composes(school, "Omar", "Omar sang.")
    await has_note(school, BEANS)
    await leaves(school)


@pytest.mark.parametrize("leave", [parent_leaves, child_moves, child_leaves])
async def test_the_class_s_good_news_stay_away_from_who_is_not_of_the_class(
    school: TheSchool, ewa: Person, layla: Person, leave: Leaving
) -> None:
    await waits_in_quiet_hours(school, ewa, layla)

    await leave(school)
    await school.is_at("18:00")

    assert layla.has_seen(BEANS)
    assert not ewa.has_seen(BEANS)


async def test_how_a_week_went_stays_away_from_who_does_not_teach_the_class(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    for teacher in (lee, okafor):
        await in_the_files(
            school,
            "update accounts set quiet_from = '14:00', quiet_until = '18:00' "  # noqa: S608 - our own number
            f"where id = {teacher.phone.id}",
        )
    await school.has_weeks()
    await school.passes(days=1)
    await in_the_files(school, "delete from week_teachers")  # who has no card gets a message
    await school.is_at("15:00")

    await teacher_leaves(school)
    await school.is_at("18:00")

    assert okafor.has_seen("3B · weekly messages")
    assert not lee.has_seen("3B · weekly messages")


@of_parents
async def test_what_is_told_of_a_meeting_stays_away(
    school: TheSchool, ewa: Person, leave: Leaving
) -> None:
    found = await opens_round(school)
    booking = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    await leave(school)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        await follows(voice, booking, "booked", by=None)
    await school.settles()

    assert not ewa.has_seen("17:20")
    assert school.people["Ms Lee"].has_seen("17:20")
