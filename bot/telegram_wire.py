"""One question and one answer on the wire: how it is written down and how long it may take.

A JSON object without files, a form's parts with them, and whatever has a structure as its JSON
text in both: the Bot API server takes these alike, and JSON is written in a third of the time.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
from telegram.request import RequestData

PIECE = 2**16  # bytes that a connection takes at once without making anyone wait


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds, None for ever. Reading and writing are timed from one sign of life to the next."""

    pool: float | None
    connect: float | None
    write: float | None
    read: float | None


@dataclass(frozen=True, slots=True)
class Body:
    content: bytes
    media_type: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Type": self.media_type, "Content-Length": str(len(self.content))}

    def leaving(
        self, deadline: asyncio.Timeout, patience: float | None
    ) -> bytes | AsyncIterator[bytes]:
        """Give what aiohttp sends. What a connection may not take at once keeps the deadline."""
        if len(self.content) <= PIECE:
            return self.content
        return self._pieces(deadline, patience)

    async def _pieces(
        self, deadline: asyncio.Timeout, patience: float | None
    ) -> AsyncIterator[bytes]:
        # aiohttp has no write timeout. Each piece has its own, so a slow line may take its time.
        loop = asyncio.get_running_loop()
        for start in range(0, len(self.content), PIECE):
            deadline.reschedule(None if patience is None else loop.time() + patience)
            yield self.content[start : start + PIECE]
        deadline.reschedule(None)


async def body_of(request_data: RequestData) -> Body:
    # A half character, which no UTF-8 can carry, becomes a question mark rather than a failure.
    fields = request_data.json_parameters
    if not request_data.contains_files:
        content = json.dumps(fields, ensure_ascii=False).encode(errors="replace")
        return Body(content, "application/json")
    # Names as they are: the person would read the percent signs of quoted ones.
    parcel = aiohttp.FormData(quote_fields=False)
    for name, value in fields.items():
        parcel.add_field(name, value.encode(errors="replace").decode())
    for name, (filename, file, media_type) in request_data.multipart_data.items():
        held = io.BytesIO(file) if isinstance(file, bytes) else file
        parcel.add_field(name, held, filename=filename, content_type=media_type)
    parts = parcel()
    return Body(await parts.as_bytes(), parts.headers["Content-Type"])


async def exchange(
    session: aiohttp.ClientSession, method: str, url: str, body: Body | None, patience: Patience
) -> tuple[int, bytes]:
    limits = aiohttp.ClientTimeout(connect=patience.connect, sock_read=patience.read)
    async with (
        asyncio.timeout(None) as deadline,
        session.request(
            method,
            url,
            data=body.leaving(deadline, patience.write) if body else None,
            headers=body.headers if body else None,
            timeout=limits,
            allow_redirects=False,
        ) as answer,
    ):
        return answer.status, await answer.read()
