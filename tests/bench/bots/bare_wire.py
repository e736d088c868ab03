"""The stub's own ceiling: ready-made requests, several at once on each connection, nothing read."""

import asyncio
import sys
from functools import partial
from urllib.parse import urlsplit

from tests.bench.bots import IN_FLIGHT, TOKEN, WORDS, chats

AT_ONCE = 8  # requests on one connection before it waits for their answers


class Caller(asyncio.Protocol):
    """Writes some requests, counts their answers, writes the next ones."""

    def __init__(self, requests: list[bytes]) -> None:
        self._requests = requests
        self._owed = 0
        self.ended = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._asks()

    def data_received(self, data: bytes) -> None:
        self._owed -= data.count(b"HTTP/1.1 200")
        if self._owed <= 0:
            self._asks()

    def _asks(self) -> None:
        batch, self._requests = self._requests[:AT_ONCE], self._requests[AT_ONCE:]
        self._owed = len(batch)
        if batch:
            self._transport.write(b"".join(batch))
        else:
            self._transport.close()
            self.ended.set()


def request(chat_id: int) -> bytes:
    body = f'{{"chat_id":{chat_id},"text":"{WORDS}"}}'.encode()
    return (
        f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: stub\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body


async def announce(url: str, count: int) -> None:
    loop, there = asyncio.get_running_loop(), urlsplit(url)
    every = [request(chat_id) for chat_id in chats(count)]
    callers = [Caller(every[start::IN_FLIGHT]) for start in range(IN_FLIGHT)]
    for caller in callers:
        await loop.create_connection(partial(_same, caller), there.hostname or "", there.port or 0)
    await asyncio.gather(*(caller.ended.wait() for caller in callers))


def _same(caller: Caller) -> Caller:
    return caller


if __name__ == "__main__":
    asyncio.run(announce(sys.argv[1], int(sys.argv[2])))
