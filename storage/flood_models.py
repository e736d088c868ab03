"""Floods and pauses, as rows read from the database."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Surge:
    """How busy a chat is: `under_way` while its flood lasts; `earlier` is what to compare with."""

    under_way: int | None
    earlier: str | None


@dataclass(frozen=True, slots=True)
class Flood:
    """Somebody sent more than can be answered one by one."""

    account_id: int
    began_at: datetime
    kept: int
