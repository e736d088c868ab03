"""Notices when the computer's clock is set, so that no pause of a second lasts an hour.

Pauses and next tries are moments on that clock. What people chose (quiet hours, "send at 16:30") is
meant on the wall clock and stays; what only meant "in a moment" is moved along with a clock that is
set back. A clock set forward ends pauses early, which does no harm, and must not be taken for a
time in which Telegram was silent.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock, through_sleep
from bot.contact import Contact
from storage.database import Database

log = structlog.get_logger(__name__)

LOOKS = 1.0  # seconds
FORWARD = timedelta(minutes=1)  # less than that is a busy machine
NOTHING = timedelta()


class ClockWatch:
    def __init__(
        self, database: Database, clock: Clock, contact: Contact, mends: Callable[[], None]
    ) -> None:
        """`mends` is called at every look: for what has a clock of its own."""
        self._database = database
        self._clock = clock
        self._contact = contact
        self._mends = mends
        self._seen, self._steady = clock.now(), through_sleep()
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
        """Mend what is wrong when the clock is not where it should be by now."""
        now, steady = self._clock.now(), through_sleep()
        forward = now - self._seen - timedelta(seconds=steady - self._steady)
        self._mends()
        if now < self._seen:
            self._owed += self._seen - now
            log.warning("the clock was set back", seconds=round(self._owed.total_seconds()))
        self._seen, self._steady = now, steady
        if self._owed:
            await self._set_back(now)
        elif forward > FORWARD and self._contact.is_well:
            log.warning("the clock was set forward", seconds=round(forward.total_seconds()))
            async with self._database.transaction() as records:
                await records.silences.heard(now)

    async def _set_back(self, now: datetime) -> None:
        async with self._database.transaction() as records:
            await records.inbox.hurry(now)
            await records.outbox.hurry(now)
            await records.outbox.bring_pauses_forward(now, self._owed)
        self._owed = NOTHING
