"""Home, settings, joining, quiet hours, manners: what everyone has."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class GoHome(Tap):
    code = "home"


@dataclass(frozen=True, slots=True)
class ShowHelp(Tap):
    code = "help"


@dataclass(frozen=True, slots=True)
class ShowSettings(Tap):
    code = "settings"


@dataclass(frozen=True, slots=True)
class WearHat(Tap):
    code = "hat"
    person: int


@dataclass(frozen=True, slots=True)
class AskLanguage(Tap):
    code = "languages"


@dataclass(frozen=True, slots=True)
class SpeakLanguage(Tap):
    code = "speak"
    language: str


@dataclass(frozen=True, slots=True)
class AskQuietHours(Tap):
    code = "quiet"


@dataclass(frozen=True, slots=True)
class KeepQuiet(Tap):
    """Quiet hours as minutes after midnight; equal ends mean none."""

    code = "quiet-set"
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class ConfirmJoining(Tap):
    """The link's own token: only who was given the link can press this."""

    code = "join"
    token: str


@dataclass(frozen=True, slots=True)
class DenyJoining(Tap):
    code = "join-no"
    token: str


@dataclass(frozen=True, slots=True)
class JoinInLanguage(Tap):
    code = "join-in"
    token: str
    language: str


@dataclass(frozen=True, slots=True)
class AskQuietDays(Tap):
    code = "quiet-days"


@dataclass(frozen=True, slots=True)
class AskQuietOn(Tap):
    """Hours for one kind of day: a weekday ("0" is Monday) or "free", without school."""

    code = "quiet-on"
    day: str


@dataclass(frozen=True, slots=True)
class KeepQuietOn(Tap):
    code = "quiet-on-set"
    day: str
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class QuietAsUsual(Tap):
    code = "quiet-usual"
    day: str


@dataclass(frozen=True, slots=True)
class KeepTopics(Tap):
    """One topic per child (1) or none (0)."""

    code = "topics"
    on: int


@dataclass(frozen=True, slots=True)
class AskManners(Tap):
    """How somebody likes to be called and written to."""

    code = "manners"


@dataclass(frozen=True, slots=True)
class LikeWay(Tap):
    """A way to be written to: voice, calls or short; on or off."""

    code = "like"
    way: str
    on: int


@dataclass(frozen=True, slots=True)
class AddressMe(Tap):
    """The form of address: formal, informal, or any."""

    code = "address"
    how: str


@dataclass(frozen=True, slots=True)
class AskName(Tap):
    code = "name"


@dataclass(frozen=True, slots=True)
class CallAsListed(Tap):
    code = "name-list"


@dataclass(frozen=True, slots=True)
class UndoName(Tap):
    code = "name-undo"


@dataclass(frozen=True, slots=True)
class AskLess(Tap):
    code = "less"


@dataclass(frozen=True, slots=True)
class WriteLess(Tap):
    """Up to and including a day, as its ordinal."""

    code = "less-until"
    day: int


@dataclass(frozen=True, slots=True)
class WriteAsUsual(Tap):
    code = "less-end"
