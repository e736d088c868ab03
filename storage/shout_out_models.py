"""Good news for the whole school, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class ShoutOut(AboutChild):
    """What every family would read about a child; `words` are Telegram's HTML.

    `is_refused` says that somebody who acts for the child wants nothing told beyond the family.
    """

    id: int
    child_id: int
    child_first_name: str
    child_last_name: str
    class_id: int | None
    class_name: str | None
    by_id: int
    by_name: str
    by_account_id: int | None
    state: str
    words: str | None
    week_on: date | None
    is_refused: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "is_refused", bool(self.is_refused))


@dataclass(frozen=True, slots=True)
class AskedParent:
    """A parent who is asked, and what they said: yes, no, or nothing yet."""

    parent_id: int
    account_id: int | None
    answer: str | None


@dataclass(frozen=True, slots=True)
class NextWeek:
    """The school week whose first weekly messages leave next (UTC)."""

    first_day: date
    send_at: datetime


@dataclass(frozen=True, slots=True)
class SchoolReader:
    """A parent of a class with the quiet hours of their account."""

    account_id: int
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None
