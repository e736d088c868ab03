"""The free times of a teacher as buttons: in their order, a day at a time, only those there are.

For whoever books or moves a meeting: a family, or the school's own people for one that phones.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from bot.screen import Button, Rows, in_rows_of
from bot.taps import Tap
from bot.turn import Turn
from bot.words import Moment, Said, Text, text
from handlers.messages.opened_head import local_day
from storage.round_models import Slot

ON_A_PAGE, IN_A_ROW = 9, 3
NEAREST = 3
DAYS = 4  # other days as buttons


@dataclass(frozen=True, slots=True)
class TimesPage:
    """A page of one day's times, and the buttons to the pages beside it."""

    day: Moment
    rows: Rows


def times_page(
    turn: Turn,
    free: Sequence[Slot],
    wanted: int,
    takes: Callable[[Slot], Tap],
    opens: Callable[[int], Tap],
    beside: frozenset[int] = frozenset(),
) -> TimesPage:
    """The wanted page, or the last there is. There has to be a free time.

    Times beside those of an interpreter (by their slots' numbers) have a sign.
    """
    pages = pages_of(turn, free)
    here = min(wanted, len(pages) - 1)
    times = [Button(said_time(slot, slot.id in beside), takes(slot)) for slot in pages[here]]
    ways = (
        *in_rows_of(2, [Button(label, opens(to)) for label, to in pages_beside(turn, pages, here)]),
        *in_rows_of(2, [Button(label, opens(to)) for label, to in other_days(turn, pages, here)]),
    )
    first = pages[here][0]
    return TimesPage(Moment(first.starts_at, Said.DAY), (*in_rows_of(IN_A_ROW, times), *ways))


def pages_of(turn: Turn, free: Sequence[Slot]) -> list[list[Slot]]:
    pages: list[list[Slot]] = []
    for _, found in groupby(free, key=lambda slot: day_of(turn, slot)):
        slots = list(found)
        pages += [slots[at : at + ON_A_PAGE] for at in range(0, len(slots), ON_A_PAGE)]
    return pages


def day_of(turn: Turn, slot: Slot) -> date:
    return local_day(turn, slot.starts_at)


def pages_beside(turn: Turn, pages: list[list[Slot]], here: int) -> list[tuple[Text, int]]:
    """More times of the same day."""
    beside = [(text("meet-earlier"), here - 1), (text("meet-later"), here + 1)]
    day = day_of(turn, pages[here][0])
    return [
        (label, to)
        for label, to in beside
        if 0 <= to < len(pages) and day_of(turn, pages[to][0]) == day
    ]


def other_days(turn: Turn, pages: list[list[Slot]], here: int) -> list[tuple[Text, int]]:
    """The first page of each other day; of many, the days around this one."""
    first_of: dict[date, int] = {}
    for number, page in enumerate(pages):
        first_of.setdefault(day_of(turn, page[0]), number)
    days, today = list(first_of), day_of(turn, pages[here][0])
    begins = max(0, min(days.index(today) - DAYS // 2, len(days) - 1 - DAYS))
    around = days[begins : begins + DAYS + 1]
    return [
        (text("meet-day", day=Moment(pages[first_of[day]][0].starts_at, Said.DAY)), first_of[day])
        for day in around
        if day != today
    ]


def said_time(slot: Slot, beside: bool = False) -> Text:  # noqa: FBT001, FBT002 - as it reads: with the sign or without
    time = Moment(slot.starts_at, Said.TIME)
    return text("meet-time-beside", time=time) if beside else text("meet-time", time=time)


def nearest_to(turn: Turn, gone: Slot, free: Sequence[Slot], takes: Callable[[Slot], Tap]) -> Rows:
    """The free times next to one that is gone, in their order; with its day where it is another."""
    near = sorted(by_nearness(free, gone)[:NEAREST], key=lambda slot: slot.starts_at)
    same_day = all(day_of(turn, slot) == day_of(turn, gone) for slot in near)
    labels = [said_time(slot) if same_day else day_and_time(slot) for slot in near]
    buttons = [Button(label, takes(slot)) for label, slot in zip(labels, near, strict=True)]
    return in_rows_of(IN_A_ROW if same_day else 1, buttons)


def by_nearness(free: Sequence[Slot], gone: Slot) -> list[Slot]:
    def away(slot: Slot) -> timedelta:
        return abs(slot.starts_at - gone.starts_at)

    return sorted(free, key=away)


def page_near(turn: Turn, free: Sequence[Slot], gone: Slot) -> int:
    """Where the nearest time is to one that is gone; the first page where none is left."""
    nearest = by_nearness(free, gone)[:1]
    pages = pages_of(turn, free)
    return next((n for n, page in enumerate(pages) if nearest[0] in page), 0)


def day_and_time(slot: Slot) -> Text:
    return text("meet-time", time=Moment(slot.starts_at))
