"""The page of phones and the manual in a real browser."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, async_playwright, expect

from bot.sandbox.alone_town import Town
from tests.page.conftest import QUIETLY, is_complaint
from tests.sandbox.asking import Asking
from tests.sandbox_alone.conftest import Script


@asynccontextmanager
async def browsing(address: str, width: int) -> AsyncIterator[Page]:
    """A window on the sandbox; whatever the page complains about fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        found = shutil.which("chromium")
        browser = await playwright.chromium.launch(executable_path=found, args=list(QUIETLY))
        page = await browser.new_page(
            viewport={"width": width, "height": 800}, base_url=address, color_scheme="dark"
        )
        page.on("pageerror", lambda problem: complaints.append(str(problem)))
        page.on("console", lambda said: complaints.extend([said.text] * is_complaint(said)))
        yield page
        await browser.close()
    assert complaints == []


async def sees_telegram_go_and_come(page: Page, script: Script) -> None:
    """A script takes Telegram down and up again: the page shows both without being asked."""
    down = page.get_by_role("switch", name="Telegram is down")
    await expect(page.locator("[data-phone]")).to_have_count(3)
    await script.asks("POST", "/sandbox/faults", {"kind": "down"})
    await expect(down).to_be_checked()
    await script.asks("DELETE", "/sandbox/faults")
    await expect(down).not_to_be_checked()


async def test_a_person_who_is_added_has_a_phone_at_once(
    address: str, town: Town, bot: Asking
) -> None:
    async with browsing(address, 1600) as page:
        await page.goto("/")
        await page.get_by_role("button", name="Add a person…").click()
        await page.get_by_label("First name").fill("Zoë")
        await page.get_by_label("Language of their app").fill("es")
        await page.get_by_role("button", name="Add", exact=True).click()
        phone = page.locator("[data-phone]").last
        await expect(phone).to_contain_text("Zoë")
        await phone.get_by_role("button", name="Iniciar").click()
        await expect(phone.locator("li[data-message]")).to_have_count(1)

    message = bot.hears_one("message")
    assert (message["from"]["first_name"], message["text"]) == ("Zoë", "/start")


async def test_who_is_added_by_a_script_is_on_the_open_pages_list(
    address: str, script: Script
) -> None:
    async with browsing(address, 1600) as page:
        await page.goto("/")
        await sees_telegram_go_and_come(page, script)  # so it listens from now on
        await script.asks("POST", "/sandbox/people", {"first_name": "Zoë"})
        await page.get_by_role("button", name="Everyone…").click()
        await expect(page.locator("[data-everyone]")).to_contain_text("Zoë")
        await expect(page.locator("[data-everyone]")).to_contain_text("@ben_carter")


async def test_an_open_page_shows_at_once_that_a_script_took_telegram_down(
    address: str, script: Script
) -> None:
    async with browsing(address, 1600) as page:
        await page.goto("/")
        await sees_telegram_go_and_come(page, script)


async def test_strangers_stand_ready_and_the_bot_is_nobodys_to_kill(address: str) -> None:
    async with browsing(address, 1600) as page:
        await page.goto("/")
        await expect(page.locator("[data-phone]")).to_have_count(3)
        await expect(page.get_by_role("button", name="Kill the bot")).to_have_count(0)
        await page.get_by_role("link", name="Manual").click()
        await expect(page.get_by_role("heading", level=1)).to_be_visible()


async def test_the_manual_fits_a_small_screen(address: str) -> None:
    async with browsing(address, 375) as page:
        await page.goto("/manual")
        await page.evaluate(
            "for (const each of document.querySelectorAll('details')) each.open = 1"
        )
        width = await page.evaluate("document.documentElement.scrollWidth")

    assert width == 375
