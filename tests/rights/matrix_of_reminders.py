"""Who may press the buttons of reminders, of late teachers, of illness: who meets, the office."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

EVENING = 739_694  # 19 March 2026, as its ordinal
LEE, EWA, STONE = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"}), frozenset({"Mr Stone"})
NADIA, OFFICE = frozenset({"Nadia Weiss"}), frozenset({"Dana Weber"})
TEACHERS = LEE | STONE | frozenset({"Mr Okafor"})
IN_CLASSES = TEACHERS | NADIA | EWA | frozenset({"Piotr Kowalski", "Ana García"})


def of_families(make: Callable[[int], Tap]) -> Forgeries:
    """A button of a family's own meeting, by its number."""

    def forgeries(world: World) -> Iterator[Forged]:
        there = world.reminded
        yield Forged(make(there.ewas), EWA)
        yield Forged(make(there.called_off), EWA)
        yield Forged(make(there.nadias), NADIA)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def how_late(world: World) -> Iterator[Forged]:
    yield from of_families(lambda number: taps.SayLate(number, 10))(world)
    for minutes in (0, 1, 20, 10**17):
        yield Forged(taps.SayLate(world.reminded.ewas, minutes))


def running_late(_: World) -> Iterator[Forged]:
    for day in (EVENING, *UNKNOWN):
        yield Forged(taps.AskToRunLate(day), TEACHERS)
        yield Forged(taps.RunLate(day, 10), TEACHERS)
    for minutes in (1, 20, 10**17):
        yield Forged(taps.RunLate(EVENING, minutes))


def when_to_remind(_: World) -> Iterator[Forged]:
    yield Forged(taps.AskReminders(), IN_CLASSES)
    yield Forged(taps.ChooseReminder("1h", 1), IN_CLASSES)
    for ahead, on in (("1h", 2), ("", 1), ("2d", 1), ("7d,1d", 0)):
        yield Forged(taps.ChooseReminder(ahead, on))


def illness(world: World) -> Iterator[Forged]:
    lee, stone = world.people["Ms Lee"], world.people["Mr Stone"]
    yield Forged(taps.AskWhoIsIll(), OFFICE)
    for number, may in ((lee, LEE | OFFICE), (stone, STONE | OFFICE)):
        yield Forged(taps.AskWhenIll(number), may)
        yield Forged(taps.AskIll(number, EVENING), may)
        yield Forged(taps.TellIll(number, EVENING), may)
    for number in (world.people["Ewa Kowalska"], world.people["Dana Weber"], *UNKNOWN):
        yield Forged(taps.AskWhenIll(number))
        yield Forged(taps.AskIll(number, EVENING))
        yield Forged(taps.TellIll(number, EVENING))
    for day in (0, 10**17):
        yield Forged(taps.AskIll(lee, day))
        yield Forged(taps.TellIll(lee, day))


def after_illness(world: World) -> Iterator[Forged]:
    there = world.reminded
    yield Forged(taps.TakeAfterIll(there.called_off, there.others_free))
    for number in (there.ewas, there.nadias, *UNKNOWN):
        yield Forged(taps.TakeAfterIll(number, there.free))
        yield Forged(taps.NoneSuits(number))
    yield from (Forged(taps.TakeAfterIll(there.called_off, number)) for number in UNKNOWN)
    for number in (there.ewas, there.nadias, there.called_off, *UNKNOWN):
        yield Forged(taps.TakeHourAfterIll(number, 29_565_380))
        yield Forged(taps.TakeHourAfterIll(number, 10**17))
    yield Forged(taps.NoneSuits(there.called_off), EWA)
    yield Forged(taps.TakeAfterIll(there.called_off, there.free), EWA)


def kind_of(kind: type[Tap], forgeries: Forgeries) -> Forgeries:
    return lambda world: [forged for forged in forgeries(world) if isinstance(forged.tap, kind)]


MATRIX_OF_REMINDERS: dict[type[Tap], Forgeries] = {
    taps.SayComing: of_families(taps.SayComing),
    taps.SayComingToAll: of_families(taps.SayComingToAll),
    taps.AskHowLate: of_families(taps.AskHowLate),
    taps.SayLate: how_late,
    taps.AskWhichNot: of_families(taps.AskWhichNot),
    taps.SayCannot: of_families(taps.SayCannot),
    taps.AskToRunLate: kind_of(taps.AskToRunLate, running_late),
    taps.RunLate: kind_of(taps.RunLate, running_late),
    taps.AskReminders: kind_of(taps.AskReminders, when_to_remind),
    taps.ChooseReminder: kind_of(taps.ChooseReminder, when_to_remind),
    taps.AskWhoIsIll: kind_of(taps.AskWhoIsIll, illness),
    taps.AskWhenIll: kind_of(taps.AskWhenIll, illness),
    taps.AskIll: kind_of(taps.AskIll, illness),
    taps.TellIll: kind_of(taps.TellIll, illness),
    taps.TakeAfterIll: kind_of(taps.TakeAfterIll, after_illness),
    taps.TakeHourAfterIll: kind_of(taps.TakeHourAfterIll, after_illness),
    taps.NoneSuits: kind_of(taps.NoneSuits, after_illness),
}
