"""Spreads meetings over as few days as are needed, where one day does not hold them all."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache, cached_property

from bot.itinerary_day import Chosen, Day
from bot.itinerary_sets import NOTHING_DONE, Kinds
from bot.itinerary_ways import Way

FEW = 256  # sets of meetings that are looked at one by one


def most_that_fit(days: Sequence[Day], kinds: Kinds) -> int:
    """The set with the most meetings that fit, on however many days."""
    return _Spread(days, kinds).most


def ways_on_several_days(days: Sequence[Day], kinds: Kinds, many: int) -> list[Way]:
    """Everything on as few days as possible, each way begun on another day; or none."""
    found: list[Way] = []
    while days and len(found) < many:
        spread = _Spread(days, kinds)
        if spread.most != kinds.all_done:
            break
        found.append(spread.soonest() if kinds.sets <= FEW else spread.day_by_day())
        first = found[-1].chosen[0].time
        days = [day for day in days if all(time != first for time, _ in day.times)]
    return found


class _Spread:
    """Meetings spread over days: which sets can be done on how many of the first ones."""

    def __init__(self, days: Sequence[Day], kinds: Kinds) -> None:
        self._days = days
        self._kinds = kinds
        self._by = [[NOTHING_DONE] * (len(days) + 1)]  # [used days][first days]: sets
        while not self._is_done():
            self._by.append(self._with_one_more(self._by[-1]))

    def _is_done(self) -> bool:
        last = self._by[-1][-1]
        grows = len(self._by) == 1 or last != self._by[-2][-1]
        return bool(last >> self._kinds.all_done & 1) or not grows

    def _with_one_more(self, fewer: list[int]) -> list[int]:
        row = [NOTHING_DONE]
        for day, before in zip(self._days, fewer, strict=False):
            found = row[-1] | before
            for _, sets in day.done_by(before):
                found |= sets
            row.append(found)
        return row

    @cached_property
    def most(self) -> int:
        last = self._by[-1][-1]
        everything = self._kinds.all_done
        return everything if last >> everything & 1 else self._kinds.fullest(last)

    def day_by_day(self) -> Way:
        """From the last day backwards, each as short as it can be for what is done on it."""
        used, number = len(self._by) - 1, self._kinds.all_done
        took = timedelta()
        chosen: tuple[Chosen, ...] = ()
        for at in range(len(self._days), 0, -1):
            if not self._by[used][at - 1] >> number & 1:
                used -= 1
                before, day = self._by[used][at - 1], self._days[at - 1]
                on_day, start = min(day.lasting(before, number))
                number, times = day.chosen(before, start, number)
                took, chosen = took + on_day, (*times, *chosen)
        return Way(took, chosen)

    def soonest(self) -> Way:
        """Of all ways on so few days that which takes the least, all days together."""
        on_days = [day.shortest() for day in self._days]

        @cache
        def least(at: int, number: int, used: int) -> tuple[timedelta, tuple[Chosen, ...]] | None:
            """For what is left to be done from this day on: the least time, and how."""
            if number == 0:
                return timedelta(), ()
            if at == len(self._days) or not used:
                return None
            found = [least(at + 1, number, used)]
            for part, (took, start) in on_days[at].items():
                if part and self._kinds.is_within(part, number):
                    rest = least(at + 1, number - part, used - 1)
                    if rest is not None:
                        times = self._days[at].chosen(NOTHING_DONE, start, part)[1]
                        found.append((took + rest[0], (*times, *rest[1])))
            return min((one for one in found if one), key=_order, default=None)

        found = least(0, self._kinds.all_done, len(self._by) - 1)
        assert found is not None, "it was found to be possible"
        return Way(*found)


def _order(found: tuple[timedelta, tuple[Chosen, ...]]) -> tuple[timedelta, datetime]:
    took, chosen = found
    return took, chosen[0].time.starts_at
