"""One day of a conference: which meetings fit into it one after the other, and how soon it is over.

Every order of them is looked at, all at once (`bot/itinerary_sets.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from bot.itinerary_sets import NOTHING_DONE, Kinds, numbers_in

# What happens to a time, those at one moment in this order: whoever was in it is ready for another
# in the same room, or anywhere, and after that others begin.
IS_OVER, IS_AWAY, IS_OVER_AND_AWAY, BEGINS = range(4)


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A time that can be booked; without a room nobody has to walk: a link, or the phone."""

    id: int
    teacher_id: int
    starts_at: datetime
    ends_at: datetime
    room: int | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A free time, and the kind of meeting that is held in it."""

    kind: int
    time: FreeTime


@dataclass(frozen=True)
class Day:
    """The free times of one day in their order, each with the kinds that can be held in it."""

    kinds: Kinds
    times: tuple[tuple[FreeTime, tuple[int, ...]], ...]
    gap: timedelta

    @cached_property
    def starts(self) -> tuple[datetime, ...]:
        return tuple(sorted({time.starts_at for time, _ in self.times}))

    @cached_property
    def last_end(self) -> datetime:
        return max(time.ends_at for time, _ in self.times)

    @cached_property
    def events(self) -> list[tuple[datetime, int, int]]:
        found = []
        for number, (time, _) in enumerate(self.times):
            walks = time.room is not None and self.gap > timedelta()
            found.append((time.starts_at, BEGINS, number))
            found.append((time.ends_at, IS_OVER if walks else IS_OVER_AND_AWAY, number))
            if walks:
                found.append((time.ends_at + self.gap, IS_AWAY, number))
        return sorted(found)

    def done_by(
        self,
        before: int,
        start: datetime | None = None,
        until: datetime | None = None,
        kept: dict[tuple[int, int], int] | None = None,
    ) -> Iterator[tuple[datetime, int]]:
        """As each time is over: the sets that can be done by then with it as their last one.

        They begin exactly at `start`, or at any time (None), after the sets `before` that were done
        on other days. `kept` is told what came of each time and kind.
        """
        sweep = _Sweep(self, before, start, kept)
        for at, what, number in self.events:
            if start is not None and self.times[number][0].starts_at < start:
                continue
            if until is not None and at > until:
                return
            if what == BEGINS:
                sweep.begins(number)
            elif come := sweep.came_to.get(number):
                sweep.is_over(number, come, away=what != IS_OVER)
                if what != IS_AWAY:
                    yield at, come

    def has_all_kinds(self) -> bool:
        return {kind for _, kinds in self.times for kind in kinds} == set(
            range(len(self.kinds.counts))
        )

    @cached_property
    def can_hold_all(self) -> bool:
        return any(sets >> self.kinds.all_done & 1 for _, sets in self.done_by(NOTHING_DONE))

    def lasting(self, before: int, wished: int) -> Iterator[tuple[timedelta, datetime]]:
        """How long it takes to add to what was done before up to this set, and from when on."""
        for start in self.starts:
            for end, sets in self.done_by(before, start):
                if sets >> wished & 1:
                    yield end - start, start
                    break

    def shortest(self) -> dict[int, tuple[timedelta, datetime]]:
        """For each set that can be done on this day: how long that takes, and from when on."""
        found: dict[int, tuple[timedelta, datetime]] = {}
        for start in self.starts:
            for end, sets in self.done_by(NOTHING_DONE, start):
                for number in numbers_in(sets):
                    found[number] = min(
                        found.get(number, (end - start, start)), (end - start, start)
                    )
        return found

    def chosen(self, before: int, start: datetime, wished: int) -> tuple[int, tuple[Chosen, ...]]:
        """Which times do this set soonest, begun at `start`; and the set that was done before."""
        kept: dict[tuple[int, int], int] = {}
        end = next(at for at, sets in self.done_by(before, start, None, kept) if sets >> wished & 1)
        found: list[Chosen] = []
        while True:
            found.insert(0, self._last(kept, wished, end, found[0].time if found else None))
            wished -= self.kinds.weights[found[0].kind]
            end = found[0].time.starts_at
            if end == start:
                return wished, tuple(found)

    def _last(
        self, kept: dict[tuple[int, int], int], wished: int, end: datetime, then: FreeTime | None
    ) -> Chosen:
        """A time that can be the last one of this set, over by `end` and in reach of `then`."""
        for (number, kind), sets in reversed(kept.items()):
            time = self.times[number][0]
            if time.ends_at + self._walk(time, then) <= end and sets >> wished & 1:
                return Chosen(kind, time)
        raise AssertionError("what was done has a last meeting")

    def _walk(self, time: FreeTime, then: FreeTime | None) -> timedelta:
        walks = then is not None and None not in {time.room, then.room} and time.room != then.room
        return self.gap if walks else timedelta()


class _Sweep:
    """Goes once through a day, and knows at each moment what can be done by then."""

    def __init__(
        self, day: Day, before: int, start: datetime | None, kept: dict[tuple[int, int], int] | None
    ) -> None:
        self._day = day
        self._before = before
        self._start = start
        self._kept = kept
        self._anywhere = 0  # done, and ready for any room
        self._in_room: dict[int | None, int] = {}  # done, and ready for this room
        self.came_to: dict[int, int] = {}

    def begins(self, number: int) -> None:
        time, kinds = self._day.times[number]
        ready, come = self._ready_for(time), 0
        for kind in kinds:
            added = (ready & self._day.kinds.addable[kind]) << self._day.kinds.weights[kind]
            come |= added
            if self._kept is not None:
                self._kept[number, kind] = added
        if come:
            self.came_to[number] = come

    def is_over(self, number: int, come: int, *, away: bool) -> None:
        if away:
            self._anywhere |= come
        else:
            room = self._day.times[number][0].room
            self._in_room[room] = self._in_room.get(room, 0) | come

    def _ready_for(self, time: FreeTime) -> int:
        ready = self._anywhere
        if time.room is not None:
            ready |= self._in_room.get(time.room, 0)
        else:
            for done in self._in_room.values():
                ready |= done
        return ready | self._before if self._start in {None, time.starts_at} else ready
