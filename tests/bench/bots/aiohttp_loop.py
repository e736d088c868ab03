"""The bare loop on aiohttp alone: as many messages as chats, 16 in flight, nothing kept."""

import asyncio
import sys

import aiohttp

from tests.bench.bots import IN_FLIGHT, TOKEN, WORDS, chats, stays


async def announce(url: str, count: int) -> None:
    places = asyncio.Semaphore(IN_FLIGHT)
    async with aiohttp.ClientSession() as session:

        async def send(chat_id: int) -> None:
            address = f"{url}/bot{TOKEN}/sendMessage"
            async with (
                places,
                session.post(address, json={"chat_id": chat_id, "text": WORDS}) as answer,
            ):
                assert (await answer.json())["ok"]

        await asyncio.gather(*(send(chat_id) for chat_id in chats(count)))
        await stays()


if __name__ == "__main__":
    asyncio.run(announce(sys.argv[1], int(sys.argv[2])))
