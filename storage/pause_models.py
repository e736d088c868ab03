"""Pauses of messages, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import shortened


@dataclass(frozen=True, slots=True)
class MessagePause:
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

    @property
    def child(self) -> str:
        return shortened(self.child_first_name or "", self.child_last_name or "")


@dataclass(frozen=True, slots=True)
class Relation:
    """A parent who joined for a child, as the office looks for them."""

    parent_id: int
    parent_name: str
    child_id: int
    child_first_name: str
    child_last_name: str
    class_name: str

    @property
    def child(self) -> str:
        return shortened(self.child_first_name, self.child_last_name)


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """A row of the outbox that waits, or waited, for the end of a pause."""

    outbox_id: int
    chat_id: int
    lane: int
    expires_at: datetime | None
