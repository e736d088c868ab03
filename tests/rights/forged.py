"""A button as anyone might press it, who may, and what all others read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.taps import Tap
from bot.words import Text, text
from tests.rights.world import World

NOT_THERE = text("not-there")
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Forged:
    tap: Tap
    may: frozenset[str] = NOBODY
    words: Text = NOT_THERE


Forgeries = Callable[[World], Iterable[Forged]]
