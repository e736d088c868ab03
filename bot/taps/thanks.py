"""Thanks: a teacher's to a parent who helped, a parent's to a teacher."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class SeeHelpers(Tap):
    """Who helped in a class; below the week's card, which stays as it is."""

    code = "th-who"
    school_class: int


@dataclass(frozen=True, slots=True)
class ThankNobody(Tap):
    """Not this week."""

    code = "th-not"
    school_class: int


@dataclass(frozen=True, slots=True)
class ThankHelper(Tap):
    """A parent who helped, about which child."""

    code = "th-parent"
    school_class: int
    parent: int
    child: int


@dataclass(frozen=True, slots=True)
class AskWhomToThank(Tap):
    """A parent's question, which of the teachers."""

    code = "th-ask"


@dataclass(frozen=True, slots=True)
class ThankTeacher(Tap):
    code = "th-teacher"
    child: int
    teacher: int


@dataclass(frozen=True, slots=True)
class SendThanks(Tap):
    """As they were seen: `seen` is a digest of the words."""

    code = "th-send"
    thanks: int
    seen: int


@dataclass(frozen=True, slots=True)
class UndoThanks(Tap):
    code = "th-undo"
    thanks: int


@dataclass(frozen=True, slots=True)
class DropThanks(Tap):
    code = "th-drop"
    thanks: int
