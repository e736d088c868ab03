"""Messages that wait as long as the office wants."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class ShowPauses(Tap):
    code = "pause"


@dataclass(frozen=True, slots=True)
class PauseAll(Tap):
    code = "pause-all"


@dataclass(frozen=True, slots=True)
class AskWhomToPause(Tap):
    code = "pause-who"


@dataclass(frozen=True, slots=True)
class PauseRelation(Tap):
    """A parent's messages about a child, both ways."""

    code = "pause-of"
    parent: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowPause(Tap):
    code = "pause-show"
    pause: int


@dataclass(frozen=True, slots=True)
class BeginPause(Tap):
    code = "pause-go"
    pause: int


@dataclass(frozen=True, slots=True)
class EndPause(Tap):
    code = "pause-end"
    pause: int


@dataclass(frozen=True, slots=True)
class DropPause(Tap):
    code = "pause-drop"
    pause: int


@dataclass(frozen=True, slots=True)
class AskPauseWords(Tap):
    code = "pause-say"
    pause: int


@dataclass(frozen=True, slots=True)
class DropPauseWords(Tap):
    code = "pause-hush"
    pause: int


@dataclass(frozen=True, slots=True)
class AskPauseEnd(Tap):
    code = "pause-when"
    pause: int


@dataclass(frozen=True, slots=True)
class EndPauseAt(Tap):
    """At which minute, counted from 1970 (UTC); 0 for no end of its own."""

    code = "pause-until"
    pause: int
    at: int


@dataclass(frozen=True, slots=True)
class PauseUpdates(Tap):
    code = "pause-up"
    pause: int
    on: int
