"""When a zone's clocks change, written into a calendar file (VTIMEZONE; RFC 5545, 3.6.5).

icalendar's own takes steps of months, and passes over a change that is taken back within weeks, as
for Ramadan in Morocco. Here every day of the span is looked at, and each change stands alone: no
list or rule that a calendar might not understand.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Timezone

A_DAY, A_SECOND = timedelta(days=1), timedelta(seconds=1)


def zone_rules(zone: ZoneInfo, first: date, last: date) -> "Timezone":
    """What this zone's clocks show from one day to another."""
    from icalendar import (  # noqa: PLC0415 - slow to import, and only for calendar files
        Timezone,
        TimezoneDaylight,
        TimezoneStandard,
    )

    rules = Timezone()
    rules.add("tzid", zone.key)
    begins = datetime.combine(first, time.min, UTC)
    for at in (begins, *changes(zone, begins, datetime.combine(last, time.min, UTC))):
        after = at.astimezone(zone)
        before = after if at == begins else (at - A_SECOND).astimezone(zone)
        rule = TimezoneDaylight() if after.dst() else TimezoneStandard()
        was = before.utcoffset() or timedelta()
        rule.add("dtstart", (at + was).replace(tzinfo=None))
        rule.add("tzoffsetfrom", was)
        rule.add("tzoffsetto", after.utcoffset() or timedelta())
        rule.add("tzname", after.tzname() or zone.key)
        rules.add_component(rule)
    return rules


def changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The moments (UTC) at which clocks change; nowhere do they change and back within a day."""
    day = first
    while day < last:
        if _offset(zone, day) != _offset(zone, day + A_DAY):
            yield _change(zone, day, day + A_DAY)
        day += A_DAY


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first second after it, by halves."""
    while after - before > A_SECOND:
        middle = before + (after - before) // 2
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _offset(zone: ZoneInfo, at: datetime) -> timedelta | None:
    return at.astimezone(zone).utcoffset()
