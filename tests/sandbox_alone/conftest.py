"""A sandbox alone, served on a free port of this machine, and a script that controls it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import MovableClock
from bot.sandbox.alone import AloneServer
from bot.sandbox.alone_town import Town
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking

MONDAY = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@dataclass(slots=True)
class Script:
    """What a test in any language does: HTTP, and JSON both ways."""

    session: aiohttp.ClientSession

    async def asks(self, verb: str, path: str, facts: Any = None) -> tuple[int, Any]:
        async with self.session.request(verb, path, json=facts) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    async def gets(self, path: str) -> Any:
        return (await self.asks("GET", path))[1]

    async def has(self, person: int, act: str, **arguments: Any) -> Any:
        """Has the person do it; what came of it."""
        status, answer = await self.asks("POST", f"/sandbox/people/{person}/{act}", arguments)
        assert status == 200, answer
        return answer["result"]

    async def refused(self, verb: str, path: str, facts: Any = None) -> tuple[int, str]:
        status, answer = await self.asks(verb, path, facts)
        assert isinstance(answer["wrong"], str)
        return status, answer["wrong"]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(stands_at=MONDAY)


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    telegram = Telegram(clock, seed=7)
    telegram.is_local = True
    return telegram


@pytest.fixture
def town(telegram: Telegram, clock: MovableClock, tmp_path: Path) -> Town:
    return Town(telegram, clock, tmp_path, "http://127.0.0.1:8081")


@pytest.fixture
async def address(telegram: Telegram, town: Town) -> AsyncIterator[str]:
    server = AloneServer(telegram, town)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        town.closes()
        server.hang_up()
        server.should_exit = server.force_exit = True
        await serving


@pytest.fixture
async def script(address: str) -> AsyncIterator[Script]:
    async with aiohttp.ClientSession(address) as session:
        yield Script(session)


@pytest.fixture
def bot(telegram: Telegram) -> Asking:
    return Asking(telegram)


@pytest.fixture
def ben(town: Town, bot: Asking) -> int:
    """The first stranger, who has started the bot."""
    person = town.telegram.people[town.first_phones()[0]]
    person.opens_link()
    bot.hears()
    return person.id
