"""Homeroom may be started anew at any step of a booking: the next tap or word simply works."""

import pytest

from tests.conversations.booking import LEE, OKAFOR
from tests.conversations.promising import times_seen
from tests.conversations.rounds import opens_round
from tests.conversations.test_restarts import Step, says, taps
from tests.people import Person
from tests.school import TheSchool

EWA = "Ewa Kowalska"
BOOKING: tuple[Step, ...] = (
    says(EWA, "/meet"),
    taps(EWA, LEE),
    taps(EWA, "17:20"),
    taps(EWA, "Meetings"),
    taps(EWA, OKAFOR),
    taps(EWA, "17:40"),
    taps(EWA, "Move"),
    taps(EWA, "Exchange with 17:20 · Ms Lee"),
    taps(EWA, "Cancel"),
    says(EWA, "The tram is on strike"),
    taps(EWA, "Undo"),
    taps(EWA, "Move"),
    taps(EWA, "17:30"),
)


@pytest.mark.parametrize("place", range(len(BOOKING)))
async def test_a_booking_goes_its_way_through_a_restart(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person, place: int
) -> None:
    await opens_round(school)
    for number, step in enumerate(BOOKING):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    assert "17:30 · Mr Okafor" in ewa.card
    assert times_seen(lee, "A meeting has a new time or place") == 1
    assert "17:40 · Ewa Kowalska" in lee.card
    assert "17:30 · Ewa Kowalska" in okafor.card
    assert times_seen(okafor, "Because: The tram is on strike") <= 1
