"""Single meetings: proposed, answered, and where they are."""

from dataclasses import dataclass

from bot.taps.wire import Tap


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
