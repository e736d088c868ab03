"""Who may book several meetings at once: a parent in a round of theirs, only what they began."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

EWA = frozenset({"Ewa Kowalska"})
PARENTS = EWA | frozenset({"Piotr Kowalski", "Nadia Weiss", "Ana García"})


def in_a_round(world: World) -> Iterator[Forged]:
    yield Forged(taps.BookAtOnce(world.booked.round), PARENTS)
    yield from (Forged(taps.BookAtOnce(number)) for number in UNKNOWN)


def of_drafts(make: Callable[[int], Tap]) -> Forgeries:
    """A button of what Ewa began."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.booked.at_once), EWA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def ticks(world: World) -> Iterator[Forged]:
    draft, there = world.booked.at_once, world.booked
    yield Forged(taps.TickMeeting(draft, world.ada, there.okafor, 0), EWA)
    yield Forged(taps.TickMeeting(draft, world.ada, there.okafor, 2))
    yield Forged(taps.TickMeeting(draft, world.ada, there.stone, 1))
    yield Forged(taps.TickMeeting(draft, world.children["Max"], there.stone, 1))
    for number in UNKNOWN:
        yield Forged(taps.TickMeeting(draft, number, there.okafor, 1))
        yield Forged(taps.TickMeeting(draft, world.ada, number, 1))
        yield Forged(taps.TickMeeting(number, world.ada, there.okafor, 1))


def beginnings(world: World) -> Iterator[Forged]:
    yield from of_drafts(lambda draft: taps.FromWhen(draft, 17 * 60))(world)
    yield from (Forged(taps.FromWhen(world.booked.at_once, bent)) for bent in (1440, 10**17))


def walks(world: World) -> Iterator[Forged]:
    yield from of_drafts(lambda draft: taps.WalkFor(draft, 5))(world)
    yield from (Forged(taps.WalkFor(world.booked.at_once, bent)) for bent in (1, 10**17))


def choices(world: World) -> Iterator[Forged]:
    draft = world.booked.at_once
    yield from (Forged(taps.BookWay(draft, 1, bent)) for bent in (0, 2, 4, 10**17))
    yield from of_drafts(lambda number: taps.BookWay(number, 1, 1))(world)


MATRIX_OF_AT_ONCE: dict[type[Tap], Forgeries] = {
    taps.BookAtOnce: in_a_round,
    taps.TickMeeting: ticks,
    taps.BackToTicks: of_drafts(taps.BackToTicks),
    taps.AskFromWhen: of_drafts(taps.AskFromWhen),
    taps.FromWhen: beginnings,
    taps.WalkFor: walks,
    taps.ShowWays: of_drafts(lambda draft: taps.ShowWays(draft, 0)),
    taps.BookWay: choices,
    taps.UndoAtOnce: of_drafts(taps.UndoAtOnce),
}
