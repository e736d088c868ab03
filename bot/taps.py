"""What a button carries: these strings outlive releases, because old chats keep old buttons.

A code, then the fields, all within Telegram's 64 bytes. A test freezes codes and fields, so that a
change is deliberate; longer than other files, because all of the wire stands here. The data is
never trusted: whoever presses is checked again against it.
"""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

LONGEST_NUMBER = 18  # digits; what a bigint always holds
TELEGRAM_LIMIT = 64  # bytes; Bot API, InlineKeyboardButton.callback_data


class NotATap(ValueError):
    """The data is none that a button of ours carries."""


@dataclass(frozen=True, slots=True)
class Tap:
    code: ClassVar[str]

    def pack(self) -> str:
        packed = ":".join([self.code, *(str(getattr(self, field.name)) for field in fields(self))])
        if len(packed.encode()) > TELEGRAM_LIMIT:
            raise NotATap(f"{self.code}: {len(packed.encode())} bytes")
        return packed

    @classmethod
    def unpack(cls, data: str) -> Self:
        """Read what a button carried. Raises `NotATap`."""
        code, *values = data.split(":")
        kinds = fields(cls)
        too_long = len(data.encode("utf-8", "replace")) > TELEGRAM_LIMIT
        if too_long or code != cls.code or len(values) != len(kinds):
            raise NotATap(code)
        return cls(
            *(
                _number(value) if kind.type is int else value
                for kind, value in zip(kinds, values, strict=True)
            )
        )


def code_of(data: str) -> str:
    return data.partition(":")[0]


def _number(value: str) -> int:
    # isascii: int() would also read other scripts' digits, which no button of ours carries.
    if not (value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER):
        raise NotATap(value)
    return int(value)


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
class AskReadingHours(Tap):
    code = "read"


@dataclass(frozen=True, slots=True)
class AskReadingOn(Tap):
    code = "read-on"
    weekday: int


@dataclass(frozen=True, slots=True)
class KeepReading(Tap):
    """A teacher's reading hours as minutes after midnight; equal ends mean none."""

    code = "read-set"
    weekday: int
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class ReadInSchoolHours(Tap):
    code = "read-school"


@dataclass(frozen=True, slots=True)
class ReadAtOnce(Tap):
    code = "read-at-once"
    on: int


@dataclass(frozen=True, slots=True)
class ShowCalendar(Tap):
    code = "cal"


@dataclass(frozen=True, slots=True)
class ShowSchoolDays(Tap):
    code = "cal-days"


@dataclass(frozen=True, slots=True)
class AskSchoolHours(Tap):
    """The hours of a weekday (0 is Monday), or of all school days (7)."""

    code = "cal-day"
    weekday: int


@dataclass(frozen=True, slots=True)
class KeepSchoolHours(Tap):
    """School hours as minutes after midnight; equal ends mean no school."""

    code = "cal-day-set"
    weekday: int
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class ShowTerms(Tap):
    code = "cal-terms"


@dataclass(frozen=True, slots=True)
class RemoveTerm(Tap):
    code = "cal-term-no"
    term: int


@dataclass(frozen=True, slots=True)
class AskCountry(Tap):
    code = "cal-land"


@dataclass(frozen=True, slots=True)
class ChooseCountry(Tap):
    """A country by its code; empty for no public holidays."""

    code = "cal-land-set"
    country: str


@dataclass(frozen=True, slots=True)
class AskRegion(Tap):
    code = "cal-regions"
    page: int


@dataclass(frozen=True, slots=True)
class ChooseRegion(Tap):
    """A region by its code; empty for the whole country."""

    code = "cal-region"
    country: str
    region: str


@dataclass(frozen=True, slots=True)
class ShowClosedDays(Tap):
    code = "cal-closed"
    page: int


@dataclass(frozen=True, slots=True)
class ShowClosure(Tap):
    code = "cal-spell"
    closed: int


