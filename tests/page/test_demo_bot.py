"""The demo's bot is a process: watched, started again, and told nothing it should not know."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sandbox import demo_bot
from bot.sandbox.demo_bot import CommandFailed, DemoBot
from tests.engine.waiting import PATIENCE
from tests.page.hillside import Hillside

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]


class Watched:
    """A bot of the demo, and a way to wait for what the page would say of it."""

    def __init__(self, hillside: Hillside, address: str, folder: Path) -> None:
        self.told = asyncio.Event()
        settings = {
            "HOMEROOM_API_URL": address,
            "HOMEROOM_BOT_TOKEN": hillside.telegram.token,
            "HOMEROOM_DATABASE_URL": f"sqlite:///{folder / 'homeroom.db'}",
            "HOMEROOM_SCHOOL_NAME": "Hillside School",
            "HOMEROOM_TIME_ZONE": "Europe/Berlin",
        }
        self.bot = DemoBot(settings, folder, self.told.set)

    async def says(self, words: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while words not in self.bot.state.words:
                self.told.clear()
                await self.told.wait()

    @property
    def process_id(self) -> int:
        assert self.bot._process is not None
        return self.bot._process.pid


@pytest_asyncio.fixture(loop_scope="session")
async def watched(hillside: Hillside, address: str, tmp_path: Path) -> AsyncIterator[Watched]:
    watched = Watched(hillside, address, tmp_path)
    living = asyncio.create_task(watched.bot.lives())
    await watched.says("The bot is running")
    yield watched
    living.cancel()
    await asyncio.gather(living, return_exceptions=True)


async def test_a_bot_that_dies_is_told_of_and_started_again(watched: Watched) -> None:
    first = watched.process_id
    os.kill(first, signal.SIGKILL)

    await watched.says("The bot ended by itself (by SIGKILL), and starts again in 3 s")
    await watched.says("The bot is running")
    assert watched.process_id != first


async def test_a_bot_that_is_killed_starts_again_after_a_pause(watched: Watched) -> None:
    await watched.bot.kill()

    await watched.says("The bot was killed, and starts again in 3 s")


async def test_a_bot_that_keeps_dying_is_given_longer_pauses(watched: Watched) -> None:
    os.kill(watched.process_id, signal.SIGKILL)
    await watched.says("starts again in 3 s")
    await watched.says("The bot is running")

    os.kill(watched.process_id, signal.SIGKILL)

    await watched.says("starts again in 6 s")


async def test_a_restarted_bot_starts_at_once(watched: Watched) -> None:
    first = watched.process_id
    await watched.bot.restart()

    await watched.says("The bot is running")
    assert watched.process_id != first


async def test_a_bot_need_not_wait_out_its_pause(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo_bot, "FIRST_PAUSE", 10 * PATIENCE)
    os.kill(watched.process_id, signal.SIGKILL)
    await watched.says("starts again in")
    await watched.bot.restart()

    await watched.says("The bot is running")


async def test_a_command_that_fails_says_why_in_its_own_words(
    hillside: Hillside, address: str, tmp_path: Path
) -> None:
    bot = Watched(hillside, address, tmp_path).bot

    with pytest.raises(CommandFailed, match=r"^homeroom import: .*nowhere\.csv"):
        await bot.command("import", "nowhere.csv")


async def test_nothing_of_the_visitors_own_settings_gets_in(
    hillside: Hillside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOMEROOM_SEND_RATE", "1")
    monkeypatch.setenv("HOMEROOM_BOT_TOKEN", "123456:visitor")

    environment = Watched(hillside, "http://127.0.0.1:1", tmp_path).bot._environment
    assert "HOMEROOM_SEND_RATE" not in environment
    assert environment["HOMEROOM_BOT_TOKEN"] == hillside.telegram.token
