"""The school's wall clock in every zone whose clocks change in 2026 to 2028."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.school_time import SchoolTime

FIRST, LAST = datetime(2026, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
SUMMER = datetime(2026, 6, 1, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
UNHURRIED = settings(deadline=None)  # a busy machine is no failure
HALF_HOURS = [time(hour, minute) for hour in range(24) for minute in (0, 30)]
QUARTERS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))


@cache
def changes() -> list[tuple[ZoneInfo, datetime]]:
    """Each moment at which clocks change, with one zone of all that change alike."""
    found = {_changes_in(ZoneInfo(name)): ZoneInfo(name) for name in sorted(available_timezones())}
    return [(zone, moment) for moments, zone in found.items() for _, moment in moments]


def _changes_in(zone: ZoneInfo) -> tuple[tuple[timedelta | None, datetime], ...]:
    days = [FIRST + n * DAY for n in range((LAST - FIRST).days)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    changing = [n for n in range(len(days) - 1) if offsets[n] != offsets[n + 1]]
    return tuple((offsets[n], _first_after(zone, days[n])) for n in changing)


def _first_after(zone: ZoneInfo, day: datetime) -> datetime:
    minutes = (day + n * MINUTE for n in range(24 * 60 + 1))
    return next(
        minute
        for minute in minutes
        if minute.astimezone(zone).utcoffset() != day.astimezone(zone).utcoffset()
    )


def minutes_around(change: datetime) -> Iterator[datetime]:
    for minute in range(-36 * 60, 36 * 60):
        yield change + minute * MINUTE


def test_there_are_zones_to_look_at() -> None:
    assert len(changes()) > 100


def test_a_wall_time_is_the_first_moment_that_shows_it_or_the_first_after_a_gap() -> None:
    wrong = []
    for zone, change in changes():
        shown: dict[datetime, datetime] = {}
        for moment in minutes_around(change):
            shown.setdefault(moment.astimezone(zone).replace(tzinfo=None), moment)
        day = change.astimezone(zone).date()
        for clock in HALF_HOURS:
            wanted = shown.get(datetime.combine(day, clock), change)
            if SchoolTime(zone).moment(day, clock) != wanted:
                wrong.append((zone.key, day, clock))

    assert wrong == []


@st.composite
def moments_near_changes(draw: st.DrawFn) -> tuple[SchoolTime, datetime]:
    zone, change = draw(st.sampled_from(changes()))
    seconds = draw(st.integers(-2 * 86_400, 2 * 86_400))
    return SchoolTime(zone), change + timedelta(seconds=seconds)


@UNHURRIED
@given(there=moments_near_changes(), quiet_from=QUARTERS, quiet_until=QUARTERS)
def test_quiet_hours_end_later_and_when_the_wall_clock_says(
    there: tuple[SchoolTime, datetime], quiet_from: time, quiet_until: time
) -> None:
    school, now = there
    end = school.end_of_quiet(now, lambda _: (quiet_from, quiet_until))

    if end is not None:
        assert now < end <= now + DAY + 3 * HOUR
        # Where the hour before midnight is left out, its end is the next day's beginning.
        days = (school.local(end).date(), school.local(end).date() - DAY)
        assert end in {school.moment(day, quiet_until) for day in days}


@UNHURRIED
@given(
    now=st.integers(0, 90 * 86_400).map(lambda seconds: SUMMER + timedelta(seconds=seconds)),
    quiet_from=QUARTERS,
    quiet_until=QUARTERS,
)
def test_on_days_without_a_change_quiet_is_what_the_wall_clock_shows(
    now: datetime, quiet_from: time, quiet_until: time
) -> None:
    school = SchoolTime(ZoneInfo("Europe/Berlin"))
    wall = school.local(now).time().replace(tzinfo=None)
    end = school.end_of_quiet(now, lambda _: (quiet_from, quiet_until))

    if quiet_from <= quiet_until:
        assert (end is not None) == (quiet_from <= wall < quiet_until)
    else:
        assert (end is not None) == (wall >= quiet_from or wall < quiet_until)
    assert end is None or school.local(end).time() == quiet_until
    assert end is None or end - now <= DAY


def test_quiet_hours_of_no_length_are_none() -> None:
    school = SchoolTime(ZoneInfo("Europe/Berlin"))

    assert school.end_of_quiet(FIRST, lambda _: (time(7), time(7))) is None


@pytest.mark.parametrize(
    ("clock", "is_quiet"),
    [(time(19, 59), False), (time(20), True), (time(6, 59), True), (time(7), False)],
)
def test_quiet_hours_begin_and_end_on_the_stroke(clock: time, *, is_quiet: bool) -> None:
    school = SchoolTime(ZoneInfo("Europe/Berlin"))
    now = school.moment(SUMMER.date(), clock)

    end = school.end_of_quiet(now, lambda _: (time(20), time(7)))
    assert (end is not None) == is_quiet
