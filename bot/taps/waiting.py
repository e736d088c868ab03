"""Waiting for a time."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class WaitFor(Tap):
    """A parent waits for a time with this teacher, about this child."""

    code = "meet-wait"
    round: int
    teacher: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowWaiting(Tap):
    code = "wait"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitOn(Tap):
    """Only on this day (its ordinal); 0 for any."""

    code = "wait-on"
    waiting: int
    day: int


@dataclass(frozen=True, slots=True)
class AskWaitAfter(Tap):
    code = "wait-from"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitAfter(Tap):
    code = "wait-from-set"
    waiting: int
    minute: int


@dataclass(frozen=True, slots=True)
class AskWaitBefore(Tap):
    code = "wait-till"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitBefore(Tap):
    code = "wait-till-set"
    waiting: int
    minute: int


@dataclass(frozen=True, slots=True)
class WaitAnyTime(Tap):
    code = "wait-any"
    waiting: int


@dataclass(frozen=True, slots=True)
class LeaveWaiting(Tap):
    code = "wait-no"
    waiting: int


@dataclass(frozen=True, slots=True)
class UndoLeaving(Tap):
    code = "wait-undo"
    waiting: int


@dataclass(frozen=True, slots=True)
class TakeTime(Tap):
    """The time that is held for whoever waits; one that was refused or is over, if still free."""

    code = "time-yes"
    offer: int


@dataclass(frozen=True, slots=True)
class DeclineTime(Tap):
    code = "time-no"
    offer: int
