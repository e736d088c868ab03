"""Families of a round, for the school's own people: seen, invited, booked for, wished to come."""

from dataclasses import dataclass

from bot.taps.wire import Tap


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
class SayWhyForFamily(Tap):
    """Why they cannot come, as they said on the phone."""

    code = "fam-why"
    meeting: int
    reason: str


@dataclass(frozen=True, slots=True)
class ListSingleMeetings(Tap):
    """For the office: those to come, page by page."""

    code = "sm-all"
    page: int


@dataclass(frozen=True, slots=True)
class ShowSingleMeeting(Tap):
    """The same: one of them, to cancel it for who phones."""

    code = "sm-one"
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
