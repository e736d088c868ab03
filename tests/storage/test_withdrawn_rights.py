"""Whoever may not know something any more is asked for by a query of each thing's own."""

import pytest

from storage.outbox import Letter
from storage.queries import load_queries
from storage.withdrawn_rights import ASKED, NOT_ASKED, kind_of
from tests.school import MORNING


def test_each_query_is_asked_for_something_and_nothing_else_is_asked() -> None:
    queries = load_queries("sqlite")["withdrawn_rights"].available_queries
    asked = {query for found in ASKED.values() for query in found}

    assert {name for name in queries if not name.endswith("_cursor")} == asked


def test_nothing_is_said_about_what_nobody_settled_who_may_know() -> None:
    letter = Letter(dedupe_key="a", chat_id=1, body="{}", subject="diary:7")
    with pytest.raises(AssertionError):
        letter.row(MORNING)


@pytest.mark.parametrize("subject", ["week:7", "week-news:7", "check-in:12:7", "meeting-over:7"])
def test_what_something_is_about_is_the_first_word_of_its_subject(subject: str) -> None:
    assert kind_of(subject) in ASKED
    assert kind_of(subject) not in NOT_ASKED
