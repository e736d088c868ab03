"""Says what waits in the outbox: paced, one at a time in each chat, and each row to its end.

A row is marked as being sent before Telegram hears of it, and what became of it is written
together with the next rows' marks: one commit for both. No transaction is open while Telegram is
spoken to (`bot.giving`). What a failure means is decided in `bot.verdicts`.
"""

import asyncio
from datetime import timedelta

import structlog

from bot.alarms import Alarm
from bot.albums import with_its_album
from bot.clock import Clock
from bot.contact import Contact
from bot.departures import those_that_may_leave
from bot.giving import Giving
from bot.nudge import Nudge
from bot.outages import Doubt, Uncertain
from bot.pace import Pace
from bot.school import School
from bot.verdicts import Sent, Verdicts
from storage.database import Database
from storage.outbox_models import Outgoing
from storage.records import Records

log = structlog.get_logger(__name__)

AT_ONCE = 8  # in flight together; as many can be in doubt after a crash
SOON = 0.002  # seconds that one answer waits for others, to be written in one commit
IDLE = 1.0  # seconds between looks at the clock when nobody nudges
PATIENCE = 25.0  # seconds that stopping waits for answers
LAST_TRIES = 3  # to write, when stopping, what Telegram answered

Heard = tuple[Outgoing, Sent | Doubt, float]
"""What became of a row, and the seconds its chat is to rest."""


class Sender:
    def __init__(
        self,
        database: Database,
        giving: Giving,
        school: School,
        clock: Clock,
        pace: Pace,
        nudge: Nudge,
        contact: Contact,
    ) -> None:
        self._database = database
        self._giving = giving
        self._school = school
        self._clock = clock
        self._pace = pace
        self._nudge = nudge
        self._verdicts = Verdicts(clock, contact)
        self._in_flight: set[asyncio.Task[None]] = set()
        self._heard: list[Heard] = []
        self._unsure: list[Outgoing] = []  # marked by a commit that failed, or seemed to
        self._alarm: asyncio.TimerHandle | None = None
        self._stopping = False

    async def recover(self) -> None:
        """At start: what an earlier process was sending may have arrived; its pace counts too."""
        now = self._clock.now()
        async with self._database.transaction() as records:
            interrupted = await records.outbox.settle_interrupted(now)
            lately = await records.outbox.sent_since(now - timedelta(seconds=1))
        self._pace.assume_sent(interrupted + lately)
        if interrupted:
            log.warning("an earlier run was interrupted while sending", rows=interrupted)

    async def run(self) -> None:
        """Send until stopped."""
        alarm = Alarm("the outbox is written again")
        while not self._stopping:
            shut = self._pace.opens_in() > 0
            try:
                await self.step()
                alarm.is_over()
            except Exception as failure:  # noqa: BLE001 - a full disk today must not stop us tomorrow
                alarm.rings("cannot write the outbox", type(failure).__name__, "error")
                await asyncio.sleep(IDLE)
            opens_in = self._pace.opens_in()
            if not (shut and not opens_in):  # else it opened while we wrote: that was wait enough
                await self._nudge.waits(opens_in or IDLE)
        await self._finish()

    async def step(self) -> int:
        """Write what was heard, and give the next rows to Telegram; how many are under way."""
        looking = True
        while looking:
            room = 0 if self._stopping else self._pace.room(AT_ONCE - len(self._in_flight))
            if not self._heard and not room:
                break
            claimed, ready = await self._write_and_claim(room)
            for row in ready:
                self._give(row)
            looking = len(ready) < claimed  # what was put aside made room for what waits behind it
        return len(self._in_flight) + len(self._heard)

    async def send_due(self) -> None:
        """Send everything that may leave now, and write what became of it."""
        while await self.step():
            if self._in_flight:
                await asyncio.wait(self._in_flight, return_when=asyncio.FIRST_COMPLETED)

    def stop(self) -> None:
        """Begin nothing new: `run` ends when what is under way has been heard and written."""
        self._stopping = True
        self._nudge.set()

    async def _finish(self) -> None:
        if self._in_flight:
            await asyncio.wait(self._in_flight, timeout=PATIENCE)
        for late in tuple(self._in_flight):
            late.cancel()
        await asyncio.gather(*self._in_flight, return_exceptions=True)
        for _ in range(LAST_TRIES):
            try:
                await self._write_and_claim(0)
            except Exception as failure:  # noqa: BLE001 - what is not written is found at the next start
                log.error("cannot write the outbox", kind=type(failure).__name__)
                await asyncio.sleep(IDLE)
            else:
                return

    async def _write_and_claim(self, room: int) -> tuple[int, list[Outgoing]]:
        """Write and mark in one commit; how many rows were marked, and which of them may leave."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        heard, unsure = tuple(self._heard), tuple(self._unsure)
        claimed: list[Outgoing] = []
        try:
            async with self._database.transaction() as records:
                for row in unsure:
                    await records.outbox.take_back(row.id)
                await self._verdicts.write(records, ((row, outcome) for row, outcome, _ in heard))
                for row, _, rests in heard:
                    await self._let_chat_rest(records, row.chat_id, rests)
                now, time = self._clock.now(), self._school.time
                claimed = await records.outbox.claim(now, room) if room else []
                leaving = await those_that_may_leave(records, claimed, now, time)
                ready = [await with_its_album(records, row) for row in leaving]
        except BaseException:
            # A connection lost at the commit does not tell whether it happened: nobody was told.
            self._unsure.extend(claimed)
            raise
        del self._heard[: len(heard)], self._unsure[: len(unsure)]
        return len(claimed), ready

    async def _let_chat_rest(self, records: Records, chat_id: int, seconds: float) -> None:
        if seconds:
            until = self._clock.now() + timedelta(seconds=seconds)
            await records.outbox.pause(chat_id, until)

    def _give(self, row: Outgoing) -> None:
        task = asyncio.create_task(self._send(row, self._pace.leaves(row.chat_id)))
        self._in_flight.add(task)
        task.add_done_callback(self._is_done)

    def _is_done(self, task: asyncio.Task[None]) -> None:
        """Make the place free, and have what was heard written: with what comes soon, in one go."""
        self._in_flight.discard(task)
        if not self._in_flight:
            self._nudge.set()
        elif self._alarm is None:
            self._alarm = asyncio.get_running_loop().call_later(SOON, self._nudge.set)

    async def _send(self, row: Outgoing, rests: float) -> None:
        outcome: Sent | Doubt = Uncertain("stopped before Telegram answered")
        try:
            outcome = await self._giving.gives(row)
        finally:
            self._heard.append((row, outcome, rests))