@dataclass(frozen=True, slots=True)
class RemoveClosure(Tap):
    code = "cal-spell-no"
    closed: int


@dataclass(frozen=True, slots=True)
class ShowHoliday(Tap):
    """A public holiday as its ordinal (days since 1 January of year 1)."""

    code = "cal-holiday"
    day: int


@dataclass(frozen=True, slots=True)
class OpenOnHoliday(Tap):
    code = "cal-open"
    day: int
    on: int


@dataclass(frozen=True, slots=True)
class KeepDays(Tap):
    code = "cal-keep"
    change: int


@dataclass(frozen=True, slots=True)
class DiscardDays(Tap):
    code = "cal-drop"
    change: int


@dataclass(frozen=True, slots=True)
class UndoChange(Tap):
    code = "cal-undo"
    change: int


@dataclass(frozen=True, slots=True)
class ShowNumbers(Tap):
    code = "cal-numbers"


@dataclass(frozen=True, slots=True)
class AskNumber(Tap):
    code = "cal-number"
    which: str


@dataclass(frozen=True, slots=True)
class RemoveNumber(Tap):
    code = "cal-number-no"
    which: str


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
class AskWhatToWrite(Tap):
    code = "write"


@dataclass(frozen=True, slots=True)
class WriteAs(Tap):
    """How a message is opened: question, good-news, worry, worry-here, concern or call."""

    code = "write-as"
    opener: str


@dataclass(frozen=True, slots=True)
class WriteAbout(Tap):
    code = "write-of"
    opener: str
    child: int


@dataclass(frozen=True, slots=True)
class ChooseCallTime(Tap):
    """When to be called about a child: now, morning or afternoon of a day (its ordinal)."""

    code = "call-when"
    child: int
    when: str
    day: int


@dataclass(frozen=True, slots=True)
class AskForCall(Tap):
    """The request leaves without words."""

    code = "call-ask"
    message: int


@dataclass(frozen=True, slots=True)
class PromiseCall(Tap):
    code = "call-yes"
    message: int


@dataclass(frozen=True, slots=True)
class SendConcern(Tap):
    code = "safe-send"
    message: int


@dataclass(frozen=True, slots=True)
class AnswerConcern(Tap):
    code = "safe-answer"
    message: int


@dataclass(frozen=True, slots=True)
class TellAbsence(Tap):
    code = "abs"


@dataclass(frozen=True, slots=True)
class AbsenceOf(Tap):
    """Which child is absent; 0 is both."""

    code = "abs-of"
    child: int


@dataclass(frozen=True, slots=True)
class AbsenceOn(Tap):
    """The first and the last day as their ordinals."""

    code = "abs-on"
    absence: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class AskAbsenceDays(Tap):
    code = "abs-days"
    absence: int


@dataclass(frozen=True, slots=True)
class AbsenceBecause(Tap):
    """The reason: ill, doctor, family, or other, which is written."""

    code = "abs-why"
    absence: int
    reason: str


@dataclass(frozen=True, slots=True)
class UndoAbsence(Tap):
    code = "abs-undo"
    absence: int


@dataclass(frozen=True, slots=True)
class SendAsAbsence(Tap):
    """A message that was simply written tells of an absence today."""

    code = "abs-send"
    message: int


@dataclass(frozen=True, slots=True)
class ThankForAbsence(Tap):
    code = "abs-thanks"
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


@dataclass(frozen=True, slots=True)
class KeepTopics(Tap):
    """One topic per child (1) or none (0)."""

    code = "topics"
    on: int


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


@dataclass(frozen=True, slots=True)
class ReadGathered(Tap):
    """The whole of a class update that came together with others."""

    code = "less-read"
    announcement: int


@dataclass(frozen=True, slots=True)
class PromiseFrom(Tap):
    """Promise something in the thread of this message."""

    code = "prm-new"
    message: int


