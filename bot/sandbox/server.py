"""The sandbox's front door over real HTTP: the addresses a bot would call at api.telegram.org.

Anything that speaks to Telegram can be pointed here. Every way of putting a request is understood
as there, and a connection that is to be cut is really cut.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.errors import refusal
from bot.sandbox.faults import refused
from bot.sandbox.files import UPLOAD_LIMIT
from bot.sandbox.form import Answer, Form, Upload, as_text

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from bot.sandbox.telegram import Telegram

MULTIPART_ROOM = 1024 * 1024  # what a full-sized upload may take besides the file
PARTS = 1000


def build_api(telegram: "Telegram") -> Starlette:
    """The Bot API at /bot<token>/<method> and the files at /file/bot<token>/<path>."""

    async def method(request: Request) -> Response:
        asked = request.path_params
        if int(request.headers.get("content-length") or 0) > UPLOAD_LIMIT + MULTIPART_ROOM:
            return _written(refused(refusal("request-too-large")))
        form = await read_form(request)
        answer = await telegram.answers(asked["token"], asked["method"], form)
        await asyncio.sleep(answer.seconds)
        return Cut(answer) if answer.cut else _written(answer)

    async def file(request: Request) -> Response:
        asked = request.path_params
        stored = telegram.files.download(asked["path"])
        if stored is None or asked["token"] != telegram.token:
            return _written(refused(refusal("path-unknown")))
        return Response(stored.data, media_type=stored.mime_type)

    async def nothing(_: Request) -> Response:
        return _written(refused(refusal("path-unknown")))

    both = ["GET", "POST"]
    return Starlette(
        routes=[
            Route("/bot{token}/{method}", method, methods=both),
            Route("/file/bot{token}/{path:path}", file, methods=both),
            Route("/{path:path}", nothing, methods=[*both, "PUT", "DELETE", "PATCH"]),
        ]
    )


async def read_form(request: Request) -> Form:
    """The address line first, then the body; of one name the first value counts."""
    pairs = parse_qsl(request.url.query, keep_blank_values=True)
    uploads: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        async for name, part in _parts(request):
            if isinstance(part, Upload):
                uploads.setdefault(name, part)
            else:
                pairs.append((name, part))
    elif kind == "application/json":
        pairs.extend(_json_pairs(await request.body()))
    else:
        body = (await request.body()).decode("utf-8", "replace")
        pairs.extend(parse_qsl(body, keep_blank_values=True))
    return Form.from_pairs(pairs, uploads)


async def _parts(request: Request) -> AsyncIterator[tuple[str, Upload | str]]:
    async with request.form(max_files=PARTS, max_fields=PARTS, max_part_size=UPLOAD_LIMIT) as sent:
        for name, part in sent.multi_items():
            if isinstance(part, UploadFile):
                kind = part.content_type or "application/octet-stream"
                yield name, Upload(part.filename or "", await part.read(), kind)
            else:
                yield name, part


def _json_pairs(body: bytes) -> list[tuple[str, str]]:
    """A value that is no string counts as its JSON text."""
    try:
        read: Any = json.loads(body)
    except ValueError:
        return []
    return (
        [(name, as_text(value)) for name, value in read.items()] if isinstance(read, dict) else []
    )


def _written(answer: Answer) -> Response:
    return Response(
        answer.content(), answer.status, dict(answer.headers), media_type=answer.media_type
    )


class Cut(Response):
    """An answer whose connection breaks before it, or halfway through it."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.content(), answer.status, dict(answer.headers))
        self._half = answer.cut == "half"

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        del scope
        if self._half:
            start = {"type": "http.response.start", "status": self.status_code}
            await send(start | {"headers": self.raw_headers})
            half = self.body[: len(self.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await asyncio.sleep(0.05)  # for the half to leave
        # uvicorn's own object behind `receive` is the only way to the connection itself.
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        if transport is not None:
            transport.abort()
            await asyncio.sleep(0)
