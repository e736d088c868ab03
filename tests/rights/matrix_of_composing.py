"""Who may press the buttons of composing: the teachers of the child's class, and no one else."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

TEAM, STONE = frozenset({"Ms Lee", "Mr Okafor"}), frozenset({"Mr Stone"})
TEACHERS = TEAM | STONE
NEW = 1  # the version of a message that nobody changed


def any_teacher(_: World) -> Iterator[Forged]:
    yield Forged(taps.ShowWeeks(), TEACHERS)


def of_classes(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowWeek(world.classes["3B"]), TEAM)
    yield Forged(taps.ShowWeek(world.classes["1A"]), STONE)
    yield from (Forged(taps.ShowWeek(number)) for number in UNKNOWN)


def of_weeks(make: Callable[[int], Tap]) -> Forgeries:
    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.composing.lees), TEAM)
        yield Forged(make(world.composing.stones), STONE)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def of_children(make: Callable[[int, int], Tap]) -> Forgeries:
    """By the message's number and version; old versions are answered with the fresh card."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.composing
        yield Forged(make(there.omar, NEW), TEAM)
        yield Forged(make(there.written, there.version - 1), TEAM)
        yield Forged(make(there.max, NEW), STONE)
        yield from (Forged(make(number, NEW)) for number in UNKNOWN)

    return forgeries


def of_written(make: Callable[[int, int], Tap]) -> Forgeries:
    """What needs words already: Sofía's message has them, the others have none."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.composing
        yield Forged(make(there.written, there.version), TEAM)
        yield Forged(make(there.omar, NEW))
        yield Forged(make(there.max, NEW))
        yield from (Forged(make(number, NEW)) for number in UNKNOWN)

    return forgeries


def heard(world: World) -> Iterator[Forged]:
    """Nobody has said anything aloud."""
    for number in (world.composing.written, world.composing.max, *UNKNOWN):
        yield Forged(taps.ListenTo(number))


def brought(world: World) -> Iterator[Forged]:
    yield from of_children(lambda weekly, v: taps.TakeBrought(weekly, v, "helped"))(world)
    yield Forged(taps.TakeBrought(world.composing.omar, NEW, "rudeness"))


def own(world: World) -> Iterator[Forged]:
    yield Forged(taps.TakeOwn(world.composing.omar, NEW, world.composing.own), TEAM)
    yield Forged(taps.TakeOwn(world.composing.max, NEW, world.composing.own))
    for number in UNKNOWN:
        yield Forged(taps.TakeOwn(number, NEW, world.composing.own))
        yield Forged(taps.TakeOwn(world.composing.max, NEW, number))


def earlier(world: World) -> Iterator[Forged]:
    there = world.composing
    yield Forged(taps.TakeEarlier(there.omar, NEW, "well", there.written), TEAM)
    yield Forged(taps.TakeEarlier(there.omar, NEW, "step", there.max))
    yield Forged(taps.TakeEarlier(there.omar, NEW, "grade", there.written))
    yield Forged(taps.TakeEarlier(there.max, NEW, "well", there.written))
    for number in UNKNOWN:
        yield Forged(taps.TakeEarlier(number, NEW, "well", there.written))
        yield Forged(taps.TakeEarlier(there.max, NEW, "well", number))


def mine(world: World) -> Iterator[Forged]:
    """What Ms Lee wrote is hers alone to put in."""
    there, words = world.composing, world.teachers_words
    yield Forged(taps.TakeMine(there.omar, NEW, "well", words), frozenset({"Ms Lee"}))
    yield Forged(taps.TakeMine(there.omar, NEW, "grade", words))
    yield Forged(taps.TakeMine(there.max, NEW, "well", words))
    for number in UNKNOWN:
        yield Forged(taps.TakeMine(there.omar, NEW, "well", number))


def asked(world: World) -> Iterator[Forged]:
    for part in ("well", "step", "detail"):
        yield from of_children(lambda weekly, v, part=part: taps.AskPart(weekly, v, part, 0))(world)  # type: ignore[misc]  # a lambda's default
    yield Forged(taps.AskPart(world.composing.omar, NEW, "grade", 0))


MATRIX_OF_COMPOSING: dict[type[Tap], Forgeries] = {
    taps.ShowWeeks: any_teacher,
    taps.ShowWeek: of_classes,
    taps.ComposeWeek: of_weeks(taps.ComposeWeek),
    taps.NextChild: of_weeks(taps.NextChild),
    taps.NotThisWeek: of_weeks(taps.NotThisWeek),
    taps.ThisWeekAfterAll: of_weeks(taps.ThisWeekAfterAll),
    taps.ListWeek: of_weeks(lambda week: taps.ListWeek(week, 0)),
    taps.OpenWeekly: of_children(lambda weekly, _: taps.OpenWeekly(weekly)),
    taps.ListenTo: heard,
    taps.AskPart: asked,
    taps.TakeBrought: brought,
    taps.TakeOwn: own,
    taps.TakeEarlier: earlier,
    taps.TakeMine: mine,
    taps.NoStep: of_children(taps.NoStep),
    taps.FindGood: of_written(taps.FindGood),
    taps.SkipChild: of_children(taps.SkipChild),
    taps.PutOff: of_children(taps.PutOff),
    taps.KeepForNextTime: of_children(taps.KeepForNextTime),
    taps.TickSame: of_written(lambda weekly, v: taps.TickSame(weekly, v, 0, 0)),
    taps.ShowSame: of_written(lambda weekly, v: taps.ShowSame(weekly, v, 2**59 - 1)),
    taps.FindAllGood: of_written(lambda weekly, v: taps.FindAllGood(weekly, v, 2**59 - 1)),
}
