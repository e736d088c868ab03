"""A long list is read a page at a time, with the buttons to the pages beside the one shown."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.screen import Button
from bot.taps import Tap
from bot.words import text

Listed = TypeVar("Listed")


def page_of(
    found: Sequence[Listed], wanted: int, size: int, opens: Callable[[int], Tap]
) -> tuple[Sequence[Listed], tuple[Button, ...]]:
    """The wanted page; for one that is gone, the last there is."""
    page = min(wanted, max(0, (len(found) - 1) // size))
    ways: list[Button] = []
    if page > 0:
        ways.append(Button(text("inbox-page-before"), opens(page - 1)))
    if len(found) > (page + 1) * size:
        ways.append(Button(text("inbox-page-after"), opens(page + 1)))
    return found[page * size :][:size], tuple(ways)
