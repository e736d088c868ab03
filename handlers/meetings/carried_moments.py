"""A moment as a button carries it, in minutes: there is little room on a button."""

from datetime import UTC, datetime

from storage.shelf import NotThere

LATEST = 4_102_444_800 // 60  # the year 2100


def minute_of(at: datetime) -> int:
    return int(at.timestamp()) // 60


def moment_of(minute: int) -> datetime:
    """What a button carried (UTC). Raises `NotThere` for no moment that a button ever had."""
    if minute > LATEST:
        raise NotThere
    return datetime.fromtimestamp(minute * 60, UTC)
