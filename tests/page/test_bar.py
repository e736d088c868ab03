"""The bar above the phones: a visitor turns the school's time and has bad days on purpose."""

from datetime import datetime

import pytest
from playwright.async_api import Page, expect

from bot.sandbox.page import BotState
from tests.page.hillside import Hillside

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("+10 min", ("Tuesday", "10:14")),
        ("+1 h", ("Tuesday", "11:04")),
        ("+1 day", ("Wednesday", "10:04")),
    ],
)
async def test_a_button_moves_the_schools_time(
    page: Page, label: str, shown: tuple[str, str]
) -> None:
    await page.get_by_role("button", name=label, exact=True).click()

    weekday, time = shown
    await expect(page.locator("[data-clock]")).to_contain_text(weekday)
    await expect(page.locator("[data-clock] time")).to_have_text(time)


async def test_a_visitor_goes_to_a_date_and_time(page: Page, hillside: Hillside) -> None:
    await page.get_by_role("button", name="Go to…").click()
    await page.get_by_label("Date and time").fill("2026-11-27T15:00")
    await page.get_by_role("button", name="Go there").click()

    await expect(page.locator("[data-clock]")).to_contain_text("Friday")
    assert hillside.now() == datetime(2026, 11, 27, 15, tzinfo=hillside.time_zone)


async def test_a_visitor_takes_telegram_down_and_up(page: Page, hillside: Hillside) -> None:
    switch = page.get_by_role("switch", name="Telegram is down")
    await switch.click()
    await expect(switch).to_be_checked()
    assert hillside.telegram_down

    await switch.click()

    await expect(switch).not_to_be_checked()
    assert not hillside.telegram_down


async def test_a_visitor_restarts_the_bot(page: Page, hillside: Hillside) -> None:
    async with page.expect_response("**/school/restarts-bot"):
        await page.get_by_role("button", name="Restart the bot").click()

    assert hillside.asked_of_bot == ["restart"]


async def test_a_killed_bot_is_told_on_the_page(page: Page, hillside: Hillside) -> None:
    await page.get_by_role("button", name="Kill the bot").click()

    await expect(page.locator("[data-bot-state]")).to_contain_text("starts again in 3 s")
    assert hillside.asked_of_bot == ["kill"]


async def test_a_bot_that_dies_by_itself_is_told_on_the_page(
    page: Page, hillside: Hillside
) -> None:
    await expect(page.locator("[data-bot-state]")).to_contain_text("The bot is running")
    hillside.bot = BotState(running=False, words="The bot ended by itself")
    hillside.tells()

    await expect(page.locator("[data-bot-state]")).to_contain_text("The bot ended by itself")


async def test_what_is_going_on_is_said(page: Page, hillside: Hillside) -> None:
    hillside.notice = "Families scan their sheets: 12 of 52 have joined"
    hillside.tells()

    await expect(page.get_by_text("12 of 52 have joined")).to_be_visible()
