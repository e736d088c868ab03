"""What a parent writes with buttons: an absence, a question, a call, a worry."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class AskWhatToWrite(Tap):
    code = "write"


@dataclass(frozen=True, slots=True)
class WriteAs(Tap):
    """How a message is opened: question, good-news, worry, worry-here, concern or call."""

    code = "write-as"
    opener: str


@dataclass(frozen=True, slots=True)
class WriteAbout(Tap):
    code = "write-of"
    opener: str
    child: int


@dataclass(frozen=True, slots=True)
class WriteToOne(Tap):
    """A parent writes about a child to one of its teachers alone."""

    code = "write-one"
    child: int
    teacher: int


@dataclass(frozen=True, slots=True)
class ChooseCallTime(Tap):
    """When to be called about a child: now, morning or afternoon of a day (its ordinal)."""

    code = "call-when"
    child: int
    when: str
    day: int


@dataclass(frozen=True, slots=True)
class AskForCall(Tap):
    """The request leaves without words."""

    code = "call-ask"
    message: int


@dataclass(frozen=True, slots=True)
class PromiseCall(Tap):
    code = "call-yes"
    message: int


@dataclass(frozen=True, slots=True)
class SendConcern(Tap):
    code = "safe-send"
    message: int


@dataclass(frozen=True, slots=True)
class AnswerConcern(Tap):
    code = "safe-answer"
    message: int


@dataclass(frozen=True, slots=True)
class TellAbsence(Tap):
    code = "abs"


@dataclass(frozen=True, slots=True)
class AbsenceOf(Tap):
    """Which child is absent; 0 is both."""

    code = "abs-of"
    child: int


@dataclass(frozen=True, slots=True)
class AbsenceOn(Tap):
    """The first and the last day as their ordinals."""

    code = "abs-on"
    absence: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class AskAbsenceDays(Tap):
    code = "abs-days"
    absence: int


@dataclass(frozen=True, slots=True)
class AbsenceBecause(Tap):
    """The reason: ill, doctor, family, or other, which is written."""

    code = "abs-why"
    absence: int
    reason: str


@dataclass(frozen=True, slots=True)
class UndoAbsence(Tap):
    code = "abs-undo"
    absence: int


@dataclass(frozen=True, slots=True)
class SendAsAbsence(Tap):
    """A message that was simply written tells of an absence today."""

    code = "abs-send"
    message: int


@dataclass(frozen=True, slots=True)
class ThankForAbsence(Tap):
    code = "abs-thanks"
    message: int


@dataclass(frozen=True, slots=True)
class ShowAbsence(Tap):
    code = "today-abs"
    absence: int
