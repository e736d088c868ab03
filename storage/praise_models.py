"""Praise for children: as its teacher makes it, as it fares, and as it is looked back at."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Praise:
    """What a teacher says went well, about one child or several of a class.

    At most one of `strength` (Homeroom's) and `own_strength` (the class's own) is there;
    `progress_in` only with the strength progress. `words` are Telegram's HTML.
    """

    id: int
    by_id: int
    by_name: str
    by_account_id: int | None
    class_id: int
    class_name: str
    state: str
    version: int
    strength: str | None
    progress_in: str | None
    suggestion_id: int | None
    own_strength: str | None
    words: str | None
    media_kind: str | None
    media_file_id: str | None
    media_group: str | None
    source_message_id: int | None
    card_id: int | None
    card_counts: str | None
    send_at: datetime | None
    ended_at: datetime | None

    @property
    def says_in_words(self) -> bool:
        return bool(self.strength or self.own_strength or self.words)

    @property
    def says_something(self) -> bool:
        return self.says_in_words or self.media_file_id is not None

    @property
    def has_photo(self) -> bool:
        return self.media_kind == "photo"


@dataclass(frozen=True, slots=True)
class PraisedChild:
    """One child's share of a praise: what composing the weekly message begins with."""

    praise_id: int
    child_id: int
    child_first_name: str
    by_id: int
    by_name: str
    state: str
    strength: str | None
    progress_in: str | None
    own_strength: str | None
    words: str | None
    media_kind: str | None
    media_file_id: str | None
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class PraiseOutcome:
    """How a praise fares with one parent of one child."""

    child_id: int
    parent_id: int
    name: str
    account_id: int | None
    outbox_id: int | None
    state: str | None
    not_before: datetime | None
    sent_at: datetime | None
    reason: str | None
    thanked_at: datetime | None


@dataclass(frozen=True, slots=True)
class WaitingPhoto:
    """A photo on its way to a family that does not allow photos any more."""

    praise_id: int
    child_id: int
    outbox_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class GoodMoment:
    """Something good that a parent was told about a child: a praise, or a weekly message."""

    kind: str
    number: int
    at: datetime
    by_name: str | None
    strength: str | None
    progress_in: str | None
    own_strength: str | None
    words: str | None
    media_kind: str | None
    step_code: str | None
    step: str | None
