"""Who may press the buttons of good news from home: its readers, its teller, and who asked."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

TEAM_OF_3B, STONE = frozenset({"Ms Lee", "Mr Okafor"}), frozenset({"Mr Stone"})
LEE, EWA, NADIA = frozenset({"Ms Lee"}), frozenset({"Ewa Kowalska"}), frozenset({"Nadia Weiss"})
ADAS = frozenset({"Ewa Kowalska", "Piotr Kowalski"})


def of_readers(make: Callable[[int], Tap]) -> Forgeries:
    """Below the parent's message, for who reads it; of any other message there is nothing."""

    def forgeries(world: World) -> Iterator[Forged]:
        yield Forged(make(world.wins.ewas_message), TEAM_OF_3B)
        yield Forged(make(world.wins.nadias_message), STONE)
        for number in (world.parents_message, world.teachers_answer, world.note, *UNKNOWN):
            yield Forged(make(number))

    return forgeries


def answers(world: World) -> Iterator[Forged]:
    for answer in ("yes", "no"):
        yield Forged(taps.AnswerWin(world.wins.ewas, answer), EWA)
        yield Forged(taps.AnswerWin(world.wins.nadias, answer), NADIA)
    for answer in ("", "Yes", "maybe"):
        yield Forged(taps.AnswerWin(world.wins.ewas, answer))
    yield from (Forged(taps.AnswerWin(number, "yes")) for number in UNKNOWN)


def shared(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShareWin(world.wins.ewas), LEE)
    yield Forged(taps.ShareWin(world.wins.nadias), STONE)
    yield from (Forged(taps.ShareWin(number)) for number in UNKNOWN)


def told(world: World) -> Iterator[Forged]:
    yield Forged(taps.TellWin(world.ada), ADAS)
    yield Forged(taps.TellWin(world.children["Max"]), NADIA)
    yield from (Forged(taps.TellWin(number)) for number in UNKNOWN)


MATRIX_OF_WINS: dict[type[Tap], Forgeries] = {
    taps.ThankForWin: of_readers(taps.ThankForWin),
    taps.AskToShare: of_readers(taps.AskToShare),
    taps.AnswerWin: answers,
    taps.ShareWin: shared,
    taps.TellWin: told,
}
