"""A long list shows the wanted page, or the last there is, and leads to the pages beside it."""

import pytest

from bot import taps
from handlers.turned_pages import page_of

BEFORE, AFTER = "inbox-page-before", "inbox-page-after"


def turned(listed: str, wanted: int) -> tuple[str, list[tuple[str, int]]]:
    """What is listed two a page, and where each button beside it leads."""
    shown, ways = page_of(listed, wanted, 2, taps.ListSingleMeetings)
    return "".join(shown), [
        (way.label.name, way.tap.page)
        for way in ways
        if isinstance(way.tap, taps.ListSingleMeetings)
    ]


@pytest.mark.parametrize(
    ("wanted", "shown", "ways"),
    [
        (0, "ab", [(AFTER, 1)]),
        (1, "cd", [(BEFORE, 0), (AFTER, 2)]),
        (2, "e", [(BEFORE, 1)]),
    ],
)
def test_each_page_leads_to_those_beside_it(
    wanted: int, shown: str, ways: list[tuple[str, int]]
) -> None:
    assert turned("abcde", wanted) == (shown, ways)


@pytest.mark.parametrize("wanted", [2, 99, 10**17])
def test_for_a_page_that_is_gone_the_last_is_shown(wanted: int) -> None:
    assert turned("abcd", wanted) == ("cd", [(BEFORE, 0)])


def test_an_empty_list_has_no_other_page() -> None:
    assert turned("", 0) == ("", [])
