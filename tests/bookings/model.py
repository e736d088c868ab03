"""Who is where and when, and who waits in which order: as it has to be, knowing no database.

The rules are three: nobody and nothing is in two meetings at one time; a time that was let go of is
held for whoever waited longest and can come; a time of a teacher who is ill is nobody's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.bookings.crowd import SLOT


@dataclass(frozen=True)
class Offered:
    """A time of a teacher."""

    teacher: int
    starts: datetime

    @property
    def ends(self) -> datetime:
        return self.starts + SLOT

    @property
    def room(self) -> int:
        """The first two teachers share theirs, so that only one of them meets at a time."""
        return max(self.teacher, 1)

    def meets(self, other: "Offered") -> bool:
        return self.starts < other.ends and other.starts < self.ends


@dataclass(frozen=True)
class Booked:
    time: Offered
    parent: int


@dataclass
class Place:
    """A parent's place in the line for a teacher."""

    teacher: int
    parent: int
    waits: bool = True
    asked: set[Offered] = field(default_factory=set)
    """What was offered to them: nothing is offered twice."""


class Model:
    """What a round has come to; `children` says whose child each parent comes about."""

    def __init__(self, children: Sequence[int]) -> None:
        self.children = children
        self.offered: dict[Offered, int] = {}
        self.withdrawn: set[Offered] = set()
        self.booked: dict[int, Booked] = {}
        self.cancelled: dict[int, Booked] = {}
        self.line: dict[int, Place] = {}  # the number of the place: who has it, in their order
        self.held: dict[Offered, int] = {}  # for which place

    # What may be

    def may_be(self, wanted: Booked, besides: int | None = None, place: int | None = None) -> bool:
        """Two homes of one child do not meet about it at one time, whoever comes."""
        if not self.stays(besides, wanted) and (
            wanted.time in self.withdrawn or self.is_held(wanted.time, place)
        ):
            return False
        return not any(
            booked.time.meets(wanted.time)
            and (booked.time.room == wanted.time.room or self.is_about_same(booked, wanted.parent))
            for number, booked in self.booked.items()
            if number != besides
        )

    def is_held(self, time: Offered, place: int | None) -> bool:
        """For somebody else than whoever has this place: it, or one that overlaps it."""
        return any(
            each.teacher == time.teacher and each.meets(time) and held != place
            for each, held in self.held.items()
        )

    def stays(self, number: int | None, wanted: Booked) -> bool:
        return number in self.booked and self.booked[number].time == wanted.time

    def is_about_same(self, booked: Booked, parent: int) -> bool:
        return self.children[booked.parent] == self.children[parent]

    def free(self) -> set[Offered]:
        return {time for time in self.offered if self.is_free(time)}

    def is_free(self, time: Offered) -> bool:
        taken = (each.time for each in self.booked.values())
        return not (
            time in self.withdrawn
            or any(each.teacher == time.teacher and each.meets(time) for each in self.held)
            or any(each.meets(time) and each.room == time.room for each in taken)
        )

    # What becomes of it

    def has(self, number: int, wanted: Booked) -> None:
        """It is booked; whoever waited for it waits no more."""
        was = self.booked.get(number)
        self.cancelled.pop(number, None)
        self.booked[number] = wanted
        freed = [was.time] if was and was.time != wanted.time else []
        for place in self.line.values():
            if place.waits and place.parent == wanted.parent and self.has_now(place) == number:
                place.waits = False
        freed += self.end_offers(at for at, place in self.line.items() if not place.waits)
        self.give_on(freed)

    def lose(self, *numbers: int) -> None:
        """They are cancelled."""
        for number in numbers:
            self.cancelled[number] = self.booked.pop(number)
            self.give_on([self.cancelled[number].time])

    def is_ill(self, teacher: int, day: date) -> list[int]:
        """The meetings that are called off."""
        ill = {
            each for each in self.offered if (each.teacher, each.starts.date()) == (teacher, day)
        }
        self.withdrawn |= ill
        off = [number for number, booked in self.booked.items() if booked.time in ill]
        self.lose(*off)
        for time in ill:
            self.held.pop(time, None)
        return off

    def is_declined(self, time: Offered) -> None:
        del self.held[time]
        self.give_on([time])

    # The line

    def has_now(self, place: Place) -> int | None:
        """The meeting that they have with this teacher already."""
        mine = [
            (booked.time.starts, number)
            for number, booked in self.booked.items()
            if (booked.time.teacher, booked.parent) == (place.teacher, place.parent)
        ]
        return min(mine)[1] if mine else None

    def end_offers(self, places: Iterable[int]) -> list[Offered]:
        ended = set(places)
        freed = [time for time, place in self.held.items() if place in ended]
        for time in freed:
            del self.held[time]
        return freed

    def give_on(self, freed: Iterable[Offered]) -> None:
        """Each with what it kept from being met in."""
        for gone in freed:
            for time in self.in_place_of(gone):
                first = next((at for at in self.line if self.suits(at, time)), None)
                if first is not None and self.is_free(time):
                    self.held[time] = first
                    self.line[first].asked.add(time)

    def in_place_of(self, gone: Offered) -> list[Offered]:
        found = [each for each in self.free() if each.teacher == gone.teacher and each.meets(gone)]
        return sorted(found, key=lambda each: (each != gone, each.starts, self.offered[each]))

    def suits(self, at: int, time: Offered) -> bool:
        """They wait, are asked about no other, can come, and it is earlier than what they have."""
        place = self.line[at]
        if not place.waits or place.teacher != time.teacher or time in place.asked:
            return False
        has = self.has_now(place)
        others = [
            booked
            for number, booked in self.booked.items()
            if number != has and self.is_about_same(booked, place.parent)
        ]
        return (
            at not in self.held.values()
            and not any(
                each.time.meets(time) or each.time.teacher == time.teacher for each in others
            )
            and (has is None or time.starts < self.booked[has].time.starts)
        )
