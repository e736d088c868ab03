"""Days as an office types them, in four languages, with and without years."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.typed_days import Typed, days_in

TODAY = date(2026, 3, 12)
BREAK = (date(2026, 12, 21), date(2027, 1, 6))


@pytest.mark.parametrize(
    "words",
    [
        "21 Dec - 6 Jan",
        "21 Dec – 6 Jan 2027",
        "21 December 2026 to 6 January 2027",
        "Dec 21 until Jan 6",
        "December 21st - January 6th, 2027",
        "Mon 21 Dec - Wed, 6 Jan",
        "21.12.-6.1.",
        "21.12.2026 - 06.01.2027",
        "21/12/26-6/1/27",
        "12/21 - 6 Jan",
        "2026-12-21 - 2027-01-06",
        "21 de diciembre al 6 de enero de 2027",
        "21 dic hasta 6 ene",
        "21 грудня – 6 січня",
        "21 груд. до 6 січ. 2027",
        "٢١ ديسمبر - ٦ يناير",
        "21 ديسمبر إلى 6 يناير 2027",
        "21 كانون الأول - 6 كانون الثاني",
    ],
)
def test_a_range_is_understood(words: str) -> None:
    assert days_in(words, TODAY) == Typed("", *BREAK)


@pytest.mark.parametrize(
    "words", ["6-10 May", "6 to 10 May", "May 6-10", "6.-10. May 2026", "6 - 10 травня"]
)
def test_a_month_named_once_holds_for_both_days(words: str) -> None:
    assert days_in(words, TODAY) == Typed("", date(2026, 5, 6), date(2026, 5, 10))


@pytest.mark.parametrize(
    "words", ["1 May", "May 1", "1.5.", "1/5", "2026-05-01", "1 травня", "1 مايو"]
)
def test_one_day_is_understood(words: str) -> None:
    assert days_in(words, TODAY) == Typed("", date(2026, 5, 1), date(2026, 5, 1))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("21 Dec - 6 Jan Christmas break", "Christmas break"),
        ("Christmas break: 21 Dec - 6 Jan", "Christmas break"),
        ("Christmas break (21 Dec - 6 Jan)", "Christmas break"),
        ("Break, Mon 21 Dec - Wed 6 Jan", "Break"),
        ("21 ديسمبر - 6 يناير عطلة الشتاء", "عطلة الشتاء"),
        ("21.12.-6.1. Year 2 is away", "Year 2 is away"),
        ("21 Dec - 6 Jan Mayor’s visit", "Mayor’s visit"),
    ],
)
def test_what_else_is_written_is_the_name(words: str, name: str) -> None:
    assert days_in(words, TODAY) == Typed(name, *BREAK)


def test_without_a_year_it_is_the_next_to_come() -> None:
    assert days_in("1 March", TODAY) == Typed("", date(2027, 3, 1), date(2027, 3, 1))
    assert days_in("12 March", TODAY) == Typed("", TODAY, TODAY)


def test_a_range_that_has_begun_is_the_one_of_now() -> None:
    assert days_in("1 Sep - 18 Dec", date(2026, 10, 1)) == Typed(
        "", date(2026, 9, 1), date(2026, 12, 18)
    )
    assert days_in("21 Dec - 6 Jan", date(2027, 1, 2)) == Typed("", *BREAK)


def test_a_year_that_is_written_holds_even_if_it_is_over() -> None:
    assert days_in("1 May 2025", TODAY) == Typed("", date(2025, 5, 1), date(2025, 5, 1))


def test_the_last_day_of_february_is_the_next_there_is() -> None:
    assert days_in("29 Feb", TODAY) == Typed("", date(2028, 2, 29), date(2028, 2, 29))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "Christmas",
        "32 Dec",
        "0 May",
        "31 June",
        "6 Jan 2027 - 21 Dec 2026",
        "99.99.",
        "May",
    ],
)
def test_what_is_no_day_is_none(words: str) -> None:
    assert days_in(words, TODAY) is None


@given(st.text(max_size=60))
def test_any_words_at_all_are_read_without_an_exception(words: str) -> None:
    for written in (words, f"1 May - {words}", f"{words} 6-10 May"):
        found = days_in(written, TODAY)

        assert found is None or found.first_day <= found.last_day
