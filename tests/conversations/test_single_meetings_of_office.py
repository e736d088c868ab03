"""The office sees the single meetings to come, and cancels one for who phones."""

from datetime import timedelta

from tests.conversations.proposing import TUESDAY, agree, claimed, proposes
from tests.people import Person
from tests.school import TheSchool

BUTTON, MEETING = "Single meetings: 1", f"{TUESDAY} · Ms Lee"


async def opens_it(dana: Person) -> None:
    await dana.writes("/meet")
    await dana.taps(BUTTON)
    await dana.taps(MEETING)


async def test_what_is_only_proposed_is_not_listed(lee: Person, dana: Person) -> None:
    await proposes(lee)
    await dana.writes("/meet")

    assert "Single meetings" not in dana.card


async def test_what_they_wrote_to_each_other_is_not_shown(
    lee: Person, ewa: Person, dana: Person
) -> None:
    await agree(lee, ewa)
    await lee.presses("agenda-write:1")
    await lee.writes("Her reading")
    await opens_it(dana)

    dana.sees(f"Booked:\n{TUESDAY} · Ms Lee with Ewa Kowalska · Ada K.", "[Cancel]", "[Back]")


async def test_cancelled_by_the_office_everyone_who_meets_reads_it_with_the_reason(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await agree(lee, ewa)
    await opens_it(dana)
    await dana.taps("Cancel")
    await dana.taps("Somebody is ill")

    for person in (lee, ewa):
        assert person.card.startswith(f"A meeting is cancelled:\n{TUESDAY}")
        assert "Because: somebody is ill" in person.card
    assert await claimed(school) == []


async def test_one_that_has_begun_is_shown_and_not_cancelled(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await agree(lee, ewa)
    await opens_it(dana)
    school.clock.move(timedelta(days=6))
    await dana.taps("Cancel")

    async with school.database.reading() as records:
        assert (await records.meetings.of_anyone(1)).meeting.state == "booked"


async def test_after_the_last_one_was_cancelled_the_list_is_empty(
    lee: Person, ewa: Person, dana: Person
) -> None:
    await agree(lee, ewa)
    await opens_it(dana)
    await dana.taps("Cancel")
    await dana.taps("Back")

    dana.sees("No single meeting is to come.", "[Home]")
