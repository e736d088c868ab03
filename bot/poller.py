"""Fetches what people did and keeps it, before Telegram is told that it may forget it.

PTB's own updater confirms a batch before any handler ran, and its parsing of one odd update would
stop all. So the raw JSON is kept first, row by row; what it means is the worker's business.
"""

import asyncio
import json
from typing import Any, TypeGuard

import structlog

from bot.alarms import Alarm
from bot.clock import Clock
from bot.contact import PAUSE, Contact, refusal_of
from bot.directions import storable
from bot.nudge import Nudge
from bot.outages import Halted, TooMany, doubt_of
from bot.telegram_api import Api, Value
from storage.database import Database
from storage.trouble import is_in_trouble

log = structlog.get_logger(__name__)

WAITS = 30  # seconds that Telegram holds a poll open
GRACE = 10  # seconds more until we give it up
BATCH = 100
ALLOWED = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
    "channel_post",
)
PAUSES = (1, 2, 5, 10, 30)  # seconds after failures in a row
LARGEST_CHAT = 2**52  # Bot API, Chat.id: "at most 52 significant bits"


class Poller:
    def __init__(
        self, database: Database, api: Api, clock: Clock, inbox_filled: Nudge, contact: Contact
    ) -> None:
        self._database = database
        self._api = api
        self._clock = clock
        self._inbox_filled = inbox_filled
        self._contact = contact
        self._alarm = Alarm("updates are fetched again")
        self._offset: int | None = None
        self._took_over = False

    async def run(self) -> None:
        """Poll until cancelled."""
        failures = 0
        while True:
            try:
                # After a failure we do not wait for news: that it is over is news enough.
                await self.poll(0 if failures else WAITS)
            except Exception as failure:  # noqa: BLE001 - a full disk today must not leave us deaf tomorrow
                pause = await self._pause_after(failure, failures)
                failures += 1
                await asyncio.sleep(pause)
            else:
                failures = 0
                self._alarm.is_over()

    async def _pause_after(self, failure: Exception, failures: int) -> float:
        """Note what is wrong; the seconds until the next try."""
        self._contact.missed()
        doubt = doubt_of(failure)
        if isinstance(doubt, Halted):
            return await self._is_refused(doubt.reason)
        pause: float = PAUSES[min(failures, len(PAUSES) - 1)]
        if isinstance(doubt, TooMany):
            pause = max(pause, doubt.seconds)
        event = "cannot keep updates" if is_in_trouble(failure) else "cannot fetch updates"
        self._alarm.rings(event, type(failure).__name__, again_in=pause)
        return pause

    async def _is_refused(self, reason: str) -> float:
        """Nothing goes in or out (401, 404, 409); the seconds until we ask again.

        A webhook that was there before us is an earlier program's, and is removed, for this bot
        polls; one that is set while we work is somebody's, who has to be told.
        """
        found_one = refusal_of(reason) == "webhook" and not self._contact.was_made
        try:
            if found_one and not self._took_over:
                self._took_over = True
                log.warning("another program's webhook is removed, as Homeroom fetches by itself")
                await self._api.call("deleteWebhook", {})
                return PAUSES[0]
            async with self._database.transaction() as records:
                await self._contact.refused(records, reason)
        except Exception as failure:  # noqa: BLE001 - the next try will say what is wrong
            self._alarm.rings("cannot note a refusal", type(failure).__name__)
        return PAUSE.total_seconds()

    async def poll(self, waits: int = WAITS) -> int:
        """Fetch one batch and keep it; how many updates it had. Raises PTB's `TelegramError`.

        Nothing is confirmed before it is kept: the offset moves after the commit.
        """
        parameters: dict[str, Value] = {
            "timeout": waits,
            "limit": BATCH,
            "allowed_updates": json.dumps(ALLOWED),
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        updates: list[dict[str, Any]] = await self._api.call(
            "getUpdates", parameters, read_timeout=waits + GRACE
        )
        if updates or self._contact.is_news():
            await self.keep(updates)
        if updates:
            # The last and not the greatest: after a quiet week the numbers start anew, lower.
            self._offset = updates[-1]["update_id"] + 1
        return len(updates)

    async def keep(self, updates: list[dict[str, Any]]) -> None:
        """Commit updates to the inbox; one that came before is not kept twice.

        None at all are worth a commit when it is news that Telegram answers.
        """
        rows = [
            (
                update["update_id"],
                chat_of(update),
                json.dumps(_storable(update), ensure_ascii=False),
            )
            for update in updates
        ]
        async with self._database.transaction() as records:
            await records.inbox.put(rows, self._clock.now())
            if is_news := self._contact.is_news():
                await self._contact.write(records)
        if is_news:
            self._contact.written()
        if rows:
            self._inbox_filled.set()


def chat_of(update: dict[str, Any]) -> int:
    """The chat whose order this update belongs to; 0 where it has none."""
    for part in filter(_is_object, update.values()):
        message = part.get("message")
        around = message.get("chat") if _is_object(message) else None
        chat = part.get("chat") or around or part.get("from")
        if part.get("data") is not None and part.get("from"):
            chat = part["from"]  # a press belongs to who pressed
        number = chat.get("id") if _is_object(chat) else None
        if isinstance(number, int) and abs(number) <= LARGEST_CHAT:
            return number
    return 0


def _is_object(found: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(found, dict)


def _storable(found: Any) -> Any:
    """The same, without the letters that no database takes."""
    match found:
        case str():
            return storable(found)
        case list():
            return [_storable(each) for each in found]
        case dict():
            return {key: _storable(each) for key, each in found.items()}
        case _:
            return found
