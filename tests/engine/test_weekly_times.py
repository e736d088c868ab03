"""When a class's weekly message leaves: on school days only, by the school's clock, once a week."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.school_calendar import USUAL_DAYS, WEEK, Hours, SchoolCalendar
from bot.school_time import SchoolTime
from bot.weekly_times import first_day_of, next_is_due, school_days_of, times_of
from storage.calendar_models import ClosedDays

BERLIN = SchoolTime(ZoneInfo("Europe/Berlin"))
MONDAY = date(2026, 3, 9)
A_DAY, AFTERNOON = timedelta(days=1), time(15)
HOURS = Hours(time(8), time(16))
SUNDAY_TO_THURSDAY = dict.fromkeys((6, 0, 1, 2, 3), HOURS)


def closed(*days: date, hours: dict[int, Hours] | None = None) -> SchoolCalendar:
    spells = tuple(ClosedDays(n, "Closed", day, day) for n, day in enumerate(days, start=1))
    return SchoolCalendar(BERLIN, hours=hours or USUAL_DAYS, closed=spells)


def on(weekday: int, of: date = MONDAY) -> date:
    """The day of that week, 0 is its first."""
    return of + weekday * A_DAY


def walls(
    calendar: SchoolCalendar, weekday: int, at: time = AFTERNOON, first_day: date = MONDAY
) -> tuple[str, str] | None:
    """When it opens and when it leaves, as the school's clock shows it."""
    found = times_of(calendar, first_day, weekday, at)
    if found is None:
        return None
    opens, leaves = (BERLIN.local(moment) for moment in (found.open_at, found.send_at))
    return f"{opens:%a %d %H:%M}", f"{leaves:%a %d %H:%M}"


@pytest.mark.parametrize(
    ("without_school", "weekday", "opens", "leaves"),
    [
        ((), 4, "Thu 12 14:00", "Fri 13 15:00"),
        ((), 0, "Mon 09 08:00", "Mon 09 15:00"),
        ((), 2, "Tue 10 14:00", "Wed 11 15:00"),
        ((), 5, "Thu 12 14:00", "Fri 13 15:00"),  # Saturday: the last school day before
        ((), 6, "Thu 12 14:00", "Fri 13 15:00"),
        ((4,), 4, "Wed 11 14:00", "Thu 12 15:00"),  # a holiday on Friday
        ((3, 4), 4, "Tue 10 14:00", "Wed 11 15:00"),
        ((3,), 4, "Wed 11 14:00", "Fri 13 15:00"),  # a holiday on the day before
        ((0,), 0, "Tue 10 08:00", "Tue 10 15:00"),  # none before it: the next after
        ((0, 1, 2), 1, "Thu 12 08:00", "Thu 12 15:00"),
        ((0, 1, 2, 3), 4, "Fri 13 08:00", "Fri 13 15:00"),  # one school day in the week
        ((1, 2, 3, 4), 4, "Mon 09 08:00", "Mon 09 15:00"),
    ],
)
def test_it_leaves_on_the_day_or_the_school_day_before_or_else_the_next(
    without_school: tuple[int, ...], weekday: int, opens: str, leaves: str
) -> None:
    calendar = closed(*(on(day) for day in without_school))

    assert walls(calendar, weekday) == (opens, leaves)


def test_a_week_without_school_has_none() -> None:
    assert walls(closed(*(on(day) for day in range(5))), 4) is None


@pytest.mark.parametrize(
    ("without_school", "opens"),
    [((), "Fri 06 14:00"), ((-3,), "Thu 05 14:00"), (range(-7, 0), "Sun 08 07:00")],
)
def test_what_leaves_before_school_opens_is_composed_on_the_last_school_day(
    without_school: tuple[int, ...], opens: str
) -> None:
    """Or a day before, where the holidays were longer than that helps."""
    calendar = closed(*(on(day) for day in without_school))

    assert walls(calendar, 0, time(7)) == (opens, "Mon 09 07:00")


@pytest.mark.parametrize(
    ("first_day", "utc"),
    [
        (date(2026, 3, 23), datetime(2026, 3, 27, 14, tzinfo=UTC)),  # winter time
        (date(2026, 3, 30), datetime(2026, 4, 3, 13, tzinfo=UTC)),  # summer time
        (date(2026, 10, 19), datetime(2026, 10, 23, 13, tzinfo=UTC)),
        (date(2026, 10, 26), datetime(2026, 10, 30, 14, tzinfo=UTC)),
    ],
)
def test_it_is_15_at_school_before_and_after_the_clocks_change(
    first_day: date, utc: datetime
) -> None:
    found = times_of(closed(), first_day, 4, AFTERNOON)

    assert found is not None
    assert found.send_at == utc


def test_a_time_that_clocks_skip_is_the_first_after_it() -> None:
    """A school with Sundays, on the night to 29 March 2026."""
    calendar = closed(hours=SUNDAY_TO_THURSDAY)

    assert walls(calendar, 6, time(2, 30), date(2026, 3, 29)) == ("Thu 26 14:00", "Sun 29 03:00")


@pytest.mark.parametrize(
    ("hours", "day", "first"),
    [
        (USUAL_DAYS, MONDAY, MONDAY),
        (USUAL_DAYS, on(6), MONDAY),
        (SUNDAY_TO_THURSDAY, MONDAY, date(2026, 3, 8)),
        (SUNDAY_TO_THURSDAY, date(2026, 3, 14), date(2026, 3, 8)),
    ],
)
def test_a_week_begins_where_the_weekend_ends(
    hours: dict[int, Hours], day: date, first: date
) -> None:
    assert first_day_of(closed(hours=hours), day) == first


def test_a_holiday_does_not_rename_a_week() -> None:
    assert first_day_of(closed(MONDAY), on(3)) == MONDAY


@pytest.mark.parametrize(
    ("without_school", "today", "is_due"),
    [
        ((), 3, False),
        ((), 4, True),
        ((), 6, True),
        ((4,), 3, True),  # Thursday is the last
        ((0, 1, 2, 3, 4), 0, True),  # holidays: there is no last one to wait for
    ],
)
def test_the_next_week_is_planned_from_the_last_school_day_on(
    without_school: tuple[int, ...], today: int, *, is_due: bool
) -> None:
    calendar = closed(*(on(day) for day in without_school))

    assert next_is_due(calendar, on(today)) is is_due


@given(
    without_school=st.sets(st.integers(0, 20)),
    hours=st.sampled_from([dict(USUAL_DAYS), SUNDAY_TO_THURSDAY, dict.fromkeys(range(6), HOURS)]),
    weekday=st.integers(0, 6),
    at=st.times(),
    weeks=st.integers(0, 120),
)
def test_whatever_is_chosen_and_closed_it_is_a_school_day_of_that_week(
    without_school: set[int], hours: dict[int, Hours], weekday: int, at: time, weeks: int
) -> None:
    start = MONDAY + timedelta(weeks=weeks)
    calendar = closed(*(start + n * A_DAY for n in without_school), hours=hours)
    first_day = first_day_of(calendar, start)
    days = school_days_of(calendar, first_day)

    found = times_of(calendar, first_day, weekday, at.replace(microsecond=0))

    if not days:
        assert found is None
        return
    assert found is not None
    day = BERLIN.local(found.send_at).date()
    wished = next(d for d in (first_day + n * A_DAY for n in range(WEEK)) if d.weekday() == weekday)
    assert day in days
    assert found.open_at < found.send_at
    assert day == wished or wished not in days
    later = [d for d in days if day < d <= wished]
    assert not later, "a school day nearer to the chosen one, and before it"
    assert day <= wished or not [d for d in days if d < day]
