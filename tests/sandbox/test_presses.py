"""A press is told with the message as it is now, and wants one answer, soon."""

from datetime import timedelta

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.phone import Toast
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def test_a_press_carries_the_message_and_its_data(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "Ready?", reply_markup=buttons("Yes"))

    ana.presses(note, "Yes")
    query = bot.hears_one("callback_query")
    assert (query["data"], query["from"]["id"]) == ("Yes", ana.id)
    assert (query["message"]["message_id"], query["message"]["text"]) == (note, "Ready?")


def test_the_message_in_a_press_is_the_current_one(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old", reply_markup=buttons("1"))
    bot.gets("editMessageText", chat_id=ana.id, message_id=note, text="new")

    ana.presses_data(note, "1")
    assert bot.hears_one("callback_query")["message"]["text"] == "new"


def test_a_message_that_is_gone_comes_as_inaccessible(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old", reply_markup=buttons("1"))
    bot.gets("deleteMessage", chat_id=ana.id, message_id=note)

    ana.presses_data(note, "1")
    message = bot.hears_one("callback_query")["message"]
    assert (message["message_id"], message["date"]) == (note, 0)
    assert set(message) == {"chat", "message_id", "date"}


def test_an_answer_passes_over_the_screen(ana: Person, bot: Asking) -> None:
    query = ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")

    bot.gets("answerCallbackQuery", callback_query_id=query, text="Saved", show_alert=True)
    assert ana.toasts == [Toast("Saved", alert=True)]


def test_a_button_spins_until_it_is_answered(telegram: Telegram, ana: Person, bot: Asking) -> None:
    query = ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")
    assert telegram.queries.spins(ana.id)

    bot.gets("answerCallbackQuery", callback_query_id=query)

    assert not telegram.queries.spins(ana.id)


def test_a_press_is_answered_once(ana: Person, bot: Asking) -> None:
    query = ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")
    bot.gets("answerCallbackQuery", callback_query_id=query)

    assert bot.is_refused("answerCallbackQuery", callback_query_id=query) == TOO_OLD


def test_a_late_answer_is_refused(ana: Person, bot: Asking, clock: MovableClock) -> None:
    query = ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")
    clock.move(timedelta(seconds=151))

    assert bot.is_refused("answerCallbackQuery", callback_query_id=query) == TOO_OLD


def test_a_press_in_a_group_carries_the_groups_message(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    note = bot.says(group, "Coming?", reply_markup=buttons("Yes"))
    bot.hears()

    ana.presses(note, "Yes")

    assert bot.hears_one("callback_query")["message"]["chat"]["id"] == group


def test_a_button_that_is_a_link_tells_the_bot_nothing(ana: Person, bot: Asking) -> None:
    link = {"inline_keyboard": [[{"text": "Map", "url": "https://a.org"}]]}

    assert ana.presses(bot.says(ana.id, "Where", reply_markup=link), "Map") == ""
    assert bot.hears() == []
