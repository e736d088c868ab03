"""What parents and teachers write to each other about a child, as rows read from the database."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.manners_models import Manners
from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class Thread(AboutChild):
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
    parent_called: str | None
    address: str | None
    likes_voice: bool | None
    likes_calls: bool | None
    likes_short: bool | None
    less_until: date | None
    shared: bool = False
    """Of several parents; the parent above is then the one who asks, and nobody for a teacher."""

    @property
    def manners(self) -> Manners:
        """How the parent likes to be written to."""
        return Manners(
            called=self.parent_called,
            address=self.address,
            likes_voice=bool(self.likes_voice),
            likes_calls=bool(self.likes_calls),
            likes_short=bool(self.likes_short),
            less_until=self.less_until,
        )

    @property
    def parent(self) -> str:
        """How teachers read of the parent: as they like to be called, or by first name."""
        return self.parent_called or self.parent_name.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class ThreadParent:
    """A parent who reads a thread."""

    id: int
    name: str
    account_id: int | None
    relation: str


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
    kind: str
    card_id: int | None
    sent_at: datetime | None
    shared: bool = False

    @property
    def is_note(self) -> bool:
        """Whether it is for colleagues alone, and never for a family."""
        return self.kind == "note"

    @property
    def is_promise(self) -> bool:
        """Whether it stands for a promise, and waits for no answer."""
        return self.kind == "promise"


@dataclass(frozen=True, slots=True)
class MessagePart:
    """One of the author's own Telegram messages; several in a row become one message."""

    id: int
    source_message_id: int
    kind: str
    words: str | None
    file_id: str | None
    media_group: str | None
    edited_at: datetime | None
    file_changed: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """How one part went to one reader; `shows` says what stands in that row of the outbox."""

    part_id: int
    outbox_id: int
    shows: str
    chat_id: int
    message_id: int | None
    state: str
    not_before: datetime
    ended_at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Unreached:
    """A message of which a copy did not reach somebody, and the outbox row that says so."""

    message_id: int
    outbox_id: int


@dataclass(frozen=True, slots=True)
class WaitingMessage:
    """A message that waits to be sent to somebody."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Original:
    """The author's own Telegram message behind a copy, and the chat that it stands in."""

    account_id: int
    source_message_id: int
