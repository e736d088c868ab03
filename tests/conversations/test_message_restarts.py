"""A talk between a parent and a teacher goes its way though Homeroom restarts after any step."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.acts import sends_album
from tests.conversations.letters import answers
from tests.conversations.on_both import school
from tests.people import Person, drawn
from tests.school import TheSchool

__all__ = ["school"]
Step = Callable[[TheSchool], Awaitable[object]]
EWA, LEE, OKAFOR = "Ewa Kowalska", "Ms Lee", "Mr Okafor"


def says(name: str, words: str) -> Step:
    return lambda town: town.people[name].writes(words)


def taps(name: str, label: str) -> Step:
    return lambda town: town.people[name].taps(label)


def replies(name: str, words: str) -> Step:
    return lambda town: answers(town, town.people[name], words)


async def edits_first_words(town: TheSchool) -> None:
    ewa = town.people[EWA]
    first = next(m for m in ewa.phone.messages if m.outgoing and m.words.startswith("Ada has"))
    await ewa.edits(first.id, "Ada has the flu.")


async def photographs(town: TheSchool) -> None:
    await sends_album(town, town.people[EWA], "the medicine")


async def time_passes(town: TheSchool) -> None:
    await town.passes(seconds=1)


TALK: tuple[Step, ...] = (
    says(EWA, "Ada has a cough."),
    says(EWA, "Back on Monday."),
    photographs,
    taps(EWA, "Send"),
    time_passes,
    edits_first_words,
    taps(OKAFOR, "Close"),
    taps(OKAFOR, "Undo"),
    taps(LEE, "Answer"),
    says(LEE, "Get well soon!"),
    replies(EWA, "Thank you!"),
    replies(OKAFOR, "See you on Monday."),
    taps(OKAFOR, "Take back"),
)


@pytest.mark.parametrize("place", range(len(TALK)))
async def test_a_whole_talk_goes_its_way_through_a_restart(
    school: TheSchool, ewa: Person, lee: Person, place: int
) -> None:
    for number, step in enumerate(TALK):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    first = next(m for m in lee.received if "flu" in m.words)
    assert drawn(first) == (
        "Ada K. · 3B · from Ewa, mother\nAda has the flu.\nBack on Monday.\n(edited)\n"
        "Ms Lee answered at 10:00.\n[Answer]  [Note]  [Promise …]\n[Write down what we agreed]"
    )
    assert sum(message.kind == "photo" for message in lee.received) == 3
    assert sum("Thank you!" in message.words for message in lee.received) == 1
    assert sum("Get well soon!" in message.words for message in ewa.received) == 1
    assert not ewa.has_seen("See you on Monday.")
