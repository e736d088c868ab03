"""What parents and teachers write to each other about a child, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import shortened


@dataclass(frozen=True, slots=True)
class Thread:
    """One parent's words with the teachers of one child."""

    id: int
    parent_id: int
    parent_name: str
    parent_account_id: int | None
    relation: str
    child_id: int
    child_first_name: str
    child_last_name: str
    class_name: str

    @property
    def child(self) -> str:
        """First name and initial: all that a chat shows of a child."""
        return shortened(self.child_first_name, self.child_last_name)


@dataclass(frozen=True, slots=True)
class ThreadReader:
    """A teacher who reads a thread; without an account they have not joined yet."""

    id: int
    name: str
    account_id: int | None


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody writes or wrote; a draft knows its thread when the child is chosen."""

    id: int
    account_id: int
    author_id: int | None
    author_name: str | None
    author_role: str | None
    thread_id: int | None
    only_to: int | None
    state: str
    card_id: int | None
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class MessagePart:
    """One of the author's own Telegram messages; several in a row become one message."""

    id: int
    source_message_id: int
    kind: str
    words: str | None
    file_id: str | None
    media_group: str | None


@dataclass(frozen=True, slots=True)
class Copy:
    """How one part went to one reader."""

    part_id: int
    outbox_id: int
    chat_id: int
    message_id: int | None
    state: str
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Original:
    """The author's own Telegram message behind a copy, and the chat that it stands in."""

    account_id: int
    source_message_id: int
