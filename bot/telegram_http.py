"""The wire to Telegram, and what is known when it breaks.

A message that surely never left may be sent again without a thought; one that may have arrived
must not be doubled behind a parent's back. So every failure names, as its cause, which of the two
it is. And because Telegram's addresses contain the bot's token, no failure quotes what it met on
the wire: neither the address, nor an answer, nor the words that were being sent.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram_api import Form, Value, post_form
from bot.telegram_wire import Patience, body_of, exchange

NEVER_LEFT = (
    aiohttp.ClientConnectorError,  # refused, unknown host, a certificate nobody trusts
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # the proxy did not open the way
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)
SUCCESS = range(200, 300)
PEACE = 30  # seconds of it after a 429 that does not say how many


class NotSent(Exception):
    """The request surely did not reach Telegram: it may be sent again."""


class MaybeSent(Exception):
    """The request may have reached Telegram: whoever repeats it risks a double."""


class AiohttpRequest(BaseRequest):
    """PTB's transport on aiohttp: a fraction of the time httpx takes, and no token in its log.

    Connections are counted here and not by aiohttp, whose connect timeout includes the waiting
    for one: PTB has a timeout for each. A proxy is an HTTP one.
    """

    def __init__(
        self,
        connection_pool_size: int = 16,
        *,
        connect_timeout: float | None = 5.0,
        read_timeout: float | None = 20.0,
        write_timeout: float | None = 20.0,
        pool_timeout: float | None = 5.0,
        media_write_timeout: float | None = 60.0,
        proxy: str | None = None,
    ) -> None:
        self._patience = Patience(pool_timeout, connect_timeout, write_timeout, read_timeout)
        self._media_write_timeout = media_write_timeout
        self._proxy = proxy
        self._pool_size = connection_pool_size
        self._places = asyncio.Semaphore(connection_pool_size)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._patience.read

    async def initialize(self) -> None:
        if self._session is None:
            self._places = asyncio.Semaphore(self._pool_size)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),  # the places are counted by us
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def call(
        self, url: str, parameters: Mapping[str, Value], *, read_timeout: float | None = None
    ) -> Any:
        """Post a form and return the answer's `result` as plain JSON, or raise as `post` does."""
        return await post_form(self, url, Form(parameters), read_timeout)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        # PTB's own writes what it cannot read, words and all, into the log.
        if (answer := _envelope(payload)) is None:
            raise TelegramError("The answer cannot be read") from MaybeSent("unreadable answer")
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        own, files = self._patience, request_data is not None and request_data.contains_files
        patience = Patience(
            pool=_chosen(pool_timeout, own.pool),
            connect=_chosen(connect_timeout, own.connect),
            write=_chosen(write_timeout, self._media_write_timeout if files else own.write),
            read=_chosen(read_timeout, own.read),
        )
        known: type[NotSent | MaybeSent] = NotSent
        try:
            body = None if request_data is None else await body_of(request_data)
            async with self._place(patience.pool) as session:
                known = MaybeSent
                code, answer = await exchange(session, method, url, body, patience)
        except TelegramError:
            raise
        except Exception as exc:  # noqa: BLE001 - whatever it is, the outbox asks what is known
            failure = _failure(exc, known)
        else:
            if code in SUCCESS or _envelope(answer) is not None:
                return code, answer
            failure = _page(code)
        # Raised out here, lest aiohttp's exception and its address follow as the context.
        raise failure

    @asynccontextmanager
    async def _place(self, patience: float | None) -> AsyncIterator[aiohttp.ClientSession]:
        places = self._places
        if places.locked():
            await _waits_for(places, patience)
        else:
            await places.acquire()  # at once: a timer would cost more than this
        try:
            if self._session is None:
                raise NetworkError("The connection to Telegram is shut") from NotSent("shut")
            yield self._session
        finally:
            places.release()


async def _waits_for(places: asyncio.Semaphore, patience: float | None) -> None:
    try:
        async with asyncio.timeout(patience):
            await places.acquire()
    except TimeoutError:
        raise TimedOut("Every connection to Telegram is busy") from NotSent("pool timeout")


def _failure(exc: Exception, known: type[NotSent | MaybeSent]) -> TelegramError:
    """PTB's error for what went wrong, told by its kind alone: its words may quote the address."""
    kind = type(exc).__name__
    failure = NetworkError(f"Telegram could not be reached: {kind}")
    if isinstance(exc, TimeoutError):
        failure = TimedOut(f"Telegram took too long: {kind}")
    failure.__cause__ = NotSent(kind) if isinstance(exc, NEVER_LEFT) else known(kind)
    return failure


def _page(code: int) -> TelegramError:
    """Tell what a page in place of an answer means: a web filter's, or a front end's in trouble.

    PTB would quote the page in its message, and a page may quote the address; it would also take
    a filter's 403 for a family that blocked the bot.
    """
    if code == HTTPStatus.TOO_MANY_REQUESTS:
        return RetryAfter(PEACE)
    if code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return BadRequest("Request Entity Too Large")
    failure = NetworkError(f"A page came in place of Telegram's answer: {code}")
    refused = code < HTTPStatus.INTERNAL_SERVER_ERROR
    failure.__cause__ = (NotSent if refused else MaybeSent)(f"status {code}")
    return failure


def _envelope(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(payload.decode(errors="replace"))
    except (ValueError, RecursionError):
        return None
    telegrams = isinstance(answer, dict) and ("result" in answer or answer.get("ok") is False)
    return answer if telegrams else None


def _chosen(asked: Any, otherwise: float | None) -> float | None:
    return otherwise if asked is BaseRequest.DEFAULT_NONE else asked
