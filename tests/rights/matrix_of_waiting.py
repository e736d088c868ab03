"""Who may press the buttons of waiting, of freed times, of families to be met and of wishes."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

A_WEEK_LATER = 739_701  # 26 March 2026, as its ordinal
LEE, STONE, EWA = frozenset({"Ms Lee"}), frozenset({"Mr Stone"}), frozenset({"Ewa Kowalska"})
NADIA, OFFICE = frozenset({"Nadia Weiss"}), frozenset({"Dana Weber"})
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


def rounds(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowFamilies(world.waiting.round), LEE | OFFICE)
    yield Forged(taps.ShowFamilies(world.waiting.others_round), STONE | OFFICE)
    yield from (Forged(taps.ShowFamilies(number)) for number in UNKNOWN)


def classes(make: Callable[[int, int], Tap]) -> Forgeries:
    """Mr Okafor teaches 3B as well, but meets nobody in this round."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.waiting
        yield Forged(make(there.round, world.classes["1A"]))
        for number in UNKNOWN:
            yield Forged(make(number, world.classes["3B"]))
            yield Forged(make(there.round, number))
        yield Forged(make(there.others_round, world.classes["1A"]), STONE | OFFICE)
        yield Forged(make(there.round, world.classes["3B"]), LEE | OFFICE)

    return forgeries


def families(make: Callable[[int, int], Tap], who: frozenset[str]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        there = world.waiting
        yield Forged(make(there.round, world.ada), LEE | who)
        yield Forged(make(there.round, world.children["Max"]))
        yield Forged(make(there.others_round, world.ada))
        for number in UNKNOWN:
            yield Forged(make(number, world.ada))
            yield Forged(make(there.round, number))

    return forgeries


def wishes_for(world: World) -> Iterator[Forged]:
    yield from families(lambda n, child: taps.WishToMeet(n, child, "optional"), frozenset())(world)
    for how in ("", "Requested", "never", "no'--"):
        yield Forged(taps.WishToMeet(world.waiting.round, world.ada, how))


def parents(make: Callable[[int, int, int], Tap]) -> Forgeries:
    """A button for one parent of a child: by round, child and parent."""

    def forgeries(world: World) -> Iterator[Forged]:
        there, people = world.waiting, world.people
        ewa = people["Ewa Kowalska"]
        yield Forged(make(there.round, world.ada, people["Nadia Weiss"]))
        yield Forged(make(there.round, world.children["Max"], people["Nadia Weiss"]))
        for number in UNKNOWN:
            yield Forged(make(number, world.ada, ewa))
            yield Forged(make(there.round, number, ewa))
            yield Forged(make(there.round, world.ada, number))
        yield Forged(make(there.round, world.ada, ewa), LEE | OFFICE)

    return forgeries


def times(world: World) -> Iterator[Forged]:
    there, people = world.waiting, world.people
    ewa, lee = people["Ewa Kowalska"], people["Ms Lee"]
    yield from parents(lambda n, child, who: taps.ShowTimesForFamily(n, child, who, lee, 0))(world)
    for teacher in (people["Mr Okafor"], people["Mr Stone"], *UNKNOWN):
        yield Forged(taps.ShowTimesForFamily(there.round, world.ada, ewa, teacher, 0))


def booked(world: World) -> Iterator[Forged]:
    there, people = world.waiting, world.people
    ewa, nadia = people["Ewa Kowalska"], people["Nadia Weiss"]
    yield Forged(taps.BookTimeForFamily(there.free_slot, world.ada, nadia))
    yield Forged(taps.BookTimeForFamily(there.others_free_slot, world.ada, ewa))
    for number in UNKNOWN:
        yield Forged(taps.BookTimeForFamily(number, world.ada, ewa))
        yield Forged(taps.BookTimeForFamily(there.free_slot, number, ewa))
        yield Forged(taps.BookTimeForFamily(there.free_slot, world.ada, number))
    yield Forged(taps.BookTimeForFamily(there.free_slot, world.ada, ewa), LEE | OFFICE)


def of_meetings(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from (Forged(make(number)) for number in UNKNOWN)
        yield Forged(make(world.waiting.meeting), LEE | OFFICE)
        yield Forged(make(world.waiting.others_meeting), STONE | OFFICE)

    return forgeries


def reasons(world: World) -> Iterator[Forged]:
    yield from of_meetings(lambda number: taps.SayWhyForFamily(number, "ill"))(world)
    yield from (Forged(taps.SayWhyForFamily(world.waiting.meeting, why)) for why in ("", "x'--"))


def moved(world: World) -> Iterator[Forged]:
    there = world.waiting
    yield Forged(taps.MoveForFamilyTo(there.meeting, there.others_free_slot))
    yield from (Forged(taps.MoveForFamilyTo(there.meeting, number)) for number in UNKNOWN)
    yield from (Forged(taps.MoveForFamilyTo(number, there.free_slot)) for number in UNKNOWN)
    yield Forged(taps.MoveForFamilyTo(there.meeting, there.free_slot), LEE | OFFICE)


def of_wishes(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from (Forged(make(number)) for number in UNKNOWN)
        yield Forged(make(world.waiting.wish), LEE)
        yield Forged(make(world.waiting.others_wish), STONE)

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
    taps.ShowFamilies: rounds,
    taps.ShowClassFamilies: classes(taps.ShowClassFamilies),
    taps.InviteFamilies: classes(taps.InviteFamilies),
    taps.ShowFamily: families(taps.ShowFamily, OFFICE),
    taps.BookForFamily: parents(taps.BookForFamily),
    taps.ShowTimesForFamily: times,
    taps.BookTimeForFamily: booked,
    taps.MoveForFamily: of_meetings(lambda number: taps.MoveForFamily(number, 0)),
    taps.MoveForFamilyTo: moved,
    taps.CancelForFamily: of_meetings(taps.CancelForFamily),
    taps.SayWhyForFamily: reasons,
    taps.WishToMeet: wishes_for,
    taps.ShowWish: of_wishes(taps.ShowWish),
    taps.AskWishWords: of_wishes(taps.AskWishWords),
    taps.TellWish: of_wishes(taps.TellWish),
    taps.DropWish: of_wishes(taps.DropWish),
}
