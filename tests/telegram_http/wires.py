"""The two transports that keep the same contract: ours, and the one PTB brings along."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from telegram.request import BaseRequest, HTTPXRequest, RequestData

from bot.telegram_api import Form
from bot.telegram_http import AiohttpRequest
from tests.telegram_http.server import SOON

TOKEN = "123456:AAH-not-a-real-token_but-shaped-like-one"
WORDS = "Ana is ill today."


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    make: Callable[..., BaseRequest]

    def new(self, **settings: Any) -> BaseRequest:
        """A transport that waits longer than any test, unless the test asks otherwise."""
        waits = ("connect", "read", "write", "pool", "media_write")
        return self.make(**{f"{wait}_timeout": 2 * SOON for wait in waits} | settings)


OURS = Kind("aiohttp", AiohttpRequest)
PTBS = Kind("httpx", HTTPXRequest)


async def asks(wire: BaseRequest, root: str, **timeouts: float | None) -> Any:
    """Ask Telegram to send a parent's words, as PTB's Bot would."""
    form = cast("RequestData", Form({"chat_id": 7, "text": WORDS}))
    async with asyncio.timeout(SOON):
        return await wire.post(f"{root}/bot{TOKEN}/sendMessage", form, **timeouts)
