"""The whole engine at work in its small town, as it runs at a school, only impatient."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

import bot.contact
import bot.engine
import bot.poller
import bot.sender
from tests.engine.town import Town
from tests.engine.waiting import PATIENCE

SOON = 0.02  # seconds


@pytest.fixture
def looks_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pause between two tries is over before a test gets bored."""
    monkeypatch.setattr(bot.engine, "IDLE", SOON)
    monkeypatch.setattr(bot.engine, "AWAY", SOON)
    monkeypatch.setattr(bot.sender, "IDLE", SOON)
    monkeypatch.setattr(bot.poller, "PAUSES", (SOON,))
    monkeypatch.setattr(bot.poller, "PAUSE", timedelta(seconds=SOON))
    monkeypatch.setattr(bot.contact, "CALM", SOON)


@asynccontextmanager
async def running(town: Town) -> AsyncIterator[None]:
    """Until the block ends; then it is told to stop, and has to."""
    stopping = asyncio.Event()
    task = asyncio.create_task(town.engine.run(stopping))
    try:
        yield
    finally:
        stopping.set()
        async with asyncio.timeout(PATIENCE):
            await task
