"""Praise, consents and what teachers can tap, as rows read."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import NamedChild


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """What one parent said about one child: `about` is photos or sharing; None before an answer."""

    child_id: int
    parent_id: int
    about: str
    answer: str | None
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unasked:
    """A parent who joined for a child and has not said what they allow."""

    parent_id: int
    account_id: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a class's teachers tap: a strength, what went well, or a step for home.

    Of those that Homeroom brings `code` is known and the words are in `locales/`; own ones have
    `words`. `subject` is None where it fits any.
    """

    id: int
    class_id: int
    kind: str
    code: str | None
    words: str | None
    subject: str | None
    hidden: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "hidden", bool(self.hidden))


@dataclass(frozen=True, slots=True)
class CelebratedChild(NamedChild):
    """A child of a class, when it was last celebrated, and how often since some day.

    Celebrated is who was praised, now or for the weekly message, or had a weekly message with
    words about them. For teachers alone: families never see it, and nobody is given a number.
    """

    child_id: int
    first_name: str
    last_name: str
    praised_at: datetime | None
    told_at: datetime | None
    times: int

    @property
    def last_at(self) -> datetime | None:
        return max((at for at in (self.praised_at, self.told_at) if at), default=None)
