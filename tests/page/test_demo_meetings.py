"""The demo's school has conferences and a week to play with, which the clock's buttons bring.

A demo of its own: the days that are passed over here are others' mornings in the whole story; and
one test, as a demo takes long to begin, and its time only goes forward.
"""

from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.engine.waiting import PATIENCE
from tests.page.running_demo import RunningDemo, running_demo
from tests.page.test_demo import newest, phone, write

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

FRIDAY = 4
MET = "17:00 · Ms Lee · Ada K."


@pytest_asyncio.fixture(loop_scope="session")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RunningDemo]:
    async with running_demo(tmp_path_factory.mktemp("demo")) as demo:
        await demo.all_have_joined()
        yield demo


@pytest_asyncio.fixture(loop_scope="session")
async def window(browser: Browser, demo: RunningDemo) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": 1600, "height": 900})
    context.set_default_timeout(PATIENCE * 1000)
    window = await context.new_page()
    await window.goto(demo.address)
    yield window
    await context.close()


async def until_friday(demo: RunningDemo) -> int:
    """Days until a week before the conferences is over, which are on Thursday in a week."""
    now = datetime.fromisoformat((await demo.school())["now"]).astimezone(ZoneInfo("Europe/Berlin"))
    ahead = (FRIDAY - now.weekday()) % 7
    return ahead or 7


async def test_days_that_are_passed_over_bring_a_reminder_and_then_the_week(
    window: Page, demo: RunningDemo
) -> None:
    await write(window, "Ewa Kowalska", "/meet")
    for label in ("Ms Lee · Ada K.", "17:00"):
        await newest(window, "Ewa Kowalska").get_by_role("button", name=label).click()
    ewa = phone(window, "Ewa Kowalska")
    await expect(ewa.get_by_text("Booked:")).to_be_visible()

    for _ in range(await until_friday(demo)):
        await window.get_by_role("button", name="+1 day").click()

    reminder = ewa.locator("li[data-message]").filter(has_text="Your meeting comes up:")
    await expect(reminder).to_contain_text(MET)
    await expect(reminder.get_by_role("button", name="Coming")).to_be_visible()
    await window.get_by_role("button", name="Next Friday").click()
    week = ewa.locator("li[data-message]").filter(has_text="Ada’s week")
    await expect(week.get_by_role("button", name="We tried it")).to_be_visible()
