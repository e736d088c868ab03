"""Homeroom may be started anew between any two steps: the next tap or word simply works."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.acts import BUTTONS, WORDS, card, previewed, seen
from tests.people import Person
from tests.school import TheSchool

Step = Callable[[TheSchool], Awaitable[object]]
WHO_NOT = "[Who has not been reached]"


def says(name: str, words: str) -> Step:
    return lambda school: school.people[name].writes(words)


def taps(name: str, label: str) -> Step:
    return lambda school: school.people[name].taps(label)


async def time_passes(school: TheSchool) -> None:
    await school.passes(seconds=45)


async def scans(school: TheSchool) -> None:
    await school.people["Marta Nowak"].opens_link(school.tokens["Marta Nowak"])


SENDING: tuple[Step, ...] = (
    says("Ms Lee", "/update"),
    says("Ms Lee", WORDS),
    taps("Ms Lee", "Ask for “Got it”: off"),
    taps("Ms Lee", "Change"),
    taps("Ms Lee", "Back"),
    taps("Ms Lee", "Send"),
    taps("Ms Lee", "Undo"),
    taps("Ms Lee", "Send later"),
    taps("Ms Lee", "Another time"),
    taps("Ms Lee", "Thursday 12 March"),
    says("Ms Lee", "10:00"),  # over already: asked for again
    taps("Ms Lee", "Back"),
    taps("Ms Lee", "Send"),
    time_passes,
    taps("Ewa Kowalska", "Got it"),
    taps("Ms Lee", "Who has not been reached"),
    taps("Ms Lee", "Back"),
)
JOINING: tuple[Step, ...] = (
    scans,
    taps("Marta Nowak", "Español"),
    taps("Marta Nowak", "English"),
    taps("Marta Nowak", "Yes, that is me"),
    taps("Marta Nowak", "Change quiet hours"),
    says("Marta Nowak", "21:00 6:00"),
)


@pytest.mark.parametrize("place", range(len(SENDING)))
async def test_an_update_goes_its_way_through_a_restart(
    school: TheSchool, lee: Person, ewa: Person, place: int
) -> None:
    for number, step in enumerate(SENDING):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    lee.sees(card("Sent to 5\n1 cannot be reached\nGot it: 1 of 5"), WHO_NOT)
    ewa.sees(f"{seen()}\n✓ Got it, 10:00")
    assert sum(WORDS in message.words for message in ewa.received) == 1


@pytest.mark.parametrize("place", range(len(JOINING)))
async def test_a_parent_joins_through_a_restart(
    school: TheSchool, marta: Person, place: int
) -> None:
    for number, step in enumerate(JOINING):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    assert marta.card.startswith("Language: English\nQuiet hours: 21:00 to 06:00.")


async def test_an_update_whose_time_came_while_we_were_down_leaves_afterwards(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await lee.writes(WORDS)
    await lee.taps("Send later")
    await lee.taps("Today 16:00")
    await school.closes()
    school.clock.move_to(school.clock.now().replace(hour=17))
    await school.opens()

    await school.passes(seconds=1)

    ewa.sees(seen())
    lee.sees(card("Sent to 5\n1 cannot be reached"), WHO_NOT)


async def test_a_draft_taken_up_after_a_restart_is_the_same(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")
    await lee.writes(WORDS)
    await school.crashes_and_restarts()

    await lee.writes("Bring boots.")

    lee.sees(previewed(f"{WORDS}\nBring boots."), *BUTTONS)
