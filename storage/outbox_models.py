"""What is received, what is to be said, and how each of it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum


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
    topic_id: int | None = None
    is_overtaken: bool = False
    """Whether another message of ours reached them since they came here."""


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
    target_subject: str | None
    subject: str | None
    topic_id: int | None
    topic_number: int | None
    creation_state: str | None
    tries: int
    doubtful: bool
    expires_at: datetime | None
    language: str | None
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None
    more_of_album: int = 0
    album: tuple["InAlbum", ...] = ()


@dataclass(frozen=True, slots=True)
class InAlbum:
    """A row that leaves together with another, as one album after it."""

    id: int
    body: str


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