@dataclass(frozen=True, slots=True)
class PromiseAbout(Tap):
    """About which of their children a parent promises something."""

    code = "prm-child"
    promise: int
    child: int


@dataclass(frozen=True, slots=True)
class PromiseIn(Tap):
    """In which of the threads they read a teacher promises something."""

    code = "prm-in"
    promise: int
    thread: int


@dataclass(frozen=True, slots=True)
class PromiseTheseWords(Tap):
    """The beginning of the message is what is promised."""

    code = "prm-words"
    promise: int


@dataclass(frozen=True, slots=True)
class PromiseBy(Tap):
    """By which day, as its ordinal (days since 1 January of year 1)."""

    code = "prm-by"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowPromise(Tap):
    code = "prm-show"
    promise: int


@dataclass(frozen=True, slots=True)
class KeepPromise(Tap):
    code = "prm-kept"
    promise: int


@dataclass(frozen=True, slots=True)
class UnkeepPromise(Tap):
    code = "prm-unkept"
    promise: int


@dataclass(frozen=True, slots=True)
class WithdrawPromise(Tap):
    code = "prm-back"
    promise: int


@dataclass(frozen=True, slots=True)
class ThankForPromise(Tap):
    code = "prm-thanks"
    promise: int


@dataclass(frozen=True, slots=True)
class AskForMoreTime(Tap):
    code = "prm-more"
    promise: int


@dataclass(frozen=True, slots=True)
class NeedUntil(Tap):
    """Until which day more time is needed, as its ordinal."""

    code = "prm-until"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class SendNewDay(Tap):
    """The other side is told of the new day (its ordinal) in the ready sentence."""

    code = "prm-move"
    promise: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowToday(Tap):
    code = "today"


@dataclass(frozen=True, slots=True)
class KeepFromToday(Tap):
    """The same as `KeepPromise`, and today's card stays."""

    code = "today-kept"
    promise: int


@dataclass(frozen=True, slots=True)
class ShowAskedUpdate(Tap):
    code = "today-up"
    announcement: int


@dataclass(frozen=True, slots=True)
class ShowDraft(Tap):
    code = "today-draft"
    message: int


@dataclass(frozen=True, slots=True)
class ShowAbsence(Tap):
    code = "today-abs"
    absence: int


@dataclass(frozen=True, slots=True)
class AskRecap(Tap):
    """What was agreed with the parent who wrote this message."""

    code = "recap-for"
    message: int


@dataclass(frozen=True, slots=True)
class RecapAbout(Tap):
    """What a parent agreed with a child's teachers."""

    code = "recap-of"
    child: int


@dataclass(frozen=True, slots=True)
class RecapWith(Tap):
    """What a teacher agreed with a parent (by the school's number) about a child."""

    code = "recap-with"
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class AskRecapWithWhom(Tap):
    code = "recap-who"
    page: int


@dataclass(frozen=True, slots=True)
class AgreeRecap(Tap):
    code = "recap-yes"
    message: int


@dataclass(frozen=True, slots=True)
class CorrectRecap(Tap):
    code = "recap-no"
    message: int


@dataclass(frozen=True, slots=True)
class ShowAgreed(Tap):
    code = "recap-show"
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


# Meetings booked by parents


@dataclass(frozen=True, slots=True)
class ShowMeetings(Tap):
    """What a parent has booked and can book, as a new message."""

    code = "meet-all"


@dataclass(frozen=True, slots=True)
class BackToMeetings(Tap):
    """The same on the card that is there."""

    code = "meet-back"


@dataclass(frozen=True, slots=True)
class BookFor(Tap):
    """Whom to meet about a child in a round."""

    code = "meet-for"
    round: int
    child: int


@dataclass(frozen=True, slots=True)
class ChooseTime(Tap):
    code = "meet-with"
    round: int
    teacher: int
    child: int
    page: int


@dataclass(frozen=True, slots=True)
class BookTime(Tap):
    code = "meet-book"
    slot: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowMeeting(Tap):
    code = "meet-show"
    meeting: int


