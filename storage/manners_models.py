"""How people like to be written to, and answers that wait, as rows read from the database."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Manners:
    """What one person asked for in one role; nothing of it has to be there."""

    called: str | None = None
    called_before: str | None = None
    address: str | None = None
    likes_voice: bool = False
    likes_calls: bool = False
    likes_short: bool = False
    less_until: date | None = None

    @property
    def likes(self) -> tuple[str, ...]:
        """Which ways of being written to they like, in one order."""
        ways = {"voice": self.likes_voice, "calls": self.likes_calls, "short": self.likes_short}
        return tuple(way for way, liked in ways.items() if liked)


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """A teacher's message that waits, or waited, for the end of the parent's quiet hours."""

    message_id: int
    account_id: int
    state: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Growing:
    """A message that gathers class updates and waits still, with how many are in it."""

    dedupe_key: str
    updates: int


@dataclass(frozen=True, slots=True)
class GatheringRow:
    id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class GatheredUpdate:
    """A class update as one line of such a message."""

    id: int
    class_name: str
    author_name: str
    words: str | None
    media_kind: str | None
