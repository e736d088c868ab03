"""A time held for a family that needs an interpreter holds what its longer meeting needs, too."""

from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import anew
from tests.conversations.rounds import at_school, books, opens_round, teacher_called
from tests.conversations.waiting import EWA, lets_go, meeting_of, waits_for
from tests.people import Person
from tests.school import TheSchool

LAYLA = "Layla Haddad"


async def is_held_for_ewa(school: TheSchool) -> None:
    """17:20 with Ms Lee; her meeting would be ten minutes longer than the time."""
    found = await opens_round(school)
    await in_the_files(school, "update rounds set interpreter_minutes = 10")
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await school.people[EWA].presses("int-in:pl")
    await waits_for(school, EWA, found)
    await lets_go(school, booking)


async def free_with_lee(school: TheSchool) -> list[str]:
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        found = await records.rounds.of_anyone(1)
        slots = await records.rounds.free(found, school.clock.now(), lee.id)
    return [at_school(school, slot) for slot in slots]


async def test_what_follows_a_held_time_is_offered_to_nobody_meanwhile(
    school_on_both: TheSchool,
) -> None:
    await is_held_for_ewa(school_on_both)

    assert await free_with_lee(school_on_both) == ["17:00", "17:10", "17:40", "17:50"]


async def test_an_old_button_does_not_book_what_follows_a_held_time(
    school_on_both: TheSchool,
) -> None:
    school, layla = school_on_both, school_on_both.people[LAYLA]
    await is_held_for_ewa(school)
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        slots = await records.waiting.times_to_come(1, lee.id, school.clock.now())
        omar = next(c for c in await records.waiting.children_of(1, lee) if c.first_name == "Omar")
    after = next(slot for slot in slots if at_school(school, slot) == "17:30")
    await layla.presses(f"meet-book:{after.id}:{omar.id}")

    async with school.database.reading() as records:
        assert not await records.waiting.meetings_about(1, omar.id, lee)


async def test_taken_it_is_as_long_as_it_needs(school_on_both: TheSchool) -> None:
    school = school_on_both
    await is_held_for_ewa(school)
    await school.people[EWA].taps("Take it")
    booking = await anew(school, await meeting_of(school, EWA))

    assert f"{school.information.time.local(booking.ends_at):%H:%M}" == "17:40"


async def test_declined_what_it_held_of_the_next_can_be_met_in_again(
    school: TheSchool, ewa: Person
) -> None:
    """By who waits first: the family still waits, and another time suits it perhaps."""
    await is_held_for_ewa(school)
    await ewa.taps("No, thank you")

    assert "17:20" in await free_with_lee(school)
    assert ewa.card.startswith("17:30 with Ms Lee is free")


async def test_without_an_interpreter_only_the_time_itself_is_held(school: TheSchool) -> None:
    found = await opens_round(school)
    await in_the_files(school, "update rounds set interpreter_minutes = 10")
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await lets_go(school, booking)

    assert "17:30" in await free_with_lee(school)
