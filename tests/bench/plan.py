"""How much each benchmark does: in full, quickly, or just enough to see that it still runs."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.schools import Size, fill, make_schema


@dataclass(frozen=True, slots=True)
class Numbers:
    rounds: int
    chats: int  # that the announcement goes to
    texts: int  # that are written, each by another person, and answered
    paced_families: int
    paced_replies: int
    small: int  # families in the small school
    large: int  # and in the large one
    turns: int  # of each kind, timed one by one
    hour_families: int
    starts: int
    relayed: int  # messages of parents to their teachers, at 20 a second
    audience: int  # families that the announcement meanwhile goes to
    attempts: int  # parents who all want a time at once
    searches: int  # for ways through a conference, each among other free times
    breath: float  # seconds that people wait before they write, and tap: the bot has come to rest


FULL = Numbers(5, 5000, 2000, 3000, 30, 100, 100_000, 100, 3000, 5, 500, 5000, 2000, 20, 2.0)
QUICK = Numbers(1, 1000, 500, 250, 10, 100, 10_000, 50, 500, 1, 200, 2000, 500, 10, 2.0)
TINY = Numbers(1, 40, 20, 30, 2, 10, 40, 3, 20, 1, 4, 60, 20, 2, 0.3)


@dataclass(slots=True)
class Plan:
    """Where and how much: a folder to work in, our own checkout, and another to compare with."""

    numbers: Numbers
    folder: Path
    checkout: Path
    against: Path | None = None
    _schools: dict[tuple[Path, Size], Path] = field(default_factory=dict)
    _schemas: dict[Path, Path] = field(default_factory=dict)

    async def school(self, size: Size, checkout: Path | None = None) -> Path:
        """Give a fresh copy of a school of this size, made for a checkout's schema."""
        checkout = checkout or self.checkout
        if (checkout, size) not in self._schools:
            made = self.folder / f"school-{len(self._schools)}.db"
            shutil.copyfile(await self._empty(checkout), made)
            fill(made, size)
            self._schools[checkout, size] = made
        fresh = self.folder / "homeroom.db"
        for old in self.folder.glob("homeroom.db*"):
            old.unlink()
        shutil.copyfile(self._schools[checkout, size], fresh)
        return fresh

    async def _empty(self, checkout: Path) -> Path:
        """A database of this checkout's schema with nothing in it, made once."""
        if checkout not in self._schemas:
            made = self.folder / f"schema-{len(self._schemas)}.db"
            await make_schema(checkout, made)
            self._schemas[checkout] = made
        return self._schemas[checkout]
