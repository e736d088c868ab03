"""When meetings are reminded of, in every zone whose clocks change in 2026 to 2028: each once."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.meeting_reminders import (
    AHEAD,
    DAYS_AHEAD,
    EndOfQuiet,
    Planned,
    planned,
    sorted_out,
    wished,
)
from bot.school_time import SchoolTime
from storage.models import Role
from storage.reminder_models import MeetingReminder
from tests.engine.test_school_time import HALF_HOURS, changes

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)
BERLIN = SchoolTime(ZoneInfo("Europe/Berlin"))
MEETING = datetime(2026, 3, 19, 16, 20, tzinfo=UTC)  # Thursday, 17:20 at school


def never_quiet(_: datetime) -> None:
    """Nobody has quiet hours."""


def at_night(school_time: SchoolTime) -> EndOfQuiet:
    return lambda at: school_time.end_of_quiet(at, lambda _: (time(20), time(7)))


def plan(
    starts_at: datetime, now: datetime = LONG_AGO, school_time: SchoolTime = BERLIN
) -> tuple[Planned, ...]:
    return planned(starts_at, AHEAD, now, school_time, never_quiet)


def around(zone: ZoneInfo, change: datetime) -> Iterator[tuple[SchoolTime, datetime]]:
    """Meetings whose reminders fall on the day of the change, at each half hour of it."""
    school_time = SchoolTime(zone)
    day = school_time.local(change).date()
    for ahead in (0, 1, 7):
        for clock in HALF_HOURS:
            yield school_time, school_time.moment(day + ahead * A_DAY, clock)


def test_each_is_planned_once_and_in_order_whatever_the_clocks_do() -> None:
    for zone, change in changes():
        for school_time, starts_at in around(zone, change):
            rows = plan(starts_at, school_time=school_time)

            times = [row.remind_at for row in rows]
            assert [row.ahead for row in rows] == list(AHEAD), (zone, starts_at)
            assert times == sorted(set(times)), (zone, starts_at)
            assert times[-1] < starts_at, (zone, starts_at)


def test_days_ahead_are_at_the_same_time_of_the_schools_clock_or_just_after_a_gap() -> None:
    for zone, change in changes():
        for school_time, starts_at in around(zone, change):
            wall = school_time.local(starts_at).replace(tzinfo=None)
            for row in plan(starts_at, school_time=school_time)[:2]:
                meant = wall - DAYS_AHEAD[row.ahead]
                shown = school_time.local(row.remind_at).replace(tzinfo=None)

                in_gap = (
                    school_time.local(row.remind_at - A_MINUTE).utcoffset()
                    != school_time.local(row.remind_at).utcoffset()
                )
                assert shown == meant or (shown > meant and in_gap), (zone, starts_at, row)


def test_an_hour_and_ten_minutes_are_so_long_whatever_the_clock_shows() -> None:
    for zone, change in changes():
        for school_time, starts_at in around(zone, change):
            hour, minutes = plan(starts_at, school_time=school_time)[2:]

            assert starts_at - hour.remind_at == timedelta(hours=1), (zone, starts_at)
            assert starts_at - minutes.remind_at == timedelta(minutes=10), (zone, starts_at)


@settings(deadline=None)
@given(
    st.deferred(lambda: st.sampled_from(changes())),  # not before it is drawn from: it takes long
    st.integers(-10 * 96, 96),
    st.sampled_from(HALF_HOURS),
)
def test_out_of_quiet_hours_no_reminder_of_days_ahead_comes_too_early_or_past_the_meeting(
    change: tuple[ZoneInfo, datetime], quarters: int, clock: time
) -> None:
    school_time = SchoolTime(change[0])
    now = change[1] + quarters * timedelta(minutes=15)
    starts_at = school_time.moment(school_time.local(change[1]).date() + A_DAY, clock)
    quiet = at_night(school_time)

    for row in planned(starts_at, AHEAD, now, school_time, quiet):
        assert row.remind_at < starts_at
        assert row.skipped or row.remind_at > now
        if not row.skipped and row.ahead in DAYS_AHEAD and (end := quiet(row.remind_at)):
            assert end >= starts_at


@pytest.mark.parametrize(
    ("before", "skipped"),
    [
        (8 * A_DAY, ""),
        (7 * A_DAY, "7d"),
        (timedelta(hours=5), "7d 1d"),
        (timedelta(minutes=59), "7d 1d 1h"),
        (timedelta(minutes=5), "7d 1d 1h 10m"),
    ],
)
def test_a_booking_later_than_a_reminder_skips_it_knowingly(
    before: timedelta, skipped: str
) -> None:
    rows = plan(MEETING, MEETING - before)

    assert [row.ahead for row in rows if row.skipped] == skipped.split()
    assert len(rows) == len(AHEAD)


@pytest.mark.parametrize(
    ("wall", "comes"),
    [
        (time(17, 20), time(17, 20)),
        (time(20, 30), time(7)),
        (time(6, 30), time(7)),
        (time(7), time(7)),
    ],
)
def test_days_ahead_wait_for_the_end_of_quiet_hours(wall: time, comes: time) -> None:
    starts_at = BERLIN.moment(BERLIN.local(MEETING).date(), wall)
    rows = planned(starts_at, ("7d",), LONG_AGO, BERLIN, at_night(BERLIN))

    assert BERLIN.local(rows[0].remind_at).time() == comes


def test_who_is_quiet_until_the_meeting_is_reminded_in_quiet_hours() -> None:
    rows = planned(MEETING, ("1d",), LONG_AGO, BERLIN, lambda _: MEETING)

    assert rows[0].remind_at == MEETING - A_DAY


def test_just_before_it_quiet_hours_put_nothing_off() -> None:
    rows = planned(MEETING, ("1h", "10m"), LONG_AGO, BERLIN, lambda at: at + A_MINUTE)

    assert [MEETING - row.remind_at for row in rows] == [timedelta(hours=1), timedelta(minutes=10)]


@pytest.mark.parametrize(
    ("chosen", "role", "held", "found"),
    [
        (None, Role.PARENT, "room", "7d 1d 1h"),
        (None, Role.TEACHER, "room", "1d 1h"),
        (None, Role.PARENT, "link", "7d 1d 1h 10m"),
        ("1h,7d", Role.PARENT, "room", "7d 1h"),
        ("1h", Role.TEACHER, "link", "1h 10m"),
        ("", Role.PARENT, "link", ""),
    ],
)
def test_what_somebody_wishes(chosen: str | None, role: Role, held: str, found: str) -> None:
    assert wished(chosen, role, held) == tuple(found.split())


# What is told together


def reminder(number: int, ahead: str, starts_at: datetime) -> MeetingReminder:
    (row,) = planned(starts_at, (ahead,), LONG_AGO, BERLIN, never_quiet)
    over = starts_at + timedelta(minutes=10)
    return MeetingReminder(number, 1, ahead, row.remind_at, 1, "booked", starts_at, over)


def told(now: datetime, *open_: MeetingReminder) -> list[list[tuple[int, str]]]:
    """Which meetings each message names, and as how far ahead."""
    _, days = sorted_out(open_, now, BERLIN)
    return [[(each.meeting_id, each.ahead) for each in day.told] for day in days]


def test_a_day_ahead_all_meetings_of_the_day_are_one_list() -> None:
    later, other_day = MEETING + timedelta(hours=2), MEETING + A_DAY
    found = told(
        MEETING - A_DAY,
        reminder(1, "1d", MEETING),
        reminder(2, "1d", later),
        reminder(3, "1d", other_day),
    )

    assert found == [[(1, "1d"), (2, "1d")]]


def test_just_before_only_meetings_that_follow_on_each_other_are_one_list() -> None:
    times = (MEETING, MEETING + timedelta(minutes=40), MEETING + timedelta(minutes=81))
    found = told(
        MEETING - timedelta(hours=1),
        *(reminder(number, "1h", at) for number, at in enumerate(times, 1)),
    )

    assert found == [[(1, "1h"), (2, "1h")]]


def test_after_an_outage_the_last_that_helps_is_told_and_earlier_ones_are_passed_over() -> None:
    rows = [reminder(1, ahead, MEETING) for ahead in AHEAD]
    _, (day,) = sorted_out(rows, MEETING - timedelta(minutes=30), BERLIN)

    assert [each.ahead for each in day.told] == ["1h"]
    assert [each.ahead for each in day.passed_over] == ["7d", "1d"]


def test_once_it_has_begun_every_reminder_is_too_late() -> None:
    rows = [reminder(1, ahead, MEETING) for ahead in AHEAD]

    assert sorted_out(rows, MEETING, BERLIN) == (tuple(rows), ())


def test_nothing_is_told_before_its_time() -> None:
    rows = [reminder(1, "1d", MEETING), reminder(2, "1h", MEETING)]

    assert sorted_out(rows, MEETING - A_DAY - A_MINUTE, BERLIN) == ((), ())


def test_a_late_reminder_is_not_told_when_the_next_is_about_to_come() -> None:
    week, day = reminder(1, "7d", MEETING), reminder(1, "1d", MEETING)
    before_the_next = MEETING - A_DAY - timedelta(minutes=1)

    assert told(before_the_next, week, day) == [[]]
    assert told(MEETING - A_DAY, week, day) == [[(1, "1d")]]


def test_a_late_reminder_is_told_while_the_next_is_far() -> None:
    week, day = reminder(1, "7d", MEETING), reminder(1, "1d", MEETING)

    assert told(MEETING - 3 * A_DAY, week, day) == [[(1, "7d")]]
