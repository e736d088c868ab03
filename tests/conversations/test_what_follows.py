"""What follows when a meeting changes comes in an order in which nothing is told too early."""

from tests.conversations.having_booked import has_booked
from tests.conversations.rounds import books, opens_round
from tests.conversations.waiting import ANA, EWA, lets_go, offers_made, waits_for
from tests.people import Person, is_calendar
from tests.school import TheSchool

LAYLA = "Layla Haddad"


async def test_the_interpreter_is_known_before_anyone_is_told(
    school: TheSchool, layla: Person, lee: Person
) -> None:
    await layla.presses("int-in:ar")
    await opens_round(school)
    await has_booked(school, LAYLA, "17:20", "Ms Lee")

    assert lee.card.startswith("A meeting is booked:")
    assert "Arabic" in lee.card


async def test_the_file_for_the_calendar_stands_below_what_is_told(
    school: TheSchool, ewa: Person
) -> None:
    await has_booked(school, EWA, "17:20", both_told=True)

    assert [is_calendar(message) for message in ewa.received[-2:]] == [False, True]


async def test_what_was_held_for_who_found_a_time_goes_to_the_next(school: TheSchool) -> None:
    found = await opens_round(school)
    freed = await books(school, LAYLA, found, "17:20", "Ms Lee")
    for name in (EWA, ANA):
        await waits_for(school, name, found)
        await school.passes(seconds=1)
    await lets_go(school, freed)
    await has_booked(school, EWA, "17:40", "Ms Lee")

    assert [(offer.waiting_id, offer.state) for offer in await offers_made(school)] == [
        (1, "withdrawn"),
        (2, "open"),
    ]
