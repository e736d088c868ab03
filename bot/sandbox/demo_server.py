"""Serves the page and the sandbox's Telegram on one port of this computer."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeAlias

import uvicorn
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from bot.sandbox.errors import refusal
from bot.sandbox.page import SchoolControls, build_page
from bot.sandbox.page.visitors import OwnVisitorsOnly
from bot.sandbox.server import build_api
from bot.sandbox.telegram import Telegram

TELEGRAMS = ("/bot", "/file/")
GOODBYE = 3  # seconds that a browser's open requests have to end
GOING_DOWN = JSONResponse(refusal("restart").body(), 500)  # what Telegram says then, too
Page: TypeAlias = Callable[[Telegram, SchoolControls], Starlette]


class DemoServer(uvicorn.Server):
    def __init__(
        self, telegram: Telegram, school: SchoolControls, build: Page = build_page
    ) -> None:
        page, api = build(telegram, school), OwnVisitorsOnly(build_api(telegram))
        self._asking: set[asyncio.Future[None]] = set()

        async def both(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["path"].startswith(TELEGRAMS):
                if not await self._answers(api(scope, receive, send)):
                    await GOING_DOWN(scope, receive, send)
            else:
                await page(scope, receive, send)

        config = uvicorn.Config(
            both,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=GOODBYE,
        )
        super().__init__(config)

    async def _answers(self, answering: Awaitable[None]) -> bool:
        """Whether there was an answer before it was hung up."""
        asked = asyncio.ensure_future(answering)
        self._asking.add(asked)
        try:
            await asyncio.wait({asked})
        except asyncio.CancelledError:
            asked.cancel()
            raise
        finally:
            self._asking.discard(asked)
        if not asked.cancelled():
            asked.result()
        return not asked.cancelled()

    def hang_up(self) -> None:
        """Ends what still waits for news from Telegram; whoever asked should be gone by now."""
        for asked in self._asking:
            asked.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ctrl-C is the demo's to hear, which stops the bot first."""
        yield
