"""What any sandbox with a page has: its own time, a Telegram that can be down, and a memory.

The demo's school and the sandbox without a school are both shown by the same page and kept in a
folder in the same way; this is what they share.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import FileClock, MovableClock
from bot.sandbox import saved
from bot.sandbox.telegram import Telegram

SAVED_EVERY = 3.0  # seconds, and only when something changed
CLOCK, TELEGRAM = "clock", "telegram"  # what it is called in the folder


class Scene:
    def __init__(self, telegram: Telegram, clock: MovableClock, folder: Path) -> None:
        self.telegram, self._clock, self.folder = telegram, clock, folder
        self._notice: str | None = None
        self._changes, self._told = 0, asyncio.Event()
        self._closed = False

    def closes(self) -> None:
        """Let go of the pages that watch, and keep everything once more."""
        self._closed = True
        self.tell()
        self.keep()

    def keep(self) -> None:
        saved.save(self.telegram, self.folder / TELEGRAM)

    async def keeps(self) -> None:
        """Save what changed, a few seconds later; until cancelled."""
        changed = asyncio.Event()

        async def watches() -> None:
            async for _ in self.telegram.changes():
                changed.set()

        async with asyncio.TaskGroup() as both:
            both.create_task(watches())
            while True:
                await changed.wait()
                changed.clear()
                await asyncio.sleep(SAVED_EVERY)
                self.keep()

    @property
    def notice(self) -> str | None:
        return self._notice

    @property
    def telegram_down(self) -> bool:
        return any(fault.kind == "down" for fault in self.telegram.faults.arranged)

    @telegram_down.setter
    def telegram_down(self, down: bool) -> None:
        self.telegram.faults.clear("down")
        if down:
            self.telegram.faults.add("down")
        self.tell()

    @property
    def topics(self) -> bool:
        return self.telegram.bot.has_topics

    @topics.setter
    def topics(self, on: bool) -> None:
        self.telegram.bot.has_topics = self.telegram.bot.people_make_topics = on
        for chat in self.telegram.chats.values():
            self.telegram.changed(chat)
        self.tell()

    def now(self) -> datetime:
        return self._clock.now()

    def move(self, by: timedelta) -> None:
        self._clock.move(by)
        self._clock_moved()

    def move_to(self, at: datetime) -> None:
        self._clock.move_to(at)
        self._clock_moved()

    def _clock_moved(self) -> None:
        FileClock.write(self.folder / CLOCK, self._clock.offset)
        self.tell()

    async def changes(self) -> AsyncIterator[None]:
        """Once for each time the page should look again; ends when the sandbox closes."""
        seen = self._changes
        while not self._closed:
            if seen == self._changes:
                await self._told.wait()
            seen = self._changes
            yield

    def say(self, notice: str | None) -> None:
        self._notice = notice
        self.tell()

    def tell(self) -> None:
        """Wake everyone who waits now; whoever is busy sees by the count that they missed some."""
        self._changes += 1
        self._told.set()
        self._told = asyncio.Event()
