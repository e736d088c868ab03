"""What a parent and a teacher wrote down as agreed, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class Recap:
    """One version of what was agreed: its words are a message, here stands what became of it."""

    message_id: int
    corrects_id: int | None
    state: str
    edited_at: datetime | None
    answered_by_name: str | None
    answered_by_role: str | None
    answered_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether the other side has still to say that it is right, or not quite."""
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides agreed last in a thread."""

    message_id: int
    words: str | None
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Partner(AboutChild):
    """A parent with a child, with whom a teacher may have agreed something."""

    child_id: int
    child_first_name: str
    child_last_name: str
    parent_id: int
    parent_name: str
