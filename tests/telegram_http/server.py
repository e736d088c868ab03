"""A Telegram with bad manners: it answers, keeps silent, hangs up, and stops in mid-sentence.

It is written on bare streams, because no web framework lets one break HTTP as networks do.
"""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

SOON = 60  # seconds within which anything that ever happens has happened


@dataclass(frozen=True, slots=True)
class Part:
    filename: str | None
    media_type: str | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Heard:
    """One request, as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def fields(self) -> dict[str, str]:
        """What was asked without files: PTB posts a form, we JSON, and Telegram takes either."""
        if self.headers["content-type"] == "application/json":
            fields: dict[str, str] = json.loads(self.body)
            return fields
        assert self.headers["content-type"] == "application/x-www-form-urlencoded"
        return dict(parse_qsl(self.body.decode("ascii"), keep_blank_values=True))

    @property
    def parts(self) -> dict[str, Part]:
        boundary = self.headers["content-type"].removeprefix("multipart/form-data; boundary=")
        first, *pieces, last = self.body.split(b"--" + boundary.encode())
        assert (first, last.strip()) == (b"", b"--")
        return dict(map(_part, pieces))


def _part(piece: bytes) -> tuple[str, Part]:
    head, content = piece.removeprefix(b"\r\n").removesuffix(b"\r\n").split(b"\r\n\r\n", 1)
    name = re.search(rb'[; ]name="([^"]*)"', head)
    filename = re.search(rb'filename="([^"]*)"', head)
    media_type = re.search(rb"Content-Type: (\S+)", head)
    assert name, head
    return name[1].decode(), Part(
        filename[1].decode() if filename else None,
        media_type[1].decode() if media_type else None,
        content,
    )


class Line:
    """One connection, from the server's end."""

    def __init__(
        self, server: "Server", reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._server, self._reader, self._writer = server, reader, writer
        self._first = b""

    async def is_spoken_to(self) -> bool:
        """Wait for the first byte of a request, or for the other side to hang up."""
        self._first = await self._reader.read(1)
        return bool(self._first)

    async def hears(self) -> Heard:
        heard = await self._hears_head()
        length = int(heard.headers.get("content-length", 0))
        heard = replace(heard, body=await self._reader.readexactly(length))
        await self._server.notes(heard)
        return heard

    async def hears_slowly(self) -> None:
        """Hear a long request at no more than 6 MB a second."""
        left = int((await self._hears_head()).headers["content-length"])
        while left:
            left -= len(await self._reader.read(2**16))
            await asyncio.sleep(0.01)  # a slow line is slow by the clock

    async def _hears_head(self) -> Heard:
        head = self._first + await self._reader.readuntil(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").rstrip().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        return Heard(method, path, headers, b"")

    async def says(self, status: int, content: bytes, length: int | None = None) -> None:
        reason = HTTPStatus(status).phrase
        length = len(content) if length is None else length
        elsewhere = "Location: /login\r\n" if status == HTTPStatus.FOUND else ""
        head = f"HTTP/1.1 {status} {reason}\r\n{elsewhere}Content-Length: {length}\r\n\r\n"
        self._writer.write(head.encode() + content)
        await self._writer.drain()

    def closes(self) -> None:
        """Hang up after the last word."""
        self._writer.close()

    def hangs_up(self) -> None:
        self._writer.transport.abort()


Manner = Callable[[Line], Awaitable[None]]
"""What becomes of one request, from its first byte on."""


class Server:
    def __init__(self) -> None:
        self.manner: Manner = tells(True)
        self.heard: list[Heard] = []
        self.most_lines = 0
        self.url = ""
        self._changed = asyncio.Condition()
        self._lines: set[asyncio.Task[None]] = set()

    async def notes(self, heard: Heard) -> None:
        self.heard.append(heard)
        async with self._changed:
            self._changed.notify_all()

    async def has_heard(self, count: int) -> None:
        async with asyncio.timeout(SOON), self._changed:
            await self._changed.wait_for(lambda: len(self.heard) >= count)

    @contextlib.asynccontextmanager
    async def listening(self) -> AsyncIterator["Server"]:
        listener = await asyncio.start_server(self._meets, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        async with listener:
            yield self
            for line in self._lines:
                line.cancel()
            await asyncio.gather(*self._lines, return_exceptions=True)

    def _meets(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.create_task(self._talks(Line(self, reader, writer), writer))
        self._lines.add(talk)
        self.most_lines = max(self.most_lines, len(self._lines))
        talk.add_done_callback(self._lines.discard)

    async def _talks(self, line: Line, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                while await line.is_spoken_to():
                    await self.manner(line)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


def answers(status: int, content: bytes) -> Manner:
    async def manner(line: Line) -> None:
        await line.hears()
        await line.says(status, content)

    return manner


def tells(result: Any) -> Manner:
    return answers(200, json.dumps({"ok": True, "result": result}).encode())


def refuses(code: int, description: str, **parameters: int) -> Manner:
    envelope: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        envelope["parameters"] = parameters
    return answers(code, json.dumps(envelope).encode())
