"""Answers to pressed buttons, given at once after the commit; one that fails does no harm."""

import asyncio
from dataclasses import dataclass

import structlog
from telegram.error import TelegramError

from bot.telegram_api import Api, Value
from bot.texts import Texts
from bot.words import Text

log = structlog.get_logger(__name__)

TOAST_LIMIT = 200  # characters; Bot API, answerCallbackQuery


@dataclass(frozen=True, slots=True)
class Toast:
    query_id: str
    words: Text | None
    language: str


class Answers:
    def __init__(self, api: Api, texts: Texts) -> None:
        self._api = api
        self._texts = texts
        self._under_way: set[asyncio.Task[None]] = set()

    def give(self, toast: Toast) -> None:
        """Stop the button's spinning, without anyone waiting for it."""
        task = asyncio.create_task(self._give(toast))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def all_given(self) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way)

    async def _give(self, toast: Toast) -> None:
        parameters: dict[str, Value] = {"callback_query_id": toast.query_id}
        try:
            if toast.words is not None:
                parameters["text"] = _short(self._texts.plain(toast.words, toast.language))
            await self._api.call("answerCallbackQuery", parameters)
        except TelegramError as refused:
            # Too old, or no way through: the card itself says what matters.
            log.debug("button not answered", kind=type(refused).__name__)
        except Exception as failure:  # noqa: BLE001 - a task's own failure is heard by nobody
            log.error("button not answered", kind=type(failure).__name__)


def _short(words: str) -> str:
    return words if len(words) <= TOAST_LIMIT else f"{words[: TOAST_LIMIT - 1]}…"
