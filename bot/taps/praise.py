"""Praise: a teacher makes it, a family thanks for it and looks back."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class StartPraise(Tap):
    code = "prs-new"


@dataclass(frozen=True, slots=True)
class PraiseInClass(Tap):
    code = "prs-class"
    school_class: int


@dataclass(frozen=True, slots=True)
class PraiseAnew(Tap):
    """What was begun is given up."""

    code = "prs-anew"
    praise: int


@dataclass(frozen=True, slots=True)
class ShowPraise(Tap):
    """As it stands: a draft to go on with, or how it fared."""

    code = "prs-show"
    praise: int


@dataclass(frozen=True, slots=True)
class AskWhomToPraise(Tap):
    """The class's children, one of whom is chosen by a tap."""

    code = "prs-whom"
    praise: int
    page: int


@dataclass(frozen=True, slots=True)
class PraiseChild(Tap):
    """Nobody but this child."""

    code = "prs-child"
    praise: int
    child: int


@dataclass(frozen=True, slots=True)
class PraiseSeveral(Tap):
    """The class's children, to be ticked."""

    code = "prs-many"
    praise: int
    page: int


@dataclass(frozen=True, slots=True)
class TickForPraise(Tap):
    code = "prs-tick"
    praise: int
    child: int
    on: int
    page: int


@dataclass(frozen=True, slots=True)
class AskStrength(Tap):
    """What went well, chosen anew."""

    code = "prs-what"
    praise: int


@dataclass(frozen=True, slots=True)
class PraiseFor(Tap):
    """A strength that Homeroom brings, by its code."""

    code = "prs-for"
    praise: int
    strength: str


@dataclass(frozen=True, slots=True)
class PraiseForOwn(Tap):
    """A strength of the class's own, by its number."""

    code = "prs-own"
    praise: int
    own: int


@dataclass(frozen=True, slots=True)
class PraiseProgress(Tap):
    """Progress in the subject of this teacher of the class; 0 is simply progress."""

    code = "prs-in"
    praise: int
    teacher: int


@dataclass(frozen=True, slots=True)
class SendPraise(Tap):
    code = "prs-send"
    praise: int
    version: int


@dataclass(frozen=True, slots=True)
class KeepPraise(Tap):
    """For the weekly message."""

    code = "prs-keep"
    praise: int
    version: int


@dataclass(frozen=True, slots=True)
class UndoPraise(Tap):
    code = "prs-undo"
    praise: int


@dataclass(frozen=True, slots=True)
class TakeBackPraise(Tap):
    code = "prs-back"
    praise: int


@dataclass(frozen=True, slots=True)
class DropPraise(Tap):
    code = "prs-drop"
    praise: int


@dataclass(frozen=True, slots=True)
class ChangePalette(Tap):
    """The strengths of the class of this draft."""

    code = "prs-edit"
    praise: int


@dataclass(frozen=True, slots=True)
class UseStrength(Tap):
    """Whether the class uses one that Homeroom brings."""

    code = "prs-use"
    praise: int
    strength: str
    on: int


@dataclass(frozen=True, slots=True)
class UseOwnStrength(Tap):
    """Whether the class uses one of its own."""

    code = "prs-use-own"
    praise: int
    own: int
    on: int


@dataclass(frozen=True, slots=True)
class ThankForPraise(Tap):
    """A parent's thanks for what was said about this child."""

    code = "prs-thanks"
    praise: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowMoments(Tap):
    """A parent looks back at what went well."""

    code = "moments"
    child: int
    page: int


@dataclass(frozen=True, slots=True)
class ShowMoment(Tap):
    """A praise as it came, with its photo or voice."""

    code = "moment"
    praise: int
    child: int
