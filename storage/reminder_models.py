"""Reminders of meetings, and teachers who fell ill, as rows read."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import Role


@dataclass(frozen=True, slots=True)
class Reminded:
    """Whoever meets, with what a plan asks of them: their choice, and when it is quiet for them.

    `chosen` is what they chose of 7d, 1d, 1h and 10m, with commas; None where they chose nothing.
    """

    person_id: int
    role: Role
    account_id: int | None
    chosen: str | None
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "role", Role(self.role))


@dataclass(frozen=True, slots=True)
class DueAccount:
    """Somebody who is to be reminded now; None stands for all who have no account."""

    account_id: int | None


@dataclass(frozen=True, slots=True)
class MeetingReminder:
    """One reminder that is not over: of which meeting, for whom, how long ahead and when."""

    meeting_id: int
    person_id: int
    ahead: str
    remind_at: datetime
    account_id: int | None
    state: str
    starts_at: datetime
    ends_at: datetime

    @property
    def of(self) -> tuple[int, int]:
        """The meeting and the person: all reminders of one have the same."""
        return self.meeting_id, self.person_id


@dataclass(frozen=True, slots=True)
class ReminderCard:
    """A message (an outbox row) that reminds an account of meetings."""

    card_id: int
    account_id: int


@dataclass(frozen=True, slots=True)
class Illness:
    """A teacher who cannot meet anyone on a day, and when who did not answer is to be phoned."""

    id: int
    teacher_id: int
    teacher_name: str
    teacher_account_id: int | None
    day: date
    account_id: int
    card_id: int | None
    version: int
    told_at: datetime
    list_at: datetime
    listed_at: datetime | None


@dataclass(frozen=True, slots=True)
class IllMeeting:
    """A meeting that was called off for an illness; a booked one has another time."""

    meeting_id: int
    answer: str | None
    state: str

    @property
    def has_time(self) -> bool:
        return self.state == "booked"

    @property
    def is_without_time(self) -> bool:
        """Nothing could be offered: the family was told that the school calls."""
        return self.answer == "no-time" and not self.has_time


@dataclass(frozen=True, slots=True)
class BusyTeacher:
    """A teacher with meetings to come."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class OfficeAccount:
    account_id: int


@dataclass(frozen=True, slots=True)
class IllDay:
    """A day on which a teacher said to be ill."""

    day: date
