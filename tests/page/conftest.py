import asyncio
import shutil
import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from bot.sandbox.demo_server import DemoServer
from tests.engine.waiting import PATIENCE
from tests.page.hillside import Hillside

QUIETLY = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A microphone that hums and permission to use it.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
)

SOON = PATIENCE * 1000  # milliseconds
expect.set_options(timeout=SOON)


def is_complaint(said: ConsoleMessage) -> bool:
    """A refusal by the server is the page's to tell the visitor; the browser notes it besides."""
    return said.type == "error" and not said.text.startswith("Failed to load resource")


@pytest.fixture
def hillside() -> Hillside:
    return Hillside()


@pytest_asyncio.fixture(loop_scope="session")
async def address(hillside: Hillside) -> AsyncIterator[str]:
    """The page of Hillside School, served as the demo serves it."""
    server = DemoServer(hillside.telegram, hillside)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.hang_up()
        server.should_exit = server.force_exit = True
        await serving


@pytest_asyncio.fixture(loop_scope="session")
async def client(address: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(address) as session:
        yield session


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        found = shutil.which("chromium")
        browser = await playwright.chromium.launch(executable_path=found, args=list(QUIETLY))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, address: str) -> AsyncIterator[Page]:
    """A browser window on the page; whatever the page complains about fails the test."""
    context = await browser.new_context(viewport={"width": 1600, "height": 900}, base_url=address)
    context.set_default_timeout(SOON)
    page = await context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda problem: complaints.append(str(problem)))
    page.on("console", lambda said: complaints.append(said.text) if is_complaint(said) else None)
    await page.goto("/")
    yield page
    await context.close()
    assert complaints == []
