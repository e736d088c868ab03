"""What parents open with a button, as rows read from the database: absences, questions, calls."""

from dataclasses import dataclass
from datetime import date

from storage.models import AboutChild, NamedChild


@dataclass(frozen=True, slots=True)
class Absence:
    """Some days on which children are not at school; a draft knows days and reason by and by."""

    id: int
    account_id: int
    first_day: date | None
    last_day: date | None
    reason: str | None
    state: str


@dataclass(frozen=True, slots=True)
class Opened:
    """With what a message was opened, and what belongs to that: when to call, which absence."""

    message_id: int
    opener: str
    call_on: date | None
    absence_id: int | None
    first_day: date | None
    last_day: date | None
    reason: str | None
    undone: bool  # the absence was taken back


@dataclass(frozen=True, slots=True)
class AbsentChild(NamedChild):
    """A child of a class who is absent on a day."""

    class_id: int
    class_name: str
    child_id: int
    first_name: str
    last_name: str


@dataclass(frozen=True, slots=True)
class AbsenceList:
    """What a class's teachers were shown of a day's absences: the children's numbers."""

    class_id: int
    class_name: str
    listed: str


@dataclass(frozen=True, slots=True)
class Concern(AboutChild):
    """A parent's worry about a child that goes to the safeguarding contact and to no teacher."""

    id: int
    parent_id: int
    parent_name: str
    parent_account_id: int | None
    relation: str
    child_id: int
    child_first_name: str
    child_last_name: str
    class_name: str

    @property
    def parent(self) -> str:
        """By the first name of the list: who follows up a worry must know whose it is."""
        return self.parent_name.split(maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class ConcernReader:
    """Somebody of the office who has joined and teaches none of the child's classes."""

    id: int
    name: str
    account_id: int
