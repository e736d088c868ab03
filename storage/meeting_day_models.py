"""Meetings of a day, or of one moment, as rows read: many at once, each with who meets."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from storage.meeting_models import Booking, Meeting, MeetingChild, MeetingPerson


@dataclass(frozen=True, slots=True)
class PersonOfMeeting(MeetingPerson):
    meeting_id: int


@dataclass(frozen=True, slots=True)
class ChildOfMeeting(MeetingChild):
    meeting_id: int


@dataclass(frozen=True, slots=True)
class OfMeeting:
    meeting_id: int


@dataclass(frozen=True, slots=True)
class Begins:
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class SlotOfGrid:
    """A time that is offered: whether it is taken, by this round or by anything else."""

    teacher_id: int
    starts_at: datetime
    withdrawn: bool
    taken: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "withdrawn", bool(self.withdrawn))
        object.__setattr__(self, "taken", bool(self.taken))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """When a teacher of a round, or their room, is taken by something else."""

    teacher_id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class TeachingCard:
    """The card on which a teacher sees a day; `version` counts its changes."""

    teacher_id: int
    account_id: int | None
    day: date
    card_id: int
    version: int


def bookings_of(
    meetings: Iterable[Meeting],
    people: Iterable[PersonOfMeeting],
    children: Iterable[ChildOfMeeting],
) -> tuple[Booking, ...]:
    """The meetings in their order, each with its own people and children."""
    who: defaultdict[int, list[MeetingPerson]] = defaultdict(list)
    about: defaultdict[int, list[MeetingChild]] = defaultdict(list)
    for person in people:
        who[person.meeting_id].append(person)
    for child in children:
        about[child.meeting_id].append(child)
    return tuple(Booking(each, tuple(who[each.id]), tuple(about[each.id])) for each in meetings)
