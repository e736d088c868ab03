"""Meetings of families with teachers, and the rounds they are booked in, as rows read."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from storage.models import Role, shortened


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
class Meeting:
    """When and where they meet; while it is proposed nothing of that is agreed.

    `late_minutes` is how much later than planned the teacher expects to begin. `sequence` counts
    the versions that people's calendars were given.
    """

    id: int
    round_id: int | None
    round_name: str | None
    slot_id: int | None
    asked_by: int
    state: str
    held: str
    room_id: int | None
    room: str | None
    link: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    minutes: int
    words: str | None
    language: str | None
    uid: str
    sequence: int
    reason: str | None
    ended_by: int | None
    late_minutes: int
    made_at: datetime
    booked_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class MeetingPerson:
    """A teacher or parent who meets, by the name others may read; and what they said of it."""

    person_id: int
    role: Role
    name: str
    account_id: int | None
    answer: str | None
    late_minutes: int | None
    answered_at: datetime | None
    card_id: int | None
    outcome: str | None
    asked_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "role", Role(self.role))


@dataclass(frozen=True, slots=True)
class MeetingChild:
    id: int
    first_name: str
    last_name: str
    class_name: str

    @property
    def short_name(self) -> str:
        """First name and initial: all that a chat shows of a child."""
        return shortened(self.first_name, self.last_name)


@dataclass(frozen=True, slots=True)
class Booking:
    """A meeting with everyone who meets, and about whom."""

    meeting: Meeting
    people: tuple[MeetingPerson, ...]
    children: tuple[MeetingChild, ...]

    @property
    def teachers(self) -> tuple[MeetingPerson, ...]:
        return tuple(person for person in self.people if person.role is Role.TEACHER)

    @property
    def parents(self) -> tuple[MeetingPerson, ...]:
        return tuple(person for person in self.people if person.role is Role.PARENT)

    @property
    def starts_at(self) -> datetime:
        """When a booked meeting begins; asking it of a proposed one is a mistake of ours."""
        assert self.meeting.starts_at is not None, "nothing is agreed yet"
        return self.meeting.starts_at

    @property
    def ends_at(self) -> datetime:
        assert self.meeting.ends_at is not None, "nothing is agreed yet"
        return self.meeting.ends_at


@dataclass(frozen=True, slots=True)
class Clash:
    """Who or what is taken at a time: a person, child or room, by another meeting."""

    kind: str
    about_id: int
    meeting_id: int


@dataclass(frozen=True, slots=True)
class ChildTaken:
    """When a child is met about, by whomever."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class AtOnce:
    """Several meetings that a parent books at once.

    `wanted` are pairs of child and teacher, `ways` what was shown last (child, teacher and slot of
    each meeting), `booked` the meetings that were booked. `from_minute` counts from midnight.
    """

    id: int
    account_id: int
    round_id: int
    wanted: tuple[tuple[int, int], ...]
    from_minute: int
    gap_minutes: int
    ways: tuple[tuple[tuple[int, int, int], ...], ...]
    version: int
    booked: tuple[int, ...]

    def __post_init__(self) -> None:
        for name in ("wanted", "ways", "booked"):
            object.__setattr__(self, name, _as_tuples(json.loads(str(getattr(self, name)))))


def _as_tuples(found: Any) -> Any:
    return tuple(_as_tuples(each) for each in found) if isinstance(found, list) else found


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
