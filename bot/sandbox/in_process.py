"""The bot talks to the sandbox in the same process: the same questions, without a wire.

Tests and the demo need no port for it. Cut and slow connections are acted out as the errors that
the real wire would raise, so the bot cannot tell the difference.
"""

import asyncio
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox.form import Answer, Form, Upload
from bot.sandbox.telegram import Telegram
from bot.telegram_http import MaybeSent, NotSent

SERVER_ERROR = 500
PATIENCE = 5.0  # seconds, when the caller names none


class InProcessRequest(BaseRequest):
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return PATIENCE

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - PTB names the parameters
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB names the parameters
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB names the parameters
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB names the parameters
    ) -> tuple[int, bytes]:
        address, _, name = url.rpartition("/")
        if "/file/bot" in url:
            return self._download(url)
        token = address.rpartition("/bot")[2]
        answer = await self._telegram.answers(token, name, form_of(request_data))
        patience = read_timeout if isinstance(read_timeout, int | float) else PATIENCE
        return await _travelled(answer, patience)

    def _download(self, url: str) -> tuple[int, bytes]:
        token, _, path = unquote(url).partition("/file/bot")[2].partition("/")
        stored = self._telegram.files.download(path) if token == self._telegram.token else None
        if stored is None:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        return 200, stored.data


async def _travelled(answer: Answer, patience: float) -> tuple[int, bytes]:
    """What arrives of an answer, with the wire's own misfortunes."""
    if answer.seconds > patience:
        await asyncio.sleep(patience)
        raise TimedOut("the answer did not come in time") from MaybeSent("read timeout")
    if answer.seconds:
        await asyncio.sleep(answer.seconds)
    if answer.cut == "before":
        raise NetworkError("connection refused") from NotSent("connection refused")
    if answer.cut is not None:
        raise NetworkError("connection lost") from MaybeSent(f"cut: {answer.cut}")
    if isinstance(answer.body, str):
        known = MaybeSent if answer.status >= SERVER_ERROR else NotSent
        raise NetworkError("a page instead of an answer") from known(f"status {answer.status}")
    return answer.status, answer.content()


def form_of(data: RequestData | None) -> Form:
    """The request as python-telegram-bot would have put it on the wire."""
    if data is None:
        return Form()
    uploads = {name: _upload(parts) for name, parts in _multipart(data).items()}
    return Form(data.json_parameters, uploads)


def _multipart(data: RequestData) -> Mapping[str, tuple[Any, ...]]:
    return data.multipart_data if data.contains_files else {}


def _upload(parts: tuple[Any, ...]) -> Upload:
    name, content, mime_type = parts
    return Upload(name or "", content if isinstance(content, bytes) else content.read(), mime_type)
