"""Calls the bot's webhook with what happened, one update at a time for each chat or person.

A press and a text of the same person travel in different lanes, so either may come first: that is
how the real Telegram does it, and a bot has to stand it.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.sandbox.form import Form, as_text
from bot.sandbox.updates import Waiting
from bot.sandbox.webhook import Retries

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

PATIENCE = aiohttp.ClientTimeout(total=60)
NOT_IN_AN_ANSWER = frozenset(("setwebhook", "deletewebhook", "close", "logout"))
SUCCESS = range(200, 300)


@dataclass(frozen=True, slots=True)
class _Reply:
    error: str = ""
    retry_after: int = 0
    body: bytes = b""


@asynccontextmanager
async def delivering(telegram: "Telegram") -> AsyncIterator[None]:
    """While this is entered, updates go out to the webhook, if the bot has set one."""
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        courier = asyncio.create_task(_Courier(telegram, session).run())
        try:
            yield
        finally:
            courier.cancel()
            await asyncio.gather(courier, return_exceptions=True)


class _Courier:
    def __init__(self, telegram: "Telegram", session: aiohttp.ClientSession) -> None:
        self._telegram, self._session = telegram, session
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._retries: dict[int, Retries] = {}
        self._news = asyncio.Event()

    async def run(self) -> None:
        loop = asyncio.get_running_loop()

        def tell() -> None:
            loop.call_soon_threadsafe(self._news.set)

        self._telegram.updates.told.append(tell)
        try:
            while True:
                self._news.clear()
                self._start_lanes()
                await self._news.wait()
        finally:
            self._telegram.updates.told.remove(tell)
            for lane in self._lanes.values():
                lane.cancel()

    def _start_lanes(self) -> None:
        hook = self._telegram.webhook
        for waiting in self._telegram.updates.pending() if hook.url else ():
            if len(self._lanes) >= hook.max_connections:
                return
            if waiting.lane not in self._lanes:
                lane = asyncio.create_task(self._carry(waiting))
                self._lanes[waiting.lane] = lane
                lane.add_done_callback(partial(self._lane_is_free, waiting.lane))

    def _lane_is_free(self, name: str, _: asyncio.Task[None]) -> None:
        del self._lanes[name]
        self._news.set()

    async def _carry(self, waiting: Waiting) -> None:
        """One attempt at one update, and the pause after a failure."""
        reply = await self._post(waiting)
        if not reply.error:
            self._retries.pop(waiting.id, None)
            self._telegram.updates.confirm(waiting.id)
            await self._do_what_the_answer_asks(reply.body)
            return
        now = self._telegram.seconds()
        said = {"last_error_date": now, "last_error_message": reply.error}
        self._telegram.webhook.last_error = said
        retries = self._retries.setdefault(waiting.id, Retries(self._telegram.random))
        pause = retries.next_pause(reply.retry_after)
        if now + pause > waiting.expires:
            self._telegram.updates.confirm(waiting.id)
            return
        await asyncio.sleep(pause)

    async def _post(self, waiting: Waiting) -> _Reply:
        hook = self._telegram.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            sending = self._session.post(hook.url, json=waiting.json(), headers=headers)
            async with sending as response:
                body = await response.read()
                if response.status in SUCCESS:
                    return _Reply(body=body)
                wrong = f"Wrong response from the webhook: {response.status} {response.reason}"
                asked = response.headers.get("Retry-After", "")
                return _Reply(wrong, int(asked) if asked.isdigit() else 0)
        except aiohttp.ClientConnectorError:
            return _Reply("Connection refused")
        except TimeoutError:
            return _Reply("Read timeout expired")
        except aiohttp.ClientError:
            return _Reply("Webhook connection closed")

    async def _do_what_the_answer_asks(self, body: bytes) -> None:
        """A method named in the answer is done, and nobody hears how it went."""
        try:
            asked: Any = json.loads(body)
        except ValueError:
            return
        method = str(asked.get("method", "")).lower() if isinstance(asked, dict) else ""
        if method and method not in NOT_IN_AN_ANSWER and not method.startswith("get"):
            fields = {name: as_text(value) for name, value in asked.items() if name != "method"}
            await self._telegram.answers(self._telegram.token, method, Form(fields))
