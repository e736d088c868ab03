"""The calendar's answers: every weekday, holidays and regions, year ends, days clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.public_holidays import holidays_of, region_names, regions_by_country
from bot.school_calendar import USUAL_DAYS, Hours, SchoolCalendar, calendar_from, hours_by_weekday
from bot.school_time import SchoolTime
from storage.calendar_models import CalendarFacts, ClosedDays, SchoolDay, Term

BERLIN = SchoolTime(ZoneInfo("Europe/Berlin"))
USUAL = SchoolCalendar(BERLIN)
THURSDAY = date(2026, 3, 12)
CHRISTMAS = ClosedDays(1, "Christmas break", date(2026, 12, 21), date(2027, 1, 6))
AUTUMN = Term(1, "Autumn", date(2026, 9, 1), date(2026, 12, 18))
SPRING = Term(2, "Spring", date(2027, 1, 11), date(2027, 3, 26))
SUNDAY_TO_THURSDAY = SchoolCalendar(
    BERLIN, dict.fromkeys((6, 0, 1, 2, 3), Hours(time(8), time(13)))
)
UNHURRIED = settings(deadline=None)  # a busy machine is no failure


def at(calendar: SchoolCalendar, day: date, wall: str) -> datetime:
    return calendar.time.moment(day, time.fromisoformat(wall))


def test_until_anybody_chooses_there_is_school_from_monday_to_friday() -> None:
    week = [THURSDAY + timedelta(days=n) for n in range(-3, 4)]

    assert [USUAL.is_school_day(day) for day in week] == [True] * 5 + [False] * 2
    assert USUAL.hours_on(THURSDAY) == Hours(time(8), time(16))


@pytest.mark.parametrize("weekday", range(7))
def test_each_weekday_has_the_hours_chosen_for_it(weekday: int) -> None:
    chosen = hours_by_weekday((SchoolDay(weekday, "09:00", "12:30"),), USUAL_DAYS)
    day = date(2026, 3, 9) + timedelta(days=weekday)

    assert SchoolCalendar(BERLIN, chosen).hours_on(day) == Hours(time(9), time(12, 30))


@pytest.mark.parametrize("weekday", range(7))
def test_each_weekday_can_be_without_school(weekday: int) -> None:
    chosen = hours_by_weekday((SchoolDay(weekday, None, None),), USUAL_DAYS)
    day = date(2026, 3, 9) + timedelta(days=weekday)

    assert not SchoolCalendar(BERLIN, chosen).is_school_day(day)


def test_own_closed_days_are_without_school_over_the_new_year() -> None:
    calendar = SchoolCalendar(BERLIN, closed=(CHRISTMAS,))

    assert calendar.is_school_day(date(2026, 12, 18))
    assert calendar.why_closed(date(2026, 12, 21)) == "Christmas break"
    assert calendar.why_closed(date(2026, 12, 31)) == "Christmas break"
    assert calendar.why_closed(date(2027, 1, 6)) == "Christmas break"
    assert calendar.is_school_day(date(2027, 1, 7))


def test_closed_days_without_a_name_are_closed_all_the_same() -> None:
    calendar = SchoolCalendar(BERLIN, closed=(ClosedDays(1, "", THURSDAY, THURSDAY),))

    assert not calendar.is_school_day(THURSDAY)


def test_the_next_school_day_is_found_over_weekend_and_holidays() -> None:
    calendar = SchoolCalendar(BERLIN, closed=(CHRISTMAS,))

    assert calendar.next_school_day(date(2026, 12, 18)) == date(2027, 1, 7)
    assert USUAL.next_school_day(date(2026, 3, 13)) == date(2026, 3, 16)


def test_a_public_holiday_is_without_school_and_has_its_name() -> None:
    calendar = SchoolCalendar(BERLIN, country="DE")

    assert not calendar.is_school_day(date(2026, 5, 1))
    assert calendar.why_closed(date(2026, 5, 1), "uk") == "День праці"
    assert calendar.why_closed(date(2026, 5, 4)) is None


def test_a_holiday_of_one_region_is_none_in_another() -> None:
    epiphany = date(2026, 1, 6)
    bavaria = SchoolCalendar(BERLIN, country="DE", region="BY")
    berlin = SchoolCalendar(BERLIN, country="DE", region="BE")

    assert not bavaria.is_school_day(epiphany)
    assert berlin.is_school_day(epiphany)


def test_the_school_may_be_open_on_a_holiday_all_the_same() -> None:
    open_on = frozenset({date(2026, 5, 1)})
    calendar = SchoolCalendar(BERLIN, country="DE", open_holidays=open_on)

    assert calendar.is_school_day(date(2026, 5, 1))
    assert calendar.holiday_on(date(2026, 5, 1), "en") == "Labor Day"


def test_a_country_nobody_knows_any_more_has_no_holidays() -> None:
    assert SchoolCalendar(BERLIN, country="XX").is_school_day(date(2026, 5, 1))
    assert SchoolCalendar(BERLIN, country="DE", region="XX").is_school_day(date(2026, 1, 6))


def test_every_country_and_region_can_be_asked_and_carried_by_a_button() -> None:
    for country, regions in regions_by_country().items():
        assert set(region_names(country)) == set(regions)
        for region in regions:
            assert ":" not in region
            assert len(f"cal-region:{country}:{region}:0".encode()) <= 64
        holidays_of(country, regions[0] if regions else None, 2026, "ar")


def test_between_two_terms_there_is_no_school() -> None:
    calendar = SchoolCalendar(BERLIN, terms=(AUTUMN, SPRING))

    assert not calendar.is_school_day(date(2026, 12, 21))
    assert calendar.next_school_day(date(2026, 12, 18)) == date(2027, 1, 11)
    assert calendar.term_of(date(2027, 1, 11)) == SPRING
    assert calendar.term_of(date(2026, 12, 21)) is None


def test_before_the_first_term_and_after_the_last_the_weekdays_decide() -> None:
    calendar = SchoolCalendar(BERLIN, terms=(AUTUMN, SPRING))

    assert calendar.is_school_day(date(2026, 8, 31))
    assert calendar.is_school_day(date(2027, 3, 29))


def test_a_school_without_any_school_day_has_no_next_one() -> None:
    calendar = SchoolCalendar(BERLIN, {})

    assert calendar.next_school_day(THURSDAY) is None
    assert calendar.next_opening(datetime(2026, 3, 12, tzinfo=UTC)) is None
    assert calendar.school_week(THURSDAY) == ()


def test_a_school_week_ends_with_the_weekend_of_the_school() -> None:
    monday, sunday = date(2026, 3, 9), date(2026, 3, 8)

    assert USUAL.school_week(sunday)[0] == date(2026, 3, 2)
    assert USUAL.school_week(THURSDAY) == tuple(monday + timedelta(days=n) for n in range(5))
    assert SUNDAY_TO_THURSDAY.school_week(THURSDAY) == tuple(
        sunday + timedelta(days=n) for n in range(5)
    )


def test_a_school_week_leaves_out_its_holidays() -> None:
    calendar = SchoolCalendar(BERLIN, country="DE")

    assert date(2026, 5, 1) not in calendar.school_week(date(2026, 4, 30))
    assert len(calendar.school_week(date(2026, 4, 30))) == 4


@pytest.mark.parametrize(
    ("wall", "is_open"), [("07:59", False), ("08:00", True), ("15:59", True), ("16:00", False)]
)
def test_school_opens_and_closes_on_the_stroke(wall: str, *, is_open: bool) -> None:
    assert USUAL.is_open(at(USUAL, THURSDAY, wall)) == is_open


def test_the_next_opening_is_later_today_or_on_the_next_school_day() -> None:
    friday = date(2026, 3, 13)

    assert USUAL.next_opening(at(USUAL, friday, "05:00")) == at(USUAL, friday, "08:00")
    assert USUAL.next_opening(at(USUAL, friday, "08:00")) == at(USUAL, date(2026, 3, 16), "08:00")


def test_over_the_change_of_clocks_school_opens_by_the_wall_clock() -> None:
    calendar = SchoolCalendar(BERLIN)
    friday = at(calendar, date(2026, 3, 27), "16:00")

    assert calendar.next_opening(friday) == datetime(2026, 3, 30, 6, 0, tzinfo=UTC)


def test_an_opening_that_clocks_skip_is_the_first_moment_after_the_gap() -> None:
    every_day = dict.fromkeys(range(7), Hours(time(2, 30), time(12)))
    calendar = SchoolCalendar(BERLIN, every_day)
    before = at(calendar, date(2026, 3, 28), "12:00")

    assert calendar.next_opening(before) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


ZONES = ["Europe/Berlin", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "Asia/Tehran"]


@UNHURRIED
@given(
    zone=st.sampled_from(ZONES),
    now=st.integers(0, 3 * 365 * 86_400).map(
        lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    ),
    days=st.sets(st.integers(0, 6), min_size=1),
    opens=st.builds(time, st.integers(0, 22), st.sampled_from([0, 30])),
)
def test_at_the_next_opening_school_is_open_and_was_closed_before_it(
    zone: str, now: datetime, days: set[int], opens: time
) -> None:
    hours = Hours(opens, time(opens.hour + 1, 30))
    calendar = SchoolCalendar(SchoolTime(ZoneInfo(zone)), dict.fromkeys(days, hours), country="US")
    opening = calendar.next_opening(now)

    assert opening is not None
    assert opening > now
    assert calendar.is_open(opening)
    assert not calendar.is_open(opening - timedelta(seconds=1))
    assert calendar.is_school_day(calendar.time.local(opening).date())


def test_a_teacher_reads_in_the_schools_hours_until_she_chooses_her_own() -> None:
    own = (SchoolDay(3, "17:00", "18:00"), SchoolDay(4, None, None))
    reading = SchoolCalendar(BERLIN, country="DE").read_by(own)

    assert reading.hours_on(THURSDAY) == Hours(time(17), time(18))
    assert reading.hours_on(date(2026, 3, 13)) is None
    assert reading.hours_on(date(2026, 3, 9)) == Hours(time(8), time(16))


def test_a_teacher_may_read_on_a_sunday_but_not_on_a_holiday() -> None:
    reading = SchoolCalendar(BERLIN, country="DE").read_by((SchoolDay(6, "17:00", "18:00"),))

    assert reading.is_school_day(date(2026, 3, 15))
    assert not reading.is_school_day(date(2026, 5, 1))


def test_closures_come_in_their_order_and_a_holiday_within_them_is_not_named_apart() -> None:
    calendar = SchoolCalendar(BERLIN, closed=(CHRISTMAS,), country="DE")
    names = [found.name for found in calendar.closures_from(date(2026, 10, 1), "en")]

    assert names[:2] == ["Christmas break", "Good Friday"]  # Unity Day is a Saturday


def test_the_calendar_is_made_of_what_the_office_told() -> None:
    facts = CalendarFacts(
        (SchoolDay(5, "09:00", "11:00"),),
        (AUTUMN,),
        (CHRISTMAS,),
        (date(2026, 5, 1),),
        {"country": "DE", "subdivision": "BY", "emergency": "112"},
    )
    calendar = calendar_from(facts, BERLIN)

    assert calendar.hours_on(date(2026, 3, 14)) == Hours(time(9), time(11))
    assert calendar.term_of(date(2026, 9, 1)) == AUTUMN
    assert calendar.why_closed(date(2027, 1, 1)) == "Christmas break"
    assert calendar.is_school_day(date(2026, 5, 1))
    assert not calendar.is_school_day(date(2026, 1, 6))
