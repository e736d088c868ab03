"""(h) Three ways through a conference: three children, six teachers each, among 2,000 free times.

The search in this process, without the wire; beside a plain search that takes the children's
teachers one after the other, each at every time that fits, and stops at the first way it finds:
what a loop in a handler would do, and no best one.
"""

import random
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from bot.itineraries import Search, Wanted
from bot.itinerary_day import FreeTime
from tests.bench.figures import Table, percentile, spread
from tests.bench.plan import Plan

CHILDREN, TEACHERS, FREE = 3, 6, 2000
GAP, TEN = timedelta(minutes=5), timedelta(minutes=10)
MORNING = datetime(2026, 3, 16, 8, tzinfo=UTC)
DAYS, LONG = 6, 660  # minutes
LIMIT = 100  # ms


async def itinerary(plan: Plan) -> list[Table]:
    rows = [
        _row("all see the same six teachers", TEACHERS, plan.numbers.searches),
        _row("each child has six of its own", CHILDREN * TEACHERS, plan.numbers.searches),
    ]
    head = ("", "asked, ms", "median", "slowest", "minutes at school", "first fit: ms", "minutes")
    return [Table(f"(h) {CHILDREN * TEACHERS} meetings among {FREE:,} free times", head, rows)]


def _row(name: str, teachers: int, many: int) -> list[str]:
    ours, theirs, spans, first_spans = [], [], [], []
    for seed in range(many):
        search = _search(teachers, seed)
        began = time.perf_counter()
        best = search.ways()[0]
        ours.append((time.perf_counter() - began) * 1000)
        spans.append(_minutes([found for _, found in best.meetings]))
        began = time.perf_counter()
        first = _first_fit(search)
        theirs.append((time.perf_counter() - began) * 1000)
        first_spans.append(_minutes(first))
    return [
        name,
        f"≤ {LIMIT}",
        f"{percentile(ours, 0.5):,.0f}",
        f"{max(ours):,.0f}",
        spread(spans),
        f"{percentile(theirs, 0.5):,.1f}",
        spread(first_spans),
    ]


def _search(teachers: int, seed: int) -> Search:
    """Of all times of these days the others are booked already."""
    chance = random.Random(seed)  # noqa: S311 - the same in every run
    every = [
        (teacher, MORNING + timedelta(days=day, minutes=minute))
        for day in range(DAYS)
        for minute in range(0, LONG, 10)
        for teacher in range(teachers)
    ]
    free = sorted(chance.sample(every, min(FREE, len(every))), key=lambda one: (one[1], one[0]))
    wanted = [
        Wanted(child, teacher if teachers == TEACHERS else child * TEACHERS + teacher)
        for child in range(CHILDREN)
        for teacher in range(TEACHERS)
    ]
    times = [FreeTime(n, who, at, at + TEN, who) for n, (who, at) in enumerate(free)]
    return Search(tuple(wanted), tuple(times), (), GAP, _day_of)


def _day_of(at: datetime) -> date:
    return at.date()


def _first_fit(search: Search) -> list[FreeTime]:
    """On the first day on which it works, each meeting at the first time that is left."""
    for day in sorted({_day_of(one.starts_at) for one in search.free}):
        found: list[FreeTime] = []
        for wanted in search.wanted:
            fitting = (
                one
                for one in search.free
                if one.teacher_id == wanted.teacher_id
                and _day_of(one.starts_at) == day
                and all(_apart(one, other) for other in found)
            )
            chosen = next(fitting, None)
            if chosen is None:
                break
            found.append(chosen)
        if len(found) == len(search.wanted):
            return found
    return []


def _apart(one: FreeTime, other: FreeTime) -> bool:
    gap = timedelta() if one.room == other.room else GAP
    return one.ends_at + gap <= other.starts_at or other.ends_at + gap <= one.starts_at


def _minutes(times: Sequence[FreeTime]) -> float:
    if not times:
        return float("inf")
    over, begun = max(one.ends_at for one in times), min(one.starts_at for one in times)
    return (over - begun).total_seconds() / 60
