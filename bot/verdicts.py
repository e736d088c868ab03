"""What becomes of a row after Telegram was asked: its end, or when it is tried again.

Class A is sent until Telegram says so, marked as soon as a double is possible; class B is held
for its sender to see; class C is repeated freely.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot import topics
from bot.clock import Clock
from bot.contact import PAUSE, Contact
from bot.outages import Doubt, Halted, Refused, TooMany, Uncertain, Unreachable, Unsent
from storage.outbox import EVERYONE
from storage.outbox_models import DoubtClass, OutboxEnd, Outgoing
from storage.records import Records

log = structlog.get_logger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds; doubled with every try
LONGEST_IN_DOUBT = 900.0  # where each try may be one more double on somebody's phone
CROWD, WITHIN = 3, timedelta(seconds=5)  # so many chats refused so soon: everyone waits
REASON_LENGTH = 120  # characters
# Refusals that say: it is so already.
AS_WISHED = {
    "edit": "message is not modified",
    "delete": "message to delete not found",
    "rename": "topic_not_modified",
}


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int | None
    more: tuple[int, ...] = ()  # of an album: the messages after the first
    topic_number: int | None = None
    reason: str | None = None  # what is to be known of it although it arrived
    drawn: tuple[str, str] | None = None  # the name of a file of ours, and Telegram's number of it


class Verdicts:
    def __init__(self, clock: Clock, contact: Contact) -> None:
        self._clock = clock
        self._contact = contact
        self._refused_lately: deque[tuple[datetime, int]] = deque(maxlen=20)

    async def write(
        self, records: Records, outcomes: Iterable[tuple[Outgoing, Sent | Doubt]]
    ) -> None:
        """Write what became of rows, in the transaction of these records."""
        now, sent = self._clock.now(), []
        for row, outcome in outcomes:
            if isinstance(outcome, Sent):
                end = OutboxEnd(row.id, "sent", now, outcome.message_id, outcome.reason)
                sent.append(end)
                for part, number in zip(row.album, outcome.more, strict=False):
                    sent.append(OutboxEnd(part.id, "sent", now, number))
                await topics.was_sent(records, row, outcome.topic_number, now)
                if outcome.drawn:
                    await records.drawn_files.keep(*outcome.drawn, now)
            else:
                await self._write(records, row, outcome)
        await records.outbox.end(*sent)

    async def _write(self, records: Records, row: Outgoing, doubt: Doubt) -> None:
        now = self._clock.now()
        match doubt:
            case Unsent(reason):
                await self._again(records, row, reason, doubtful=False)
            case Uncertain(reason):
                await self._in_doubt(records, row, reason)
            case TooMany(seconds):
                await self._too_many(records, row, timedelta(seconds=seconds))
            case Unreachable(reason):
                await self._unreachable(records, row, reason)
            case Refused(reason):
                await self._refused(records, row, reason)
            case Halted(reason):
                await self._contact.refused(records, reason)
                await records.outbox.put_back(row.id, now + PAUSE, reason, doubtful=False)

    async def _again(self, records: Records, row: Outgoing, reason: str, *, doubtful: bool) -> None:
        longest = LONGEST_IN_DOUBT if doubtful else LONGEST_PAUSE
        seconds = min(longest, FIRST_PAUSE * 2 ** min(row.tries - 1, 10))
        due = self._clock.now() + timedelta(seconds=seconds)
        await records.outbox.put_back(row.id, due, reason[:REASON_LENGTH], doubtful=doubtful)

    async def _in_doubt(self, records: Records, row: Outgoing, reason: str) -> None:
        if row.doubt_class == DoubtClass.AT_MOST_ONCE:
            await self._end(records, row, "held", reason, doubtful=True)
        else:
            doubtful = row.doubt_class == DoubtClass.AT_LEAST_ONCE
            await self._again(records, row, reason, doubtful=doubtful)

    async def _too_many(self, records: Records, row: Outgoing, pause: timedelta) -> None:
        now = self._clock.now()
        await records.outbox.put_back(row.id, now + pause, "too many requests", doubtful=False)
        await records.outbox.pause(row.chat_id, now + pause)
        self._refused_lately.append((now, row.chat_id))
        crowd = {chat for at, chat in self._refused_lately if abs(now - at) <= WITHIN}
        if len(crowd) >= CROWD:
            log.warning("Telegram asks everyone to wait", seconds=pause.total_seconds())
            await records.outbox.pause(EVERYONE, now + pause)

    async def _unreachable(self, records: Records, row: Outgoing, reason: str) -> None:
        why = "deactivated" if "deactivated" in reason else "blocked"
        if row.chat_id > 0:
            await records.accounts.lose(row.chat_id, self._clock.now(), why)
        await self._end(records, row, "dead", why)

    async def _refused(self, records: Records, row: Outgoing, reason: str) -> None:
        # PTB begins every reason with a capital letter.
        if (as_wished := AS_WISHED.get(row.kind)) and as_wished in reason.lower():
            await self._end(records, row, "sent", None)
            return
        if await topics.goes_elsewhere(records, row, reason, self._clock.now()):
            return
        log.warning("Telegram refused a row", row=row.id, kind=row.kind, reason=reason)
        await self._end(records, row, "dead", reason)

    async def _end(
        self,
        records: Records,
        row: Outgoing,
        state: str,
        reason: str | None,
        *,
        doubtful: bool = False,
    ) -> None:
        end = OutboxEnd(
            row.id,
            state,
            self._clock.now(),
            reason=reason and reason[:REASON_LENGTH],
            doubtful=doubtful,
        )
        await records.outbox.end(end)
        await topics.was_not_begun(records, row, reason or "", self._clock.now())
