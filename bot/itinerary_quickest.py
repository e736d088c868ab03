"""How soon everything can be done on one day: the part of the search that takes the time.

What `Day.done_by` says more plainly is said here once more, for the set of all meetings alone, and
with all that makes it quick: nothing is looked at that cannot be over in time.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cached_property, reduce
from itertools import islice
from operator import or_

from bot.itinerary_day import BEGINS, IS_AWAY, IS_OVER, Day
from bot.itinerary_sets import NOTHING_DONE

EVERY_SET = -1  # all bits


class Quickest:
    """Everything on this day, begun at one time or another."""

    def __init__(self, day: Day) -> None:
        self._day = day
        self._kinds = day.kinds

    def took(self, start: datetime, at_most: timedelta | None = None) -> timedelta | None:
        """How long it takes, begun exactly then; None where it cannot be done (in this time)."""
        until = None if at_most is None else start + at_most
        if until is not None and not self._has_enough(start, until):
            return None
        anywhere, in_room, came_to = 0, dict.fromkeys(self._rooms, 0), dict[int, int]()
        for at, what, number in self._events_from(start):
            if until is not None and at > until:
                return None
            room, steps = self._steps[number]
            if what == BEGINS:
                ready = NOTHING_DONE if at == start else anywhere
                others = in_room.values() if room is None else (in_room[room],)
                ready = reduce(or_, others, ready)
                came_to[number] = _added(ready, steps)
                continue
            come = came_to.get(number, 0)
            if what != IS_AWAY:
                if come.bit_length() == self._kinds.sets:
                    return at - start
                come = came_to[number] = come & self._in_time(at, until)
            if what == IS_OVER:
                in_room[room] |= come
            else:
                anywhere |= come
        return None

    def _events_from(self, start: datetime) -> Iterator[tuple[datetime, int, int]]:
        return islice(self._day.events, bisect_left(self._day.events, (start, BEGINS, 0)), None)

    def _in_time(self, at: datetime, until: datetime | None) -> int:
        """The sets after which there is time left for all other meetings."""
        if until is None:
            return EVERY_SET
        fitting = (until - at) // self._each
        return self._kinds.at_least(max(0, sum(self._kinds.counts) - fitting))

    @cached_property
    def _each(self) -> timedelta:
        long = min(time.ends_at - time.starts_at for time, _ in self._day.times)
        return long + self._least_between(timedelta())

    @cached_property
    def _rooms(self) -> frozenset[int | None]:
        return frozenset(time.room for time, _ in self._day.times)

    @cached_property
    def _steps(self) -> list[tuple[int | None, list[tuple[int, int]]]]:
        steps = list(zip(self._kinds.addable, self._kinds.weights, strict=True))
        return [(time.room, [steps[kind] for kind in kinds]) for time, kinds in self._day.times]

    @cached_property
    def _starts_of_kinds(self) -> list[list[datetime]]:
        found: list[list[datetime]] = [[] for _ in self._kinds.counts]
        for time, kinds in self._day.times:
            for kind in kinds:
                found[kind].append(time.starts_at)
        return found

    def _has_enough(self, start: datetime, until: datetime) -> bool:
        return all(
            bisect_left(starts, until) - bisect_left(starts, start) >= count
            for starts, count in zip(self._starts_of_kinds, self._kinds.counts, strict=True)
        )

    def least(self) -> timedelta:
        """No way through all kinds takes less: meetings, and the least there is between them."""
        times = [time for time, _ in self._day.times]
        long = min(time.ends_at - time.starts_at for time in times)
        meetings = sum(self._kinds.counts)
        changes = self._least_changes()
        pause, walk = self._least_between(timedelta()), self._least_between(self._day.gap)
        return long * meetings + changes * walk + (meetings - 1 - changes) * pause

    def _least_changes(self) -> int:
        rooms: defaultdict[int, set[int | None]] = defaultdict(set)
        for time, kinds in self._day.times:
            for kind in kinds:
                rooms[kind].add(time.room)
        if any(None in found for found in rooms.values()):
            return 0
        return max(0, len({min(found, key=str) for found in rooms.values() if len(found) == 1}) - 1)

    def _least_between(self, gap: timedelta) -> timedelta:
        ends = {time.ends_at for time, _ in self._day.times}
        between = (bisect_left(self._day.starts, end + gap) for end in ends)
        pairs = zip(ends, between, strict=True)
        waits = [self._day.starts[at] - end for end, at in pairs if at < len(self._day.starts)]
        return min(waits, default=gap)


def _added(ready: int, steps: Sequence[tuple[int, int]]) -> int:
    """What comes of these sets when a meeting of one of the kinds is added to them."""
    come = 0
    if ready:
        for addable, weight in steps:
            come |= (ready & addable) << weight
    return come
