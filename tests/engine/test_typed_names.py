"""What is taken for a name: letters and their marks, and nothing that could lead anywhere."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.typed_names import LONGEST, name_in

HIDDEN = ["Ewa\u202eawE", "Ewa\u200b", "\u2066Ewa", "Ewa\u0000", "Ewa\ufeff", "Ew\u00ada"]


@pytest.mark.parametrize("words", HIDDEN)
def test_what_cannot_be_seen_is_in_no_name(words: str) -> None:
    assert name_in(words) is None


@given(st.text(max_size=60))
def test_a_name_is_letters_whatever_was_written(words: str) -> None:
    name = name_in(words)

    if name is not None:
        assert len(name) <= LONGEST
        assert {category(letter)[0] for letter in name} <= {"L", "M", "Z", "P"}
        assert not any(mark in name for mark in ("@", "/", ":", "<", "&", "\n"))


@given(st.text(alphabet="abc.", min_size=3, max_size=20))
def test_no_name_holds_what_a_telephone_would_make_a_link(words: str) -> None:
    name = name_in(words) or ""

    assert not any(part.strip(".").count(".") for part in name.split())
