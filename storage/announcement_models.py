"""Class updates, and how they fared."""

from dataclasses import dataclass
from datetime import date, datetime


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
    from_home: bool = False
    """Whether it tells a family's good news: nobody passes it on, and it goes when they say so."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "from_home", bool(self.from_home))


@dataclass(frozen=True, slots=True)
class FamilyOutcome:
    """How an announcement fares with one parent."""

    name: str
    state: str | None
    lane: int | None
    not_before: datetime | None
    reason: str | None
    got_it_at: datetime | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How an announcement fares with all its parents, as the teacher's card counts them."""

    sent: int
    waiting: int
    gathered: int
    quiet: int
    quiet_until: datetime | None
    not_reached: int
    got_it: int

    @property
    def settled(self) -> bool:
        return not self.waiting and not self.quiet and not self.gathered

    @property
    def all_reached(self) -> bool:
        return self.settled and not self.not_reached
