"""Times of a meeting as people write them: Tuesday 15:30, Thursday 8:00; 20 March 14:00, 16:00."""

import re
from datetime import date, datetime, time, timedelta

from bot.school_time import SchoolTime
from bot.typed_days import days_in, weekday_in
from bot.typed_times import times_in

PARTS = re.compile(r"[,;،؛\n]+")
A_WEEK = timedelta(days=7)


def times_written(words: str, now: datetime, school: SchoolTime) -> list[datetime]:
    """The moments (UTC) in their order; a time without a day is on the day named before it."""
    today = school.local(now).date()
    day: date | None = None
    found: set[datetime] = set()
    for part in PARTS.split(words):
        named, clocks = _read(part, today)
        day = named or day
        found |= {_moment(day, clock, part, now, school) for clock in clocks if day}
    return sorted(found)


def _read(part: str, today: date) -> tuple[date | None, list[time]]:
    """The day of one part, if it names one, and its times.

    "Thursday 8.30" is half past eight, not the 30th of August, which is no Thursday.
    """
    weekday, spell = weekday_in(part, today), days_in(part, today)
    if weekday and (spell is None or spell.first_day.weekday() != weekday.weekday()):
        return weekday, times_in(part)
    if spell is not None:
        return spell.first_day, times_in(spell.name)
    return None, times_in(part)


def _moment(day: date, clock: time, part: str, now: datetime, school: SchoolTime) -> datetime:
    """A weekday whose time today is over already means the one of next week."""
    at = school.moment(day, clock)
    today = school.local(now).date()
    if at <= now and day == today and days_in(part, today) is None:
        return school.moment(day + A_WEEK, clock)
    return at
