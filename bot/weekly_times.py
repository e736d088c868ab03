"""When a class's weekly message leaves, and when its teachers are shown the card to compose it.

A school week is named by the first day of its calendar week: the weekday on which school begins
after the weekend, whether there is school on it or not. So a holiday never renames a week, and
a child cannot have two messages in one.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.school_calendar import A_DAY, WEEK, SchoolCalendar

OPENS_AT = time(14)  # on the school day before
LOOKED_BACK = 7  # days: who composes before longer holidays has forgotten it after them


@dataclass(frozen=True, slots=True)
class WeekTimes:
    """UTC."""

    open_at: datetime
    send_at: datetime


def first_day_of(calendar: SchoolCalendar, day: date) -> date:
    """The first day of the calendar week that this day is in."""
    return day - timedelta(days=(day.weekday() - calendar.first_weekday()) % WEEK)


def school_days_of(calendar: SchoolCalendar, first_day: date) -> tuple[date, ...]:
    """The days with school among the seven that begin here."""
    days = (first_day + n * A_DAY for n in range(WEEK))
    return tuple(day for day in days if calendar.is_school_day(day))


def next_is_due(calendar: SchoolCalendar, today: date) -> bool:
    """Whether the next week is planned already: from the last school day of this one on."""
    days = school_days_of(calendar, first_day_of(calendar, today))
    return not days or today >= days[-1]


def times_of(calendar: SchoolCalendar, first_day: date, weekday: int, at: time) -> WeekTimes | None:
    """For a class that chose this weekday (0 is Monday) and wall time; None without any school."""
    days = school_days_of(calendar, first_day)
    if not days:
        return None
    wished = first_day + timedelta(days=(weekday - first_day.weekday()) % WEEK)
    day = max((found for found in days if found <= wished), default=days[0])
    send_at = calendar.time.moment(day, at)
    return WeekTimes(_open_at(calendar, days, day, send_at), send_at)


def _open_at(
    calendar: SchoolCalendar, days: tuple[date, ...], day: date, send_at: datetime
) -> datetime:
    """The school day before in that week, else when school opens.

    For what leaves before school opens it is the last school day of all that were.
    """
    before = [found for found in days if found < day]
    if before:
        return calendar.time.moment(before[-1], OPENS_AT)
    hours = calendar.hours_on(day)
    assert hours is not None, "it leaves on a school day"
    opening = calendar.time.moment(day, hours.opens)
    if opening < send_at:
        return opening
    earlier = (day - n * A_DAY for n in range(1, LOOKED_BACK))
    last = next((found for found in earlier if calendar.is_school_day(found)), None)
    return send_at - A_DAY if last is None else calendar.time.moment(last, OPENS_AT)
