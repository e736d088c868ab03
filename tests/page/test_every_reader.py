"""Every reader: from right to left, on a small screen, in the dark, without a mouse."""

import pytest
from playwright.async_api import Page, expect

from tests.page.contrast import WEAK_TEXTS
from tests.page.hillside import Hillside
from tests.page.looking import bubbles, field, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def left_edge(page: Page, hillside: Hillside, name: str) -> float:
    person = getattr(hillside, name)
    box = await bubbles(page, person).last.locator(".bubble").bounding_box()
    outer = await phone(page, person).bounding_box()
    assert box is not None
    assert outer is not None
    return (box["x"] - outer["x"]) / outer["width"]


async def test_an_arabic_readers_phone_runs_from_right_to_left(
    page: Page, hillside: Hillside
) -> None:
    hillside.layla.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.layla.id, text="أهلا")
    await expect(bubbles(page, hillside.layla)).to_have_count(2)

    assert await left_edge(page, hillside, "layla") > 0.5


async def test_an_english_readers_phone_runs_from_left_to_right(
    page: Page, hillside: Hillside
) -> None:
    hillside.ewa.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Hi")
    await expect(bubbles(page, hillside.ewa)).to_have_count(2)

    assert await left_edge(page, hillside, "ewa") < 0.5


async def test_a_phone_speaks_its_readers_language(page: Page, hillside: Hillside) -> None:
    hillside.layla.opens_link()

    await expect(field(page, hillside.layla)).to_have_attribute("placeholder", "رسالة")


async def test_on_a_small_screen_one_phone_fills_the_width(page: Page, hillside: Hillside) -> None:
    await page.set_viewport_size({"width": 375, "height": 740})

    box = await phone(page, hillside.lee).bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 375)
    assert await page.evaluate("document.documentElement.scrollWidth") == 375


async def test_on_a_small_screen_a_tab_brings_its_phone(page: Page, hillside: Hillside) -> None:
    await page.set_viewport_size({"width": 375, "height": 740})
    await page.get_by_role("navigation").get_by_role("button", name="Layla Haddad").click()

    await expect(phone(page, hillside.layla)).to_be_in_viewport(ratio=0.9)
    await expect(phone(page, hillside.lee)).not_to_be_in_viewport()


async def test_on_a_small_screen_the_phone_one_sees_is_read(page: Page, hillside: Hillside) -> None:
    await page.set_viewport_size({"width": 375, "height": 740})
    hillside.lee.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.lee.id, text="Good morning")
    await expect(bubbles(page, hillside.lee).last).to_contain_text("Good morning")

    await expect(page.locator(".waits")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_word_stands_out_from_its_ground(
    page: Page, hillside: Hillside, scheme: str
) -> None:
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # parametrised literals
    hillside.ewa.opens_link()
    keyboard = {"inline_keyboard": [[{"text": "Got it", "callback_data": "1"}]]}
    hillside.bot_calls(
        "sendMessage",
        chat_id=hillside.ewa.id,
        text='<b>3B</b> <a href="https://example.org">the forest</a>',
        parse_mode="HTML",
        reply_markup=keyboard,
    )
    hillside.telegram_down = True
    await expect(page.get_by_role("button", name="Got it", exact=True)).to_be_visible()

    assert await page.evaluate(WEAK_TEXTS) == []


async def test_a_chat_is_led_with_the_keyboard_alone(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    keyboard = {"inline_keyboard": [[{"text": "Got it", "callback_data": "1"}]]}
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Forest", reply_markup=keyboard)
    await expect(page.get_by_role("button", name="Got it", exact=True)).to_be_visible()
    await field(page, hillside.ewa).focus()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("button", name="Got it", exact=True)).to_have_attribute(
        "aria-busy", "true"
    )