@dataclass(frozen=True, slots=True)
class TakeBookingBack(Tap):
    code = "meet-undo"
    meeting: int


@dataclass(frozen=True, slots=True)
class MoveMeeting(Tap):
    code = "meet-move"
    meeting: int
    page: int


@dataclass(frozen=True, slots=True)
class MoveTo(Tap):
    code = "meet-to"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class SwapMeetings(Tap):
    """Two of one's own meetings change places; `slot` is the time that the first is to have."""

    code = "meet-swap"
    meeting: int
    other: int
    slot: int


@dataclass(frozen=True, slots=True)
class CancelMeeting(Tap):
    code = "meet-off"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayWhyCancelled(Tap):
    code = "meet-why"
    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class BookAgain(Tap):
    """Undo of a cancelled meeting."""

    code = "meet-again"
    meeting: int


# Waiting for a time, and the families who have none yet


@dataclass(frozen=True, slots=True)
class WaitFor(Tap):
    """A parent waits for a time with this teacher, about this child."""

    code = "meet-wait"
    round: int
    teacher: int
    child: int


@dataclass(frozen=True, slots=True)
class ShowWaiting(Tap):
    code = "wait"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitOn(Tap):
    """Only on this day (its ordinal); 0 for any."""

    code = "wait-on"
    waiting: int
    day: int


@dataclass(frozen=True, slots=True)
class AskWaitAfter(Tap):
    code = "wait-from"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitAfter(Tap):
    code = "wait-from-set"
    waiting: int
    minute: int


@dataclass(frozen=True, slots=True)
class AskWaitBefore(Tap):
    code = "wait-till"
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitBefore(Tap):
    code = "wait-till-set"
    waiting: int
    minute: int


@dataclass(frozen=True, slots=True)
class WaitAnyTime(Tap):
    code = "wait-any"
    waiting: int


@dataclass(frozen=True, slots=True)
class LeaveWaiting(Tap):
    code = "wait-no"
    waiting: int


@dataclass(frozen=True, slots=True)
class UndoLeaving(Tap):
    code = "wait-undo"
    waiting: int


@dataclass(frozen=True, slots=True)
class TakeTime(Tap):
    """The time that is held for whoever waits; one that was refused or is over, if still free."""

    code = "time-yes"
    offer: int


@dataclass(frozen=True, slots=True)
class DeclineTime(Tap):
    code = "time-no"
    offer: int


@dataclass(frozen=True, slots=True)
class ShowFamilies(Tap):
    code = "fam"
    round: int


@dataclass(frozen=True, slots=True)
class ShowClassFamilies(Tap):
    code = "fam-in"
    round: int
    school_class: int


@dataclass(frozen=True, slots=True)
class InviteFamilies(Tap):
    """Whoever has not booked is invited to."""

    code = "fam-ask"
    round: int
    school_class: int


@dataclass(frozen=True, slots=True)
class ShowFamily(Tap):
    code = "fam-of"
    round: int
    child: int


@dataclass(frozen=True, slots=True)
class BookForFamily(Tap):
    """For this parent, who phones."""

    code = "fam-for"
    round: int
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class ShowTimesForFamily(Tap):
    """The free times of a teacher, day by day."""

    code = "fam-at"
    round: int
    child: int
    person: int
    teacher: int
    page: int


@dataclass(frozen=True, slots=True)
class BookTimeForFamily(Tap):
    code = "fam-yes"
    slot: int
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class MoveForFamily(Tap):
    code = "fam-move"
    meeting: int
    page: int


@dataclass(frozen=True, slots=True)
class MoveForFamilyTo(Tap):
    """To this time; a cancelled meeting is booked again by it."""

    code = "fam-to"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class CancelForFamily(Tap):
    code = "fam-no"
    meeting: int


