"""Finds ways to meet several teachers about several children without a clash: the best of all.

The best way books the most meetings (where not all are possible, those wanted first), on the fewest
days, with the fewest minutes from the first meeting to the last, summed over the days; of equal
ones it is the earliest. A parent is in one meeting at a time and walks between rooms; a child may
come along, and so is in one at a time, too.

The search is exact: a plain search through all orders at once (`bot/itinerary_sets.py`), not a rule
of thumb. Only where one day is not enough and very many sets of meetings are possible, the minutes
are the fewest for each day alone: the most meetings on the fewest days are found all the same.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby

from bot.itinerary_day import Day, FreeTime
from bot.itinerary_sets import Kinds
from bot.itinerary_spread import most_that_fit, ways_on_several_days
from bot.itinerary_ways import Way, ways_on_one_day


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom the parent would like to meet about which child."""

    child_id: int
    teacher_id: int


@dataclass(frozen=True, slots=True)
class Busy:
    """A meeting that stands already: of the parent, or of a child with somebody else."""

    starts_at: datetime
    ends_at: datetime
    room: int | None = None
    child_id: int | None = None


@dataclass(frozen=True, slots=True)
class Itinerary:
    """Meetings in their order, and what could not be fitted in."""

    meetings: tuple[tuple[Wanted, FreeTime], ...]
    missing: tuple[Wanted, ...] = ()

    @property
    def starts_at(self) -> datetime:
        return self.meetings[0][1].starts_at


Groups = dict[tuple[int, ...], list[Wanted]]
"""What is wanted, by the numbers of the times at which it can be."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: `gap` is how long it takes to walk from one room to another.

    `day_of` tells on which day at school a moment is.
    """

    wanted: Sequence[Wanted]
    free: Sequence[FreeTime]
    busy: Sequence[Busy]
    gap: timedelta
    day_of: Callable[[datetime], date]

    def ways(self, many: int = 3) -> tuple[Itinerary, ...]:
        """The best way and others that begin on another day or half an hour away, best first.

        Without any free time there is none.
        """
        groups = self._groups()
        kinds = Kinds([len(group) for group in groups.values()])
        days = tuple(self._days(kinds, groups))
        found = ways_on_one_day(days, many) or ways_on_several_days(days, kinds, many)
        if found:
            return tuple(self._itinerary(way, groups) for way in found)
        return self._without(self._not_fitting(groups, most_that_fit(days, kinds), kinds), many)

    def _without(self, missing: Sequence[Wanted], many: int) -> tuple[Itinerary, ...]:
        fitting = tuple(wanted for wanted in self.wanted if wanted not in missing)
        if not fitting:
            return ()
        return tuple(
            replace(way, missing=tuple(missing)) for way in replace(self, wanted=fitting).ways(many)
        )

    def _not_fitting(self, groups: Groups, number: int, kinds: Kinds) -> list[Wanted]:
        left = {
            wanted
            for group, fitting in zip(groups.values(), kinds.done(number), strict=True)
            for wanted in group[fitting:]
        }
        return [wanted for wanted in self.wanted if wanted in left]

    def _groups(self) -> Groups:
        """What is wanted, by the times at which it can be: who share these are interchangeable."""
        groups: Groups = {}
        for wanted in self.wanted:
            possible = tuple(time.id for time in self.free if self._is_possible(wanted, time))
            groups.setdefault(possible, []).append(wanted)
        return groups

    def _is_possible(self, wanted: Wanted, time: FreeTime) -> bool:
        return time.teacher_id == wanted.teacher_id and not any(
            self._clashes(busy, time)
            for busy in self.busy
            if busy.child_id in {None, wanted.child_id}
        )

    def _clashes(self, busy: Busy, time: FreeTime) -> bool:
        walks = None not in {busy.room, time.room} and busy.room != time.room
        gap = self.gap if walks and busy.child_id is None else timedelta()
        return time.starts_at < busy.ends_at + gap and busy.starts_at < time.ends_at + gap

    def _days(self, kinds: Kinds, groups: Groups) -> Iterator[Day]:
        of_time: defaultdict[int, list[int]] = defaultdict(list)
        for kind, possible in enumerate(groups):
            for number in possible:
                of_time[number].append(kind)
        used = sorted(
            (time for time in self.free if time.id in of_time),
            key=lambda time: (time.starts_at, time.id),
        )
        for _, times in groupby(used, key=lambda time: self.day_of(time.starts_at)):
            yield Day(kinds, tuple((time, tuple(of_time[time.id])) for time in times), self.gap)

    def _itinerary(self, way: Way, groups: Groups) -> Itinerary:
        waiting = [list(group) for group in groups.values()]
        return Itinerary(tuple((waiting[each.kind].pop(0), each.time) for each in way.chosen))
