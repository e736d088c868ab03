"""Who may press the buttons of thanks, class news and balance: their own, teachers of the class."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

LEE, EWA, PIOTR = (frozenset({n}) for n in ("Ms Lee", "Ewa Kowalska", "Piotr Kowalski"))
PARENTS = EWA | PIOTR | frozenset({"Ana García", "Nadia Weiss"})
TEAM, STONE = frozenset({"Ms Lee", "Mr Okafor"}), frozenset({"Mr Stone"})


def of_classes(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.classes["3B"]), TEAM)
        yield Forged(make(world.classes["1A"]), STONE)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def praised_from_balance(world: World) -> Iterator[Forged]:
    yield Forged(taps.PraiseFromBalance(world.classes["3B"], world.ada), TEAM)
    yield Forged(taps.PraiseFromBalance(world.classes["1A"], world.children["Max"]), STONE)
    yield Forged(taps.PraiseFromBalance(world.classes["1A"], world.ada))
    for number in UNKNOWN:
        yield Forged(taps.PraiseFromBalance(number, world.ada))


def pages_of_balance(world: World) -> Iterator[Forged]:
    yield from of_classes(lambda known: taps.TurnBalance(known, 0))(world)
    yield Forged(taps.TurnBalance(world.classes["3B"], 7))


def of_weeks(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.composing.lees), TEAM)
        yield Forged(make(world.composing.stones), STONE)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def pieces(world: World) -> Iterator[Forged]:
    lees, stones = world.composing.lees, world.composing.stones
    yield Forged(taps.TickNews(lees, "update", world.sent.id, 0), TEAM)
    yield Forged(taps.TickNews(stones, "update", world.others_sent.id, 0), STONE)
    yield Forged(taps.TickNews(stones, "update", world.sent.id, 0))
    yield Forged(taps.TickNews(lees, "update", world.sent.id, 2))
    yield Forged(taps.TickNews(lees, "grade", world.sent.id, 0))
    yield Forged(taps.TickNews(lees, "update", world.draft.id, 0))
    for number in UNKNOWN:
        yield Forged(taps.TickNews(number, "update", world.sent.id, 0))
        yield Forged(taps.TickNews(lees, "update", number, 0))


def helpers(world: World) -> Iterator[Forged]:
    """Ewa has kept a promise to the team; nobody of 1A has helped."""
    here, there = world.classes["3B"], world.thanks
    yield Forged(taps.ThankHelper(here, there.ewa, world.ada), TEAM)
    yield Forged(taps.ThankHelper(here, there.lee, world.ada))
    yield Forged(taps.ThankHelper(here, there.ewa, world.children["Max"]))
    yield Forged(taps.ThankHelper(world.classes["1A"], there.ewa, world.ada))
    for number in UNKNOWN:
        yield Forged(taps.ThankHelper(number, there.ewa, world.ada))
        yield Forged(taps.ThankHelper(here, number, world.ada))


def teachers_thanked(world: World) -> Iterator[Forged]:
    there = world.thanks
    yield Forged(taps.ThankTeacher(world.ada, there.lee), EWA | PIOTR)
    yield Forged(taps.ThankTeacher(world.ada, there.stone))
    yield Forged(taps.ThankTeacher(world.ada, there.ewa))
    yield Forged(taps.ThankTeacher(world.children["Max"], there.lee))
    for number in UNKNOWN:
        yield Forged(taps.ThankTeacher(number, there.lee))
        yield Forged(taps.ThankTeacher(world.ada, number))


def own(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.thanks.lees), LEE)
        yield Forged(make(world.thanks.ewas), EWA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def any_parent(_: World) -> Iterator[Forged]:
    yield Forged(taps.AskWhomToThank(), PARENTS)


MATRIX_OF_THANKS: dict[type[Tap], Forgeries] = {
    taps.SeeBalance: of_classes(taps.SeeBalance),
    taps.TurnBalance: pages_of_balance,
    taps.PraiseFromBalance: praised_from_balance,
    taps.SeeClassNews: of_weeks(taps.SeeClassNews),
    taps.TickNews: pieces,
    taps.FindNewsGood: of_weeks(lambda week: taps.FindNewsGood(week, 0)),
    taps.ChangeClassNews: of_weeks(taps.ChangeClassNews),
    taps.SeeHelpers: of_classes(taps.SeeHelpers),
    taps.ThankNobody: of_classes(taps.ThankNobody),
    taps.ThankHelper: helpers,
    taps.AskWhomToThank: any_parent,
    taps.ThankTeacher: teachers_thanked,
    taps.SendThanks: own(lambda thanks: taps.SendThanks(thanks, 0)),
    taps.UndoThanks: own(taps.UndoThanks),
    taps.DropThanks: own(taps.DropThanks),
}
