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
        weekday, named, clocks = _read(part, today)
        day = weekday or named or day
        for clock in clocks if day else ():
            at = school.moment(day or today, clock)
            # A weekday whose time today is over already means the one of next week.
            over = weekday == today and at <= now
            found.add(school.moment(today + A_WEEK, clock) if over else at)
    return sorted(found)


def _read(part: str, today: date) -> tuple[date | None, date | None, list[time]]:
    """The weekday or the day of one part, if it names one, and its times.

    "Thursday 8.30" is half past eight, not the 30th of August, which is no Thursday.
    """
    weekday, spell = weekday_in(part, today), days_in(part, today)
    if weekday and (spell is None or spell.first_day.weekday() != weekday.weekday()):
        return weekday, None, times_in(part)
    if spell is not None:
        return None, spell.first_day, times_in(spell.name)
    return None, None, times_in(part)
