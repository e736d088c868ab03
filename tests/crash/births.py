"""A program born in the nursery again and again: stopped, killed, or left to die by itself."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.crash.nursery import Order
from tests.crash.points import Point
from tests.engine.real import HOME

STOPS_WITHIN = 120.0  # seconds: a planned stop takes 25 at most, on a machine that does not stall
DIES_WITHIN = 240.0  # seconds to reach a point, where every core of the machine is busy


class Lives:
    """One program in one folder, one life at a time."""

    def __init__(
        self,
        nursery: Process,
        folder: Path,
        program: str,
        arguments: list[str],
        environment: Mapping[str, str],
    ) -> None:
        self._nursery = nursery
        self._log = folder / "homeroom.log"
        self._log.touch()
        self._order = (program, arguments, str(folder), dict(environment), str(self._log))
        self._pid: int | None = None

    @property
    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")

    async def starts(self, dies_at: Point | None = None, arrivals: int = 1) -> None:
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(Order(*self._order, dies_at, arrivals).to_line())
        self._pid = await self._told()

    async def is_killed(self) -> None:
        """SIGKILL: nothing can be said or saved any more."""
        assert await self._ends(signal.SIGKILL) == -signal.SIGKILL, self.log[-2000:]

    async def is_told_to_stop(self) -> int:
        """SIGTERM, as the system sends it; the exit code."""
        return await self._ends(signal.SIGTERM)

    async def dies(self) -> None:
        """Wait until it gets to the point at which it dies. Raises `TimeoutError`."""
        async with asyncio.timeout(DIES_WITHIN):
            ended = await self._told()
        assert ended == -signal.SIGKILL, f"it ended by itself: {ended}\n{self.log[-2000:]}"

    async def _ends(self, how: signal.Signals) -> int:
        assert self._pid is not None
        os.kill(self._pid, how)
        async with asyncio.timeout(STOPS_WITHIN):
            return await self._told()

    async def _told(self) -> int:
        assert self._nursery.stdout is not None
        line = await self._nursery.stdout.readline()
        assert line, "the nursery is gone"
        return int(line)


@asynccontextmanager
async def nursery() -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.crash.nursery"),
        cwd=HOME,
        stdin=PIPE,
        stdout=PIPE,
    )
    try:
        yield process
    finally:
        assert process.stdin is not None
        process.stdin.close()  # which ends the life that is still under way
        await process.wait()
