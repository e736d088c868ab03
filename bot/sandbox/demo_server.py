"""Serves the page and the sandbox's Telegram on one port of this computer."""

import contextlib
from collections.abc import Iterator

import uvicorn
from starlette.types import Receive, Scope, Send

from bot.sandbox.page import SchoolControls, build_page
from bot.sandbox.page.visitors import OwnVisitorsOnly
from bot.sandbox.server import build_api
from bot.sandbox.telegram import Telegram

TELEGRAMS = ("/bot", "/file/")
GOODBYE = 3  # seconds that a browser's open requests have to end


class DemoServer(uvicorn.Server):
    def __init__(self, telegram: Telegram, school: SchoolControls) -> None:
        page, api = build_page(telegram, school), OwnVisitorsOnly(build_api(telegram))

        async def both(scope: Scope, receive: Receive, send: Send) -> None:
            app = api if scope["path"].startswith(TELEGRAMS) else page
            await app(scope, receive, send)

        config = uvicorn.Config(
            both,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=GOODBYE,
        )
        super().__init__(config)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ctrl-C is the demo's to hear, which stops the bot first."""
        yield
