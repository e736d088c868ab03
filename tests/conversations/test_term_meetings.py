"""The office sees which families were met, each family once, and nothing of any teacher."""

from datetime import timedelta

from tests.conversations.acts import in_the_files, joins, links, lists
from tests.conversations.proposing import agree
from tests.people import Person
from tests.school import MORNING, TheSchool, family


async def met(school: TheSchool, lee: Person, ewa: Person) -> None:
    """Ms Lee and Ewa have met."""
    await agree(lee, ewa, "Tuesday 11:00")
    await school.passes(hours=122)


async def test_a_family_is_met_when_its_meeting_is_over(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await agree(lee, ewa, "Tuesday 11:00")
    await dana.writes("/term")
    assert ": 0 of 6 families were met." in dana.card

    await school.passes(hours=122)
    await dana.writes("/term")

    assert ": 1 of 6 families were met.\n1A: 0 of 1\n3B: 1 of 5\n" in dana.card
    assert "1 of 3 · English" in dana.card
    assert "Lee" not in dana.card


async def test_a_meeting_that_did_not_happen_met_nobody(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await met(school, lee, ewa)
    await in_the_files(school, "update meeting_people set outcome = 'not' where person_id = 1")
    await dana.writes("/term")

    assert ": 0 of 6 families were met." in dana.card


async def test_brother_and_sister_are_one_family_in_two_classes(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    """Ada in 3B was met about, Ben in 1A was not: their family was met, but not for 1A."""
    row = family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    await lists(school, row)
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    await met(school, lee, ewa)
    await dana.writes("/term")

    assert ": 1 of 6 families were met.\n1A: 0 of 2\n3B: 1 of 5\n" in dana.card
    await dana.taps("1A: not met yet")
    assert dana.card.startswith("1A, families not met yet:\nBen K. and Max W.")


async def test_only_the_term_of_today_is_counted(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await met(school, lee, ewa)
    async with school.database.transaction() as records:
        first = MORNING.date() + timedelta(days=5)
        await records.school_calendar.add_term("Spring", first, first + timedelta(days=60))
    await dana.writes("/term")
    assert dana.card.startswith("Spring: 1 of 6 families were met.")

    await in_the_files(school, "update terms set first_day = '2026-03-18' where name = 'Spring'")
    await school.passes(hours=24)
    await dana.writes("/term")

    assert dana.card.startswith("Spring: 0 of 6 families were met.")


async def test_nobody_but_the_office_sees_it(lee: Person, ewa: Person) -> None:
    for person in (lee, ewa):
        await person.writes("/term")

        assert "families were met" not in person.screen()
