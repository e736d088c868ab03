"""Class updates: written, sent, read."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class StartUpdate(Tap):
    code = "up-new"


@dataclass(frozen=True, slots=True)
class UseKeptWords(Tap):
    code = "up-kept"
    kept: int
    school_class: int


@dataclass(frozen=True, slots=True)
class ChooseClass(Tap):
    code = "up-class"
    school_class: int


@dataclass(frozen=True, slots=True)
class GoOnWriting(Tap):
    code = "up-go-on"
    announcement: int


@dataclass(frozen=True, slots=True)
class StartAnew(Tap):
    code = "up-anew"
    announcement: int


@dataclass(frozen=True, slots=True)
class SendUpdate(Tap):
    code = "up-send"
    announcement: int
    version: int


@dataclass(frozen=True, slots=True)
class AskForGotIt(Tap):
    code = "up-ask"
    announcement: int
    on: int


@dataclass(frozen=True, slots=True)
class AskWhenToSend(Tap):
    code = "up-when"
    announcement: int
    version: int


@dataclass(frozen=True, slots=True)
class AskDayToSend(Tap):
    code = "up-days"
    announcement: int
    version: int


@dataclass(frozen=True, slots=True)
class AskHourToSend(Tap):
    """A day as its ordinal (days since 1 January of year 1)."""

    code = "up-hours"
    announcement: int
    version: int
    day: int


@dataclass(frozen=True, slots=True)
class SendAt(Tap):
    """A wall time at school: the day's ordinal and minutes after midnight."""

    code = "up-at"
    announcement: int
    version: int
    day: int
    minute: int


@dataclass(frozen=True, slots=True)
class ChangeUpdate(Tap):
    code = "up-change"
    announcement: int


@dataclass(frozen=True, slots=True)
class BackToPreview(Tap):
    code = "up-back"
    announcement: int


@dataclass(frozen=True, slots=True)
class GiveUpUpdate(Tap):
    code = "up-cancel"
    announcement: int


@dataclass(frozen=True, slots=True)
class UndoSending(Tap):
    code = "up-undo"
    announcement: int


@dataclass(frozen=True, slots=True)
class ShowNotReached(Tap):
    code = "up-not"
    announcement: int


@dataclass(frozen=True, slots=True)
class GotIt(Tap):
    code = "got-it"
    announcement: int


@dataclass(frozen=True, slots=True)
class ReadGathered(Tap):
    """The whole of a class update that came together with others."""

    code = "less-read"
    announcement: int


@dataclass(frozen=True, slots=True)
class ShowAskedUpdate(Tap):
    code = "today-up"
    announcement: int
