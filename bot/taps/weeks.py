"""Weekly messages: answered by families; when they leave, chosen by a class's teachers."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ThankForWeek(Tap):
    code = "week-thanks"
    weekly: int


@dataclass(frozen=True, slots=True)
class TriedStep(Tap):
    code = "week-tried"
    weekly: int


@dataclass(frozen=True, slots=True)
class UndoTried(Tap):
    code = "week-untried"
    weekly: int


@dataclass(frozen=True, slots=True)
class AskForMore(Tap):
    code = "week-more"
    weekly: int


@dataclass(frozen=True, slots=True)
class ReadWeekAloud(Tap):
    code = "week-voice"
    weekly: int


@dataclass(frozen=True, slots=True)
class ChooseClassOfWeeks(Tap):
    """Whose weekly message: for who teaches several classes."""

    code = "weeks-when"


@dataclass(frozen=True, slots=True)
class AskWhenItLeaves(Tap):
    code = "weeks-of"
    school_class: int


@dataclass(frozen=True, slots=True)
class AskWeekday(Tap):
    code = "weeks-days"
    school_class: int


@dataclass(frozen=True, slots=True)
class LeaveOnWeekday(Tap):
    """0 is Monday."""

    code = "weeks-day"
    school_class: int
    weekday: int


@dataclass(frozen=True, slots=True)
class AskWeekTime(Tap):
    code = "weeks-times"
    school_class: int


@dataclass(frozen=True, slots=True)
class LeaveAt(Tap):
    """A wall time at school, as minutes after midnight."""

    code = "weeks-at"
    school_class: int
    minute: int


@dataclass(frozen=True, slots=True)
class SendClassNews(Tap):
    """How often the class's good news go with it: weekly, monthly or never."""

    code = "weeks-news"
    school_class: int
    how_often: str


@dataclass(frozen=True, slots=True)
class PauseWeeks(Tap):
    code = "weeks-pause"
    school_class: int
    on: int


@dataclass(frozen=True, slots=True)
class UndoWeeksChoice(Tap):
    """As it was before: weekday, minutes after midnight, good news, paused.

    `chosen` is the second in which the change was made: a later one is not undone by this.
    """

    code = "weeks-undo"
    school_class: int
    chosen: int
    weekday: int
    minute: int
    how_often: str
    paused: int
