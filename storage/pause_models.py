"""Pauses of messages, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class MessagePause(AboutChild):
    """Messages that wait: all of them, or one parent's about one child, both ways."""

    id: int
    parent_id: int | None
    child_id: int | None
    state: str
    with_updates: bool
    words: str | None
    ends_at: datetime | None
    begun_at: datetime | None
    parent_name: str | None
    child_first_name: str | None
    child_last_name: str | None

    @property
    def is_of_all(self) -> bool:
        return self.parent_id is None


@dataclass(frozen=True, slots=True)
class Relation(AboutChild):
    """A parent who joined for a child, as the office looks for them."""

    parent_id: int
    parent_name: str
    child_id: int
    child_first_name: str
    child_last_name: str
    class_name: str


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """A row of the outbox that waits, or waited, for the end of a pause."""

    outbox_id: int
    chat_id: int
    lane: int
    expires_at: datetime | None
