"""The stub's wire: as little of HTTP/1.1 as the bots under measurement need, and nothing waits."""

import asyncio
import re
from collections.abc import Callable

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)

Reply = Callable[[bytes], None]
Hears = Callable[[bytes, bytes, Reply], None]
"""Told a method, its body, and where the answer goes: at once, or later."""


class Connection(asyncio.Protocol):
    """One keep-alive connection; several requests may come in one piece."""

    def __init__(self, hears: Hears) -> None:
        self._hears = hears
        self._held = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        held = self._held + data if self._held else data
        while (end := held.find(b"\r\n\r\n")) >= 0:
            length = LENGTH.search(held, 0, end)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(held) < whole:
                break
            path = held[: held.index(b" HTTP/")]
            method = path.rpartition(b"/")[2]
            self._hears(method, held[end + 4 : whole], self._replies)
            held = held[whole:]
        self._held = held

    def _replies(self, body: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(HEAD % (len(body), body))
