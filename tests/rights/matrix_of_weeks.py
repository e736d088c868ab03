"""Who may press the buttons of weekly messages: whom one went to, and who teaches the class."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

HOMES_OF_ADA = frozenset({"Ewa Kowalska", "Piotr Kowalski"})
NADIA, ANA = frozenset({"Nadia Weiss"}), frozenset({"Ana García"})
TEAM, STONE = frozenset({"Ms Lee", "Mr Okafor"}), frozenset({"Mr Stone"})
FRIDAY, AFTERNOON = 4, 15 * 60


def of_weeklies(make: Callable[[int], Tap], *, plain: bool) -> Forgeries:
    """A button of a child's message; `plain` where it stands on every one of them."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.weeks
        yield Forged(make(there.whole), HOMES_OF_ADA)
        yield Forged(make(there.others), NADIA)
        yield Forged(make(there.plain), ANA if plain else frozenset())
        for nobodys in (there.waiting, *UNKNOWN):
            yield Forged(make(nobodys))

    return forgeries


def of_classes(make: Callable[[int], Tap], *never: Callable[[int], Tap]) -> Forgeries:
    """A button of a class, for who teaches it; and what no button of a class ever carried."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.classes["3B"]), TEAM)
        yield Forged(make(world.classes["1A"]), STONE)
        for number in UNKNOWN:
            yield Forged(make(number))
        yield from (Forged(forged(world.classes["3B"])) for forged in never)

    return forgeries


def of_all_teachers(_: World) -> Iterator[Forged]:
    yield Forged(taps.ChooseClassOfWeeks(), TEAM | STONE)


MATRIX_OF_WEEKS: dict[type[Tap], Forgeries] = {
    taps.ThankForWeek: of_weeklies(taps.ThankForWeek, plain=True),
    taps.TriedStep: of_weeklies(taps.TriedStep, plain=False),
    taps.UndoTried: of_weeklies(taps.UndoTried, plain=True),
    taps.AskForMore: of_weeklies(taps.AskForMore, plain=True),
    taps.ReadWeekAloud: of_weeklies(taps.ReadWeekAloud, plain=False),
    taps.ChooseClassOfWeeks: of_all_teachers,
    taps.AskWhenItLeaves: of_classes(taps.AskWhenItLeaves),
    taps.AskWeekday: of_classes(taps.AskWeekday),
    taps.LeaveOnWeekday: of_classes(
        lambda number: taps.LeaveOnWeekday(number, FRIDAY),
        lambda number: taps.LeaveOnWeekday(number, 7),
    ),
    taps.AskWeekTime: of_classes(taps.AskWeekTime),
    taps.LeaveAt: of_classes(
        lambda number: taps.LeaveAt(number, AFTERNOON),
        lambda number: taps.LeaveAt(number, 24 * 60),
    ),
    taps.SendClassNews: of_classes(
        lambda number: taps.SendClassNews(number, "monthly"),
        lambda number: taps.SendClassNews(number, "daily"),
    ),
    taps.PauseWeeks: of_classes(lambda number: taps.PauseWeeks(number, 1)),
    taps.UndoWeeksChoice: of_classes(
        lambda number: taps.UndoWeeksChoice(number, 1, FRIDAY, AFTERNOON, "weekly", 0),
        lambda number: taps.UndoWeeksChoice(number, 1, 7, AFTERNOON, "weekly", 0),
        lambda number: taps.UndoWeeksChoice(number, 1, FRIDAY, 24 * 60, "weekly", 0),
        lambda number: taps.UndoWeeksChoice(number, 1, FRIDAY, AFTERNOON, "daily", 0),
    ),
}
