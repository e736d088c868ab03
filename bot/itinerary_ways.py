"""Chooses the best ways through the free times of one day, and stops when none can be better."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.itinerary_day import Chosen, Day
from bot.itinerary_quickest import Quickest
from bot.itinerary_sets import NOTHING_DONE

APART = timedelta(minutes=30)  # ways that begin nearer to each other are hardly different ones
ENOUGH = 50_000_000  # words of 64 sets looked at, about half a second: then the best so far is it


@dataclass(frozen=True, slots=True)
class Way:
    """Meetings in their order, and how long it takes from the first to the last, day by day."""

    took: timedelta
    chosen: tuple[Chosen, ...]

    @property
    def starts_at(self) -> datetime:
        return self.chosen[0].time.starts_at


@dataclass(frozen=True, slots=True)
class _Beginning:
    """That everything can be done on this day, begun then, and how long it takes."""

    took: timedelta
    start: datetime
    day: Day

    def way(self) -> Way:
        _, chosen = self.day.chosen(NOTHING_DONE, self.start, self.day.kinds.all_done)
        return Way(self.took, chosen)


def ways_on_one_day(days: Sequence[Day], many: int) -> list[Way]:
    """The best ways to have everything on one day, each begun at another time; or none."""
    looking = _Looking([day for day in days if day.has_all_kinds()], many)
    return [beginning.way() for beginning in looking.best()]


class _Looking:
    """Looks at one beginning after the other, and stops when nothing can be better."""

    def __init__(self, days: Sequence[Day], many: int) -> None:
        self._days = days
        self._many = many
        self._least = min((Quickest(day).least() for day in days), default=timedelta())
        self._found: list[_Beginning] = []
        self._at_most: timedelta | None = None  # what takes longer is not among the best any more
        self._looked = 0

    def best(self) -> list[_Beginning]:
        """Each day until one is found that no other can beat; then each once more."""
        beginnings = [self._beginnings(day) for day in self._days]
        unbeaten: list[_Beginning] = []
        for _ in range(self._many):
            for on_day in beginnings:
                for beginning in on_day:
                    self._keeps(beginning)
                    if beginning.took == self._least and _is_apart(beginning, unbeaten):
                        unbeaten.append(beginning)
                        break
                if len(unbeaten) == self._many:
                    return pick(unbeaten, self._many)
        return pick(self._found, self._many)

    def _beginnings(self, day: Day) -> Iterator[_Beginning]:
        quickest = Quickest(day)
        for start in day.starts:
            if start + self._least > day.last_end or (self._looked > ENOUGH and self._found):
                return
            self._looked += len(day.times) * (day.kinds.sets // 64 + 1)
            took = quickest.took(start, self._at_most)
            if took is not None:
                yield _Beginning(took, start, day)
            elif start == day.starts[0] and not day.can_hold_all:
                return

    def _keeps(self, beginning: _Beginning) -> None:
        self._found.append(beginning)
        picked = pick(self._found, self._many)
        if len(picked) == self._many:
            self._at_most = picked[-1].took


def pick(found: Sequence[_Beginning], many: int) -> list[_Beginning]:
    """The best, of equal ones that on a day not picked yet; all well apart, if there are such."""
    picked: list[_Beginning] = []
    while len(picked) < min(many, len(found)):
        days = [one.day for one in picked]
        others = [one for one in found if one not in picked]
        apart = [one for one in others if _is_apart(one, picked)]
        picked.append(
            min(apart or others, key=lambda one: (one.took, days.count(one.day), one.start))
        )
    return sorted(picked, key=lambda one: (one.took, one.start))


def _is_apart(one: _Beginning, others: Sequence[_Beginning]) -> bool:
    return all(abs(one.start - other.start) >= APART for other in others)
