"""Rounds of meetings: set up, opened, changed."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ListRounds(Tap):
    code = "rd-all"


@dataclass(frozen=True, slots=True)
class NewRound(Tap):
    code = "rd-new"


@dataclass(frozen=True, slots=True)
class ShowPlan(Tap):
    """How a round is set up, for whoever may change it."""

    code = "rd-plan"
    round: int


@dataclass(frozen=True, slots=True)
class AskOfRound(Tap):
    """What to change: days, length, breaks, place, booking or more."""

    code = "rd-ask"
    round: int
    what: str


@dataclass(frozen=True, slots=True)
class SetOfRound(Tap):
    """One choice of a round; `on` is 1 when it was asked whether families may be asked anew."""

    code = "rd-set"
    round: int
    what: str
    value: int
    on: int


@dataclass(frozen=True, slots=True)
class AddRoundDay(Tap):
    code = "rd-day"
    round: int
    day: int


@dataclass(frozen=True, slots=True)
class RemoveRoundDay(Tap):
    code = "rd-unday"
    round: int
    day: int
    on: int


@dataclass(frozen=True, slots=True)
class SetRoundHours(Tap):
    """On one day (its ordinal), or with 0 on all days."""

    code = "rd-hours"
    round: int
    day: int
    from_minute: int
    until_minute: int
    on: int


@dataclass(frozen=True, slots=True)
class AddBreak(Tap):
    """Of one teacher, or with 0 of everyone."""

    code = "rd-break"
    round: int
    teacher: int
    from_minute: int
    until_minute: int
    on: int


@dataclass(frozen=True, slots=True)
class RemoveBreak(Tap):
    code = "rd-unbreak"
    round: int
    number: int
    on: int


@dataclass(frozen=True, slots=True)
class AskWhenOpens(Tap):
    """From when on families can book."""

    code = "rd-opens"
    round: int


@dataclass(frozen=True, slots=True)
class ChooseRoundClasses(Tap):
    code = "rd-classes"
    round: int
    page: int


@dataclass(frozen=True, slots=True)
class SwitchRoundClass(Tap):
    code = "rd-class"
    round: int
    school_class: int
    page: int


@dataclass(frozen=True, slots=True)
class ChooseRoundTeachers(Tap):
    code = "rd-teachers"
    round: int
    page: int


@dataclass(frozen=True, slots=True)
class SwitchRoundTeacher(Tap):
    code = "rd-teacher"
    round: int
    teacher: int
    page: int


@dataclass(frozen=True, slots=True)
class PreviewRound(Tap):
    code = "rd-grid"
    round: int
    page: int


@dataclass(frozen=True, slots=True)
class DrawRound(Tap):
    """Its grid as a picture (png) or as a page to print (pdf)."""

    code = "rd-draw"
    round: int
    form: str


@dataclass(frozen=True, slots=True)
class OpenRound(Tap):
    code = "rd-open"
    round: int


@dataclass(frozen=True, slots=True)
class CloseRound(Tap):
    code = "rd-close"
    round: int


@dataclass(frozen=True, slots=True)
class ReopenRound(Tap):
    code = "rd-again"
    round: int


@dataclass(frozen=True, slots=True)
class AskCancelRound(Tap):
    code = "rd-end"
    round: int


@dataclass(frozen=True, slots=True)
class CancelRound(Tap):
    code = "rd-cancel"
    round: int


@dataclass(frozen=True, slots=True)
class DropRound(Tap):
    """Throw away what was not opened yet."""

    code = "rd-drop"
    round: int


@dataclass(frozen=True, slots=True)
class ShowUnanswered(Tap):
    """Families who were asked for another time and have not answered."""

    code = "rd-silent"
    round: int


@dataclass(frozen=True, slots=True)
class TakeOfferedTime(Tap):
    """Another time for a meeting whose own is not offered as it was."""

    code = "rd-take"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class KeepRoundTime(Tap):
    code = "rd-keep"
    meeting: int
