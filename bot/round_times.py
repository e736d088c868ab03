"""The times of a round: a teacher's days, one meeting after the other, without the breaks.

Hours and breaks are what the school's wall clock shows; between them time simply passes, so that a
meeting lasts as long as it is said on the days clocks change, too.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from bot.school_time import SchoolTime
from storage.round_models import RoundBreak, RoundDay

Span = tuple[datetime, datetime]
"""From when until when, UTC."""


def span_of(school_time: SchoolTime, day: RoundDay) -> Span:
    """A day's hours, or a break's on that day."""
    begins, ends = (time.fromisoformat(wall) for wall in (day.begins, day.ends))
    return school_time.moment(day.day, begins), school_time.moment(day.day, ends)


def breaks_on(school_time: SchoolTime, day: RoundDay, breaks: Iterable[RoundBreak]) -> list[Span]:
    found = [RoundDay(day.day, b.begins, b.ends) for b in breaks if b.day in {None, day.day}]
    return sorted(span_of(school_time, rest) for rest in found)


def times_of(
    school_time: SchoolTime,
    days: Iterable[RoundDay],
    breaks: Iterable[RoundBreak],
    minutes: int,
    pause: int,
) -> list[Span]:
    """Every time that can be offered, in its order; what a break cuts begins after it."""
    long, between = timedelta(minutes=minutes), timedelta(minutes=pause)
    breaks, found = tuple(breaks), []
    for day in days:
        (at, over), rests = span_of(school_time, day), breaks_on(school_time, day, breaks)
        while at + long <= over:
            ends = [rest[1] for rest in rests if rest[0] < at + long and rest[1] > at]
            if ends:
                at = max(ends)
                continue
            found.append((at, at + long))
            at += long + between
    return found


def is_within(
    school_time: SchoolTime, days: Iterable[RoundDay], breaks: Iterable[RoundBreak], span: Span
) -> bool:
    """Whether the teacher is there all the time and has no break in it."""
    begins, ends = span
    breaks = tuple(breaks)
    for day in days:
        opens, closes = span_of(school_time, day)
        if opens <= begins and ends <= closes:
            rests = breaks_on(school_time, day, breaks)
            return not any(rest[0] < ends and rest[1] > begins for rest in rests)
    return False
