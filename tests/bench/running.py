"""Starts the stub and a bot, each on its core, listens to the stub, and ends both."""

import asyncio
import json
import os
import signal
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.bots import TOKEN
from tests.bench.machine import FOR_BOT, FOR_STUB, keep_to

PATIENCE = 300.0  # seconds until a bot that does not get there is given up
GOODBYE = 30.0  # seconds a bot may take to stop
LONGEST_LINE = 2**27  # bytes; a report of every message is one line
HERE = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True)
class Heard:
    """What the stub noted. Times in seconds of the machine's steady clock."""

    sent: list[tuple[float, int]]
    edited: list[tuple[float, int]]
    given: list[float]
    polled_at: float | None
    cpu: float
    wall: float  # what to add to the steady clock for the time of day

    def replies_to(self, chats: Sequence[int]) -> list[float]:
        """Seconds from each update that was given to the message that its chat was sent next.

        `chats` are those of the updates, in their order; a chat that writes twice is answered
        twice, in order.
        """
        return self.next_to(chats, self.given)

    def next_to(self, chats: Sequence[int], since: Sequence[float]) -> list[float]:
        """Seconds from each of these moments to the next message in the chat beside it."""
        waiting: dict[int, list[float]] = {}
        for chat_id, at in zip(chats, since, strict=True):
            waiting.setdefault(chat_id, []).append(at)
        return [at - waiting[chat].pop(0) for at, chat in self.sent if waiting.get(chat)]

    @property
    def took(self) -> float:
        return self.sent[-1][0] - self.sent[0][0]


class Stub:
    def __init__(self, process: Process, port: int) -> None:
        self._process = process
        self.url = f"http://127.0.0.1:{port}"

    async def tells(self, what: str) -> dict[str, Any]:
        """Wait until it tells this, and pass over the rest."""
        assert self._process.stdout is not None
        while True:
            line = await self._process.stdout.readline()
            if not line:
                raise RuntimeError(f"the stub ended before it told «{what}»")
            told: dict[str, Any] = json.loads(line)
            if told.pop("told") == what:
                return told

    async def reports(self) -> Heard:
        assert self._process.stdin is not None
        self._process.stdin.close()
        told = await asyncio.wait_for(self.tells("reports"), PATIENCE)
        for times in ("sent", "edited"):
            told[times] = [(at, chat) for at, chat in told[times]]
        return Heard(**told)


@dataclass(frozen=True, slots=True)
class Command:
    """How a bot is started: python's arguments (`{url}` is the stub's), environment, folder."""

    arguments: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path = HERE


def homeroom(checkout: Path, database: Path, folder: Path, *, rate: float) -> Command:
    """Return the real `homeroom run` of a checkout, on a database file."""
    environment = {
        "PYTHONPATH": str(checkout),
        "HOMEROOM_BOT_TOKEN": TOKEN,
        "HOMEROOM_SCHOOL_NAME": "Hillside School",
        "HOMEROOM_SCHOOL_PHONE": "030 1234",
        "HOMEROOM_TIME_ZONE": "Europe/Berlin",
        "HOMEROOM_DATABASE_URL": f"sqlite:///{database}",
        "HOMEROOM_SEND_RATE": f"{rate:g}",
        "HOMEROOM_API_URL": "{url}",
        "HOMEROOM_LOG_LEVEL": "WARNING",
    }
    # In a folder of its own: no `.env` of anybody's school is read.
    return Command(("-m", "bot", "run"), environment, folder)


@asynccontextmanager
async def telegram(*arguments: str) -> AsyncIterator[Stub]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bench.stub",
        *arguments,
        stdin=PIPE,
        stdout=PIPE,
        cwd=HERE,
        limit=LONGEST_LINE,
    )
    keep_to(FOR_STUB, process.pid)
    try:
        assert process.stdout is not None
        told = json.loads(await process.stdout.readline())
        yield Stub(process, told["port"])
    finally:
        await stop(process)


@asynccontextmanager
async def running(command: Command, stub: Stub) -> AsyncIterator[Process]:
    fill = {"url": stub.url}
    with tempfile.TemporaryFile() as complaints:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(part.format(**fill) for part in command.arguments),
            cwd=command.folder,
            env=_as_anywhere()
            | {key: value.format(**fill) for key, value in command.environment.items()},
            stdout=complaints,
            stderr=complaints,
        )
        keep_to(FOR_BOT, process.pid)
        try:
            yield process
        except Exception as failure:
            complaints.seek(0)
            failure.add_note(complaints.read()[-2000:].decode(errors="replace"))
            raise
        finally:
            await stop(process)


def _as_anywhere() -> dict[str, str]:
    """Give the environment, but let Python keep what it compiled, as it does where nobody asks."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


async def reached(stub: Stub, bot: Process) -> dict[str, Any]:
    """Wait for the last message. Raises when the bot ends before, or takes too long."""
    told = asyncio.create_task(stub.tells("reached"))
    gone = asyncio.create_task(bot.wait())
    try:
        async with asyncio.timeout(PATIENCE):
            await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
            if not told.done():
                raise RuntimeError(f"the bot ended with {bot.returncode}")
            return await told
    finally:
        told.cancel()
        gone.cancel()


async def stop(process: Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), GOODBYE)
    except TimeoutError:
        process.kill()
        await process.wait()
