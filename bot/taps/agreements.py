"""Promises, what today brings, and what was agreed."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class PromiseFrom(Tap):
    """Promise something in the thread of this message."""

    code = "prm-new"
    message: int


@dataclass(frozen=True, slots=True)
class PromiseAbout(Tap):
    """About which of their children a parent promises something."""

    code = "prm-child"
    promise: int
    child: int


@dataclass(frozen=True, slots=True)
class PromiseIn(Tap):
    """In which of the threads they read a teacher promises something."""

    code = "prm-in"
    promise: int
    thread: int


@dataclass(frozen=True, slots=True)
class PromiseTheseWords(Tap):
    """The beginning of the message is what is promised."""

    code = "prm-words"
    promise: int


@dataclass(frozen=True, slots=True)
class PromiseBy(Tap):
    """By which day, as its ordinal (days since 1 January of year 1)."""

    code = "prm-by"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowPromise(Tap):
    code = "prm-show"
    promise: int


@dataclass(frozen=True, slots=True)
class KeepPromise(Tap):
    code = "prm-kept"
    promise: int


@dataclass(frozen=True, slots=True)
class UnkeepPromise(Tap):
    code = "prm-unkept"
    promise: int


@dataclass(frozen=True, slots=True)
class WithdrawPromise(Tap):
    code = "prm-back"
    promise: int


@dataclass(frozen=True, slots=True)
class ThankForPromise(Tap):
    code = "prm-thanks"
    promise: int


@dataclass(frozen=True, slots=True)
class AskForMoreTime(Tap):
    code = "prm-more"
    promise: int


@dataclass(frozen=True, slots=True)
class NeedUntil(Tap):
    """Until which day more time is needed, as its ordinal."""

    code = "prm-until"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class SendNewDay(Tap):
    """The other side is told of the new day (its ordinal) in the ready sentence."""

    code = "prm-move"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowToday(Tap):
    code = "today"


@dataclass(frozen=True, slots=True)
class KeepFromToday(Tap):
    """The same as `KeepPromise`, and today's card stays."""

    code = "today-kept"
    promise: int


@dataclass(frozen=True, slots=True)
class AskRecap(Tap):
    """What was agreed with the parent who wrote this message."""

    code = "recap-for"
    message: int


@dataclass(frozen=True, slots=True)
class RecapAbout(Tap):
    """What a parent agreed with a child's teachers."""

    code = "recap-of"
    child: int


@dataclass(frozen=True, slots=True)
class RecapWith(Tap):
    """What a teacher agreed with a parent (by the school's number) about a child."""

    code = "recap-with"
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class AskRecapWithWhom(Tap):
    code = "recap-who"
    page: int


@dataclass(frozen=True, slots=True)
class AgreeRecap(Tap):
    code = "recap-yes"
    message: int


@dataclass(frozen=True, slots=True)
class CorrectRecap(Tap):
    code = "recap-no"
    message: int


@dataclass(frozen=True, slots=True)
class ShowAgreed(Tap):
    code = "recap-show"
    message: int
