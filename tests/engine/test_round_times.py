"""The times of a round: they fit into the hours, touch no break, and last as long as is said."""

from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.round_times import is_within, times_of
from bot.school_time import SchoolTime
from storage.round_models import RoundBreak, RoundDay

BERLIN = SchoolTime(ZoneInfo("Europe/Berlin"))
EVENING, SPRING, AUTUMN = date(2026, 3, 19), date(2026, 3, 29), date(2026, 10, 25)


def pause(begins: str, ends: str, day: date | None = None) -> RoundBreak:
    return RoundBreak(1, None, None, day, begins, ends)


def clocks(
    day: date, begins: str, ends: str, *breaks: RoundBreak, minutes: int = 20, between: int = 0
) -> list[str]:
    found = times_of(BERLIN, [RoundDay(day, begins, ends)], breaks, minutes, between)
    return [f"{BERLIN.local(start):%H:%M}" for start, _ in found]


def test_the_last_meeting_is_over_when_the_day_is() -> None:
    assert clocks(EVENING, "17:00", "18:10") == ["17:00", "17:20", "17:40"]


def test_a_pause_stands_between_two_meetings_and_not_after_the_last() -> None:
    assert clocks(EVENING, "17:00", "18:10", between=5) == ["17:00", "17:25", "17:50"]


def test_what_a_break_cuts_begins_after_it() -> None:
    assert clocks(EVENING, "17:00", "18:30", pause("17:30", "17:45")) == ["17:00", "17:45", "18:05"]


def test_a_break_of_another_day_changes_nothing() -> None:
    assert clocks(EVENING, "17:00", "18:00", pause("17:00", "18:00", SPRING)) == [
        "17:00",
        "17:20",
        "17:40",
    ]


def test_the_hour_that_clocks_skip_is_no_time_to_meet() -> None:
    assert clocks(SPRING, "01:00", "04:00", minutes=60) == ["01:00", "03:00"]


def test_the_hour_that_clocks_show_twice_is_met_in_twice() -> None:
    assert clocks(AUTUMN, "01:00", "04:00", minutes=60) == ["01:00", "02:00", "02:00", "03:00"]


walls = st.integers(0, 23 * 60 + 59).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")
spans = st.tuples(walls, walls).filter(lambda span: span[0] < span[1])


@given(
    day=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    hours=spans,
    breaks=st.lists(spans, max_size=4),
    minutes=st.integers(5, 60),
    between=st.integers(0, 60),
)
def test_times_are_apart_within_their_hours_and_outside_all_breaks(
    day: date,
    hours: tuple[str, str],
    breaks: list[tuple[str, str]],
    minutes: int,
    between: int,
) -> None:
    days, rests = [RoundDay(day, *hours)], [pause(*rest) for rest in breaks]

    found = times_of(BERLIN, days, rests, minutes, between)

    assert all(until - begins == timedelta(minutes=minutes) for begins, until in found)
    assert all(is_within(BERLIN, days, rests, span) for span in found)
    for (_, until), (begins, _) in pairwise(found):
        assert begins - until >= timedelta(minutes=between) or rests
        assert begins >= until
