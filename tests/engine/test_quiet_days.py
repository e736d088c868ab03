"""Quiet hours that differ by weekday and on days without school."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.quiet_hours import FREE, QuietHours
from bot.sandbox.people import Person as Phone
from bot.school_calendar import SchoolCalendar
from bot.school_time import QuietSpan, SchoolTime
from storage.calendar_models import ClosedDays
from storage.models import Account
from storage.outbox_models import Lane
from tests.engine.town import Town, reads

BERLIN = SchoolTime(ZoneInfo("Europe/Berlin"))
THURSDAY = date(2026, 3, 12)
CLOSED = ClosedDays(1, "Staff day", THURSDAY, THURSDAY)
USUAL, LATE, NONE = (time(20), time(7)), (time(22), time(9)), (time(0), time(0))
CALENDAR = SchoolCalendar(BERLIN, closed=(CLOSED,))
DAY = timedelta(days=1)


def end_of(quiet: QuietHours, day: date, wall: str) -> datetime | None:
    return quiet.end(BERLIN.moment(day, time.fromisoformat(wall)), CALENDAR)


@pytest.mark.parametrize("weekday", range(7))
def test_each_weekday_may_have_hours_of_its_own(weekday: int) -> None:
    quiet = QuietHours(USUAL, {str(weekday): LATE})
    day = date(2026, 3, 16) + weekday * DAY

    assert end_of(quiet, day, "08:00") == BERLIN.moment(day, time(9))
    assert end_of(quiet, day, "21:00") is None
    assert end_of(quiet, day + DAY, "08:00") is None
    assert end_of(quiet, day, "23:00") == BERLIN.moment(day + DAY, time(7))


def test_days_without_school_may_have_hours_of_their_own() -> None:
    quiet = QuietHours(USUAL, {FREE: LATE})

    assert end_of(quiet, date(2026, 3, 14), "08:00") is not None
    assert end_of(quiet, THURSDAY, "08:00") is not None
    assert end_of(quiet, THURSDAY + DAY, "08:00") is None


def test_on_a_holiday_the_hours_for_free_days_hold_before_the_weekdays() -> None:
    quiet = QuietHours(USUAL, {FREE: LATE, "3": NONE})

    assert end_of(quiet, THURSDAY, "08:00") is not None
    assert end_of(quiet, THURSDAY + 7 * DAY, "08:00") is None


def test_on_a_weekend_the_weekdays_own_hours_hold_before_those_for_free_days() -> None:
    quiet = QuietHours(USUAL, {FREE: LATE, "5": NONE})

    assert end_of(quiet, date(2026, 3, 14), "08:00") is None
    assert end_of(quiet, date(2026, 3, 15), "08:00") is not None


def test_a_day_without_quiet_hours_lets_everything_in_from_midnight() -> None:
    quiet = QuietHours(USUAL, {"5": NONE})
    saturday = date(2026, 3, 14)

    assert end_of(quiet, date(2026, 3, 13), "23:00") == BERLIN.moment(saturday, time.min)
    assert end_of(quiet, saturday, "23:59") is None


def test_what_is_kept_is_read_back_and_nothing_is_kept_when_all_days_are_alike() -> None:
    quiet = QuietHours(USUAL).with_own("5", LATE).with_own(FREE, NONE)
    row = Account(1, "en", "20:00", "07:00", quiet.own_as_json, None, None, None)

    assert QuietHours.of(row) == quiet
    assert quiet.with_own("5", None).with_own(FREE, None).own_as_json is None


SPANS = st.sampled_from([USUAL, LATE, NONE, (time(9), time(17)), (time(0), time(6))])


@settings(deadline=None)
@given(
    spans=st.lists(SPANS, min_size=7, max_size=7),
    minutes=st.integers(0, 3 * 365 * 24 * 4),
    zone=st.sampled_from(["Europe/Berlin", "Africa/Cairo", "America/Havana"]),
)
def test_what_is_quiet_is_what_the_wall_clock_of_its_day_says(
    spans: list[QuietSpan], minutes: int, zone: str
) -> None:
    school = SchoolTime(ZoneInfo(zone))
    now = datetime(2026, 1, 1, tzinfo=UTC) + minutes * timedelta(minutes=15)
    end = school.end_of_quiet(now, lambda day: spans[day.weekday()])

    if (
        school.local(now).utcoffset()
        == school.local(now + DAY).utcoffset()
        == school.local(now - DAY).utcoffset()
    ):
        begins, ends = spans[school.local(now).weekday()]
        wall = school.local(now).time()
        over_midnight = begins > ends and (wall >= begins or wall < ends)
        assert (end is not None) == (over_midnight or begins <= wall < ends)
    if end is not None:
        assert now < end
        assert school.end_of_quiet(end, lambda day: spans[day.weekday()]) is None


SATURDAY_EIGHT = datetime(2026, 3, 14, 7, 0, tzinfo=UTC)  # 8:00 at school


async def keeps(town: Town, account: Account, quiet: QuietHours) -> None:
    async with town.database.transaction() as records:
        await records.accounts.keep_quiet_days(account, quiet.own_as_json)


async def test_the_sender_holds_an_announcement_for_the_days_own_hours(
    town: Town, ewa: Phone
) -> None:
    account = await town.meets(ewa)
    await keeps(town, account, QuietHours(USUAL, {FREE: LATE}))
    town.clock.move_to(SATURDAY_EIGHT)
    await town.puts(ewa, "The fair begins at ten", lane=Lane.ANNOUNCEMENT)
    await town.sends()
    assert reads(ewa) == []

    await town.passes(hours=1)

    assert reads(ewa) == ["The fair begins at ten"]


async def test_the_sender_knows_the_schools_closed_days(town: Town, ewa: Phone) -> None:
    account = await town.meets(ewa)
    await keeps(town, account, QuietHours(USUAL, {FREE: LATE}))
    monday = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    async with town.database.transaction() as records:
        await records.school_calendar.close("Staff day", monday.date(), monday.date())
    town.clock.move_to(monday)
    await town.puts(ewa, "No lunch today", lane=Lane.ANNOUNCEMENT)

    await town.sends()

    assert reads(ewa) == []


async def test_closed_days_taken_back_let_it_leave(town: Town, ewa: Phone) -> None:
    account = await town.meets(ewa)
    await keeps(town, account, QuietHours(USUAL, {FREE: LATE}))
    monday = datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    async with town.database.transaction() as records:
        closed = await records.school_calendar.close("", monday.date(), monday.date())
    town.clock.move_to(monday)
    await town.puts(ewa, "No lunch today", lane=Lane.ANNOUNCEMENT)
    await town.sends()
    async with town.database.transaction() as records:
        await records.school_calendar.remove_closed(closed)
        await records.outbox.free_days_changed(monday)

    await town.sends()

    assert reads(ewa) == ["No lunch today"]
