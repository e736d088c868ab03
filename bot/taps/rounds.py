"""Rounds of meetings: begun, shown, opened and ended; and what families answer to a change."""

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
