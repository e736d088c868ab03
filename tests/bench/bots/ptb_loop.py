"""The bare loop on python-telegram-bot as it comes, over httpx: 16 in flight, nothing kept."""

import asyncio
import sys

from telegram import Bot
from telegram.request import HTTPXRequest

from tests.bench.bots import IN_FLIGHT, TOKEN, WORDS, chats, stays


async def announce(url: str, count: int) -> None:
    places = asyncio.Semaphore(IN_FLIGHT)
    request = HTTPXRequest(connection_pool_size=IN_FLIGHT)
    async with Bot(TOKEN, base_url=f"{url}/bot", request=request) as bot:

        async def send(chat_id: int) -> None:
            async with places:
                await bot.send_message(chat_id, WORDS)

        await asyncio.gather(*(send(chat_id) for chat_id in chats(count)))
        await stays()


if __name__ == "__main__":
    asyncio.run(announce(sys.argv[1], int(sys.argv[2])))
