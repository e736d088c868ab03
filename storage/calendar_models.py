"""The school's days, hours and terms, and what was changed of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class SchoolDay:
    """A weekday (0 is Monday) and its hours, wall time HH:MM; None for a day without."""

    weekday: int
    opens: str | None
    closes: str | None


@dataclass(frozen=True, slots=True)
class Term:
    id: int
    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """Days that the school itself named as days without school; `name` may be empty."""

    id: int
    name: str
    first_day: date
    last_day: date
    event_uid: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """All that the office told about the calendar, as it is kept."""

    days: tuple[SchoolDay, ...] = ()
    terms: tuple[Term, ...] = ()
    closed: tuple[ClosedDays, ...] = ()
    open_holidays: tuple[date, ...] = ()
    choices: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CalendarChange:
    id: int
    account_id: int
    verb: str
    state: str
    proposed: str | None
    before: str | None
