"""Times as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.typed_times import times_in


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("16:30", time(16, 30)),
        ("16.30", time(16, 30)),
        ("16h30", time(16, 30)),
        ("1630", time(16, 30)),
        ("16：30", time(16, 30)),
        ("٤:٣٠", time(4, 30)),
        ("7", time(7)),
        ("at 7 please", time(7)),
        ("4 pm", time(16)),
        ("4PM", time(16)),
        ("4:30 p.m.", time(16, 30)),
        ("4:30 p. m.", time(16, 30)),
        ("11 a. m.", time(11)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("16:30 pm", time(16, 30)),
        ("٤ م", time(16)),
        ("٩ مساءً", time(21)),
        ("٨ صباحًا", time(8)),
        ("8 من فضلك", time(8)),
        ("8 apples", time(8)),
    ],
)
def test_a_time_is_read_as_it_is_meant(words: str, found: time) -> None:
    assert times_in(words) == [found]


@pytest.mark.parametrize("words", ["", "soon", "24:00", "12:60", "12345", "-", "٩٩"])
def test_what_is_no_time_is_passed_over(words: str) -> None:
    assert times_in(words) == []


@given(st.times(), st.sampled_from([":", ".", "", "h"]))
def test_every_minute_of_the_day_can_be_written(at: time, separator: str) -> None:
    assert times_in(f"{at:%H}{separator}{at:%M}") == [at.replace(second=0, microsecond=0)]


@given(st.text())
def test_any_words_are_read_without_harm(words: str) -> None:
    assert all(found.second == 0 for found in times_in(words))
