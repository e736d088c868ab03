"""Calendar files of every kind: whole days are taken, the rest is counted, rubbish is refused."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar_files import LONGEST_NAME, MOST, ClosedSpell, NotACalendar, closed_days_in
from tests.conversations.calendars import calendar_file

MAY_DAY = date(2026, 5, 1)


WHOLE_DAY = "UID:1\nSUMMARY:Staff day\nDTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260502"


def test_a_whole_day_is_taken() -> None:
    found = closed_days_in(calendar_file(WHOLE_DAY))

    assert found.spells == (ClosedSpell("Staff day", MAY_DAY, MAY_DAY, "1"),)
    assert found.left_out == 0


def test_the_end_a_file_names_is_the_first_day_with_school_again() -> None:
    break_ = "UID:2\nSUMMARY:Break\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20270107"

    (found,) = closed_days_in(calendar_file(break_)).spells

    assert (found.first_day, found.last_day) == (date(2026, 12, 21), date(2027, 1, 6))


def test_an_event_without_an_end_is_one_day() -> None:
    (found,) = closed_days_in(calendar_file("UID:1\nDTSTART;VALUE=DATE:20260501")).spells

    assert (found.first_day, found.last_day, found.name) == (MAY_DAY, MAY_DAY, "")


def test_a_length_in_days_is_understood() -> None:
    (found,) = closed_days_in(
        calendar_file("UID:1\nDTSTART;VALUE=DATE:20260501\nDURATION:P3D")
    ).spells

    assert found.last_day == date(2026, 5, 3)


@pytest.mark.parametrize(
    "event",
    [
        "UID:3\nSUMMARY:Parents' evening\nDTSTART:20260501T170000Z\nDTEND:20260501T190000Z",
        "UID:4\nSUMMARY:Club\nDTSTART;VALUE=DATE:20260501\nRRULE:FREQ=WEEKLY",
        "UID:5\nSUMMARY:Off\nDTSTART;VALUE=DATE:20260501\nSTATUS:CANCELLED",
        "UID:6\nSUMMARY:No start",
        "UID:7\nSUMMARY:For ever\nDTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20990101",
        "UID:8\nSUMMARY:Rome\nDTSTART;VALUE=DATE:00010101\nDTEND;VALUE=DATE:00010101",
    ],
)
def test_what_closes_no_school_is_left_out_and_counted(event: str) -> None:
    found = closed_days_in(calendar_file(WHOLE_DAY, event))

    assert [spell.event_uid for spell in found.spells] == ["1"]
    assert found.left_out == 1


def test_the_same_event_twice_is_the_later_of_the_two() -> None:
    moved = WHOLE_DAY.replace("20260501", "20260508").replace("20260502", "20260509")

    (found,) = closed_days_in(calendar_file(WHOLE_DAY, moved)).spells

    assert found.first_day == date(2026, 5, 8)


def test_an_event_without_a_number_is_known_by_its_day_and_name() -> None:
    (found,) = closed_days_in(calendar_file(WHOLE_DAY.removeprefix("UID:1\n"))).spells

    assert found.event_uid == "2026-05-01:Staff day"


def test_a_name_is_cut_and_stands_on_one_line() -> None:
    long = WHOLE_DAY.replace("Staff day", "Staff\\nday " + "x" * 300)

    (found,) = closed_days_in(calendar_file(long)).spells

    assert found.name.startswith("Staff day xxx")
    assert len(found.name) == LONGEST_NAME


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dear office, the holidays are as last year.",
        b"\x00\xff\xfe" * 50,
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"\x89PNG\r\n\x1a\n",
        calendar_file(*[f"UID:{n}\nDTSTART;VALUE=DATE:20260501" for n in range(MOST + 1)]),
    ],
)
def test_what_is_no_calendar_is_refused(content: bytes) -> None:
    with pytest.raises(NotACalendar):
        closed_days_in(content)


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_read_or_refused(content: bytes) -> None:
    around = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + content + b"\r\nEND:VEVENT\r\nEND:VCALENDAR"
    for rubbish in (content, around):
        try:
            closed_days_in(rubbish)
        except NotACalendar:
            continue
