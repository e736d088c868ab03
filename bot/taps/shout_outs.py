"""Good news for the whole school: a teacher's wish, the family's answer, the office's look."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ShoutFromPraise(Tap):
    code = "sho-praise"
    praise: int


@dataclass(frozen=True, slots=True)
class ShoutFromWin(Tap):
    code = "sho-win"
    win: int


@dataclass(frozen=True, slots=True)
class AskForShoutOut(Tap):
    """The family is asked about the words as they are now."""

    code = "sho-ask"
    shout_out: int


@dataclass(frozen=True, slots=True)
class DropShoutOut(Tap):
    code = "sho-drop"
    shout_out: int


@dataclass(frozen=True, slots=True)
class AnswerShoutOut(Tap):
    """A parent's yes or no."""

    code = "sho-yes-no"
    shout_out: int
    answer: str


@dataclass(frozen=True, slots=True)
class WithholdShoutOut(Tap):
    """The office keeps one back, or lets it go after all."""

    code = "sho-hold"
    shout_out: int
    on: int
