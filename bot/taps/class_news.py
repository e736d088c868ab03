"""A class's good news: gathered as a draft, found good by a teacher of the class."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class SeeClassNews(Tap):
    """Below the week's card, which stays as it is."""

    code = "cn"
    week: int


@dataclass(frozen=True, slots=True)
class TickNews(Tap):
    """Take an update, win or own words into the news, or leave it out."""

    code = "cn-tick"
    week: int
    kind: str
    number: int
    on: int


@dataclass(frozen=True, slots=True)
class FindNewsGood(Tap):
    """What they have seen goes with the messages; `seen` is a digest of its words."""

    code = "cn-good"
    week: int
    seen: int


@dataclass(frozen=True, slots=True)
class ChangeClassNews(Tap):
    """It is a draft again."""

    code = "cn-change"
    week: int
