"""Another program with the same token, as when an old computer was forgotten."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.error import TelegramError

from bot.sandbox.in_process import InProcessRequest
from bot.telegram_api import BotApi
from tests.engine.at_work import SOON
from tests.engine.town import Town


def asking_elsewhere(town: Town) -> BotApi:
    """Another program with the same token."""
    return BotApi(InProcessRequest(town.telegram), "http://sandbox", town.telegram.token)


@asynccontextmanager
async def another_poller(town: Town) -> AsyncIterator[None]:
    """A second program that fetches again and again, as any bot library does."""
    polling = asyncio.create_task(_fetches_on_and_on(asking_elsewhere(town)))
    try:
        yield
    finally:
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


async def _fetches_on_and_on(api: BotApi) -> None:
    while True:
        try:
            await api.call("getUpdates", {"timeout": 30})
        except TelegramError:
            await asyncio.sleep(SOON)
