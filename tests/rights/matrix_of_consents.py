"""Who may say what is allowed for a child: those who joined for it, each for themselves."""

from collections.abc import Iterator

from bot import taps
from bot.taps import Tap
from tests.rights.forged import Forged, Forgeries
from tests.rights.world import UNKNOWN, World

OF_ADA = frozenset({"Ewa Kowalska", "Piotr Kowalski"})
OF_MAX = frozenset({"Nadia Weiss"})
PARENTS = OF_ADA | OF_MAX | {"Ana García"}


def cards(world: World) -> Iterator[Forged]:
    yield Forged(taps.ShowConsents(world.ada), OF_ADA)
    yield Forged(taps.ShowConsents(world.children["Max"]), OF_MAX)
    yield from (Forged(taps.ShowConsents(number)) for number in UNKNOWN)


def answers(world: World) -> Iterator[Forged]:
    for about in ("photos", "sharing"):
        for answer in ("yes", "no"):
            yield Forged(taps.AnswerConsent(world.ada, about, answer), OF_ADA)
    for about, answer in (("", "yes"), ("photos", ""), ("photos", "Yes"), ("all", "yes")):
        yield Forged(taps.AnswerConsent(world.ada, about, answer))
    yield from (Forged(taps.AnswerConsent(number, "photos", "yes")) for number in UNKNOWN)


def from_settings(_: World) -> Iterator[Forged]:
    yield Forged(taps.ChooseConsents(), PARENTS)


MATRIX_OF_CONSENTS: dict[type[Tap], Forgeries] = {
    taps.ChooseConsents: from_settings,
    taps.ShowConsents: cards,
    taps.AnswerConsent: answers,
}
