"""Rounds of meetings, the times they offer, and what is asked when these change, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Round:
    """Times that teachers offer to the families of some classes.

    `siblings_at` opens it earlier to families with several children; without `opens_at` it is open
    at once. `most_each` is how many meetings one parent may book for one child.
    """

    id: int
    account_id: int
    made_by: int
    name: str
    state: str
    held: str
    slot_minutes: int
    pause_minutes: int
    interpreter_minutes: int
    two_homes: bool
    most_each: int | None
    opens_at: datetime | None
    siblings_at: datetime | None
    closes_at: datetime | None
    card_id: int | None
    version: int
    made_at: datetime

    def __post_init__(self) -> None:
        object.__setattr__(self, "two_homes", bool(self.two_homes))


@dataclass(frozen=True, slots=True)
class RoundDay:
    """A day of a round; wall times HH:MM at school."""

    day: date
    begins: str
    ends: str


@dataclass(frozen=True, slots=True)
class RoundTeacher:
    """A teacher whom families may meet in a round, and where. Who has not booked sees no link."""

    teacher_id: int
    name: str
    account_id: int | None
    room_id: int | None
    room: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that a teacher offers in a round."""

    id: int
    round_id: int
    teacher_id: int
    teacher_name: str
    starts_at: datetime
    ends_at: datetime
    room_id: int | None
    room: str | None


@dataclass(frozen=True, slots=True)
class RoundBreak:
    """A break of a round, wall times HH:MM: of everyone (no teacher), on every day (no day)."""

    id: int
    teacher_id: int | None
    teacher_name: str | None
    day: date | None
    begins: str
    ends: str


@dataclass(frozen=True, slots=True)
class RoundChoice:
    """A class or teacher that can be in a round, and whether it is."""

    id: int
    name: str
    chosen: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "chosen", bool(self.chosen))


@dataclass(frozen=True, slots=True)
class RoundFamily:
    """An account that can be told of a round, and about how many of its children."""

    account_id: int
    quiet_from: str
    quiet_until: str
    quiet_days: str | None
    children: int


@dataclass(frozen=True, slots=True)
class SharedRoom:
    """Two teachers who would be in one room at one time."""

    room: str
    name: str
    other_name: str
    day: date


@dataclass(frozen=True, slots=True)
class OfferedSlot:
    """A time of a round, and the meeting that has it, which may be longer or shorter."""

    id: int
    teacher_id: int
    starts_at: datetime
    ends_at: datetime
    withdrawn: bool
    meeting_id: int | None
    meeting_starts_at: datetime | None
    meeting_ends_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "withdrawn", bool(self.withdrawn))


@dataclass(frozen=True, slots=True)
class MeetingQuestion:
    """A family is asked for another time: whether they may keep theirs, and what they said."""

    meeting_id: int
    may_stay: bool
    starts_at: datetime
    kept_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "may_stay", bool(self.may_stay))
