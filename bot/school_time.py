"""Wall-clock times at school, made into moments and back, on the days clocks change too."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

QuietSpan = tuple[time, time]
"""Wall times from which and until which a day is quiet; over midnight when the first is later."""


class SchoolTime:
    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone

    def local(self, at: datetime) -> datetime:
        """The moment as the school's wall clock shows it."""
        return at.astimezone(self.zone)

    def moment(self, day: date, clock: time) -> datetime:
        """When the school's clock shows this: UTC.

        A time that clocks skip is the first moment after the gap; one they show twice is the first.
        """
        wall = datetime.combine(day, clock)
        early = wall.replace(tzinfo=self.zone, fold=0).astimezone(UTC)
        if early.astimezone(self.zone).replace(tzinfo=None) == wall:
            return early
        late = wall.replace(tzinfo=self.zone, fold=1).astimezone(UTC)
        return self._change_between(min(early, late), max(early, late))

    def span_of(self, day: date) -> tuple[datetime, datetime]:
        """From when until when a whole day at school lasts (UTC); the end is not of it."""
        return self.moment(day, time.min), self.moment(day + timedelta(days=1), time.min)

    def _change_between(self, before: datetime, after: datetime) -> datetime:
        old = before.astimezone(self.zone).utcoffset()
        while after - before > timedelta(seconds=1):
            middle = before + (after - before) // 2
            if middle.astimezone(self.zone).utcoffset() == old:
                before = middle
            else:
                after = middle
        return after.replace(microsecond=0)

    def end_of_quiet(self, now: datetime, quiet_on: Callable[[date], QuietSpan]) -> datetime | None:
        """When the quiet that holds now will end (UTC); None when it is not quiet.

        Each day has its own quiet hours: 20:00 to 7:00 means before 7:00 and from 20:00 on that
        day. Equal ends mean none. Quiet that goes on after midnight, or into the next day's, ends
        with that.
        """
        today = self.local(now).date()
        end: datetime | None = None
        for day in (today, today + timedelta(days=1), today + timedelta(days=2)):
            for begins, ends in self._quiet_parts(day, *quiet_on(day)):
                if begins <= (end or now) < ends:
                    end = ends
            if end is None or self.local(end).date() <= day:
                break  # it does not go on after midnight
        return end

    def _quiet_parts(self, day: date, begins: time, ends: time) -> list[tuple[datetime, datetime]]:
        if begins == ends:
            return []
        if begins < ends:
            return [(self.moment(day, begins), self.moment(day, ends))]
        midnight, next_midnight = self.span_of(day)
        return [
            (midnight, self.moment(day, ends)),
            (self.moment(day, begins), next_midnight),
        ]