@dataclass(frozen=True, slots=True)
class WishToMeet(Tap):
    """How much a teacher would like to meet a family: requested, optional or not-needed."""

    code = "see-me"
    round: int
    child: int
    how: str


@dataclass(frozen=True, slots=True)
class ShowWish(Tap):
    code = "see"
    wish: int


@dataclass(frozen=True, slots=True)
class AskWishWords(Tap):
    code = "see-say"
    wish: int


@dataclass(frozen=True, slots=True)
class TellWish(Tap):
    code = "see-tell"
    wish: int


@dataclass(frozen=True, slots=True)
class DropWish(Tap):
    code = "see-no"
    wish: int


# Before and after a meeting, and interpreters


@dataclass(frozen=True, slots=True)
class AskAgenda(Tap):
    """What somebody would like to talk about at a meeting."""

    code = "agenda"
    meeting: int


@dataclass(frozen=True, slots=True)
class TickTopic(Tap):
    """A topic of the list, on or off."""

    code = "agenda-tick"
    meeting: int
    topic: str
    on: int


@dataclass(frozen=True, slots=True)
class WriteTopic(Tap):
    code = "agenda-write"
    meeting: int


@dataclass(frozen=True, slots=True)
class DropTopic(Tap):
    """Own words, by their number, are no topic any more."""

    code = "agenda-drop"
    meeting: int
    own: int


@dataclass(frozen=True, slots=True)
class CloseAgenda(Tap):
    code = "agenda-done"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskOutcome(Tap):
    code = "met"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayOutcome(Tap):
    """Whether it took-place, was moved, or did not happen (not)."""

    code = "met-say"
    meeting: int
    outcome: str


@dataclass(frozen=True, slots=True)
class SumUp(Tap):
    """Write down what was agreed at a meeting."""

    code = "met-sum"
    meeting: int


@dataclass(frozen=True, slots=True)
class SumUpWith(Tap):
    """The same about one child, with one parent."""

    code = "met-with"
    meeting: int
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class SendSummary(Tap):
    code = "met-send"
    message: int


@dataclass(frozen=True, slots=True)
class AddAction(Tap):
    """Something that somebody is to do, in a summary that is not sent yet."""

    code = "act-new"
    message: int


@dataclass(frozen=True, slots=True)
class ActionOf(Tap):
    code = "act-of"
    message: int
    person: int


@dataclass(frozen=True, slots=True)
class ActionOn(Tap):
    """By which day (its ordinal) it is to be done."""

    code = "act-on"
    action: int
    day: int


@dataclass(frozen=True, slots=True)
class DropAction(Tap):
    code = "act-drop"
    message: int
    action: int


@dataclass(frozen=True, slots=True)
class BackToSummary(Tap):
    code = "act-back"
    message: int


@dataclass(frozen=True, slots=True)
class AcceptAction(Tap):
    """What a colleague said yes to, and the teacher named in it promises themselves."""

    code = "act-yes"
    action: int


@dataclass(frozen=True, slots=True)
class AskInterpreter(Tap):
    code = "int"


@dataclass(frozen=True, slots=True)
class InterpretIn(Tap):
    code = "int-in"
    language: str


@dataclass(frozen=True, slots=True)
class AskOtherLanguage(Tap):
    code = "int-other"


@dataclass(frozen=True, slots=True)
class NoInterpreter(Tap):
    code = "int-no"


@dataclass(frozen=True, slots=True)
class ShowInterpreters(Tap):
    """The office's list of meetings that need an interpreter."""

    code = "int-list"
    page: int


# Several meetings booked at once


@dataclass(frozen=True, slots=True)
class BookAtOnce(Tap):
    code = "all-in"
    round: int


@dataclass(frozen=True, slots=True)
class TickMeeting(Tap):
    """Whether a teacher is to be met about a child: 1 for yes."""

    code = "all-tick"
    draft: int
    child: int
    teacher: int
    on: int


