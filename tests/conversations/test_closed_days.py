"""Days without school: typed, from a file, taken away, and holidays with school all the same."""

import pytest

from bot.calendar_files import LARGEST
from tests.conversations.calendars import (
    CHRISTMAS,
    STAFF_DAY,
    chooses_germany,
    closes_school,
    sends_calendar,
)
from tests.people import Person
from tests.school import TheSchool

CLOSED = (
    "Write days without school, like: 21 Dec – 6 Jan Christmas break.\n"
    "Or send me a calendar file (.ics)."
)
NO_FILE = "I could not read that as a calendar file. Please send me the file that ends in .ics."


async def asks_for_days(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Closed days")


async def test_nothing_is_kept_before_keep_is_tapped(dana: Person) -> None:
    await asks_for_days(dana)
    await dana.writes("1 May Staff day")
    await dana.writes("/calendar")

    assert "No days without school are named yet." in dana.card


async def test_discarded_days_are_not_kept_even_by_an_old_button(dana: Person) -> None:
    await asks_for_days(dana)
    await dana.writes("1 May Staff day")
    keep = dana.button("Keep")
    await dana.taps("Discard")
    await dana.presses(keep)

    dana.sees(CLOSED, "[Back]")


async def test_a_second_tap_on_keep_does_no_harm(dana: Person) -> None:
    await asks_for_days(dana)
    await dana.writes("1 May Staff day")

    await dana.taps_twice("Keep")

    assert dana.card.count("Staff day") == 1


async def test_several_lines_are_several_days(dana: Person) -> None:
    await asks_for_days(dana)
    await dana.writes("1 May Staff day\n\n21 Dec - 6 Jan Christmas\n5 June")

    assert "New: 3" in dana.card
    await dana.taps("Keep")
    dana.sees(
        CLOSED,
        "[Undo]",
        "[Fri, 1 May 2026 · Staff day]",
        "[Fri, 5 Jun 2026 · closed]",
        "[21 Dec 2026 – 6 Jan 2027 · Christmas]",
        "[Back]",
    )


async def test_one_day_after_the_other_can_be_written(dana: Person) -> None:
    await closes_school(dana, "1 May Staff day")

    await dana.writes("4 May Another")

    assert "Mon, 4 May 2026 · Another" in dana.card


async def test_what_was_kept_is_found_again_when_it_is_typed_again(dana: Person) -> None:
    await closes_school(dana, "1 May Staff day")

    await dana.writes("1 May Staff day")

    dana.sees("Everything in it is in the calendar already.\nAs before: 1", "[Back]")


@pytest.mark.parametrize("words", ["Christmas", "soon", "1 May\nand so on"])
async def test_a_line_without_a_day_is_named(dana: Person, words: str) -> None:
    await asks_for_days(dana)

    await dana.writes(words)

    line = words.splitlines()[-1]
    assert dana.card.startswith(f"I could not read a day in “{line}”.")


async def test_a_name_that_is_too_long_is_not_kept(dana: Person) -> None:
    await asks_for_days(dana)

    await dana.writes("1 May " + "x" * 101)

    assert dana.card.startswith("That is too long: 100 characters at most.")


async def test_the_list_goes_on_over_pages(dana: Person) -> None:
    await closes_school(dana, "\n".join(f"{day} June Trip {day}" for day in range(1, 11)))
    assert "Trip 8" in dana.card
    assert "Trip 9" not in dana.card

    await dana.taps("More")

    assert "Trip 10" in dana.card
    assert "[More]" not in dana.card


async def test_what_is_over_is_not_listed(school: TheSchool, dana: Person) -> None:
    await closes_school(dana, "13 Mar Staff day")
    await school.passes(days=2)

    await asks_for_days(dana)

    assert "Staff day" not in dana.card


async def test_there_may_be_school_on_a_holiday_and_not_again(dana: Person) -> None:
    await chooses_germany(dana)
    await asks_for_days(dana)
    await dana.taps("Fri, 1 May 2026 · Labor Day")
    await dana.taps("Open all the same")
    assert "[Fri, 1 May 2026 · Labor Day (school is open)]" in dana.card

    await dana.taps("Fri, 1 May 2026 · Labor Day (school is open)")
    await dana.taps("Closed after all")

    assert "[Fri, 1 May 2026 · Labor Day]" in dana.card


# Files


async def test_a_file_can_come_at_any_time(school: TheSchool, dana: Person) -> None:
    await sends_calendar(school, dana)

    assert "New: 2" in dana.card


async def test_the_same_file_again_changes_what_has_moved_and_doubles_nothing(
    school: TheSchool, dana: Person
) -> None:
    await sends_calendar(school, dana)
    await dana.taps("Keep")
    moved = STAFF_DAY.replace("20260501", "20260508").replace("20260502", "20260509")

    await sends_calendar(school, dana, moved, CHRISTMAS)
    assert dana.card.startswith(
        "Without school:\nFri, 8 May 2026 · Staff day\nNew: 0\nChanged: 1\nAs before: 1"
    )
    await dana.taps("Keep")

    assert dana.card.count("Staff day") == 1
    assert "Fri, 8 May 2026 · Staff day" in dana.card


async def test_undo_takes_back_a_whole_file(school: TheSchool, dana: Person) -> None:
    await sends_calendar(school, dana)
    await dana.taps("Keep")

    await dana.taps("Undo")

    assert "No days without school are named yet." in dana.card


async def test_a_long_file_is_counted_and_not_listed_whole(school: TheSchool, dana: Person) -> None:
    events = [f"UID:{n}\nSUMMARY:Day {n}\nDTSTART;VALUE=DATE:202606{n:02}" for n in range(1, 21)]
    await sends_calendar(school, dana, *events)

    assert "and 12 more" in dana.card
    assert "New: 20" in dana.card


@pytest.mark.parametrize("content", [b"no calendar", b"\x00\xff" * 99, b"BEGIN:VCALENDAR"])
async def test_a_file_that_is_no_calendar_is_answered(
    school: TheSchool, dana: Person, content: bytes
) -> None:
    await sends_calendar(school, dana, content=content)

    dana.sees(NO_FILE, "[Back]")


async def test_a_file_that_is_too_large_is_answered_without_being_fetched(
    school: TheSchool, dana: Person
) -> None:
    await sends_calendar(school, dana, content=b"x" * (LARGEST + 1))

    assert dana.card.startswith("That file is too large for a calendar.")
    assert not school.telegram.files.offered


async def test_another_file_where_days_are_asked_for_is_answered(
    school: TheSchool, dana: Person
) -> None:
    await asks_for_days(dana)
    await sends_calendar(school, dana, name="holidays.pdf")

    dana.sees(NO_FILE, "[Back]")


async def test_another_file_elsewhere_is_kept_as_ever(school: TheSchool, dana: Person) -> None:
    await sends_calendar(school, dana, name="menu.pdf")

    assert dana.card.startswith("I have kept this.")


async def test_a_calendar_from_a_parent_changes_nothing(school: TheSchool, ewa: Person) -> None:
    await sends_calendar(school, ewa)

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")
    assert not school.telegram.files.offered
