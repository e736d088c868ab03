"""Who waits for a time, what was offered to them, and whom a teacher would like to meet."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import AboutChild, NamedChild


@dataclass(frozen=True, slots=True)
class Waiting(AboutChild):
    """A parent waits for a time with a teacher, about a child; `after` and `before` are HH:MM.

    `held_…` is the meeting that they have already with this teacher about this child in the round.
    """

    id: int
    round_id: int
    round_name: str
    teacher_id: int
    teacher_name: str
    child_id: int
    child_first_name: str
    child_last_name: str
    parent_id: int
    account_id: int | None
    day: date | None
    after: str | None
    before: str | None
    state: str
    asked_at: datetime
    ended_at: datetime | None
    held_id: int | None
    held_at: datetime | None
    held_until: datetime | None

    @property
    def wants_any(self) -> bool:
        return self.day is None and self.after is None and self.before is None


@dataclass(frozen=True, slots=True)
class SlotOffer:
    """A time that became free, held for somebody who waits until the deadline."""

    id: int
    slot_id: int
    waiting_id: int
    until_at: datetime
    state: str
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ChildToMeet(NamedChild):
    """A child whose family may book in a round.

    `has_meeting`: with the teacher who asks, or for the office with anybody. `wish` is what that
    teacher said of meeting.
    """

    id: int
    first_name: str
    last_name: str
    class_id: int
    class_name: str
    has_meeting: bool
    waits: bool
    wish: str | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "has_meeting", bool(self.has_meeting))
        object.__setattr__(self, "waits", bool(self.waits))

    @property
    def is_to_ask(self) -> bool:
        """Whether its family may be invited to book: it has not, and was not told it need not."""
        return not self.has_meeting and not self.waits and self.wish != "not-needed"


@dataclass(frozen=True, slots=True)
class ParentToMeet:
    """A parent of a child who may book; `account_id` only of who joined and can be reached.

    Until `less_until` they asked to be written to less.
    """

    id: int
    name: str
    child_id: int
    account_id: int | None
    less_until: date | None


@dataclass(frozen=True, slots=True)
class MeetingWish(AboutChild):
    """How much a teacher would like to meet a child's family in a round, and what they add."""

    id: int
    round_id: int
    round_name: str
    teacher_id: int
    teacher_name: str
    child_id: int
    child_first_name: str
    child_last_name: str
    wish: str
    words: str | None
    told_at: datetime | None
