"""What parents and teachers promised each other about a child, as rows read from the database."""

from dataclasses import dataclass
from datetime import date, datetime

from storage.models import AboutChild, Role


@dataclass(frozen=True, slots=True)
class Promise(AboutChild):
    """What somebody will do, and by when; a draft learns thread, words and day one by one.

    `by_time` is the school's wall time HH:MM; without it the whole day is left.
    """

    id: int
    account_id: int
    thread_id: int | None
    promised_by: int | None
    promiser_name: str | None
    promiser_role: str | None
    promiser_called: str | None
    about_id: int | None
    only_to: int | None
    message_id: int | None
    words: str | None
    by_day: date | None
    by_time: str | None
    new_day: date | None
    new_time: str | None
    state: str
    version: int
    card_id: int | None
    made_at: datetime | None
    ended_at: datetime | None
    parent_name: str | None
    child_first_name: str | None
    child_last_name: str | None

    @property
    def by_parent(self) -> bool:
        return self.promiser_role == Role.PARENT

    @property
    def promiser(self) -> str:
        """Who promised: as they like to be called, or as listed, a parent by first name."""
        listed = self.promiser_name or ""
        return self.promiser_called or (listed.partition(" ")[0] if self.by_parent else listed)


@dataclass(frozen=True, slots=True)
class PromiseReminder:
    """When whoever promised is to be reminded, and until when that still helps."""

    promise_id: int
    remind_at: datetime
    lasts_until: datetime


@dataclass(frozen=True, slots=True)
class ThreadToChoose(AboutChild):
    """One of the threads that a teacher reads, for a button."""

    id: int
    parent_name: str
    child_first_name: str
    child_last_name: str


@dataclass(frozen=True, slots=True)
class AskedUpdate:
    """A class update that asks a parent for Got it."""

    id: int
    class_name: str
    author_name: str
    words: str | None


@dataclass(frozen=True, slots=True)
class ToldAbsence(AboutChild):
    """An absence of today or later that a parent told, one row for each child."""

    id: int
    first_day: date
    last_day: date
    child_first_name: str
    child_last_name: str
