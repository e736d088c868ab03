"""The weekly message of each class and child, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import shortened


@dataclass(frozen=True, slots=True)
class ClassWeek:
    """When a class's weekly message leaves: weekday (0 is Monday), wall time HH:MM.

    `note` says how often the class's good news go with it: weekly, monthly or never.
    """

    class_id: int
    weekday: int
    at: str
    note: str
    paused: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "paused", bool(self.paused))


@dataclass(frozen=True, slots=True)
class Week:
    """One class in one school week; `first_day` names it. Times in UTC."""

    id: int
    class_id: int
    class_name: str
    first_day: date
    open_at: datetime
    send_at: datetime
    state: str
    note: str | None
    note_by: int | None
    note_at: datetime | None
    opened_at: datetime | None
    reminded_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class WeekCounts:
    """How many children of a week have a message ready, were skipped, and are still without."""

    children: int
    ready: int
    skipped: int

    @property
    def missing(self) -> int:
        return self.children - self.ready - self.skipped


@dataclass(frozen=True, slots=True)
class Weekly:
    """One child's weekly message, and how far it is.

    What went well is `well`, in the teacher's words, or `strength`, which Homeroom has words for;
    so is the next step `step` or `step_code`.
    """

    id: int
    week_id: int
    class_id: int
    class_name: str
    first_day: date
    child_id: int
    child_first_name: str
    child_last_name: str
    state: str
    version: int
    strength: str | None
    well: str | None
    step_code: str | None
    step: str | None
    voice_file_id: str | None
    praise_id: int | None
    written_by: int | None
    later_at: datetime | None
    ended_at: datetime | None
    reason: str | None

    @property
    def child_name(self) -> str:
        """First name and initial."""
        return shortened(self.child_first_name, self.child_last_name)

    @property
    def says_something(self) -> bool:
        """Whether a person wrote, said or chose something about this child."""
        return any((self.strength, self.well, self.step_code, self.step, self.voice_file_id))
