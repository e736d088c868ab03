"""A person's quiet hours: the same every day, or other ones on some weekdays and without school.

Kept as the usual pair and a short JSON of the exceptions: `{"5": ["21:00", "09:00"], "free": …}`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Protocol, Self

from bot.school_calendar import SchoolCalendar, calendar_from
from bot.school_time import QuietSpan, SchoolTime
from storage.records import Records

FREE = "free"  # the days without school: holidays, closed days, weekends


class Kept(Protocol):
    """A row with a person's quiet hours: an account, a family, a letter of the outbox."""

    @property
    def quiet_from(self) -> str | None: ...
    @property
    def quiet_until(self) -> str | None: ...
    @property
    def quiet_days(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class QuietHours:
    usual: QuietSpan
    own: Mapping[str, QuietSpan] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Kept) -> Self | None:
        """The person's quiet hours; None for who has no account."""
        if row.quiet_from is None or row.quiet_until is None:
            return None
        own: dict[str, list[str]] = json.loads(row.quiet_days) if row.quiet_days else {}
        return cls(
            _span(row.quiet_from, row.quiet_until),
            {day: _span(*ends) for day, ends in own.items()},
        )

    @property
    def asks_for_calendar(self) -> bool:
        """Whether it has to be known on which days there is school."""
        return FREE in self.own

    def on(self, day: date, calendar: SchoolCalendar) -> QuietSpan:
        """On holidays and closed days those for free days, else the weekday's own, if chosen."""
        free, weekday = self.own.get(FREE), self.own.get(str(day.weekday()))
        if free is None:
            return weekday or self.usual
        if calendar.is_closed(day):
            return free
        return weekday or (self.usual if calendar.is_school_day(day) else free)

    def end(self, now: datetime, calendar: SchoolCalendar) -> datetime | None:
        """When the quiet that holds now will end (UTC); None when it is not quiet."""
        return calendar.time.end_of_quiet(now, lambda day: self.on(day, calendar))

    def with_own(self, day: str, span: QuietSpan | None) -> "QuietHours":
        """The same with other hours for one kind of day, or none of its own."""
        others = {key: kept for key, kept in self.own.items() if key != day}
        return replace(self, own=others if span is None else {**others, day: span})

    @property
    def own_as_json(self) -> str | None:
        """The exceptions as they are kept; None when all days are alike."""
        if not self.own:
            return None
        return json.dumps({day: [f"{at:%H:%M}" for at in ends] for day, ends in self.own.items()})


async def end_of_quiet_for(
    row: Kept, records: Records, school_time: SchoolTime, now: datetime
) -> datetime | None:
    """When the quiet that holds now for a row's reader will end; None when it is not quiet.

    Most readers' days are alike: the calendar is read for those alone whose are not.
    """
    quiet = QuietHours.of(row)
    if quiet is None:
        return None
    if not quiet.asks_for_calendar:
        return quiet.end(now, SchoolCalendar(school_time))
    return quiet.end(now, calendar_from(await records.school_calendar.facts(), school_time))


def _span(begins: str, ends: str) -> QuietSpan:
    return time.fromisoformat(begins), time.fromisoformat(ends)
