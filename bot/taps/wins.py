"""Good news from home: teachers thank for it, and ask whether it may be told in class."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ThankForWin(Tap):
    code = "win-thanks"
    message: int


@dataclass(frozen=True, slots=True)
class AskToShare(Tap):
    code = "win-ask"
    message: int


@dataclass(frozen=True, slots=True)
class AnswerWin(Tap):
    """The parent's yes or no for this one."""

    code = "win-yes-no"
    win: int
    answer: str


@dataclass(frozen=True, slots=True)
class ShareWin(Tap):
    """Into a class update, which the teacher sees first."""

    code = "win-share"
    win: int


@dataclass(frozen=True, slots=True)
class TellWin(Tap):
    """A parent tells good news about this child, from a weekly message."""

    code = "win-tell"
    child: int
