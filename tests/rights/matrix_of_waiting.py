"""Who may press the buttons of waiting and of freed times."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

A_WEEK_LATER = 739_701  # 26 March 2026, as its ordinal
EWA, NADIA = frozenset({"Ewa Kowalska"}), frozenset({"Nadia Weiss"})
PARENTS_OF_ADA = frozenset({"Ewa Kowalska", "Piotr Kowalski"})


def waiting_for(world: World) -> Iterator[Forged]:
    there, people = world.waiting, world.people
    lee, max_ = people["Ms Lee"], world.children["Max"]
    yield Forged(taps.WaitFor(there.round, lee, world.ada), PARENTS_OF_ADA)
    yield Forged(taps.WaitFor(there.others_round, people["Mr Stone"], max_), NADIA)
    yield Forged(taps.WaitFor(there.round, lee, max_))
    yield Forged(taps.WaitFor(there.round, people["Mr Okafor"], world.ada))
    yield Forged(taps.WaitFor(there.others_round, people["Mr Stone"], world.ada))
    for number in UNKNOWN:
        yield Forged(taps.WaitFor(number, lee, world.ada))
        yield Forged(taps.WaitFor(there.round, number, world.ada))
        yield Forged(taps.WaitFor(there.round, lee, number))


def of_places(make: Callable[[int], Tap]) -> Forgeries:
    """A button of somebody's own place in a line."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.waiting.waiting), EWA)
        yield Forged(make(world.waiting.others_waiting), NADIA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def days(world: World) -> Iterator[Forged]:
    yield from of_places(lambda number: taps.WaitOn(number, A_WEEK_LATER))(world)
    yield Forged(taps.WaitOn(world.waiting.waiting, 0), EWA)
    for day in (A_WEEK_LATER + 1, 10**17):
        yield Forged(taps.WaitOn(world.waiting.waiting, day))


def hours(make: Callable[[int, int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from of_places(lambda number: make(number, 1050))(world)
        for minute in (1440, 10**17):
            yield Forged(make(world.waiting.waiting, minute))

    return forgeries


def of_offers(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from (Forged(make(number)) for number in UNKNOWN)
        yield Forged(make(world.waiting.offer), EWA)

    return forgeries


MATRIX_OF_WAITING: dict[type[Tap], Forgeries] = {
    taps.WaitFor: waiting_for,
    taps.ShowWaiting: of_places(taps.ShowWaiting),
    taps.WaitOn: days,
    taps.AskWaitAfter: of_places(taps.AskWaitAfter),
    taps.WaitAfter: hours(taps.WaitAfter),
    taps.AskWaitBefore: of_places(taps.AskWaitBefore),
    taps.WaitBefore: hours(taps.WaitBefore),
    taps.WaitAnyTime: of_places(taps.WaitAnyTime),
    taps.LeaveWaiting: of_places(taps.LeaveWaiting),
    taps.UndoLeaving: of_places(taps.UndoLeaving),
    taps.TakeTime: of_offers(taps.TakeTime),
    taps.DeclineTime: of_offers(taps.DeclineTime),
}
