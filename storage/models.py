"""What the school is made of, as rows read from the database.

Longer than other files: one list of shapes, where a query's `record_class` finds its own by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum


class Role(StrEnum):
    PARENT = "parent"
    TEACHER = "teacher"
    OFFICE = "office"


class Lane(IntEnum):
    """Who goes first when several things wait; lower is sooner."""

    SAFETY = 0
    REPLY = 1
    MESSAGE = 2
    REMINDER = 3
    ANNOUNCEMENT = 4
    DIGEST = 5


class DoubtClass(StrEnum):
    """What happens when we cannot know whether Telegram took a message."""

    AT_LEAST_ONCE = "A"
    AT_MOST_ONCE = "B"
    REPEATABLE = "C"


@dataclass(frozen=True, slots=True)
class Account:
    """A Telegram account that has written to us; `id` is also the number of its private chat."""

    id: int
    language: str
    quiet_from: str
    quiet_until: str
    quiet_days: str | None
    hat_id: int | None
    unreachable_since: datetime | None
    unreachable_reason: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the school knows, in one role."""

    id: int
    role: Role
    name: str
    language: str
    account_id: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "role", Role(self.role))


@dataclass(frozen=True, slots=True)
class SchoolClass:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Child:
    id: int
    first_name: str
    last_name: str
    class_id: int
    class_name: str

    @property
    def short_name(self) -> str:
        """First name and initial: all that a chat shows of a child."""
        return shortened(self.first_name, self.last_name)


def shortened(first_name: str, last_name: str) -> str:
    return f"{first_name} {last_name[:1]}." if last_name else first_name


@dataclass(frozen=True, slots=True)
class Teacher:
    id: int
    name: str
    subject: str


@dataclass(frozen=True, slots=True)
class ClassCount:
    """A class and how many of its families have joined."""

    id: int
    name: str
    families: int
    joined: int


@dataclass(frozen=True, slots=True)
class Received:
    """One update in the inbox, as Telegram sent it."""

    id: int
    chat_id: int
    body: str
    tries: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stands in a conversation."""

    name: str
    step: str
    subject_id: int | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One row of the outbox, claimed for sending, with what its reader needs."""

    id: int
    chat_id: int
    kind: str
    doubt_class: str
    lane: int
    body: str
    edits_id: int | None
    message_id: int | None
    target_message_id: int | None
    target_state: str | None
    subject: str | None
    tries: int
    doubtful: bool
    expires_at: datetime | None
    language: str | None
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None


LIVE_STATES = frozenset({"planned", "waiting", "sending"})


@dataclass(frozen=True, slots=True)
class OutboxEnd:
    """What became of a row that was given to Telegram."""

    id: int
    state: str
    at: datetime
    message_id: int | None = None
    reason: str | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation found by its link, with whom it is for."""

    id: int
    person_id: int
    role: str
    name: str
    language: str
    account_id: int | None
    child_id: int | None
    child_first_name: str | None
    child_last_name: str | None
    class_id: int | None
    class_name: str | None
    relation: str | None
    expires_at: datetime
    used_at: datetime | None
    used_by: int | None
    revoked_at: datetime | None

    @property
    def child_name(self) -> str:
        """First name and initial; empty for who is no parent."""
        return shortened(self.child_first_name or "", self.child_last_name or "")


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One line of the office's list of invitations."""

    person_id: int
    child_id: int | None
    role: str
    name: str
    child_first_name: str | None
    child_last_name: str | None
    class_name: str | None
    language: str
    joined: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "joined", bool(self.joined))


@dataclass(frozen=True, slots=True)
class Family:
    """A parent of a class, and how they can be reached."""

    parent_id: int
    name: str
    account_id: int | None
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None
    unreachable_since: datetime | None
    unreachable_reason: str | None


@dataclass(frozen=True, slots=True)
class Announcement:
    id: int
    author_id: int
    class_id: int
    class_name: str
    author_name: str
    author_account_id: int | None
    state: str
    version: int
    words: str | None
    media_kind: str | None
    media_file_id: str | None
    media_group: str | None
    source_message_id: int | None
    asks_got_it: bool
    card_id: int | None
    card_counts: str | None
    card_counted_at: datetime | None
    planned_on: date | None
    send_at: datetime | None
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class FamilyOutcome:
    """How an announcement fares with one parent."""

    name: str
    state: str | None
    not_before: datetime | None
    reason: str | None
    got_it_at: datetime | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How an announcement fares with all its parents, as the teacher's card counts them."""

    sent: int
    waiting: int
    quiet: int
    quiet_until: datetime | None
    not_reached: int
    got_it: int

    @property
    def settled(self) -> bool:
        return not self.waiting and not self.quiet

    @property
    def all_reached(self) -> bool:
        return self.settled and not self.not_reached


@dataclass(frozen=True, slots=True)
class StateCount:
    """How many outbox rows of one lane stand in one state, and since when the oldest."""

    lane: int
    state: str
    rows: int
    oldest: str


@dataclass(frozen=True, slots=True)
class InboxCount:
    state: str
    rows: int
    oldest: str


@dataclass(frozen=True, slots=True)
class Unended:
    """A row that an earlier process was sending when it died."""

    id: int
    doubt_class: str
    doubtful: bool
    tries: int


@dataclass(frozen=True, slots=True)
class RoleCount:
    role: str
    people: int
    joined: int
    unreachable: int


@dataclass(frozen=True, slots=True)
class Kinship:
    """A parent and a child who belong together."""

    parent_id: int
    child_id: int


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """Something a person wrote that could not be passed on yet."""

    id: int
    words: str | None
    kind: str
    file_id: str | None
    message_id: int


@dataclass(frozen=True, slots=True)
class Silence:
    """Telegram was not heard from `began_at` to `ended_at`, or is not heard since (UTC)."""

    id: int
    began_at: datetime
    ended_at: datetime | None
    refusal: str | None
    refused_since: datetime | None
    told_up_to: int | None
    told: int


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing leaves for a chat before then; 0 is everyone."""

    chat_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class SchoolDay:
    """A weekday (0 is Monday) and its hours, wall time HH:MM; None for a day without."""

    weekday: int
    opens: str | None
    closes: str | None


@dataclass(frozen=True, slots=True)
class Term:
    id: int
    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days that the school itself named as days without school; `name` may be empty."""

    id: int
    name: str
    first_day: date
    last_day: date
    event_uid: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """All that the office told about the calendar, as it is kept."""

    days: tuple[SchoolDay, ...] = ()
    terms: tuple[Term, ...] = ()
    closed: tuple[ClosedDays, ...] = ()
    open_holidays: tuple[date, ...] = ()
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CalendarChange:
    id: int
    account_id: int
    verb: str
    state: str
    proposed: str | None
    before: str | None
