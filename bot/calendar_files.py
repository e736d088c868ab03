"""Days without school in a calendar file (.ics), as school offices and ministries hand them out.

Whole days are taken. What has hours (a parents' evening) or comes again and again (a weekly
club) closes no school: it is counted and left out, so that the office sees that it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

A_DAY = timedelta(days=1)
LARGEST = 300_000  # bytes; years of holidays take some tens of thousands
MOST = 500  # events; more is somebody's whole life
YEARS = range(2000, 2100)
LONGEST = timedelta(days=366)  # a school that is closed for longer is none
LONGEST_NAME = 100  # characters; what follows is cut


class NotACalendar(ValueError):
    """The file is none that could be read as a calendar."""


@dataclass(frozen=True, slots=True)
class ClosedSpell:
    """Days without school that are to be added; both ends belong to them."""

    name: str
    first_day: date
    last_day: date
    event_uid: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    spells: tuple[ClosedSpell, ...]
    left_out: int


def closed_days_in(content: bytes) -> Found:
    """The whole days of a calendar file. Raises `NotACalendar`."""
    events = _events(content)
    spells = {spell.event_uid: spell for event in events if (spell := _spell(event))}
    return Found(tuple(sorted(spells.values(), key=lambda s: s.first_day)), _left_out(events))


def _events(content: bytes) -> list[Any]:
    from icalendar import Calendar  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        calendars = Calendar.from_ical(content, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as unreadable:
        # The library says in many ways that a file is broken.
        raise NotACalendar from unreadable
    if not events or len(events) > MOST:
        raise NotACalendar
    return events


def _left_out(events: Iterable[Any]) -> int:
    return sum(_spell(event) is None for event in events)


def _spell(event: Any) -> ClosedSpell | None:
    first, after = _day(event, "DTSTART"), _day(event, "DTEND")
    repeats = any(name in event for name in ("RRULE", "RDATE", "RECURRENCE-ID"))
    if first is None or repeats or str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    after = after or first + (_length(event) or A_DAY)
    if after - first > LONGEST:
        return None
    name = " ".join(str(event.get("SUMMARY", "")).split())[:LONGEST_NAME]
    uid = str(event.get("UID") or f"{first}:{name}")
    return ClosedSpell(name, first, max(first, after - A_DAY), uid)


def _day(event: Any, name: str) -> date | None:
    """The whole day it names; None when it has an hour, or cannot be read."""
    found = getattr(event.get(name), "dt", None)
    if not isinstance(found, date) or isinstance(found, datetime):
        return None
    return found if found.year in YEARS else None


def _length(event: Any) -> timedelta | None:
    found = getattr(event.get("DURATION"), "dt", None)
    return found if isinstance(found, timedelta) and A_DAY <= found <= LONGEST else None
