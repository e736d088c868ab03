"""The demo's whole story, in a real browser with the real bot: the school that a newcomer meets.

One parent's message is answered already and one waits. Ms Lee tells her class about the forest; it
arrives in four languages; two parents tap that they got it and her card counts them. Then the bot
is killed, and a late family joins.
"""

import re
from collections.abc import AsyncIterator
from zoneinfo import ZoneInfo

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.sandbox.demo_talks import ANSWER, WAITING
from bot.texts import Texts
from bot.words import text
from tests.engine.waiting import PATIENCE, until
from tests.page.running_demo import RunningDemo, running_demo

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]

TOKEN = "1000001:SANDBOX-TOKEN"
FOREST = "On Friday we go to the forest. Please bring boots and a coat."
FAMILIES = {
    "Ewa Kowalska": "en",
    "Lucía Fernández": "es",
    "Layla Haddad": "ar",
    "Олена Коваленко": "uk",
}
TEXTS = Texts(ZoneInfo("Europe/Berlin"))


@pytest_asyncio.fixture(scope="module", loop_scope="session")
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


def phone(window: Page, name: str) -> Locator:
    return window.get_by_role("region", name=name, exact=True)


def newest(window: Page, name: str) -> Locator:
    return phone(window, name).locator("li[data-message]").last


async def write(window: Page, name: str, words: str) -> None:
    await phone(window, name).locator("[data-compose]").fill(words)
    await phone(window, name).locator("[data-compose]").press("Enter")


async def tap(window: Page, name: str, label: str, language: str = "en") -> None:
    words = TEXTS.plain(text(label), language)
    await newest(window, name).get_by_role("button", name=words, exact=True).click()


async def test_a_visitor_finds_one_message_answered_and_one_waiting(window: Page) -> None:
    lee, ewa = phone(window, "Ms Lee"), phone(window, "Ewa Kowalska")

    await expect(lee.get_by_text(WAITING[1]).first).to_be_visible()
    await expect(lee.get_by_text("Ms Lee answered at")).to_have_count(1)
    await expect(ewa.get_by_text(ANSWER)).to_be_visible()


async def test_the_message_that_waits_stands_in_the_inbox(window: Page) -> None:
    await write(window, "Ms Lee", "/inbox")

    await expect(newest(window, "Ms Lee")).to_contain_text("1 message waits")
    await expect(newest(window, "Ms Lee")).to_contain_text("Mateo F.")


async def test_a_class_update_reaches_families_in_four_languages_and_is_counted(
    window: Page,
) -> None:
    await write(window, "Ms Lee", "/update")
    await expect(newest(window, "Ms Lee")).to_contain_text("3B")
    await write(window, "Ms Lee", FOREST)
    await tap(window, "Ms Lee", "update-ask-off")
    await tap(window, "Ms Lee", "update-send")
    await expect(newest(window, "Ms Lee")).to_contain_text(re.compile("Sending"))
    await window.get_by_role("button", name="+10 min").click()
    for name, language in FAMILIES.items():
        await expect(newest(window, name)).to_contain_text(FOREST)
        got_it = TEXTS.plain(text("update-got-it"), language)
        await expect(newest(window, name).get_by_role("button", name=got_it)).to_be_visible()
    await tap(window, "Ewa Kowalska", "update-got-it", "en")
    await tap(window, "Layla Haddad", "update-got-it", "ar")

    # 35 parents of 3B join on the first day; one more may have by now.
    counted = re.compile(r"Got it: 2 of 3[56]")
    await expect(newest(window, "Ms Lee")).to_contain_text(counted)


async def test_what_is_said_to_a_killed_bot_is_answered_when_it_lives_again(
    window: Page, demo: RunningDemo
) -> None:
    await expect(window.locator("[data-bot-state]")).to_contain_text("is running")
    lived = demo.lives
    async with window.expect_response("**/school/kills-bot"):
        await window.get_by_role("button", name="Kill the bot").click()
    await write(window, "Lucía Fernández", "/home")

    await until(lambda: demo.lives > lived)
    await expect(newest(window, "Lucía Fernández")).to_have_class(re.compile("theirs"))


async def test_what_is_said_while_telegram_is_down_arrives_afterwards(
    window: Page, demo: RunningDemo
) -> None:
    switch = window.get_by_role("switch", name="Telegram is down")
    await switch.click()
    await expect(window.get_by_text("nothing reaches the bot")).to_be_visible()
    await write(window, "Олена Коваленко", "/home")
    with pytest.raises(aiohttp.ClientConnectionError):
        await demo.asks(f"/bot{TOKEN}/getMe")
    await switch.click()

    await expect(newest(window, "Олена Коваленко")).to_have_class(re.compile("theirs"))


async def test_a_late_family_joins_by_scanning_its_sheet(window: Page) -> None:
    await window.get_by_role("button", name="Everyone…").click()
    await window.get_by_role("searchbox").fill("grace")
    await window.get_by_role("button", name="Scan the sheet").click()
    await tap(window, "Grace Williams", "join-yes")

    await window.get_by_role("button", name="Everyone…").click()
    line = window.locator("[data-person]")
    await expect(line.get_by_role("button", name="Scan the sheet")).to_have_count(0)
