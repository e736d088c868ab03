"""Homeroom may be started anew at any step of a promise: the next tap or word simply works."""

import pytest

from tests.conversations.promising import WILL, lee_answers, times_seen
from tests.conversations.test_restarts import Step, says, taps
from tests.people import Person
from tests.school import TheSchool

LEE, EWA = "Ms Lee", "Ewa Kowalska"


async def morning_comes(school: TheSchool) -> None:
    await school.is_at("08:00")


PROMISING: tuple[Step, ...] = (
    taps(LEE, "Promise …"),
    taps(LEE, f"“{WILL}”"),
    says(LEE, "soon"),  # no day: asked for again
    says(LEE, "13 March"),
    taps(LEE, "Undo"),
    taps(LEE, "Promise …"),
    says(LEE, WILL),
    taps(LEE, "Tomorrow"),
    morning_comes,
    taps(LEE, "Needs more time"),
    says(LEE, "Monday"),
    taps(LEE, "Send"),
    says(LEE, "/today"),
    taps(LEE, "Kept: 1"),
    taps(EWA, "Thank you"),
)


@pytest.mark.parametrize("place", range(len(PROMISING)))
async def test_a_promise_goes_its_way_through_a_restart(
    school: TheSchool, lee: Person, ewa: Person, place: int
) -> None:
    await lee_answers(ewa, lee)
    for number, step in enumerate(PROMISING):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    for words in ("Ms Lee promises, by Monday 16 March", "is sorry", "has kept the promise"):
        assert times_seen(ewa, words) == 1, ewa.screen()
    assert times_seen(lee, "Ewa says thank you for:") == 1
