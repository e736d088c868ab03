"""`homeroom sandbox` as somebody types it, and a bot of their own beside it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

PATIENCE = 60.0  # seconds for a program to start, with every core busy
HERE = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class RunningSandbox:
    process: asyncio.subprocess.Process
    printed: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        first = next(line for line in self.printed if "http://" in line)
        return first[first.index("http://") :].split("/ ")[0]

    async def opens(self) -> None:
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            while "Ctrl-C stops it.\n" not in self.printed:
                line = (await self.process.stdout.readline()).decode()
                assert line, f"the sandbox ended: {self.printed}"
                self.printed.append(line)

    async def ctrl_c(self) -> int:
        """Presses it and returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        async with asyncio.timeout(PATIENCE):
            said, _ = await self.process.communicate()
        self.printed.append(said.decode())
        return self.process.returncode or 0

    async def asks(self, verb: str, path: str, facts: dict[str, Any] | None = None) -> Any:
        async with (
            aiohttp.ClientSession(self.address, raise_for_status=True) as session,
            session.request(verb, path, json=facts) as answer,
        ):
            return await answer.json()


@asynccontextmanager
async def running_sandbox(folder: Path, *options: str) -> AsyncIterator[RunningSandbox]:
    process = await _python(
        "-m", "bot", "sandbox", "--port", "0", "--folder", str(folder), *options
    )
    sandbox = RunningSandbox(process)
    try:
        await sandbox.opens()
        yield sandbox
    finally:
        if process.returncode is None:
            await sandbox.ctrl_c()


@asynccontextmanager
async def running_bot(module: str, address: str) -> AsyncIterator[None]:
    """Somebody's bot, until they stop it."""
    process = await _python("-m", module, address)
    try:
        yield
    finally:
        process.send_signal(signal.SIGINT)
        async with asyncio.timeout(PATIENCE):
            await process.communicate()


async def _python(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, *arguments),
        cwd=HERE,
        env=os.environ | {"HOMEROOM_DATABASE_URL": "nonsense"},  # settings it must not mind
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
