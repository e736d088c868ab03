"""The bare loop on aiogram: `bot.send_message` for each chat, 16 in flight, nothing kept."""

import asyncio
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.bench.bots import IN_FLIGHT, TOKEN, WORDS, chats, stays


async def announce(url: str, count: int) -> None:
    places = asyncio.Semaphore(IN_FLIGHT)
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    async with Bot(TOKEN, session=session) as bot:

        async def send(chat_id: int) -> None:
            async with places:
                await bot.send_message(chat_id, WORDS)

        await asyncio.gather(*(send(chat_id) for chat_id in chats(count)))
        await stays()


if __name__ == "__main__":
    asyncio.run(announce(sys.argv[1], int(sys.argv[2])))