@dataclass(frozen=True, slots=True)
class BackToTicks(Tap):
    code = "all-back"
    draft: int


@dataclass(frozen=True, slots=True)
class AskFromWhen(Tap):
    code = "all-from"
    draft: int


@dataclass(frozen=True, slots=True)
class FromWhen(Tap):
    """Not earlier than this, in minutes after the school's midnight."""

    code = "all-at"
    draft: int
    minute: int


@dataclass(frozen=True, slots=True)
class WalkFor(Tap):
    """How many minutes it takes from one room to another."""

    code = "all-walk"
    draft: int
    minute: int


@dataclass(frozen=True, slots=True)
class ShowWays(Tap):
    code = "all-ways"
    draft: int
    page: int


@dataclass(frozen=True, slots=True)
class BookWay(Tap):
    """One of the ways of a card; the version says of which."""

    code = "all-book"
    draft: int
    version: int
    choice: int


@dataclass(frozen=True, slots=True)
class UndoAtOnce(Tap):
    code = "all-undo"
    draft: int


# Reminders of meetings, running late, and teachers who fall ill


@dataclass(frozen=True, slots=True)
class SayComing(Tap):
    code = "rem-come"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayComingToAll(Tap):
    """To all of their meetings on the day of this one."""

    code = "rem-all"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskHowLate(Tap):
    code = "rem-late"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayLate(Tap):
    """The family comes so many minutes later."""

    code = "rem-min"
    meeting: int
    minutes: int


@dataclass(frozen=True, slots=True)
class AskWhichNot(Tap):
    """Which of their meetings on the day of this one they cannot come to."""

    code = "rem-which"
    meeting: int


@dataclass(frozen=True, slots=True)
class SayCannot(Tap):
    code = "rem-not"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskToRunLate(Tap):
    """The teacher runs late on this day (its ordinal)."""

    code = "run-ask"
    day: int


@dataclass(frozen=True, slots=True)
class RunLate(Tap):
    """By so many minutes, all meetings of that day that are still to come."""

    code = "run-late"
    day: int
    minutes: int


@dataclass(frozen=True, slots=True)
class AskReminders(Tap):
    code = "rem-ask"


@dataclass(frozen=True, slots=True)
class ChooseReminder(Tap):
    """Be reminded so long ahead (7d, 1d, 1h, 10m), or not any more."""

    code = "rem-set"
    ahead: str
    on: int


@dataclass(frozen=True, slots=True)
class AskWhoIsIll(Tap):
    code = "ill-who"


@dataclass(frozen=True, slots=True)
class AskWhenIll(Tap):
    """On which day this teacher is ill."""

    code = "ill-when"
    person: int


@dataclass(frozen=True, slots=True)
class AskIll(Tap):
    """Whether to tell the families of that day (its ordinal)."""

    code = "ill-ask"
    person: int
    day: int


@dataclass(frozen=True, slots=True)
class TellIll(Tap):
    code = "ill-tell"
    person: int
    day: int


@dataclass(frozen=True, slots=True)
class TakeAfterIll(Tap):
    """Another time in place of the meeting that was called off."""

    code = "ill-take"
    meeting: int
    slot: int


@dataclass(frozen=True, slots=True)
class NoneSuits(Tap):
    code = "ill-none"
    meeting: int


# Meetings in calendars, and a teacher's day of them


@dataclass(frozen=True, slots=True)
class AddToCalendar(Tap):
    code = "meet-ics"
    meeting: int


@dataclass(frozen=True, slots=True)
class ShowTeachingDay(Tap):
    """A day of meetings as its ordinal (days since 1 January of year 1)."""

    code = "day"
    day: int


@dataclass(frozen=True, slots=True)
class ShowMoreOfDay(Tap):
    code = "day-more"
    day: int


@dataclass(frozen=True, slots=True)
class AskWhichMeeting(Tap):
    code = "day-which"
    day: int


