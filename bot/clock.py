"""What time it is, for everything that asks: the sandbox moves this clock, nobody else does.

Times are aware UTC datetimes everywhere; only the words a person reads are in the school's zone.
"""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

# Linux alone has one that counts sleep by this name; elsewhere the usual one does.
_THROUGH_SLEEP = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def through_sleep() -> float:
    """Seconds that nobody sets, the computer's sleep included."""
    return time.clock_gettime(_THROUGH_SLEEP)


class Clock(Protocol):
    def now(self) -> datetime:
        """Now, aware, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """The system's time plus an offset, or a time that stands still: for the sandbox and tests."""

    def __init__(self, stands_at: datetime | None = None, offset: timedelta = timedelta()) -> None:
        self._stands_at = stands_at
        self.offset = offset

    def now(self) -> datetime:
        return (self._stands_at or datetime.now(UTC)) + self.offset

    def move(self, by: timedelta) -> None:
        self.offset += by

    def move_to(self, at: datetime) -> None:
        self.offset += at - self.now()


class FileClock:
    """The system's time plus the seconds written in a file: how a bot shares its sandbox's time.

    A missing file means no offset. The file is replaced whole by `write`, never half written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.now(UTC) + self.read(self._path)

    @staticmethod
    def read(path: Path) -> timedelta:
        try:
            return timedelta(seconds=float(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return timedelta()

    @staticmethod
    def write(path: Path, offset: timedelta) -> None:
        fresh = path.with_suffix(".new")
        fresh.write_text(str(offset.total_seconds()), encoding="utf-8")
        fresh.replace(path)
