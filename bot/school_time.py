"""Wall-clock times at school, made into moments and back, on the days clocks change too."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


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

    def _change_between(self, before: datetime, after: datetime) -> datetime:
        old = before.astimezone(self.zone).utcoffset()
        while after - before > timedelta(seconds=1):
            middle = before + (after - before) // 2
            if middle.astimezone(self.zone).utcoffset() == old:
                before = middle
            else:
                after = middle
        return after.replace(microsecond=0)

    def end_of_quiet(self, now: datetime, quiet_from: str, quiet_until: str) -> datetime | None:
        """When the quiet hours that hold now will end (UTC); None outside of them.

        The hours are wall times HH:MM and may go over midnight; equal ends mean none.
        """
        starts, ends = time.fromisoformat(quiet_from), time.fromisoformat(quiet_until)
        if starts == ends:
            return None
        today = self.local(now).date()
        for day in (today - timedelta(days=1), today):
            last_day = day if starts < ends else day + timedelta(days=1)
            begin, end = self.moment(day, starts), self.moment(last_day, ends)
            if begin <= now < end:
                return end
        return None