@dataclass(frozen=True, slots=True)
class OpenMeeting(Tap):
    """One of a teacher's own, from the list of its day."""

    code = "day-open"
    meeting: int


@dataclass(frozen=True, slots=True)
class DrawTeachingDay(Tap):
    """As a picture (png) or as a page to print (pdf)."""

    code = "day-draw"
    day: int
    form: str


@dataclass(frozen=True, slots=True)
class DayToCalendar(Tap):
    code = "day-ics"
    day: int


# Single meetings: proposed, agreed, moved; check-ins; the term


@dataclass(frozen=True, slots=True)
class ProposeMeeting(Tap):
    """A meeting of one family alone; a page of the children it may be about."""

    code = "sm-new"
    page: int


@dataclass(frozen=True, slots=True)
class ProposeAbout(Tap):
    code = "sm-of"
    child: int


@dataclass(frozen=True, slots=True)
class ProposeTo(Tap):
    """With this parent or teacher of the child; 0 is all of them together."""

    code = "sm-to"
    child: int
    person: int


@dataclass(frozen=True, slots=True)
class ShowProposal(Tap):
    code = "sm-show"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskMeetingTimes(Tap):
    code = "sm-times"
    meeting: int


@dataclass(frozen=True, slots=True)
class MeetingTimesOn(Tap):
    """The free times of a day, as its ordinal."""

    code = "sm-day"
    meeting: int
    day: int


@dataclass(frozen=True, slots=True)
class ChooseMeetingTime(Tap):
    """One could then, or could not after all: the minute, counted from 1970 (UTC)."""

    code = "sm-at"
    meeting: int
    at: int


@dataclass(frozen=True, slots=True)
class ForgetMeetingTimes(Tap):
    """What was chosen but not sent is not offered after all."""

    code = "sm-forget"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskMeetingWords(Tap):
    code = "sm-words"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskMeetingLength(Tap):
    code = "sm-long"
    meeting: int


@dataclass(frozen=True, slots=True)
class MeetingLasts(Tap):
    code = "sm-min"
    meeting: int
    minutes: int


@dataclass(frozen=True, slots=True)
class AskMeetingPlace(Tap):
    code = "sm-where"
    meeting: int


@dataclass(frozen=True, slots=True)
class MeetBy(Tap):
    """By phone, by a link that is written, in a room that is written, or any: not said where."""

    code = "sm-held"
    meeting: int
    how: str


@dataclass(frozen=True, slots=True)
class MeetInRoom(Tap):
    code = "sm-room"
    meeting: int
    room: int


@dataclass(frozen=True, slots=True)
class AskMeetingTeam(Tap):
    code = "sm-team"
    meeting: int


@dataclass(frozen=True, slots=True)
class MeetWith(Tap):
    """One more teacher meets, or does not after all."""

    code = "sm-with"
    meeting: int
    teacher: int


@dataclass(frozen=True, slots=True)
class MeetAboutToo(Tap):
    """It is about one more child, or is not after all."""

    code = "sm-kid"
    meeting: int
    child: int


@dataclass(frozen=True, slots=True)
class SendProposal(Tap):
    code = "sm-send"
    meeting: int


@dataclass(frozen=True, slots=True)
class AgreeTime(Tap):
    """An offered time suits: it is agreed."""

    code = "sm-yes"
    meeting: int
    time: int


@dataclass(frozen=True, slots=True)
class AskToDecline(Tap):
    code = "sm-not"
    meeting: int


@dataclass(frozen=True, slots=True)
class DeclineMeeting(Tap):
    """Without a word of one's own."""

    code = "sm-no"
    meeting: int


@dataclass(frozen=True, slots=True)
class CannotJoin(Tap):
    """A colleague cannot come."""

    code = "sm-leave"
    meeting: int


@dataclass(frozen=True, slots=True)
class WithdrawProposal(Tap):
    code = "sm-back"
    meeting: int


