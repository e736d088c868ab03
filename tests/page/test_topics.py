"""A phone on the page shows its topics, and what is written stands in the one that is open."""

import pytest
from playwright.async_api import Page, expect

from tests.page.hillside import Hillside
from tests.page.looking import bubbles, field, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def begins(page: Page, hillside: Hillside) -> int:
    """The visitor switches topics on, and the bot begins one for Ada."""
    hillside.lee.opens_link()
    await page.get_by_role("switch", name="Topics").click()
    await expect(page.get_by_role("switch", name="Topics")).to_have_attribute(
        "aria-checked", "true"
    )
    hillside.bot_calls("createForumTopic", chat_id=hillside.lee.id, name="Ada K. · 3B")
    return hillside.lee.topics[0].number


async def test_a_message_shows_its_topic_and_a_topic_only_its_own(
    page: Page, hillside: Hillside
) -> None:
    topic = await begins(page, hillside)
    there = {"chat_id": hillside.lee.id, "message_thread_id": topic}
    hillside.bot_calls("sendMessage", **there, text="A cough")
    await expect(bubbles(page, hillside.lee).last).to_contain_text("Ada K. · 3B")

    await phone(page, hillside.lee).get_by_role("button", name="Ada K. · 3B").click()

    await expect(bubbles(page, hillside.lee)).to_have_count(2)
    await expect(bubbles(page, hillside.lee).last).not_to_contain_text("Ada K.")


async def test_words_written_in_an_open_topic_stand_there(page: Page, hillside: Hillside) -> None:
    topic = await begins(page, hillside)
    await phone(page, hillside.lee).get_by_role("button", name="Ada K. · 3B").click()
    await field(page, hillside.lee).fill("Get well")
    await field(page, hillside.lee).press("Enter")

    await expect(bubbles(page, hillside.lee).last).to_contain_text("Get well")
    assert hillside.bot_hears()[-1]["message_thread_id"] == topic


async def test_a_topic_is_deleted_on_the_phone(page: Page, hillside: Hillside) -> None:
    await begins(page, hillside)
    await phone(page, hillside.lee).get_by_role("button", name="Ada K. · 3B").click()

    await phone(page, hillside.lee).get_by_role("button", name="Delete this topic").click()

    await expect(phone(page, hillside.lee).locator(".topics")).to_be_hidden()
    assert hillside.lee.topics == []
