"""Topics in people's chats, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import AboutChild
from storage.outbox_models import LIVE_STATES


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in somebody's chat: about a child, or one that they began themselves."""

    id: int
    account_id: int
    child_id: int | None
    number: int | None
    name: str | None
    beginnings: int
    creation_id: int | None
    rests_until: datetime | None
    creation_state: str | None
    begins_at: datetime | None

    @property
    def is_asked_for(self) -> bool:
        """Whether Telegram has still to answer that it is there."""
        return self.creation_state in LIVE_STATES


@dataclass(frozen=True, slots=True)
class Meant(AboutChild):
    """A parent's message that words about the child could answer."""

    message_id: int
    parent_name: str
    relation: str
    child_first_name: str
    child_last_name: str
