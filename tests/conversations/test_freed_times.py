"""A time that became free is offered in fair order, held until a deadline, and goes to the next."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot import taps
from bot.bookings import Taken, book
from bot.voice import Voice
from handlers.waiting.freed_times import offers_new_times
from tests.conversations.acts import in_the_files
from tests.conversations.promising import times_seen
from tests.conversations.rounds import (
    EVENING,
    at_school,
    books,
    opens_round,
    parent_called,
    teacher_called,
    times_of,
    wanted,
)
from tests.conversations.waiting import (
    ANA,
    EWA,
    PIOTR,
    TAKE_OR_NOT,
    lets_go,
    meeting_of,
    offers_made,
    place_of,
    the_round,
    waits_for,
)
from tests.people import Person
from tests.school import TheSchool

FREE = "17:20 with Ms Lee is free · Thursday 19 March · Ada K."
OFFERED = (f"{FREE}\nIt is yours until 12:00.", TAKE_OR_NOT)
BOOKED = "Booked:\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nRoom: 12"
LAYLA, OLENA = "Layla Haddad", "Olena Kovalenko"


async def layla_lets_go(school: TheSchool, *waiting: str) -> None:
    """Of a round in which she had 17:20 with Ms Lee, and these waited, in this order."""
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    for name in waiting:
        await waits_for(school, name, found)
        await school.passes(seconds=1)
    await lets_go(school, booking)


async def offered_to(school: TheSchool) -> list[tuple[int, str]]:
    """To whose place in the line each offer went, in its order, and how it stands."""
    return [(offer.waiting_id, offer.state) for offer in await offers_made(school)]


async def free_times(school: TheSchool) -> list[str]:
    """What anyone can book with Ms Lee, HH:MM."""
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        found = await records.rounds.of_anyone(1)
        slots = await records.rounds.free(found, school.clock.now(), lee.id)
    return [at_school(school, slot) for slot in slots]


async def test_whoever_asked_first_is_offered_it_first(school_on_both: TheSchool) -> None:
    await layla_lets_go(school_on_both, ANA, EWA)

    assert await offered_to(school_on_both) == [(1, "open")]
    assert times_seen(school_on_both.people[EWA], "17:20") == 0


async def test_it_is_held_for_them_alone(school_on_both: TheSchool) -> None:
    school = school_on_both
    await layla_lets_go(school, ANA)
    (offer,) = await offers_made(school)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        ewa = await parent_called(school, records, EWA)
        (ada,) = await records.families.children_of(ewa)
        slot = await records.rounds.slot(offer.slot_id)
        with pytest.raises(Taken):
            await book(voice, wanted(await records.rounds.of_anyone(1), slot, ewa, ada))

    assert "17:20" not in await free_times(school)


async def test_taking_it_books_it(school: TheSchool, ewa: Person, lee: Person) -> None:
    await layla_lets_go(school, EWA)
    ewa.sees(*OFFERED)

    await ewa.taps("Take it")

    ewa.sees(BOOKED)
    lee.sees("A meeting is booked:\nThursday 19 March, 17:20 · Ewa Kowalska · Ada K.\nRoom: 12")
    assert (await place_of(school)).state == "served"
    assert await offered_to(school) == [(1, "taken")]


async def test_an_impatient_thumb_books_it_once(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await layla_lets_go(school, EWA)

    await ewa.taps_twice("Take it")

    ewa.sees(BOOKED)
    assert times_seen(lee, "A meeting is booked") == 1


async def test_who_has_a_later_time_moves_to_it_and_leaves_theirs_to_the_next(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    first = await books(school, LAYLA, found, "17:20", "Ms Lee")
    later = await books(school, EWA, found, "17:50", "Ms Lee")
    await waits_for(school, EWA, found)
    await school.passes(seconds=1)
    await waits_for(school, ANA, found)
    await lets_go(school, first)
    ewa.sees(
        f"{FREE}\nIt is yours until 12:00.\nTaking it moves your meeting of "
        "Thursday 19 March, 17:50.",
        TAKE_OR_NOT,
    )

    await ewa.taps("Take it")

    moved = await meeting_of(school, EWA)
    assert moved.meeting.id == later.meeting.id
    assert f"{school.information.time.local(moved.starts_at):%H:%M}" == "17:20"
    assert await offered_to(school) == [(1, "taken"), (2, "open")]


async def test_an_earlier_time_than_theirs_is_offered_and_no_later_one(school: TheSchool) -> None:
    found = await opens_round(school)
    later = await books(school, LAYLA, found, "17:50", "Ms Lee")
    await books(school, EWA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)

    await lets_go(school, later)

    assert await offered_to(school) == []


async def test_without_an_answer_it_goes_to_the_next_once(
    school: TheSchool, ewa: Person, ana: Person
) -> None:
    await layla_lets_go(school, ANA, EWA)
    await school.passes(hours=2)
    await school.passes(seconds=5)

    ewa.sees(f"{FREE}\nIt is yours until 14:00.", TAKE_OR_NOT)
    assert await offered_to(school) == [(1, "expired"), (2, "open")]
    assert "estuvo reservada para usted hasta" in ana.card
    assert times_seen(ewa, "17:20 with Ms Lee is free") == 1


async def test_of_two_tickers_one_gives_it_on(school_on_both: TheSchool) -> None:
    school = school_on_both
    await layla_lets_go(school, ANA, EWA, OLENA)
    school.clock.move(timedelta(hours=2))

    await asyncio.gather(school.engine.tick(), school.engine.tick())

    assert await offered_to(school) == [(1, "expired"), (2, "open")]


async def test_a_restart_forgets_no_deadline(school: TheSchool) -> None:
    await layla_lets_go(school, ANA, EWA)
    await school.crashes_and_restarts()

    await school.passes(hours=2)

    assert await offered_to(school) == [(1, "expired"), (2, "open")]


async def test_who_declines_is_passed_over_at_once(
    school: TheSchool, ewa: Person, ana: Person
) -> None:
    await layla_lets_go(school, ANA, EWA)

    await ana.taps("No, gracias")

    ewa.sees(*OFFERED)
    assert await offered_to(school) == [(1, "declined"), (2, "open")]


async def test_when_nobody_is_left_it_is_free_for_all(school: TheSchool, ana: Person) -> None:
    await layla_lets_go(school, ANA)

    await ana.taps("No, gracias")

    assert "17:20" in await free_times(school)


async def test_a_late_yes_counts_as_long_as_it_is_free(school: TheSchool, ewa: Person) -> None:
    await layla_lets_go(school, EWA)
    offer = ewa.button("Take it")
    await school.passes(hours=3)

    await ewa.presses(offer)

    ewa.sees(BOOKED)


async def test_a_late_yes_finds_it_gone_when_the_next_has_it(
    school: TheSchool, ewa: Person
) -> None:
    await layla_lets_go(school, EWA, ANA)
    offer = ewa.button("Take it")
    await school.passes(hours=2)

    await ewa.presses(offer)

    assert ewa.toast == "That time is not free any more. /meet shows what is."
    assert await offered_to(school) == [(1, "expired"), (2, "open")]


async def test_whoever_is_elsewhere_at_that_time_is_not_asked(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await books(school, EWA, found, "17:20", "Mr Okafor")
    await waits_for(school, EWA, found)

    await lets_go(school, booking)

    assert await offered_to(school) == []


async def test_nor_who_has_a_child_that_is_talked_about_then_with_the_other_home(
    school: TheSchool,
) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await books(school, PIOTR, found, "17:20", "Mr Okafor")
    await waits_for(school, EWA, found)

    await lets_go(school, booking)

    assert await offered_to(school) == []


async def test_nobody_waits_in_vain_for_who_cannot_be_reached(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    for name in (ANA, EWA):
        await waits_for(school, name, found)
    async with school.database.transaction() as records:
        ana = school.people[ANA].phone.id
        await records.accounts.lose(ana, school.clock.now(), "blocked")

    await lets_go(school, booking)

    assert await offered_to(school) == [(2, "open")]


async def test_who_blocks_the_bot_holds_nothing_up(school: TheSchool) -> None:
    await layla_lets_go(school, ANA, EWA)
    school.people[ANA].phone.blocks()

    await school.passes(seconds=5)

    assert await offered_to(school) == [(1, "withdrawn"), (2, "open")]


async def test_who_does_not_act_for_the_child_any_more_is_asked_no_more(
    school: TheSchool, ewa: Person
) -> None:
    await layla_lets_go(school, EWA, ANA)
    offer = ewa.button("Take it")
    await in_the_files(school, "update guardianships set joined_at = null where child_id = 1")
    await school.passes(seconds=1)

    await ewa.presses(offer)

    assert ewa.toast == "I cannot find that any more."
    assert await offered_to(school) == [(1, "withdrawn"), (2, "open")]


async def test_one_home_has_the_only_meeting_of_a_round_without_two(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await books(school, PIOTR, found, "17:50", "Ms Lee")
    await waits_for(school, EWA, found)
    await in_the_files(school, "update rounds set two_homes = false")

    await lets_go(school, booking)

    assert await offered_to(school) == []


async def test_times_that_a_round_has_more_go_to_who_waits(school: TheSchool) -> None:
    found = await opens_round(school, "Ms Lee", minutes=60)
    await books(school, LAYLA, found, "17:00", "Ms Lee")
    await waits_for(school, EWA, found)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        lee = await teacher_called(school, records, "Ms Lee")
        later = times_of(school, [EVENING], time(18), time(19), found)
        await records.rounds.offer(found, lee.id, later)
        await offers_new_times(voice, found.id)

    assert await offered_to(school) == [(1, "open")]


async def test_of_a_longer_meeting_both_times_go_to_who_waits(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await in_the_files(school, "update rounds set interpreter_minutes = 10")
    for table in ("meetings", "claims"):
        longer = f"update {table} set ends_at = (select ends_at from slots where id = 4)"  # noqa: S608 - names of ours
        await in_the_files(school, longer)
    for name in (EWA, ANA):
        await waits_for(school, name, found)
        await school.passes(seconds=1)

    await lets_go(school, booking)

    assert await offered_to(school) == [(1, "open"), (2, "open")]


async def test_a_time_of_before_a_change_leaves_the_new_ones_to_who_waits(
    school: TheSchool,
) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await in_the_files(school, "update slots set withdrawn = true")
    async with school.database.transaction() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        quarter = replace(found, slot_minutes=15)
        times = times_of(school, [EVENING], time(17, 15), time(17, 30), quarter)
        await records.rounds.offer(found, lee.id, times)

    await lets_go(school, booking)

    assert await offered_to(school) == [(1, "open")]


async def test_who_is_asked_already_is_not_asked_about_another_time(school: TheSchool) -> None:
    found = await opens_round(school)
    bookings = [
        await books(school, name, found, clock, "Ms Lee")
        for name, clock in ((LAYLA, "17:20"), (OLENA, "17:30"))
    ]
    for name in (EWA, ANA):
        await waits_for(school, name, found)
        await school.passes(seconds=1)
    for booking in bookings:
        await lets_go(school, booking)

    assert await offered_to(school) == [(1, "open"), (2, "open")]


async def test_by_night_nobody_is_woken_and_their_time_begins_in_the_morning(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await school.is_at("22:00")
    await lets_go(school, booking)
    assert times_seen(ewa, "17:20") == 0

    await school.is_at("07:00")

    ewa.sees(f"{FREE}\nIt is yours until Friday 13 March, 09:00.", TAKE_OR_NOT)


async def test_what_is_offered_no_more_before_the_morning_is_never_read(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await school.is_at("22:00")
    await lets_go(school, booking)
    await in_the_files(school, "update rounds set state = 'cancelled'")
    before = len(ewa.received)

    await school.is_at("07:00")

    assert len(ewa.received) == before


async def test_a_time_of_a_round_that_was_cancelled_is_held_no_more(
    school: TheSchool, ewa: Person
) -> None:
    await layla_lets_go(school, EWA)
    await in_the_files(school, "update rounds set state = 'cancelled'")

    await school.passes(seconds=1)

    assert await offered_to(school) == [(1, "withdrawn")]
    assert "is not kept for you any more" in ewa.card


async def test_leaving_the_line_gives_what_was_held_to_the_next(
    school: TheSchool, ewa: Person
) -> None:
    await layla_lets_go(school, EWA, ANA)

    await ewa.presses(taps.LeaveWaiting(1).pack())

    assert await offered_to(school) == [(1, "withdrawn"), (2, "open")]


async def test_who_has_another_meeting_by_now_is_told_so(school: TheSchool, ewa: Person) -> None:
    await layla_lets_go(school, EWA)
    offer = ewa.button("Take it")
    await books(school, EWA, await the_round(school), "17:20", "Mr Okafor")

    await ewa.presses(offer)

    assert ewa.toast.startswith("You, your child or the teacher have another meeting")
    assert await offered_to(school) == [(1, "open")]
