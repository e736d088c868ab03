"""Who may press the buttons of meetings: a parent about their own children, and who meets."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

EWA, PIOTR, NADIA = (frozenset({n}) for n in ("Ewa Kowalska", "Piotr Kowalski", "Nadia Weiss"))
LEE, STONE = frozenset({"Ms Lee"}), frozenset({"Mr Stone"})
PARENTS = EWA | PIOTR | NADIA | frozenset({"Ana García"})


def for_parents(make: Callable[[], Tap]) -> Forgeries:
    return lambda _: [Forged(make(), PARENTS)]


def about_a_child(world: World) -> Iterator[Forged]:
    there = world.booked
    yield Forged(taps.BookFor(there.round, world.ada), EWA | PIOTR)
    yield Forged(taps.BookFor(there.round, world.children["Max"]), NADIA)
    for number in UNKNOWN:
        yield Forged(taps.BookFor(there.round, number))


def with_a_teacher(world: World) -> Iterator[Forged]:
    there, max_ = world.booked, world.children["Max"]
    yield Forged(taps.ChooseTime(there.round, there.lee, world.ada, 0), EWA | PIOTR)
    yield Forged(taps.ChooseTime(there.round, there.stone, max_, 0), NADIA)
    yield Forged(taps.ChooseTime(there.round, there.stone, world.ada, 0))
    for number in UNKNOWN:
        yield Forged(taps.ChooseTime(number, there.lee, world.ada, 0))
        yield Forged(taps.ChooseTime(there.round, number, world.ada, 0))
        yield Forged(taps.ChooseTime(there.round, there.lee, number, 0))


def times(world: World) -> Iterator[Forged]:
    there = world.booked
    yield Forged(taps.BookTime(there.lees_slot, world.ada), EWA | PIOTR)
    yield Forged(taps.BookTime(there.stones_slot, world.children["Max"]), NADIA)
    yield Forged(taps.BookTime(there.stones_slot, world.ada))
    for number in UNKNOWN:
        yield Forged(taps.BookTime(number, world.ada))
        yield Forged(taps.BookTime(there.lees_slot, number))


def of_meetings(make: Callable[[int], Tap], *, teachers: bool) -> Forgeries:
    """A button of a meeting by its number, for the parent who meets, and perhaps the teacher."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.booked.ewas), EWA | (LEE if teachers else frozenset()))
        yield Forged(make(world.booked.nadias), NADIA | (STONE if teachers else frozenset()))
        for number in UNKNOWN:
            yield Forged(make(number))

    return forgeries


def new_times(world: World) -> Iterator[Forged]:
    there = world.booked
    yield Forged(taps.MoveTo(there.ewas, there.lees_slot), EWA)
    yield Forged(taps.MoveTo(there.ewas, there.okafors_slot))
    yield Forged(taps.MoveTo(there.nadias, there.stones_slot), NADIA)
    for number in UNKNOWN:
        yield Forged(taps.MoveTo(number, there.lees_slot))
        yield Forged(taps.MoveTo(there.ewas, number))


def swaps(world: World) -> Iterator[Forged]:
    there = world.booked
    yield Forged(taps.SwapMeetings(there.ewas, there.ewas, there.lees_slot), EWA)
    yield Forged(taps.SwapMeetings(there.ewas, there.nadias, there.lees_slot))
    for number in UNKNOWN:
        yield Forged(taps.SwapMeetings(number, there.ewas, there.lees_slot))
        yield Forged(taps.SwapMeetings(there.ewas, number, there.lees_slot))
        yield Forged(taps.SwapMeetings(there.ewas, there.ewas, number), EWA)


def reasons(world: World) -> Iterator[Forged]:
    yield from of_meetings(lambda n: taps.SayWhyCancelled(n, "ill"), teachers=True)(world)
    yield Forged(taps.SayWhyCancelled(world.booked.ewas, "no-such-reason"))


MATRIX_OF_BOOKING: dict[type[Tap], Forgeries] = {
    taps.ShowMeetings: for_parents(taps.ShowMeetings),
    taps.BackToMeetings: for_parents(taps.BackToMeetings),
    taps.BookFor: about_a_child,
    taps.ChooseTime: with_a_teacher,
    taps.BookTime: times,
    taps.ShowMeeting: of_meetings(taps.ShowMeeting, teachers=True),
    taps.TakeBookingBack: of_meetings(taps.TakeBookingBack, teachers=True),
    taps.MoveMeeting: of_meetings(lambda number: taps.MoveMeeting(number, 0), teachers=False),
    taps.MoveTo: new_times,
    taps.SwapMeetings: swaps,
    taps.CancelMeeting: of_meetings(taps.CancelMeeting, teachers=True),
    taps.SayWhyCancelled: reasons,
    taps.BookAgain: of_meetings(taps.BookAgain, teachers=True),
}
