"""What waits for a teacher's answer, and what became of it, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import AboutChild


@dataclass(frozen=True, slots=True)
class Incoming(AboutChild):
    """A parent's message as one teacher reads it, and whether it waits for an answer."""

    id: int
    thread_id: int
    only_to: int | None
    sent_at: datetime
    parent_name: str
    relation: str
    child_first_name: str
    child_last_name: str
    class_name: str
    words: str | None
    remind_at: datetime | None
    parent_called: str | None

    @property
    def parent(self) -> str:
        return self.parent_called or self.parent_name.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class Settled:
    """Who answered or closed a parent's message, and when."""

    message_id: int
    teacher_id: int
    teacher_name: str
    settled_as: str
    settled_at: datetime


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A message that a teacher wants to see again now."""

    message_id: int
    teacher_id: int
    account_id: int
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """One line of what was said in a thread: by whom, when, and how it begins."""

    message_id: int
    author_name: str
    author_called: str | None
    author_role: str
    kind: str
    words: str | None
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class PassedOn:
    """That a message was passed on: to whom and by whom."""

    teacher_id: int
    teacher_name: str
    passed_by: int
    passed_by_name: str
