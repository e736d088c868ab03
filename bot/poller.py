"""Fetches what people did and keeps it, before Telegram is told that it may forget it.

PTB's own updater confirms a batch before any handler ran, and its parsing of one odd update would
stop all. So the raw JSON is kept first, row by row; what it means is the worker's business.
"""

import asyncio
import json
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.clock import Clock
from bot.nudge import Nudge
from bot.telegram_api import Api, Value
from storage.database import Database

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


class Poller:
    def __init__(self, database: Database, api: Api, clock: Clock, inbox_filled: Nudge) -> None:
        self._database = database
        self._api = api
        self._clock = clock
        self._inbox_filled = inbox_filled
        self._offset: int | None = None

    async def run(self) -> None:
        """Poll until cancelled."""
        failures = 0
        while True:
            try:
                await self.poll()
                failures = 0
            except TelegramError as failure:
                pause = PAUSES[min(failures, len(PAUSES) - 1)]
                failures += 1
                grave = isinstance(failure, (Conflict, InvalidToken))
                (log.error if grave else log.warning)(
                    "cannot fetch updates", kind=type(failure).__name__, again_in=pause
                )
                await asyncio.sleep(pause)

    async def poll(self, waits: int = WAITS) -> int:
        """Fetch one batch and keep it; how many updates it had. Raises PTB's `TelegramError`."""
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
        if updates:
            await self.keep(updates)
            # The last and not the greatest: after a quiet week the numbers start anew, lower.
            self._offset = updates[-1]["update_id"] + 1
        return len(updates)

    async def keep(self, updates: list[dict[str, Any]]) -> None:
        """Commit updates to the inbox; one that came before is not kept twice."""
        rows = [
            (update["update_id"], chat_of(update), json.dumps(update, ensure_ascii=False))
            for update in updates
        ]
        async with self._database.transaction() as records:
            await records.inbox.put(rows, self._clock.now())
        self._inbox_filled.set()


def chat_of(update: dict[str, Any]) -> int:
    """The chat whose order this update belongs to; 0 where it has none."""
    for part in update.values():
        if isinstance(part, dict):
            chat = part.get("chat") or part.get("message", {}).get("chat") or part.get("from")
            if part.get("data") is not None and part.get("from"):
                chat = part["from"]  # a press belongs to who pressed
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return 0
