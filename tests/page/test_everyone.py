"""The list of everyone, and the phones that are open: the address remembers them."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.page.hillside import Hillside
from tests.page.looking import bubbles, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def everyone(page: Page, words: str) -> Locator:
    """The lines found in the list for these words."""
    await page.get_by_role("button", name="Everyone…").click()
    await page.get_by_role("searchbox").fill(words)
    return page.locator("[data-person]")


async def test_ms_lee_and_four_families_are_there_at_first(page: Page) -> None:
    await expect(page.locator("[data-phone] h2")).to_have_text(
        ["Ms Lee", "Ewa Kowalska", "Lucía Fernández", "Layla Haddad", "Олена Коваленко"]
    )


@pytest.mark.parametrize("words", ["lucia", "mateo 3b", "spanish", "Fernández"])
async def test_somebody_is_found_by_name_child_class_or_language(page: Page, words: str) -> None:
    found = await everyone(page, words)

    await expect(found).to_have_count(1)
    await expect(found).to_contain_text("Lucía Fernández")


async def test_who_has_not_joined_is_told(page: Page) -> None:
    found = await everyone(page, "not joined")

    await expect(found).to_have_count(1)
    await expect(found).to_contain_text("Grace Williams")


async def test_scanning_the_sheet_opens_the_bot_with_it(page: Page, hillside: Hillside) -> None:
    found = await everyone(page, "grace")
    await found.get_by_role("button", name="Scan the sheet").click()

    await expect(bubbles(page, hillside.grace).last).to_contain_text("/start")
    assert hillside.bot_hears()[-1]["text"] == "/start sheet-of-noah"


async def test_a_phone_opened_from_the_list_is_in_the_address(
    page: Page, hillside: Hillside
) -> None:
    await (await everyone(page, "grace")).get_by_role("button", name="Grace Williams").click()
    await expect(phone(page, hillside.grace)).to_be_visible()
    await expect(page).to_have_url(re.compile(str(hillside.grace.id)))

    await page.reload()

    await expect(phone(page, hillside.grace)).to_be_visible()


async def test_a_closed_phone_stays_closed(page: Page, hillside: Hillside) -> None:
    await page.get_by_role("button", name="Close Ms Lee's phone").click()
    await expect(phone(page, hillside.lee)).to_have_count(0)

    await page.reload()

    await expect(phone(page, hillside.ewa)).to_be_visible()
    await expect(phone(page, hillside.lee)).to_have_count(0)


async def test_going_back_opens_the_closed_phone(page: Page, hillside: Hillside) -> None:
    await page.get_by_role("button", name="Close Ms Lee's phone").click()
    await expect(phone(page, hillside.lee)).to_have_count(0)

    await page.go_back()

    await expect(phone(page, hillside.lee)).to_be_visible()


async def test_a_phone_of_nobody_is_not_shown(page: Page, hillside: Hillside) -> None:
    await page.goto(f"/?phones=17,{hillside.ewa.id}")

    await expect(phone(page, hillside.ewa)).to_be_visible()
    await expect(page.locator("[data-phone]")).to_have_count(1)
