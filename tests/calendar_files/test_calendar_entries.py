"""Calendar files as another program reads them, which knows nothing of how we write them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar_entries import CalendarEntry, calendar_file
from bot.texts import Texts
from bot.words import text

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
TEXTS = Texts(ZoneInfo("Europe/Berlin"), ["en"])
LENGTH = timedelta(minutes=20)
LONGEST_LINE = 75  # bytes, without the end of line; RFC 5545, 3.1
# Half-hour changes, zones that turn the other way round, one that changes for Ramadan, and none.
ZONES = (
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "Asia/Gaza",
    "Asia/Kolkata",
    "Pacific/Auckland",
)


def entry(starts_at: datetime = NOW, **changed: Any) -> CalendarEntry:
    facts: dict[str, Any] = {
        "uid": "a1b2",
        "sequence": 0,
        "starts_at": starts_at,
        "ends_at": starts_at + LENGTH,
        "changed_at": NOW,
        "title": "Meeting: Ms Lee · Ada K.",
        "place": "Room 12, Hillside School",
        "words": "Room: 12",
    }
    return CalendarEntry(**facts | changed)


def written(*entries: CalendarEntry, zone: str = "Europe/Berlin", **more: Any) -> bytes:
    asked: dict[str, Any] = {"school": "Hillside School", "now": NOW, "language": "en"} | more
    return calendar_file(entries, zone=ZoneInfo(zone), **asked)


def read(content: bytes) -> Any:
    # It would read every file by the rules of the first that named this zone.
    getattr(vobject.icalendar, "__tzidMap").clear()
    return vobject.readOne(content.decode())


def utc(moment: Any) -> datetime:
    """By the rules that stand in the file itself."""
    found: datetime = moment.value
    return found.astimezone(UTC)


def days_around_changes(zone: str) -> list[date]:
    """The days of 2026 to 2028 on which this zone's clocks change, with those beside them."""
    tz, day, found = ZoneInfo(zone), date(2026, 1, 1), set()
    while day < date(2029, 1, 1):
        noons = [datetime(*each.timetuple()[:3], 12, tzinfo=tz) for each in (day, day + DAY)]
        if noons[0].utcoffset() != noons[1].utcoffset():
            found |= {day, day + DAY, day + 2 * DAY}
        day += DAY
    return sorted(found) or [date(2026, 3, 19)]


DAY = timedelta(days=1)


@pytest.mark.parametrize("zone", ZONES)
def test_around_every_change_of_clocks_the_file_says_the_right_moment(zone: str) -> None:
    for day in days_around_changes(zone):
        for hour in (0, 4, 17):
            local = datetime(*day.timetuple()[:3], hour, 30, tzinfo=ZoneInfo(zone))
            starts = local.astimezone(UTC)
            event = read(written(entry(starts), zone=zone)).vevent

            assert utc(event.dtstart) == starts
            assert utc(event.dtend) == starts + LENGTH
            assert event.dtstart.value.replace(tzinfo=None) == starts.astimezone(
                ZoneInfo(zone)
            ).replace(tzinfo=None)


def test_times_are_named_by_the_schools_own_zone() -> None:
    lines = written(entry()).decode().splitlines()

    assert "TZID:Europe/Berlin" in lines
    assert "DTSTART;TZID=Europe/Berlin:20260312T100000" in lines


def test_a_meeting_is_published_and_a_cancelled_one_taken_away() -> None:
    published = read(written(entry()))
    cancelled = read(written(entry(sequence=1), cancelled=True))

    assert (published.method.value, published.vevent.status.value) == ("PUBLISH", "CONFIRMED")
    assert (cancelled.method.value, cancelled.vevent.status.value) == ("CANCEL", "CANCELLED")


def test_later_versions_have_the_same_name_and_a_higher_number() -> None:
    first, second = (read(written(entry(sequence=number))).vevent for number in (0, 1))

    assert first.uid.value == second.uid.value == "a1b2@homeroom"
    assert int(first.sequence.value) < int(second.sequence.value)


def test_nobodys_address_is_in_it_and_nothing_rings() -> None:
    event = read(written(entry())).vevent

    assert event.organizer.value == "mailto:no-reply@homeroom.invalid"
    assert "attendee" not in event.contents
    assert "valarm" not in event.contents


def test_others_who_see_the_calendar_see_only_that_it_is_taken() -> None:
    assert read(written(entry())).vevent.contents["class"][0].value == "PRIVATE"


@pytest.mark.parametrize(
    "words",
    [
        "Ada, Ben; and Eva\nRoom 12\\3",
        "«Зустріч» " * 40,
        "لقاء مع الآنسة لي · عمر ح. " * 12,
        "Ирина👩‍👧‍👦" * 30,
    ],
)
def test_whatever_is_written_is_read_back_whole_from_short_lines(words: str) -> None:
    content = written(entry(title=words.replace("\n", " "), words=words, place=words[:200]))

    assert read(content).vevent.description.value == words
    assert read(content).vevent.summary.value == words.replace("\n", " ")
    assert max(len(line) for line in content.split(b"\r\n")) <= LONGEST_LINE


def test_words_say_in_which_language_they_are() -> None:
    event = read(written(entry(), language="ar")).vevent

    assert event.summary.params["LANGUAGE"] == ["ar"]


def test_an_evening_of_meetings_is_one_file() -> None:
    found = read(written(entry(), entry(NOW + LENGTH, uid="c3d4"), entry(NOW + DAY, uid="e5f6")))

    assert [event.uid.value for event in found.vevent_list] == [
        "a1b2@homeroom",
        "c3d4@homeroom",
        "e5f6@homeroom",
    ]


def test_a_link_is_where_calendars_look_for_it() -> None:
    found = read(written(entry(link="https://meet.example.org/7?a=1;b=2")))

    assert found.vevent.url.value == "https://meet.example.org/7?a=1;b=2"


@given(words=st.text(max_size=120), school=st.text(min_size=1, max_size=40))
def test_nothing_that_can_be_written_breaks_the_file(words: str, school: str) -> None:
    """What control characters a text may hold at all is decided where it becomes words."""
    said, named = (TEXTS.plain(text("sheet-cell", words=each), "en") for each in (words, school))
    found = read(written(entry(title=said, words=said, place=said), school=named))

    assert found.vevent.uid.value == "a1b2@homeroom"
    assert utc(found.vevent.dtstart) == NOW
    assert len(found.vevent_list) == 1
    assert {kind for kind in found.vevent.contents if kind.startswith("x-")} == set()
