"""Buttons on a phone: below a message, above the letters, in the menu, and the bot's answers."""

import pytest
from playwright.async_api import Page, expect

from tests.engine.waiting import until
from tests.page.hillside import Hillside
from tests.page.looking import bubbles, field, phone

pytestmark = pytest.mark.asyncio(loop_scope="session")

GOT_IT = {"inline_keyboard": [[{"text": "Got it", "callback_data": "got-it"}]]}


async def press_got_it(page: Page, hillside: Hillside) -> str:
    """The press that waits for the bot's answer."""
    hillside.ewa.opens_link()
    hillside.bot_calls(
        "sendMessage", chat_id=hillside.ewa.id, text="To the forest!", reply_markup=GOT_IT
    )
    await phone(page, hillside.ewa).get_by_role("button", name="Got it", exact=True).click()
    await expect(page.locator("[aria-busy]")).to_have_count(1)
    await expect(page.locator("[data-phone]")).to_have_count(5)
    return await query_id(hillside)


async def query_id(hillside: Hillside) -> str:
    """A press travels: it is looked for until it has arrived."""

    def presses() -> list[dict[str, object]]:
        return [each for each in hillside.bot_hears() if "data" in each]

    await until(lambda: presses() != [])
    assert presses()[-1]["data"] == "got-it"
    return str(presses()[-1]["id"])


async def test_a_button_spins_until_the_bot_answers(page: Page, hillside: Hillside) -> None:
    query = await press_got_it(page, hillside)

    hillside.bot_calls("answerCallbackQuery", callback_query_id=query)

    await expect(page.locator("[aria-busy]")).to_have_count(0)


async def test_the_answer_passes_over_the_phone(page: Page, hillside: Hillside) -> None:
    query = await press_got_it(page, hillside)

    hillside.bot_calls("answerCallbackQuery", callback_query_id=query, text="Thank you, Ewa")

    await expect(phone(page, hillside.ewa).get_by_role("status")).to_have_text("Thank you, Ewa")


async def test_an_alert_waits_for_ok(page: Page, hillside: Hillside) -> None:
    query = await press_got_it(page, hillside)
    hillside.bot_calls(
        "answerCallbackQuery", callback_query_id=query, text="That card is old.", show_alert=True
    )
    alert = phone(page, hillside.ewa).get_by_role("dialog")
    await expect(alert).to_contain_text("That card is old.")

    await alert.get_by_role("button", name="OK").click()

    await expect(alert).to_have_count(0)


async def test_the_keyboard_stays_on_a_button_whose_card_changes(
    page: Page, hillside: Hillside
) -> None:
    hillside.ewa.opens_link()
    card = hillside.bot_calls(
        "sendMessage", chat_id=hillside.ewa.id, text="Got it: 0", reply_markup=GOT_IT
    )
    button = phone(page, hillside.ewa).get_by_role("button", name="Got it", exact=True)
    await button.focus()

    hillside.bot_calls(
        "editMessageText",
        chat_id=hillside.ewa.id,
        message_id=card,
        text="Got it: 1",
        reply_markup=GOT_IT,
    )

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("Got it: 1")
    await expect(button).to_be_focused()


async def test_a_button_above_the_letters_says_its_words(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    keyboard = {"keyboard": [[{"text": "Home"}, {"text": "Write"}]]}
    hillside.bot_calls("sendMessage", chat_id=hillside.ewa.id, text="Hi", reply_markup=keyboard)
    await phone(page, hillside.ewa).get_by_role("button", name="Write", exact=True).click()

    await expect(bubbles(page, hillside.ewa).last).to_contain_text("Write")
    assert hillside.bot_hears()[-1]["text"] == "Write"


async def test_the_menu_lists_the_commands_and_says_the_chosen_one(
    page: Page, hillside: Hillside
) -> None:
    commands = [{"command": "update", "description": "Tell the families"}]
    hillside.bot_calls("setMyCommands", commands=commands)
    hillside.lee.opens_link()
    await phone(page, hillside.lee).get_by_role("button", name="Commands").click()
    await phone(page, hillside.lee).get_by_role("menuitem", name="Tell the families").click()

    await expect(bubbles(page, hillside.lee).last).to_contain_text("/update")


async def test_a_slash_offers_the_commands_that_begin_so(page: Page, hillside: Hillside) -> None:
    names = ("home", "help", "write")
    commands = [{"command": name, "description": name} for name in names]
    hillside.bot_calls("setMyCommands", commands=commands)
    hillside.lee.opens_link()
    await field(page, hillside.lee).press_sequentially("/h")

    offered = phone(page, hillside.lee).get_by_role("menuitem")
    await expect(offered).to_have_count(2)


async def test_a_command_among_the_words_can_be_tapped(page: Page, hillside: Hillside) -> None:
    hillside.lee.opens_link()
    hillside.bot_calls("sendMessage", chat_id=hillside.lee.id, text="Try /update some day")
    await bubbles(page, hillside.lee).last.get_by_role("button", name="/update").click()

    await expect(bubbles(page, hillside.lee).last.locator(".text")).to_have_text("/update")


async def test_somebody_new_presses_start(page: Page, hillside: Hillside) -> None:
    await phone(page, hillside.ewa).get_by_role("button", name="Start", exact=True).click()

    await expect(field(page, hillside.ewa)).to_be_visible()
    assert hillside.bot_hears()[-1]["text"] == "/start"


async def test_a_blocked_bot_can_be_let_in_again(page: Page, hillside: Hillside) -> None:
    hillside.ewa.opens_link()
    await phone(page, hillside.ewa).get_by_role("button", name="Block the bot").click()
    await expect(field(page, hillside.ewa)).to_have_count(0)
    assert hillside.ewa.blocked

    await phone(page, hillside.ewa).get_by_role("button", name="Unblock", exact=True).click()

    await expect(field(page, hillside.ewa)).to_be_visible()
    assert not hillside.ewa.blocked
