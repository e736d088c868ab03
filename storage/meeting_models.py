"""Meetings of families with teachers, and who meets, as rows read."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.models import NamedChild, Role


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where they meet; while it is proposed nothing of that is agreed.

    `late_minutes` is how much later than planned the teacher expects to begin. `sequence` counts
    the versions that people's calendars were given. `is_short` where an interpreter needs longer
    and the time that follows was not free.
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
    is_short: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_short", bool(self.is_short))  # SQLite counts


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
class MeetingChild(NamedChild):
    id: int
    first_name: str
    last_name: str
    class_name: str


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
