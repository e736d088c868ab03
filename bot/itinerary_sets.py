"""Sets of meetings as numbers, and many of them as one: what is done, and what can be added to it.

A set is a number with a digit for each kind of meeting, counting how many of it are done (three
children who may meet Ms Lee at the same times are one kind, three times). Many sets are one long
integer with a bit for each, so that adding a meeting to all of them is a mask and a shift.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from operator import mul, or_

NOTHING_DONE = 1  # the bit of the set without meetings


class Kinds:
    """How many meetings of each kind are wanted, and sets of them as numbers."""

    def __init__(self, counts: Sequence[int]) -> None:
        self.counts = tuple(counts)
        sizes = [count + 1 for count in counts]
        self.weights = tuple(accumulate(sizes[:-1], mul, initial=1)) if sizes else ()
        self.sets = self.weights[-1] * sizes[-1] if sizes else 1
        self.all_done = self.sets - 1
        self.addable = tuple(
            _repeated((1 << weight * count) - 1, weight * (count + 1), self.sets)
            for weight, count in zip(self.weights, counts, strict=True)
        )

    @cached_property
    def _with(self) -> list[int]:
        """For each count of meetings, the sets with so many."""
        found = [NOTHING_DONE]
        for weight, count in zip(self.weights, self.counts, strict=True):
            more = [0] * (len(found) + count)
            for many, sets in enumerate(found):
                for added in range(count + 1):
                    more[many + added] |= sets << weight * added
            found = more
        return found

    @cached_property
    def _at_least(self) -> list[int]:
        return list(accumulate(reversed(self._with), or_))[::-1]

    def at_least(self, many: int) -> int:
        """The sets with so many meetings or more."""
        return self._at_least[many]

    def done(self, number: int) -> tuple[int, ...]:
        """How many of each kind are in the set of this number."""
        return tuple(
            number // weight % (count + 1)
            for weight, count in zip(self.weights, self.counts, strict=True)
        )

    def is_within(self, part: int, whole: int) -> bool:
        return all(a <= b for a, b in zip(self.done(part), self.done(whole), strict=True))

    def fullest(self, sets: int) -> int:
        """The set with the most meetings; of equal ones, that which has the first kinds."""
        larger = 0
        for weight, addable in zip(self.weights, self.addable, strict=True):
            larger |= (sets >> weight) & addable
        return max(
            numbers_in(sets & ~larger),
            key=lambda number: (sum(self.done(number)), self.done(number)),
        )


def numbers_in(sets: int) -> Iterator[int]:
    written = bin(sets)[:1:-1]
    at = written.find("1")
    while at >= 0:
        yield at
        at = written.find("1", at + 1)


def _repeated(mask: int, every: int, length: int) -> int:
    found, width = mask, every
    while width < length:
        found |= found << width
        width *= 2
    return found & ((1 << length) - 1)
