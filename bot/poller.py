"""Fetches what people did and keeps it, before Telegram is told that it may forget it.

PTB's own updater confirms a batch before any handler ran, and its parsing of one odd update would
stop all. So the raw JSON is kept first, row by row; what it means is the worker's business.
"""

import asyncio
import json
from typing import Any, TypeGuard

import structlog
from telegram.error import Conflict, InvalidToken

from bot.clock import Clock
from bot.nudge import Nudge
from bot.outages import TooMany, doubt_of
from bot.telegram_api import Api, Value
from bot.texts import storable
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
LARGEST_CHAT = 2**52  # Bot API, Chat.id: "at most 52 significant bits"


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
            except Exception as failure:  # noqa: BLE001 - a full disk today must not leave us deaf tomorrow
                pause = max(PAUSES[min(failures, len(PAUSES) - 1)], _asked_to_wait(failure))
                failures += 1
                grave = isinstance(failure, Conflict | InvalidToken)
                (log.error if grave else log.warning)(
                    "cannot fetch updates", kind=type(failure).__name__, again_in=pause
                )
                await asyncio.sleep(pause)

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
        if updates:
            await self.keep(updates)
            # The last and not the greatest: after a quiet week the numbers start anew, lower.
            self._offset = updates[-1]["update_id"] + 1
        return len(updates)

    async def keep(self, updates: list[dict[str, Any]]) -> None:
        """Commit updates to the inbox; one that came before is not kept twice."""
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


def _text_of(update: dict[str, Any]) -> str:
    return json.dumps(_storable(update), ensure_ascii=False)


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


def _asked_to_wait(failure: Exception) -> float:
    doubt = doubt_of(failure)
    return doubt.seconds if isinstance(doubt, TooMany) else 0.0