@dataclass(frozen=True, slots=True)
class KeepMeetingTime(Tap):
    """The meeting stays at its time, whatever others were offered."""

    code = "sm-keep"
    meeting: int


@dataclass(frozen=True, slots=True)
class ProposeAgain(Tap):
    """The same people, about the same children, anew."""

    code = "sm-again"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskWhyToCancel(Tap):
    code = "sm-cancel"
    meeting: int


@dataclass(frozen=True, slots=True)
class CancelSingle(Tap):
    """Because of ill, work or other: nothing that is said."""

    code = "sm-why"
    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class UndoCancelSingle(Tap):
    code = "sm-undo"
    meeting: int


@dataclass(frozen=True, slots=True)
class AskCheckIn(Tap):
    """When to look again together."""

    code = "ci-ask"
    meeting: int


@dataclass(frozen=True, slots=True)
class CheckInOn(Tap):
    """On this day, as its ordinal; 0 for no day."""

    code = "ci-on"
    meeting: int
    day: int


@dataclass(frozen=True, slots=True)
class ShowTermMeetings(Tap):
    """How many families met this term; a page of the classes."""

    code = "term-met"
    page: int


@dataclass(frozen=True, slots=True)
class ShowNotMet(Tap):
    """Whom nobody met of a class, page by page."""

    code = "term-not"
    school_class: int
    page: int


# Rounds of meetings: set up, opened and changed by the office or a teacher


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
class AskOfRound(Tap):
    """What to change: days, length, breaks, place, booking or more."""

    code = "rd-ask"
    round: int
    what: str


@dataclass(frozen=True, slots=True)
class SetOfRound(Tap):
    """One choice of a round; `on` is 1 when it was asked whether families may be asked anew."""

    code = "rd-set"
    round: int
    what: str
    value: int
    on: int


@dataclass(frozen=True, slots=True)
class AddRoundDay(Tap):
    code = "rd-day"
    round: int
    day: int


@dataclass(frozen=True, slots=True)
class RemoveRoundDay(Tap):
    code = "rd-unday"
    round: int
    day: int
    on: int


@dataclass(frozen=True, slots=True)
class SetRoundHours(Tap):
    """On one day (its ordinal), or with 0 on all days."""

    code = "rd-hours"
    round: int
    day: int
    from_minute: int
    until_minute: int
    on: int


@dataclass(frozen=True, slots=True)
class AddBreak(Tap):
    """Of one teacher, or with 0 of everyone."""

    code = "rd-break"
    round: int
    teacher: int
    from_minute: int
    until_minute: int
    on: int


@dataclass(frozen=True, slots=True)
class RemoveBreak(Tap):
    code = "rd-unbreak"
    round: int
    number: int
    on: int


@dataclass(frozen=True, slots=True)
class AskWhenOpens(Tap):
    """From when on families can book."""

    code = "rd-opens"
    round: int


@dataclass(frozen=True, slots=True)
class ChooseRoundClasses(Tap):
    code = "rd-classes"
    round: int
    page: int


@dataclass(frozen=True, slots=True)
class SwitchRoundClass(Tap):
    code = "rd-class"
    round: int
    school_class: int
    page: int


@dataclass(frozen=True, slots=True)
class ChooseRoundTeachers(Tap):
    code = "rd-teachers"
    round: int
    page: int


@dataclass(frozen=True, slots=True)
class SwitchRoundTeacher(Tap):
    code = "rd-teacher"
    round: int
    teacher: int
    page: int


@dataclass(frozen=True, slots=True)
class PreviewRound(Tap):
    code = "rd-grid"
    round: int
    page: int


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


# Not `Tap.__subclasses__()`: a dataclass with slots leaves the class it was made from behind.
ALL_TAPS: tuple[type[Tap], ...] = tuple(
    kind
    for kind in list(globals().values())
    if isinstance(kind, type) and issubclass(kind, Tap) and kind is not Tap
)
