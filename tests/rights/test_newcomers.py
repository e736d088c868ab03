"""A substitute before their first day and a subject teacher press nothing of what was said."""

from collections.abc import Awaitable, Callable

import pytest

from bot import taps
from bot.taps import Tap
from tests.conversations.acts import NOT_THERE
from tests.conversations.inboxes import new_teacher, subject_teacher
from tests.people import Person
from tests.rights.world import World
from tests.school import TheSchool

OF_INCOMING: tuple[Callable[[int], Tap], ...] = (
    taps.AnswerMessage,
    taps.ShowIncoming,
    taps.AskWhenToRemind,
    taps.AskTimeToRemind,
    taps.UndoRemind,
    taps.AskWhomToPass,
    taps.CloseMessage,
    taps.ReopenMessage,
    taps.WriteNote,
    taps.AskRecap,
    taps.PromiseFrom,
)


def about_what_was_said(world: World) -> list[Tap]:
    return [
        *(make(number) for make in OF_INCOMING for number in (world.incoming, world.call)),
        taps.PromiseCall(world.call),
        taps.ThankForAbsence(world.told),
        taps.AgreeRecap(world.parents_recap),
        taps.CorrectRecap(world.parents_recap),
        taps.ShowAgreed(world.parents_recap),
        taps.ShowAgreed(world.teachers_recap),
        taps.ThankForPromise(world.promises.ewas_kept),
        taps.KeepPromise(world.promises.lees_made),
        taps.CloseShared(world.shared),
        taps.WriteShared(world.shared),
        taps.AnswerConcern(world.concern),
        taps.SendLateNow(world.late),
    ]


async def a_substitute(school: TheSchool) -> Person:
    await school.passes(minutes=1)
    return await new_teacher(school, "Ms Duval", "t8")


@pytest.mark.parametrize("comes", [a_substitute, subject_teacher])
async def test_who_did_not_read_it_presses_none_of_it(
    world: World, school: TheSchool, comes: Callable[[TheSchool], Awaitable[Person]]
) -> None:
    name = "Ms Duval" if comes is a_substitute else "Ms Song"
    await comes(school)
    newcomer = school.people[name]
    wrong = []
    for tap in about_what_was_said(world):
        await newcomer.presses(tap.pack())
        await school.passes(seconds=5)  # slower than a flood
        wrong += [] if newcomer.toast == NOT_THERE else [(tap, newcomer.toast)]

    assert wrong == []
