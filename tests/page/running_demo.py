"""The demo as a visitor starts it: the command, in a folder of its own."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

PATIENCE = 120.0  # seconds for the whole school to open and join, with every core busy


@dataclass(slots=True)
class RunningDemo:
    process: asyncio.subprocess.Process
    address: str
    folder: Path
    printed: list[str] = field(default_factory=list)

    @property
    def lives(self) -> int:
        """How often its bot has begun to work."""
        return (self.folder / "bot.log").read_text(encoding="utf-8").count("running")

    async def prints(self, words: str) -> None:
        """Waits for a line with these words."""
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            while not any(words in line for line in self.printed):
                line = (await self.process.stdout.readline()).decode()
                assert line, f"the demo ended: {self.printed}"
                self.printed.append(line)

    async def asks(self, path: str, facts: dict[str, Any] | None = None) -> dict[str, Any]:
        """What the page gets or, with facts, does."""
        async with (
            aiohttp.ClientSession(self.address, raise_for_status=True) as session,
            session.request("GET" if facts is None else "POST", path, json=facts) as answer,
        ):
            answered: dict[str, Any] = await answer.json() if facts is None else {}
            return answered

    async def school(self) -> dict[str, Any]:
        return await self.asks("/school/")

    async def all_have_joined(self) -> None:
        """Waits until the first day is over: the page is told of each who joins, and so are we."""
        async with asyncio.timeout(PATIENCE), watching(self) as events:
            while (await self.school())["notice"] is not None:
                await events.content.readuntil(b"event: school")

    async def ctrl_c(self, sign: signal.Signals = signal.SIGINT) -> int:
        """Presses it, or ends the demo in another way, and returns the exit code."""
        self.process.send_signal(sign)
        async with asyncio.timeout(PATIENCE):
            said, _ = await self.process.communicate()
        self.printed.append(said.decode())
        return self.process.returncode or 0


@contextlib.asynccontextmanager
async def watching(demo: RunningDemo) -> AsyncIterator[aiohttp.ClientResponse]:
    """What an open page does all the time: it listens for changes."""
    async with aiohttp.ClientSession(demo.address) as session, session.get("/events") as events:
        yield events


@contextlib.asynccontextmanager
async def running_demo(folder: Path) -> AsyncIterator[RunningDemo]:
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--no-browser"),
        *("--port", str(port), "--folder", str(folder)),
        # A visitor's own settings, which the demo must not mind.
        env=os.environ | {"HOMEROOM_LANGUAGE": "tlh", "HOMEROOM_DATABASE_URL": "nonsense"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    demo = RunningDemo(process, f"http://127.0.0.1:{port}", folder)
    try:
        await demo.prints("is open")
        yield demo
    finally:
        if process.returncode is None:
            await demo.ctrl_c()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
