"""Who may press the buttons of good news for the whole school: teacher, family, office."""

from collections.abc import Callable, Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

LEE, STONE, OFFICE = frozenset({"Ms Lee"}), frozenset({"Mr Stone"}), frozenset({"Dana Weber"})
ADAS, NADIA = frozenset({"Ewa Kowalska", "Piotr Kowalski"}), frozenset({"Nadia Weiss"})


def from_praise(world: World) -> Iterator[Forged]:
    """Of praise for one child that was sent."""
    yield Forged(taps.ShoutFromPraise(world.praised.lees_sent), LEE)
    yield Forged(taps.ShoutFromPraise(world.praised.stones_sent), STONE)
    for number in (world.praised.lees_draft, world.praised.lees_kept, *UNKNOWN):
        yield Forged(taps.ShoutFromPraise(number))


def from_win(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShoutFromWin(world.wins.ewas), LEE)
    yield Forged(taps.ShoutFromWin(world.wins.nadias), STONE)
    yield from (Forged(taps.ShoutFromWin(number)) for number in UNKNOWN)


def of_own(make: Callable[[int], Tap]) -> Forgeries:
    """A button of the teacher whose wish it is."""

    def forgeries(world: World) -> Iterator[Forged]:
        for number in (world.shout_outs.lees_draft, world.shout_outs.lees_asked):
            yield Forged(make(number), LEE)
        yield Forged(make(world.shout_outs.stones_asked), STONE)
        yield from (Forged(make(number)) for number in UNKNOWN)

    return forgeries


def answers(world: World) -> Iterator[Forged]:
    """Of who was asked: nobody about a draft."""
    for answer in ("yes", "no"):
        yield Forged(taps.AnswerShoutOut(world.shout_outs.lees_asked, answer), ADAS)
        yield Forged(taps.AnswerShoutOut(world.shout_outs.stones_asked, answer), NADIA)
        yield Forged(taps.AnswerShoutOut(world.shout_outs.lees_draft, answer))
    for answer in ("", "Yes", "maybe"):
        yield Forged(taps.AnswerShoutOut(world.shout_outs.lees_asked, answer))
    yield from (Forged(taps.AnswerShoutOut(number, "yes")) for number in UNKNOWN)


def withheld(world: World) -> Iterator[Forged]:
    """Of what has its week."""
    for on in (0, 1):
        yield Forged(taps.WithholdShoutOut(world.shout_outs.allowed, on), OFFICE)
    yield Forged(taps.WithholdShoutOut(world.shout_outs.allowed, 2))
    yield Forged(taps.WithholdShoutOut(world.shout_outs.lees_asked, 1))
    yield from (Forged(taps.WithholdShoutOut(number, 1)) for number in UNKNOWN)


MATRIX_OF_SHOUT_OUTS: dict[type[Tap], Forgeries] = {
    taps.ShoutFromPraise: from_praise,
    taps.ShoutFromWin: from_win,
    taps.AskForShoutOut: of_own(taps.AskForShoutOut),
    taps.DropShoutOut: of_own(taps.DropShoutOut),
    taps.AnswerShoutOut: answers,
    taps.WithholdShoutOut: withheld,
}
