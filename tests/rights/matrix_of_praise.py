"""Who may press the buttons of praise: its teacher, and the parents of the child it is about."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

LEE, STONE, NADIA = frozenset({"Ms Lee"}), frozenset({"Mr Stone"}), frozenset({"Nadia Weiss"})
OKAFOR = frozenset({"Mr Okafor"})
ADAS = frozenset({"Ewa Kowalska", "Piotr Kowalski"})
FAR = 99


def of_own(make: Callable[[int], Tap]) -> Forgeries:
    """A button of a praise, by its number, for the teacher whose it is."""

    def forgeries(world: World) -> Iterator[Forged]:
        for number in world.praised.lees:
            yield Forged(make(number), LEE)
        for number in world.praised.stones:
            yield Forged(make(number), STONE)
        for number in UNKNOWN:
            yield Forged(make(number))

    return forgeries


def begun(_: World) -> Iterator[Forged]:
    yield Forged(taps.StartPraise(), LEE | OKAFOR | STONE)


def in_classes(world: World) -> Iterator[Forged]:
    yield Forged(taps.PraiseInClass(world.classes["3B"]), LEE | OKAFOR)
    yield Forged(taps.PraiseInClass(world.classes["1A"]), STONE)
    yield from (Forged(taps.PraiseInClass(number)) for number in UNKNOWN)


def pages(make: Callable[[int, int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from of_own(lambda number: make(number, 0))(world)
        yield Forged(make(world.praised.lees_draft, FAR))

    return forgeries


def of_children(make: Callable[[int, int], Tap]) -> Forgeries:
    """Of a child of the class."""

    def forgeries(world: World) -> Iterator[Forged]:
        ada, max_ = world.children["Ada"], world.children["Max"]
        yield Forged(make(world.praised.lees_draft, ada), LEE)
        yield Forged(make(world.praised.stones_draft, max_), STONE)
        yield Forged(make(world.praised.lees_draft, max_))
        yield Forged(make(world.praised.stones_draft, ada))
        for number in UNKNOWN:
            yield Forged(make(number, ada))
            yield Forged(make(world.praised.lees_draft, number))

    return forgeries


def ticks(world: World) -> Iterator[Forged]:
    yield from of_children(lambda praise, child: taps.TickForPraise(praise, child, 1, 0))(world)
    ada = world.children["Ada"]
    yield Forged(taps.TickForPraise(world.praised.lees_draft, ada, 2, 0))
    yield Forged(taps.TickForPraise(world.praised.lees_draft, ada, 0, FAR))


def strengths(make: Callable[[int, str], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield from of_own(lambda number: make(number, "effort"))(world)
        for unknown in ("", "Effort", "helped", "effort'--"):
            yield Forged(make(world.praised.lees_draft, unknown))

    return forgeries


def own_strengths(make: Callable[[int, int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        there = world.praised
        yield Forged(make(there.lees_draft, there.own), LEE)
        yield Forged(make(there.stones_draft, there.others_own), STONE)
        yield Forged(make(there.lees_draft, there.others_own))
        for number in UNKNOWN:
            yield Forged(make(number, there.own))
            yield Forged(make(there.lees_draft, number))

    return forgeries


def progress(world: World) -> Iterator[Forged]:
    draft, people = world.praised.lees_draft, world.people
    yield from of_own(lambda number: taps.PraiseProgress(number, 0))(world)
    yield Forged(taps.PraiseProgress(draft, people["Mr Okafor"]), LEE)
    for nobody in ("Mr Stone", "Ewa Kowalska"):
        yield Forged(taps.PraiseProgress(draft, people[nobody]))


def used(world: World) -> Iterator[Forged]:
    yield from strengths(lambda praise, code: taps.UseStrength(praise, code, 1))(world)
    yield Forged(taps.UseStrength(world.praised.lees_draft, "effort", 2))


def used_own(world: World) -> Iterator[Forged]:
    yield from own_strengths(lambda praise, own: taps.UseOwnStrength(praise, own, 1))(world)
    yield Forged(taps.UseOwnStrength(world.praised.lees_draft, world.praised.own, 2))


def of_families(make: Callable[[int, int], Tap]) -> Forgeries:
    """What was sent to who acts for the child."""

    def forgeries(world: World) -> Iterator[Forged]:
        there, ada, max_ = world.praised, world.children["Ada"], world.children["Max"]
        yield Forged(make(there.lees_sent, ada), ADAS)
        yield Forged(make(there.stones_sent, max_), NADIA)
        yield Forged(make(there.lees_sent, max_))
        for number in (there.lees_draft, there.lees_scheduled, there.lees_kept, *UNKNOWN):
            yield Forged(make(number, ada))

    return forgeries


def to_one(world: World) -> Iterator[Forged]:
    lee = world.people["Ms Lee"]
    yield Forged(taps.WriteToOne(world.ada, lee), ADAS)
    yield Forged(taps.WriteToOne(world.children["Max"], lee), NADIA)
    yield from (Forged(taps.WriteToOne(number, lee)) for number in UNKNOWN)


def moments(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowMoments(world.ada, 0), ADAS)
    yield Forged(taps.ShowMoments(world.children["Max"], 0), NADIA)
    yield Forged(taps.ShowMoments(world.ada, FAR))
    yield from (Forged(taps.ShowMoments(number, 0)) for number in UNKNOWN)


MATRIX_OF_PRAISE: dict[type[Tap], Forgeries] = {
    taps.StartPraise: begun,
    taps.PraiseInClass: in_classes,
    taps.PraiseAnew: of_own(taps.PraiseAnew),
    taps.ShowPraise: of_own(taps.ShowPraise),
    taps.AskWhomToPraise: pages(taps.AskWhomToPraise),
    taps.PraiseChild: of_children(taps.PraiseChild),
    taps.PraiseSeveral: pages(taps.PraiseSeveral),
    taps.TickForPraise: ticks,
    taps.AskStrength: of_own(taps.AskStrength),
    taps.PraiseFor: strengths(taps.PraiseFor),
    taps.PraiseForOwn: own_strengths(taps.PraiseForOwn),
    taps.PraiseProgress: progress,
    taps.SendPraise: of_own(lambda number: taps.SendPraise(number, 3)),
    taps.KeepPraise: of_own(lambda number: taps.KeepPraise(number, 3)),
    taps.AskForPhotos: of_own(taps.AskForPhotos),
    taps.UndoPraise: of_own(taps.UndoPraise),
    taps.TakeBackPraise: of_own(taps.TakeBackPraise),
    taps.DropPraise: of_own(taps.DropPraise),
    taps.ChangePalette: of_own(taps.ChangePalette),
    taps.UseStrength: used,
    taps.UseOwnStrength: used_own,
    taps.ThankForPraise: of_families(taps.ThankForPraise),
    taps.WriteToOne: to_one,
    taps.ShowMoments: moments,
    taps.ShowMoment: of_families(taps.ShowMoment),
}
