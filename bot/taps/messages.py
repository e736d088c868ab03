"""Messages about a child, between parents and teachers.

A little longer than other files, as it is one list of buttons.
"""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class SendMessage(Tap):
    code = "msg-send"
    message: int


@dataclass(frozen=True, slots=True)
class AddToMessage(Tap):
    code = "msg-add"
    message: int


@dataclass(frozen=True, slots=True)
class AskSomeoneElse(Tap):
    code = "msg-else"
    message: int


@dataclass(frozen=True, slots=True)
class ChooseChild(Tap):
    code = "msg-child"
    message: int
    child: int


@dataclass(frozen=True, slots=True)
class ChooseReader(Tap):
    """One teacher of the child's class; 0 is the whole team."""

    code = "msg-to"
    message: int
    teacher: int


@dataclass(frozen=True, slots=True)
class CancelMessage(Tap):
    code = "msg-cancel"
    message: int


@dataclass(frozen=True, slots=True)
class TakeBackMessage(Tap):
    code = "msg-back"
    message: int


@dataclass(frozen=True, slots=True)
class AnswerMessage(Tap):
    code = "msg-answer"
    message: int


@dataclass(frozen=True, slots=True)
class ShowInbox(Tap):
    code = "msg-inbox"
    page: int


@dataclass(frozen=True, slots=True)
class ShowIncoming(Tap):
    code = "msg-show"
    message: int


@dataclass(frozen=True, slots=True)
class AskWhenToRemind(Tap):
    code = "msg-later"
    message: int


@dataclass(frozen=True, slots=True)
class AskTimeToRemind(Tap):
    code = "msg-time"
    message: int


@dataclass(frozen=True, slots=True)
class RemindAt(Tap):
    """At which minute, counted from 1970 (UTC)."""

    code = "msg-at"
    message: int
    at: int


@dataclass(frozen=True, slots=True)
class UndoRemind(Tap):
    """It need not come back."""

    code = "msg-at-no"
    message: int


@dataclass(frozen=True, slots=True)
class UndoPass(Tap):
    """The colleague need not have it."""

    code = "msg-pass-no"
    message: int
    teacher: int


@dataclass(frozen=True, slots=True)
class AskWhomToPass(Tap):
    code = "msg-pass"
    message: int


@dataclass(frozen=True, slots=True)
class PassTo(Tap):
    code = "msg-pass-to"
    message: int
    teacher: int


@dataclass(frozen=True, slots=True)
class ShareEarlier(Tap):
    code = "msg-share"
    message: int
    teacher: int


@dataclass(frozen=True, slots=True)
class CloseMessage(Tap):
    code = "msg-close"
    message: int


@dataclass(frozen=True, slots=True)
class ReopenMessage(Tap):
    code = "msg-open"
    message: int


@dataclass(frozen=True, slots=True)
class WriteNote(Tap):
    code = "msg-note"
    message: int


@dataclass(frozen=True, slots=True)
class AnswerFromTopic(Tap):
    """What was written in a topic answers this message."""

    code = "topic-to"
    draft: int
    message: int


@dataclass(frozen=True, slots=True)
class DropFromTopic(Tap):
    code = "topic-drop"
    draft: int


@dataclass(frozen=True, slots=True)
class SendLateNow(Tap):
    """What waits for the end of the parent's quiet hours goes at once."""

    code = "late-now"
    message: int


@dataclass(frozen=True, slots=True)
class ShowDraft(Tap):
    code = "today-draft"
    message: int


@dataclass(frozen=True, slots=True)
class ShareAbout(Tap):
    code = "sh-of"
    child: int


@dataclass(frozen=True, slots=True)
class ChooseShared(Tap):
    """The parents who would read it: their numbers, as in "12.15"."""

    code = "sh-who"
    child: int
    parents: str


@dataclass(frozen=True, slots=True)
class OpenShared(Tap):
    """Exactly these parents, as they were shown."""

    code = "sh-open"
    child: int
    parents: str


@dataclass(frozen=True, slots=True)
class AddToShared(Tap):
    code = "sh-add"
    thread: int
    person: int


@dataclass(frozen=True, slots=True)
class CloseShared(Tap):
    code = "sh-close"
    thread: int


@dataclass(frozen=True, slots=True)
class WriteShared(Tap):
    code = "sh-write"
    thread: int


@dataclass(frozen=True, slots=True)
class LeaveShared(Tap):
    code = "sh-leave"
    thread: int
