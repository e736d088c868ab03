"""What is told of meetings in the evening never arrives at who may not know it in the morning."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.offering import lee_opens
from tests.conversations.on_both import school
from tests.conversations.promising import times_seen
from tests.conversations.proposing import ASKS, agree, proposes
from tests.conversations.rounds import books, opens_round
from tests.conversations.test_rights_withdrawn import child_leaves, child_moves, parent_leaves
from tests.conversations.test_wishes_to_meet import lee_wishes
from tests.conversations.waiting import EWA, lets_go, looks_at_families, waits_for
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
Leaving = Callable[[TheSchool], Awaitable[None]]
LAYLA = "Layla Haddad"
LIKES, OPENED = "would like to meet you", "You can book a meeting"
FREE = "17:20 with Ms Lee is free"
SOON = "Your meeting begins soon"
AGAIN = "would like to talk again with you"


async def wishes_to_meet(school: TheSchool, lee: Person, _: Person) -> str:
    await lee_wishes(school)
    await school.is_at("21:00")
    await lee.taps("Send")
    return LIKES


async def asks_for_a_meeting(school: TheSchool, lee: Person, _: Person) -> str:
    await school.is_at("21:00")
    await proposes(lee)
    return ASKS


async def has_a_free_time(school: TheSchool, _: Person, __: Person) -> str:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await school.is_at("21:00")
    await lets_go(school, booking)
    return FREE


async def opens_a_round(school: TheSchool, lee: Person, _: Person) -> str:
    await school.is_at("21:00")
    await lee_opens(lee)
    return OPENED


async def will_talk_again(school: TheSchool, lee: Person, ewa: Person) -> str:
    await agree(lee, ewa, "Tuesday 11:00")
    await school.passes(hours=122)
    await lee.taps("We met")
    await school.is_at("21:00")
    await lee.taps("Talk again on …")
    await lee.taps("Tuesday 31 March")
    return AGAIN


WAYS = [wishes_to_meet, asks_for_a_meeting, has_a_free_time, opens_a_round, will_talk_again]
Way = Callable[[TheSchool, Person, Person], Awaitable[str]]


@pytest.mark.parametrize("leave", [parent_leaves, child_leaves])
@pytest.mark.parametrize("way", WAYS)
async def test_what_is_told_of_meetings_stays_away_from_who_does_not_act_for_the_child_any_more(
    school: TheSchool, ewa: Person, lee: Person, way: Way, leave: Leaving
) -> None:
    told = await way(school, lee, ewa)

    await leave(school)
    await school.is_at("08:30")

    assert not ewa.has_seen(told)


@pytest.mark.parametrize("way", WAYS)
async def test_who_acts_for_the_child_reads_it_in_the_morning(
    school: TheSchool, ewa: Person, lee: Person, way: Way
) -> None:
    told = await way(school, lee, ewa)
    assert not ewa.has_seen(told)

    await school.is_at("08:30")

    assert ewa.has_seen(told)


async def test_a_round_of_the_old_class_is_not_told_to_who_moved(
    school: TheSchool, ewa: Person, ana: Person, lee: Person
) -> None:
    """Although there is another round for the new class."""
    await opens_round(school, "Mr Stone")
    await opens_a_round(school, lee, ewa)

    await child_moves(school)
    await school.is_at("08:30")

    assert ana.has_seen("Puede reservar una reunión")
    assert not ewa.has_seen(OPENED)


async def test_a_wish_arrives_whatever_meeting_has_its_number(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    """Both have the number 1, and Ewa has nothing to do with the other family's meeting."""
    found = await opens_round(school)
    await books(school, LAYLA, found, "17:20", "Ms Lee")
    await looks_at_families(school, lee, found)
    await lee.taps("Ada K.")
    await lee.taps("Please come")
    await lee.taps("Send")

    assert ewa.has_seen(LIKES)


async def test_a_reminder_that_could_not_leave_at_once_stays_away(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await agree(lee, ewa, "Tuesday 11:00")
    await school.passes(hours=119)
    before = [times_seen(person, SOON) for person in (ewa, lee)]
    for person in (ewa, lee):
        school.telegram.faults.add("server_error", chat_id=person.phone.id, status=502)
    await school.passes(hours=1)

    await parent_leaves(school)
    await school.passes(minutes=1)

    assert times_seen(ewa, SOON) == before[0]
    assert times_seen(lee, SOON) == before[1] + 1
