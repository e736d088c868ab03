"""A phone on the page is a Telegram chat: it shows what the bot says, and says what is typed."""

import pytest
from playwright.async_api import Page, expect

from tests.page.hillside import Hillside
from tests.page.looking import bubbles, field, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_words_go_to_the_bot_when_enter_is_pressed(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await field(page, hillside.lee).fill("Good morning")
    await field(page, hillside.lee).press("Enter")

    await expect(bubbles(page, hillside.lee).last).to_contain_text("Good morning")
    assert hillside.bot_hears()[-1]["text"] == "Good morning"


async def test_shift_and_enter_begin_a_new_line(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await field(page, hillside.lee).press_sequentially("Boots")
    await field(page, hillside.lee).press("Shift+Enter")
    await field(page, hillside.lee).press_sequentially("and a coat")

    await expect(field(page, hillside.lee)).to_have_value("Boots\nand a coat")


async def test_what_the_bot_says_appears_by_itself(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Welcome to Hillside School.")

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("Welcome to Hillside School.")


async def test_a_card_changes_in_its_place(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    card = hillside.bot_calls("sendMessage", chat_id=hillside.lee.id, text="Sending to 21")
    await expect(bubbles(page, hillside.lee)).to_have_count(2)

    hillside.bot_calls("editMessageText", chat_id=hillside.lee.id, message_id=card, text="Sent")

    await expect(phone(page, hillside.lee).locator(f'[data-message="{card}"]')).to_contain_text(
        "Sent"
    )
    await expect(bubbles(page, hillside.lee)).to_have_count(2)


async def test_a_deleted_message_goes(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    card = hillside.bot_calls("sendMessage", chat_id=hillside.lee.id, text="By mistake")
    await expect(bubbles(page, hillside.lee)).to_have_count(2)

    hillside.bot_calls("deleteMessage", chat_id=hillside.lee.id, message_id=card)

    await expect(bubbles(page, hillside.lee)).to_have_count(1)


async def test_what_strangers_type_is_shown_and_never_run(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    hillside.ewa.writes("<img src=x onerror=\"document.title='broken into'\">")

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("<img src=x")
    await expect(page).to_have_title("Hillside School · Homeroom sandbox")


async def test_times_are_those_of_the_school(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()

    await expect(bubbles(page, hillside.lee).last.locator("time")).to_have_text("10:04")


async def test_days_are_told_apart(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    await page.get_by_role("button", name="+1 day").click()
    await expect(phone(page, hillside.lee).locator(".day")).to_have_text(["Yesterday"])

    hillside.lee.writes("Good morning")

    await expect(phone(page, hillside.lee).locator(".day")).to_have_text(["Yesterday", "Today"])


async def test_a_new_message_is_marked_until_the_phone_is_touched(
    page: Page, hillside: Hillside
) -> None:
    hillside.ewa.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="A letter from the school")
    await expect(phone(page, hillside.ewa).get_by_text("New messages")).to_be_visible()

    await bubbles(page, hillside.ewa).last.click()

    await expect(phone(page, hillside.ewa).get_by_text("New messages")).to_have_count(0)
    assert hillside.ewa.unread == 0


async def test_the_answer_to_a_message_quotes_it(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    asked = hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Is Ada better?")
    await bubbles(page, hillside.ewa).last.hover()
    await bubbles(page, hillside.ewa).last.get_by_role("button", name="Reply or react").click()
    await page.get_by_role("menuitem", name="Reply").click()
    await field(page, hillside.ewa).fill("Much better")
    await field(page, hillside.ewa).press("Enter")

    await expect(bubbles(page, hillside.ewa).last.locator(".quote")).to_have_text("Is Ada better?")
    assert hillside.bot_hears()[-1]["reply_to_message"]["message_id"] == asked  # type: ignore[index]  # an update's JSON


async def test_a_reaction_is_put_and_taken_back(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Ada read a whole page aloud.")
    praise = bubbles(page, hillside.ewa).last
    await praise.hover()
    await praise.get_by_role("button", name="Reply or react").click()
    await page.get_by_role("menuitem", name="❤").click()
    await expect(praise.locator(".reaction")).to_have_text("❤️")

    await praise.locator(".reaction").click()

    await expect(praise.locator(".reaction")).to_have_count(0)


async def test_the_arrow_up_corrects_ones_last_words(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    hillside.ewa.writes("Ada has a couhg")
    await expect(bubbles(page, hillside.ewa).last).to_contain_text("couhg")
    await field(page, hillside.ewa).press("ArrowUp")
    await field(page, hillside.ewa).fill("Ada has a cough")
    await field(page, hillside.ewa).press("Enter")

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("Ada has a cough")
    await expect(bubbles(page, hillside.ewa).last).to_contain_text("edited")


async def test_a_link_to_the_bot_stays_in_the_phone(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    link = '<a href="https://t.me/homeroom_sandbox_bot?start=second-child">Ben</a>'
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text=link, parse_mode="HTML")
    await phone(page, hillside.ewa).get_by_role("link", name="Ben").click()

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("/start")
    assert hillside.bot_hears()[-1]["text"] == "/start second-child"


async def test_hidden_words_show_themselves_when_tapped(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    words = "The answer: <tg-spoiler>42</tg-spoiler>"
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text=words, parse_mode="HTML")
    hidden = phone(page, hillside.ewa).get_by_text("42")
    await expect(hidden).to_have_css("color", "rgba(0, 0, 0, 0)")

    await hidden.click()

    await expect(hidden).not_to_have_css("color", "rgba(0, 0, 0, 0)")


async def test_nobody_on_the_page_reads_an_invitation(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link("secret-sheet")

    await expect(bubbles(page, hillside.ewa).last.locator(".text")).to_have_text("/start")


async def test_a_command_begins_with_its_slash_among_arabic_words(
    page: Page, hillside: Hillside
) -> None:
    hillside.layla.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.layla.id, text="اليوم – /today")

    command = bubbles(page, hillside.layla).last.get_by_role("button", name="/today")
    await expect(command).to_have_css("direction", "ltr")
