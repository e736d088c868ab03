"""Who may press the buttons of a teacher's day and of calendar files: who meets, no one else."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

LEE, EWA = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"})
STONE, NADIA = frozenset({"Mr Stone"}), frozenset({"Nadia Weiss"})
TEACHERS = frozenset({"Ms Lee", "Mr Okafor", "Mr Stone"})
NO_DAYS = (0, 1, 3_652_059, 10**17)  # the first and the last that Python knows


def to_calendar(world: World) -> Iterator[Forged]:
    yield Forged(taps.AddToCalendar(world.days.lees), LEE | EWA)
    yield Forged(taps.AddToCalendar(world.days.stones), STONE | NADIA)
    yield from (Forged(taps.AddToCalendar(number)) for number in UNKNOWN)


def opened(world: World) -> Iterator[Forged]:
    yield Forged(taps.OpenMeeting(world.days.lees), LEE)
    yield Forged(taps.OpenMeeting(world.days.stones), STONE)
    yield from (Forged(taps.OpenMeeting(number)) for number in UNKNOWN)


def of_own_days(make: Callable[[int], Tap]) -> Forgeries:
    """The button carries a day: every teacher sees their own."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.days.evening), TEACHERS)
        yield from (Forged(make(day)) for day in NO_DAYS)

    return forgeries


def drawn(world: World) -> Iterator[Forged]:
    yield from of_own_days(lambda day: taps.DrawTeachingDay(day, "png"))(world)
    yield from of_own_days(lambda day: taps.DrawTeachingDay(day, "pdf"))(world)
    yield Forged(taps.DrawTeachingDay(world.days.evening, "exe"))


MATRIX_OF_DAYS: dict[type[Tap], Forgeries] = {
    taps.AddToCalendar: to_calendar,
    taps.OpenMeeting: opened,
    taps.ShowTeachingDay: of_own_days(taps.ShowTeachingDay),
    taps.ShowMoreOfDay: of_own_days(taps.ShowMoreOfDay),
    taps.AskWhichMeeting: of_own_days(taps.AskWhichMeeting),
    taps.DayToCalendar: of_own_days(taps.DayToCalendar),
    taps.DrawTeachingDay: drawn,
}
