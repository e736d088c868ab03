"""The real program in a process of its own, speaking real HTTP with a sandbox in the test's."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import uvicorn

import storage
from bot.sandbox.server import build_api
from bot.sandbox.telegram import Telegram
from tests.engine.waiting import PATIENCE

HOME = Path(storage.__file__).parent.parent
DEADLINE = 2 * PATIENCE  # a process of its own starts from nothing, and takes its turn at the cores


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the test's own business."""
        yield


@asynccontextmanager
async def serving(telegram: Telegram) -> AsyncIterator[str]:
    """The sandbox on a free port of this machine; its address."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        config = uvicorn.Config(build_api(telegram), log_config=None, lifespan="off", ws="none")
        config.timeout_graceful_shutdown = 1
        server = _Server(config)
        running = asyncio.create_task(server.serve(sockets=[door]))
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            telegram.webhook_came()  # which ends the poll that a killed program left open
            server.should_exit = True
            await running


def environment(**settings: str) -> dict[str, str]:
    """This machine's environment, with these settings of Homeroom's and no others."""
    own = {name: it for name, it in os.environ.items() if not name.startswith("HOMEROOM_")}
    return own | {
        "PYTHONPATH": str(HOME),
        "HOMEROOM_SCHOOL_NAME": "Hillside School",
        "HOMEROOM_TIME_ZONE": "Europe/Berlin",
        "HOMEROOM_SEND_RATE": "0",
        **{f"HOMEROOM_{name.upper()}": it for name, it in settings.items()},
    }


class Homeroom:
    """`homeroom run`, started, stopped and killed as on a school's computer."""

    def __init__(self, folder: Path, database_url: str, api_url: str, token: str) -> None:
        self._folder = folder
        self._environment = environment(bot_token=token, database_url=database_url, api_url=api_url)
        self._process: asyncio.subprocess.Process | None = None

    @property
    def log(self) -> str:
        return (self._folder / "homeroom.log").read_text(encoding="utf-8")

    async def starts(self) -> None:
        with (self._folder / "homeroom.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                env=self._environment,
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )

    async def is_told_to_stop(self) -> int:
        """SIGTERM, as the system sends it; the exit code."""
        return await self._ends(signal.SIGTERM)

    async def is_killed(self) -> None:
        """SIGKILL: nothing can be said or saved any more."""
        await self._ends(signal.SIGKILL)

    async def _ends(self, how: signal.Signals) -> int:
        assert self._process is not None
        self._process.send_signal(how)
        async with asyncio.timeout(DEADLINE):
            return await self._process.wait()

    async def is_cleared_away(self) -> None:
        """Whatever the test did, no process outlives it."""
        if self._process is not None and self._process.returncode is None:
            await self.is_killed()
