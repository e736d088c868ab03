"""Who may press the buttons of rounds: their teacher, the office; a family those of its meeting."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

FIVE, SIX = 17 * 60, 18 * 60
DAY = 739_695  # 20 March 2026, as its ordinal
NO_DAY = 10**17
LEE, STONE = frozenset({"Ms Lee"}), frozenset({"Mr Stone"})
OFFICE, EWA = frozenset({"Dana Weber"}), frozenset({"Ewa Kowalska"})
TEACHERS = frozenset({"Ms Lee", "Mr Okafor", "Mr Stone"})


def of_own(*make: Callable[[int], Tap]) -> Forgeries:
    """A button of a round, by its number, for who set it up and for the office."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.rounds
        for each in make:
            for lees in (there.lees_draft, there.lees_open):
                yield Forged(each(lees), LEE | OFFICE)
            for stones in (there.stones_draft, there.stones_open):
                yield Forged(each(stones), STONE | OFFICE)
            yield Forged(each(there.offices_draft), OFFICE)
            yield from (Forged(each(number)) for number in UNKNOWN)

    return forgeries


def nobodys(*make: Callable[[int], Tap]) -> Forgeries:
    """What no button ever carried, not even for whose round it is."""

    def forgeries(world: World) -> Iterator[Forged]:
        for each in make:
            yield Forged(each(world.rounds.lees_draft))
            yield Forged(each(world.rounds.lees_open))

    return forgeries


def both(*found: Forgeries) -> Forgeries:
    return lambda world: [forged for each in found for forged in each(world)]


def staff(tap: Tap) -> Forgeries:
    return lambda _: [Forged(tap, TEACHERS | OFFICE)]


def classes(world: World) -> Iterator[Forged]:
    there, own, others = world.rounds, world.classes["3B"], world.classes["1A"]
    yield Forged(taps.SwitchRoundClass(there.lees_draft, own, 0), LEE | OFFICE)
    yield Forged(taps.SwitchRoundClass(there.lees_draft, others, 0))
    yield Forged(taps.SwitchRoundClass(there.stones_open, others, 0), STONE | OFFICE)
    yield Forged(taps.SwitchRoundClass(there.offices_draft, others, 0), OFFICE)
    for number in UNKNOWN:
        yield Forged(taps.SwitchRoundClass(number, own, 0))
        yield Forged(taps.SwitchRoundClass(there.lees_draft, number, 0))


def teachers(world: World) -> Iterator[Forged]:
    there, lee = world.rounds, world.people["Ms Lee"]
    yield Forged(taps.ChooseRoundTeachers(there.offices_draft, 0), OFFICE)
    yield Forged(taps.SwitchRoundTeacher(there.lees_draft, lee, 0))
    yield Forged(taps.ChooseRoundTeachers(there.lees_draft, 0))
    for number in UNKNOWN:
        yield Forged(taps.ChooseRoundTeachers(number, 0))
        yield Forged(taps.SwitchRoundTeacher(number, lee, 0))
        yield Forged(taps.SwitchRoundTeacher(there.offices_draft, number, 0))


def other_times(world: World) -> Iterator[Forged]:
    there = world.rounds
    yield Forged(taps.TakeOfferedTime(there.meeting, there.others_free))
    yield Forged(taps.TakeOfferedTime(there.meeting, there.free), EWA | LEE)
    for number in UNKNOWN:
        yield Forged(taps.TakeOfferedTime(there.meeting, number))
        yield Forged(taps.TakeOfferedTime(number, there.free))


def kept_times(world: World) -> Iterator[Forged]:
    yield Forged(taps.KeepRoundTime(world.rounds.meeting), EWA | LEE)
    yield from (Forged(taps.KeepRoundTime(number)) for number in UNKNOWN)


def kind_of(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: [forged for forged in forgeries(world) if isinstance(forged.tap, kind)]


MATRIX_OF_ROUNDS: dict[type[Tap], Forgeries] = {
    taps.ListRounds: staff(taps.ListRounds()),
    taps.NewRound: staff(taps.NewRound()),
    taps.ShowPlan: of_own(taps.ShowPlan),
    taps.AskOfRound: both(
        of_own(lambda number: taps.AskOfRound(number, "length")),
        nobodys(lambda number: taps.AskOfRound(number, "colour")),
    ),
    taps.SetOfRound: both(
        of_own(lambda number: taps.SetOfRound(number, "minutes", 15, 1)),
        nobodys(
            lambda number: taps.SetOfRound(number, "minutes", 4, 0),
            lambda number: taps.SetOfRound(number, "held", 3, 0),
            lambda number: taps.SetOfRound(number, "closes", NO_DAY, 0),
            lambda number: taps.SetOfRound(number, "made_by", 1, 0),
        ),
    ),
    taps.AddRoundDay: both(
        of_own(lambda number: taps.AddRoundDay(number, DAY)),
        nobodys(lambda number: taps.AddRoundDay(number, NO_DAY)),
    ),
    taps.RemoveRoundDay: both(
        of_own(lambda number: taps.RemoveRoundDay(number, DAY, 1)),
        nobodys(lambda number: taps.RemoveRoundDay(number, 0, 1)),
    ),
    taps.SetRoundHours: both(
        of_own(lambda number: taps.SetRoundHours(number, 0, FIVE, SIX, 1)),
        nobodys(
            lambda number: taps.SetRoundHours(number, 0, SIX, FIVE, 1),
            lambda number: taps.SetRoundHours(number, NO_DAY, FIVE, SIX, 1),
        ),
    ),
    taps.AddBreak: both(
        of_own(lambda number: taps.AddBreak(number, 0, FIVE, FIVE + 10, 1)),
        nobodys(lambda number: taps.AddBreak(number, UNKNOWN[1], FIVE, SIX, 1)),
    ),
    taps.RemoveBreak: of_own(lambda number: taps.RemoveBreak(number, 1, 1)),
    taps.AskWhenOpens: of_own(taps.AskWhenOpens),
    taps.ChooseRoundClasses: both(
        of_own(lambda number: taps.ChooseRoundClasses(number, 0)),
        nobodys(lambda number: taps.ChooseRoundClasses(number, 99)),
    ),
    taps.SwitchRoundClass: classes,
    taps.ChooseRoundTeachers: kind_of(taps.ChooseRoundTeachers, teachers),
    taps.SwitchRoundTeacher: kind_of(taps.SwitchRoundTeacher, teachers),
    taps.PreviewRound: both(
        of_own(lambda number: taps.PreviewRound(number, 0)),
        nobodys(lambda number: taps.PreviewRound(number, 99)),
    ),
    taps.DrawRound: both(
        of_own(lambda number: taps.DrawRound(number, "png")),
        nobodys(lambda number: taps.DrawRound(number, "exe")),
    ),
    taps.OpenRound: of_own(taps.OpenRound),
    taps.CloseRound: of_own(taps.CloseRound),
    taps.ReopenRound: of_own(taps.ReopenRound),
    taps.AskCancelRound: of_own(taps.AskCancelRound),
    taps.CancelRound: of_own(taps.CancelRound),
    taps.DropRound: of_own(taps.DropRound),
    taps.ShowUnanswered: of_own(taps.ShowUnanswered),
    taps.TakeOfferedTime: other_times,
    taps.KeepRoundTime: kept_times,
}
