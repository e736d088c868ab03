"""What a teacher sees while composing the weekly messages, as rows read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class WeekTeacher:
    """A teacher of a week's class, and their card of it; `subject` as in the school's list."""

    teacher_id: int
    name: str
    subject: str
    of_team: bool
    account_id: int | None
    card_id: int | None
    card_counts: str | None
    not_this_week_at: datetime | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "of_team", bool(self.of_team))

    @property
    def reads_report(self) -> bool:
        """Whether they are told how the week went: the team, and whoever had a card of it."""
        return self.of_team or self.card_counts is not None


@dataclass(frozen=True, slots=True)
class LastStep:
    """The step for home of a child's last weekly message, and how many of its parents tried it."""

    step_code: str | None
    step: str | None
    tried: int


@dataclass(frozen=True, slots=True)
class WrittenBefore:
    """What a teacher of the class wrote about a child (by its first name), in Telegram's HTML."""

    id: int
    child: str
    well: str | None
    step: str | None
