"""Meetings that parents book, move and cancel, one by one or all at once."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ShowMeetings(Tap):
    """What a parent has booked and can book, as a new message."""

    code = "meet-all"


@dataclass(frozen=True, slots=True)
class BackToMeetings(Tap):
    """The same on the card that is there."""

    code = "meet-back"


@dataclass(frozen=True, slots=True)
class BookFor(Tap):
    """Whom to meet about a child in a round."""

    code = "meet-for"
    round: int
    child: int


@dataclass(frozen=True, slots=True)
class ChooseTime(Tap):
    code = "meet-with"
    round: int
    teacher: int
    child: int
    page: int


@dataclass(frozen=True, slots=True)
class BookTime(Tap):
    code = "meet-book"
    slot: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowMeeting(Tap):
    code = "meet-show"
    meeting: int


@dataclass(frozen=True, slots=True)
class TakeBookingBack(Tap):
    code = "meet-undo"
    meeting: int


@dataclass(frozen=True, slots=True)
class MoveMeeting(Tap):
    code = "meet-move"
    meeting: int
    page: int


@dataclass(frozen=True, slots=True)
class MoveTo(Tap):
    code = "meet-to"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class SwapMeetings(Tap):
    """Two of one's own meetings change places; `slot` is the time that the first is to have."""

    code = "meet-swap"
    meeting: int
    other: int
    slot: int


@dataclass(frozen=True, slots=True)
class CancelMeeting(Tap):
    code = "meet-off"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayWhyCancelled(Tap):
    code = "meet-why"
    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class BookAgain(Tap):
    """Undo of a cancelled meeting."""

    code = "meet-again"
    meeting: int


@dataclass(frozen=True, slots=True)
class BookAtOnce(Tap):
    code = "all-in"
    round: int


@dataclass(frozen=True, slots=True)
class TickMeeting(Tap):
    """Whether a teacher is to be met about a child: 1 for yes."""

    code = "all-tick"
    draft: int
    child: int
    teacher: int
    on: int


@dataclass(frozen=True, slots=True)
class BackToTicks(Tap):
    code = "all-back"
    draft: int


@dataclass(frozen=True, slots=True)
class AskFromWhen(Tap):
    code = "all-from"
    draft: int


@dataclass(frozen=True, slots=True)
class FromWhen(Tap):
    """Not earlier than this, in minutes after the school's midnight."""

    code = "all-at"
    draft: int
    minute: int


@dataclass(frozen=True, slots=True)
class WalkFor(Tap):
    """How many minutes it takes from one room to another."""

    code = "all-walk"
    draft: int
    minute: int


@dataclass(frozen=True, slots=True)
class ShowWays(Tap):
    code = "all-ways"
    draft: int
    page: int


@dataclass(frozen=True, slots=True)
class BookWay(Tap):
    """One of the ways of a card; the version says of which."""

    code = "all-book"
    draft: int
    version: int
    choice: int


@dataclass(frozen=True, slots=True)
class UndoAtOnce(Tap):
    code = "all-undo"
    draft: int
