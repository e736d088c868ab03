"""Good news from home, as a row read."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class Win(AboutChild):
    """A parent's good news about a child; its words are those of the message that tells it.

    `is_refused` says that somebody who acts for the child wants nothing told beyond the family.
    """

    id: int
    message_id: int
    message_state: str
    thread_id: int
    child_id: int
    child_first_name: str
    child_last_name: str
    class_id: int | None
    class_name: str | None
    parent_id: int
    asked_by: int | None
    asked_by_name: str | None
    asked_by_account_id: int | None
    asked_at: datetime | None
    may_share: str | None
    announcement_id: int | None
    announcement_state: str | None
    shared_words: str | None
    is_refused: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_refused", bool(self.is_refused))

    @property
    def may_be_told(self) -> bool:
        """Whether it may leave for others now."""
        allowed = self.may_share == "yes" and not self.is_refused
        return allowed and self.message_state == "sent"


@dataclass(frozen=True, slots=True)
class ToldCopy:
    """One family's message that told a win in class, and how it fares."""

    outbox_id: int
    chat_id: int
    state: str
    ended_at: datetime | None
