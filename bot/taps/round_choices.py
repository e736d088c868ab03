"""What is chosen of a round: its days, length and breaks, when it opens, classes and teachers."""

from dataclasses import dataclass

from bot.taps.wire import Tap


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
