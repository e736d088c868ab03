"""Who may press the buttons of families to be met, and of what teachers wish of them."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

LEE, STONE, OFFICE = (frozenset({name}) for name in ("Ms Lee", "Mr Stone", "Dana Weber"))


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
        yield from (Forged(make(number)) for number in not_agreed(world))

    return forgeries


def not_agreed(world: World) -> tuple[int, ...]:
    """Single meetings that have no time yet are nobody's to change by these buttons."""
    return world.proposals.draft, world.proposals.asked


def of_single(make: Callable[[int], Tap]) -> Forgeries:
    """Who meets has other buttons for these: here they are the office's alone."""
    return lambda world: [
        *of_meetings(make)(world),
        Forged(make(world.proposals.booked), OFFICE),
    ]


def reasons(world: World) -> Iterator[Forged]:
    yield from of_single(lambda number: taps.SayWhyForFamily(number, "ill"))(world)
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


MATRIX_OF_FAMILIES: dict[type[Tap], Forgeries] = {
    taps.ShowFamilies: rounds,
    taps.ShowClassFamilies: classes(taps.ShowClassFamilies),
    taps.InviteFamilies: classes(taps.InviteFamilies),
    taps.ShowFamily: families(taps.ShowFamily, OFFICE),
    taps.BookForFamily: parents(taps.BookForFamily),
    taps.ShowTimesForFamily: times,
    taps.BookTimeForFamily: booked,
    taps.MoveForFamily: of_meetings(lambda number: taps.MoveForFamily(number, 0)),
    taps.MoveForFamilyTo: moved,
    taps.CancelForFamily: of_single(taps.CancelForFamily),
    taps.SayWhyForFamily: reasons,
    taps.WishToMeet: wishes_for,
    taps.ShowWish: of_wishes(taps.ShowWish),
    taps.AskWishWords: of_wishes(taps.AskWishWords),
    taps.TellWish: of_wishes(taps.TellWish),
    taps.DropWish: of_wishes(taps.DropWish),
}
