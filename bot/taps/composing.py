"""Composing the weekly messages: the teacher's card of a week, and the walk child by child."""

from dataclasses import dataclass

from bot.taps import of_weekly
from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ShowWeeks(Tap):
    """The card of the teacher's class, or the question which."""

    code = "wk-which"


@dataclass(frozen=True, slots=True)
class ShowWeek(Tap):
    code = "wk-show"
    school_class: int


@dataclass(frozen=True, slots=True)
class ComposeWeek(Tap):
    """Go on with the children who have nothing yet, below the card."""

    code = "wk-go"
    week: int


@dataclass(frozen=True, slots=True)
class NextChild(Tap):
    """The same, on the card that is there."""

    code = "wk-next"
    week: int


@dataclass(frozen=True, slots=True)
class NotThisWeek(Tap):
    code = "wk-not"
    week: int


@dataclass(frozen=True, slots=True)
class ThisWeekAfterAll(Tap):
    code = "wk-yes"
    week: int


@dataclass(frozen=True, slots=True)
class ListWeek(Tap):
    """All children of the week, to change what is there."""

    code = "wk-all"
    week: int
    page: int


@dataclass(frozen=True, slots=True)
class OpenWeekly(Tap):
    """A child's message as it stands."""

    code = "wc"
    weekly: int


@dataclass(frozen=True, slots=True)
class ListenTo(Tap):
    """What a teacher said aloud about the child."""

    code = "wc-voice"
    weekly: int


@dataclass(frozen=True, slots=True)
class AskPart(of_weekly.OfWeekly):
    """What went well (well), more about it (detail) or the next step (step), a page of each."""

    code = "wc-ask"
    part: str
    page: int


@dataclass(frozen=True, slots=True)
class TakeBrought(of_weekly.OfWeekly):
    """What went well, or a next step, of those that Homeroom brings."""

    code = "wc-take"
    brought: str


@dataclass(frozen=True, slots=True)
class TakeOwn(of_weekly.OfWeekly):
    """One of the class's own."""

    code = "wc-own"
    suggestion: int


@dataclass(frozen=True, slots=True)
class TakeEarlier(of_weekly.OfWeekly):
    """What was written before, about this child or another (by that message's number)."""

    code = "wc-again"
    part: str
    other: int


@dataclass(frozen=True, slots=True)
class TakeMine(of_weekly.OfWeekly):
    """What they wrote while a colleague changed it."""

    code = "wc-mine"
    part: str
    kept: int


@dataclass(frozen=True, slots=True)
class NoStep(of_weekly.OfWeekly):
    code = "wc-none"


@dataclass(frozen=True, slots=True)
class FindGood(of_weekly.OfWeekly):
    """They have seen it whole, and it may go."""

    code = "wc-good"


@dataclass(frozen=True, slots=True)
class SkipChild(of_weekly.OfWeekly):
    code = "wc-skip"


@dataclass(frozen=True, slots=True)
class PutOff(of_weekly.OfWeekly):
    code = "wc-later"


@dataclass(frozen=True, slots=True)
class KeepForNextTime(of_weekly.OfWeekly):
    code = "wc-keep"


@dataclass(frozen=True, slots=True)
class TickSame(of_weekly.OfWeekly):
    """For whom else: a bit for each child of the week, in the order of their messages' numbers."""

    code = "wc-same"
    ticked: int
    page: int


@dataclass(frozen=True, slots=True)
class ShowSame(of_weekly.OfWeekly):
    code = "wc-same-show"
    ticked: int


@dataclass(frozen=True, slots=True)
class FindAllGood(of_weekly.OfWeekly):
    code = "wc-same-good"
    ticked: int
