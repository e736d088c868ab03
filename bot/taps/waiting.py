"""Waiting for a time, and the families who have none yet."""

from dataclasses import dataclass

from bot.taps.wire import Tap


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
