"""The balance of the term: how long ago each child of a class was celebrated, for its teachers."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class SeeBalance(Tap):
    """Below the week's card, which stays as it is."""

    code = "bal"
    school_class: int


@dataclass(frozen=True, slots=True)
class TurnBalance(Tap):
    code = "bal-page"
    school_class: int
    page: int


@dataclass(frozen=True, slots=True)
class PraiseFromBalance(Tap):
    """One child of the class, as if it had been chosen after /praise."""

    code = "bal-prs"
    school_class: int
    child: int
