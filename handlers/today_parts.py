"""The parts of today's card that parents and teachers share, and how a part is made.

Whoever has something to say on that card adds a function to `PARTS` of parents_today.py or
teachers_today.py: a part without lines is left out.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.screen import Button, Rows
from bot.taps import KeepFromToday
from bot.turn import Turn
from bot.words import Lines, Text, lines, text
from handlers.agreements.promise_days import is_overdue
from handlers.agreements.promised_lines import line_to_you, open_button, own_line, roles_worn

AT_MOST = 4  # of each kind: the card is read in ten seconds


@dataclass(frozen=True, slots=True)
class TodayPart:
    lines: tuple[Text | Lines, ...] = ()
    rows: Rows = ()
    first: bool = False  # something in it is overdue, so it stands above all else


NOTHING = TodayPart()
AskPart = Callable[[Turn], Awaitable[TodayPart]]


def headed(head: Text, found: list[Text], rows: Rows = (), *, first: bool = False) -> TodayPart:
    """A part with its heading, cut where it grows too long for a glance."""
    if not found:
        return NOTHING
    more = len(found) - AT_MOST
    left_out = text("today-more", count=more) if more > 0 else None
    return TodayPart((lines(head, *found[:AT_MOST], left_out),), rows, first)


async def what_you_promised(turn: Turn) -> TodayPart:
    """The overdue first, each with Kept; where one is overdue, above all else of the day."""
    promised = list(enumerate(await turn.records.promises.made_by(*roles_worn(turn)), start=1))
    rows = tuple(
        (
            Button(text("promised-kept", number=number), KeepFromToday(promise.id)),
            open_button(number, promise),
        )
        for number, promise in promised[:AT_MOST]
    )
    found = [own_line(turn, number, promise) for number, promise in promised]
    overdue = any(is_overdue(turn, promise) for _, promise in promised)
    return headed(text("today-you-promised"), found, rows, first=overdue)


async def what_was_promised_to_you(turn: Turn) -> TodayPart:
    promised = await turn.records.promises.made_to(*roles_worn(turn))
    found = [line_to_you(turn, promise) for promise in promised]
    return headed(text("today-promised-to-you"), found)
