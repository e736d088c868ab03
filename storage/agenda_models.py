"""What families and teachers bring to a meeting and take from it, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import Role


@dataclass(frozen=True, slots=True)
class AgendaTopic:
    """What somebody would like to talk about: a topic of the list, or their own words."""

    id: int
    person_id: int
    topic: str | None
    words: str | None


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Somebody whose meeting is over, and who was not asked yet what became of it."""

    meeting_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class AgreedAction:
    """What somebody is to do after a talk, by when; words and day come one by one.

    `account_id` is theirs, and `promise_id` the promise it became.
    """

    id: int
    message_id: int
    person_id: int
    person_name: str
    person_role: Role
    account_id: int | None
    words: str | None
    by_day: date | None
    by_time: str | None
    promise_id: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "person_role", Role(self.person_role))

    @property
    def who(self) -> str:
        """A parent by first name."""
        if self.person_role is Role.PARENT:
            return self.person_name.partition(" ")[0]
        return self.person_name


@dataclass(frozen=True, slots=True)
class InterpreterChoice:
    """Whether a parent would like an interpreter; `language` is empty for none."""

    person_id: int
    language: str | None
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Interpreted:
    """A coming meeting that needs an interpreter."""

    meeting_id: int
    language: str
    starts_at: datetime
    ends_at: datetime
