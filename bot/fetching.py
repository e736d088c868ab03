"""Fetches the bytes of files that people sent, before the turns that need them begin.

A turn does not wait for the network: its conversation's table says that it needs a file, and until
that is here (or cannot be had) only this chat waits. Nothing is stored: after a restart the update
is still in the inbox, and its file is fetched again.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

import structlog
from telegram.error import BadRequest, NetworkError
from telegram.ext import BaseHandler

from bot.conversation import Entry
from bot.nudge import Nudge
from bot.telegram_api import BotApi
from bot.turn import Turn

log = structlog.get_logger(__name__)

TRIES = 3
PAUSE = 1.0  # seconds between them
PATIENCE = 20.0  # seconds for one try


class NeedsFile(Exception):
    """A turn needs the bytes of a file (Telegram's number) that are not here yet."""

    def __init__(self, file_id: str) -> None:
        super().__init__("a file is to be fetched first")
        self.file_id = file_id


class Fetching:
    """Files by the inbox row whose turn needs them."""

    def __init__(self, api: BotApi, inbox_filled: Nudge) -> None:
        self._api = api
        self._inbox_filled = inbox_filled
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._found: dict[int, bytes | None] = {}

    def begin(self, inbox_id: int, file_id: str) -> None:
        self._under_way[inbox_id] = asyncio.create_task(self._fetch(inbox_id, file_id))

    def is_under_way(self, inbox_id: int) -> bool:
        return inbox_id in self._under_way

    def serve(self, turn: Turn, conversations: Iterable[BaseHandler[Any, Any, Any]]) -> None:
        """Give the turn its file's content, if the table of who hears it asks for that.

        None when it could not be had. Raises `NeedsFile` when it is to be fetched first.
        """
        document = turn.message.document if turn.message and turn.speaks else None
        if document is None:
            return
        heard = (conversation.check_update(turn) for conversation in conversations)
        entry = next((found for found in heard if isinstance(found, Entry)), None)
        wanted = entry is not None and (document.file_size or 0) <= entry.fetches
        if wanted and turn.received.id not in self._found:
            raise NeedsFile(document.file_id)
        turn.content = self._found.get(turn.received.id)

    def forget(self, inbox_id: int) -> None:
        """The turn is over."""
        self._found.pop(inbox_id, None)

    async def all_over(self) -> int:
        """Wait until nothing is under way; how many turns can begin now."""
        if self._under_way:
            await asyncio.wait(tuple(self._under_way.values()))
        return len(self._found)

    async def stop(self) -> None:
        for task in tuple(self._under_way.values()):
            task.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def _fetch(self, inbox_id: int, file_id: str) -> None:
        content = None
        try:
            content = await self._bytes_of(file_id)
        except Exception as failure:  # noqa: BLE001 - whatever it was, the turn says that it was not to be had
            log.warning("a file could not be fetched", kind=type(failure).__name__)
        self._found[inbox_id] = content
        del self._under_way[inbox_id]
        self._inbox_filled.set()

    async def _bytes_of(self, file_id: str) -> bytes:
        for _ in range(TRIES - 1):
            try:
                return await self._try(file_id)
            except BadRequest:
                raise  # PTB calls it a network error, but it will be the same in a second
            except (NetworkError, TimeoutError):
                await asyncio.sleep(PAUSE)
        return await self._try(file_id)

    async def _try(self, file_id: str) -> bytes:
        async with asyncio.timeout(PATIENCE):
            known = await self._api.call("getFile", {"file_id": file_id})
            return await self._api.download(known["file_path"])
