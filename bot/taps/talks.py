"""Before and after a meeting, when to talk again, the term, and interpreters."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class AskAgenda(Tap):
    """What somebody would like to talk about at a meeting."""

    code = "agenda"
    meeting: int


@dataclass(frozen=True, slots=True)
class TickTopic(Tap):
    """A topic of the list, on or off."""

    code = "agenda-tick"
    meeting: int
    topic: str
    on: int


@dataclass(frozen=True, slots=True)
class WriteTopic(Tap):
    code = "agenda-write"
    meeting: int


@dataclass(frozen=True, slots=True)
class DropTopic(Tap):
    """Own words, by their number, are no topic any more."""

    code = "agenda-drop"
    meeting: int
    own: int


@dataclass(frozen=True, slots=True)
class CloseAgenda(Tap):
    code = "agenda-done"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskOutcome(Tap):
    code = "met"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayOutcome(Tap):
    """Whether it took-place, was moved, or did not happen (not)."""

    code = "met-say"
    meeting: int
    outcome: str


@dataclass(frozen=True, slots=True)
class SumUp(Tap):
    """Write down what was agreed at a meeting."""

    code = "met-sum"
    meeting: int


@dataclass(frozen=True, slots=True)
class SumUpWith(Tap):
    """The same about one child, with one parent."""

    code = "met-with"
    meeting: int
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class SendSummary(Tap):
    code = "met-send"
    message: int


@dataclass(frozen=True, slots=True)
class AddAction(Tap):
    """Something that somebody is to do, in a summary that is not sent yet."""

    code = "act-new"
    message: int


@dataclass(frozen=True, slots=True)
class ActionOf(Tap):
    code = "act-of"
    message: int
    person: int


@dataclass(frozen=True, slots=True)
class ActionOn(Tap):
    """By which day (its ordinal) it is to be done."""

    code = "act-on"
    action: int
    day: int


@dataclass(frozen=True, slots=True)
class DropAction(Tap):
    code = "act-drop"
    message: int
    action: int


@dataclass(frozen=True, slots=True)
class BackToSummary(Tap):
    code = "act-back"
    message: int


@dataclass(frozen=True, slots=True)
class AcceptAction(Tap):
    """What a colleague said yes to, and the teacher named in it promises themselves."""

    code = "act-yes"
    action: int


@dataclass(frozen=True, slots=True)
class AskInterpreter(Tap):
    code = "int"


@dataclass(frozen=True, slots=True)
class InterpretIn(Tap):
    code = "int-in"
    language: str


@dataclass(frozen=True, slots=True)
class AskOtherLanguage(Tap):
    code = "int-other"


@dataclass(frozen=True, slots=True)
class NoInterpreter(Tap):
    code = "int-no"


@dataclass(frozen=True, slots=True)
class ShowInterpreters(Tap):
    """The office's list of meetings that need an interpreter."""

    code = "int-list"
    page: int


@dataclass(frozen=True, slots=True)
class AskCheckIn(Tap):
    """When to talk again together."""

    code = "ci-ask"
    meeting: int


@dataclass(frozen=True, slots=True)
class CheckInOn(Tap):
    """On this day, as its ordinal; 0 for no day."""

    code = "ci-on"
    meeting: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowTermMeetings(Tap):
    """How many families met this term; a page of the classes."""

    code = "term-met"
    page: int


@dataclass(frozen=True, slots=True)
class ShowNotMet(Tap):
    """Whom nobody met of a class, page by page."""

    code = "term-not"
    school_class: int
    page: int
