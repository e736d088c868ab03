"""Times that are proposed for a meeting, check-ins and who was met in a term, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import Role


@dataclass(frozen=True, slots=True)
class OfferedTime:
    """A time at which somebody could meet; `offered_at` is empty while they still choose."""

    id: int
    starts_at: datetime
    offered_by: int
    role: Role
    offered_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "role", Role(self.role))


@dataclass(frozen=True, slots=True)
class TakenTime:
    """From when until when somebody or something of a meeting is in another."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Room:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The day on which those who met look again together."""

    meeting_id: int
    day: date
    set_by: int
    proposed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reached:
    """A child with one of its parents, the language of that parent, and whether they were met."""

    child_id: int
    first_name: str
    last_name: str
    class_id: int
    class_name: str
    parent_id: int
    language: str
    met: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "met", bool(self.met))
