"""Reminders of meetings, running late, and teachers who fall ill."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class SayComing(Tap):
    code = "rem-come"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayComingToAll(Tap):
    """To all of their meetings on the day of this one."""

    code = "rem-all"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskHowLate(Tap):
    code = "rem-late"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayLate(Tap):
    """The family comes so many minutes later."""

    code = "rem-min"
    meeting: int
    minutes: int


@dataclass(frozen=True, slots=True)
class AskWhichNot(Tap):
    """Which of their meetings on the day of this one they cannot come to."""

    code = "rem-which"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayCannot(Tap):
    code = "rem-not"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskToRunLate(Tap):
    """The teacher runs late on this day (its ordinal)."""

    code = "run-ask"
    day: int


@dataclass(frozen=True, slots=True)
class RunLate(Tap):
    """By so many minutes, all meetings of that day that are still to come."""

    code = "run-late"
    day: int
    minutes: int


@dataclass(frozen=True, slots=True)
class AskReminders(Tap):
    code = "rem-ask"


@dataclass(frozen=True, slots=True)
class ChooseReminder(Tap):
    """Be reminded so long ahead (7d, 1d, 1h, 10m), or not any more."""

    code = "rem-set"
    ahead: str
    on: int


@dataclass(frozen=True, slots=True)
class AskWhoIsIll(Tap):
    code = "ill-who"


@dataclass(frozen=True, slots=True)
class AskWhenIll(Tap):
    """On which day this teacher is ill."""

    code = "ill-when"
    person: int


@dataclass(frozen=True, slots=True)
class AskIll(Tap):
    """Whether to tell the families of that day (its ordinal)."""

    code = "ill-ask"
    person: int
    day: int


@dataclass(frozen=True, slots=True)
class TellIll(Tap):
    code = "ill-tell"
    person: int
    day: int


@dataclass(frozen=True, slots=True)
class TakeAfterIll(Tap):
    """Another time in place of the meeting that was called off."""

    code = "ill-take"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class TakeHourAfterIll(Tap):
    """The same for a single meeting: the minute, counted from 1970 (UTC)."""

    code = "ill-hour"
    meeting: int
    minute: int


@dataclass(frozen=True, slots=True)
class NoneSuits(Tap):
    code = "ill-none"
    meeting: int
