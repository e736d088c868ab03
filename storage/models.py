"""Who is at the school, as rows read from the database: people, classes, children, families."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    PARENT = "parent"
    TEACHER = "teacher"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Account:
    """A Telegram account that has written to us; `id` is also the number of its private chat."""

    id: int
    language: str
    quiet_from: str
    quiet_until: str
    quiet_days: str | None
    hat_id: int | None
    unreachable_since: datetime | None
    unreachable_reason: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the school knows, in one role."""

    id: int
    role: Role
    name: str
    language: str
    account_id: int | None

    def __post_init__(self) -> None:
        object.__setattr__(self, "role", Role(self.role))


def shortened(first_name: str, last_name: str) -> str:
    return f"{first_name} {last_name[:1]}." if last_name else first_name


class NamedChild:
    """A child with its first name and initial: all that a chat shows of it."""

    __slots__ = ()
    first_name: str
    last_name: str

    @property
    def short_name(self) -> str:
        return shortened(self.first_name, self.last_name)


class AboutChild:
    """What is about a child, named in the same way; empty while it is about none."""

    __slots__ = ()
    child_first_name: str | None
    child_last_name: str | None

    @property
    def child(self) -> str:
        return shortened(self.child_first_name or "", self.child_last_name or "")


@dataclass(frozen=True, slots=True)
class Child(NamedChild):
    id: int
    first_name: str
    last_name: str
    class_id: int
    class_name: str


@dataclass(frozen=True, slots=True)
class Teacher:
    id: int
    name: str
    subject: str


@dataclass(frozen=True, slots=True)
class ClassCount:
    """A class and how many of its families have joined."""

    id: int
    name: str
    families: int
    joined: int


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation found by its link, with whom it is for."""

    id: int
    person_id: int
    role: str
    name: str
    language: str
    account_id: int | None
    child_id: int | None
    child_first_name: str | None
    child_last_name: str | None
    class_id: int | None
    class_name: str | None
    relation: str | None
    expires_at: datetime
    used_at: datetime | None
    used_by: int | None
    revoked_at: datetime | None

    @property
    def child_name(self) -> str:
        """First name and initial; empty for who is no parent."""
        return shortened(self.child_first_name or "", self.child_last_name or "")


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One line of the office's list of invitations."""

    person_id: int
    child_id: int | None
    role: str
    name: str
    child_first_name: str | None
    child_last_name: str | None
    class_name: str | None
    language: str
    joined: bool

    def __post_init__(self) -> None:
        object.__setattr__(self, "joined", bool(self.joined))


@dataclass(frozen=True, slots=True)
class Family:
    """A parent of a class, and how they can be reached."""

    parent_id: int
    name: str
    account_id: int | None
    quiet_from: str | None
    quiet_until: str | None
    quiet_days: str | None
    unreachable_since: datetime | None
    unreachable_reason: str | None
    less_until: date | None


@dataclass(frozen=True, slots=True)
class RoleCount:
    role: str
    people: int
    joined: int
    unreachable: int


@dataclass(frozen=True, slots=True)
class Kinship:
    """A parent and a child who belong together."""

    parent_id: int
    child_id: int
