"""Notices when the computer's clock is set back, so that no pause of a second lasts an hour.

Pauses and next tries are moments on that clock. What people chose (quiet hours, "send at 16:30") is
meant on the wall clock and stays; what only meant "in a moment" is moved along with the clock. A
clock set forward ends such pauses early, which does no harm.
"""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import structlog

from bot.clock import Clock
from storage.database import Database

log = structlog.get_logger(__name__)

LOOKS = 1.0  # seconds
NOTHING = timedelta()


class ClockWatch:
    def __init__(self, database: Database, clock: Clock, mends: Callable[[], None]) -> None:
        """`mends` is called at every look: for what has a clock of its own."""
        self._database = database
        self._clock = clock
        self._mends = mends
        self._seen = clock.now()
        self._owed = NOTHING  # set back, and not mended in the database yet

    async def begin(self) -> None:
        """At start: the clock may have been set back while nobody looked."""
        async with self._database.reading() as records:
            latest = await records.silences.latest()
        if latest is not None:
            self._seen = max(self._seen, latest.began_at)
        await self.look()

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except Exception as failure:  # noqa: BLE001 - what could not be mended stays owed
                log.warning("cannot follow the clock yet", kind=type(failure).__name__)
            await asyncio.sleep(LOOKS)

    async def look(self) -> None:
        """Mend what waits too long when the clock is behind where it was."""
        now = self._clock.now()
        self._mends()
        if now < self._seen:
            self._owed += self._seen - now
            log.warning("the clock was set back", seconds=round(self._owed.total_seconds()))
        self._seen = now
        if not self._owed:
            return
        async with self._database.transaction() as records:
            await records.inbox.hurry(now)
            await records.outbox.hurry(now)
            await records.outbox.bring_pauses_forward(now, self._owed)
        self._owed = NOTHING
