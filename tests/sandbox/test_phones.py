"""Blocking, clearing, keyboards and reactions: what a phone does besides sending."""

import pytest

from bot.sandbox.people import Person
from tests.sandbox.asking import Asking, buttons


def test_blocking_and_coming_back_are_told(ana: Person, bot: Asking) -> None:
    ana.blocks()
    gone = bot.hears_one("my_chat_member")
    ana.returns()

    back = bot.hears_one("my_chat_member")
    assert [gone[side]["status"] for side in ("old_chat_member", "new_chat_member")] == [
        "member",
        "kicked",
    ]
    assert back["new_chat_member"]["status"] == "member"
    assert bot.says(ana.id, "welcome back")


def test_blocking_twice_is_told_once(ana: Person, bot: Asking) -> None:
    ana.blocks()
    ana.blocks()

    assert len(bot.hears()) == 1


def test_who_has_blocked_the_bot_cannot_write_to_it(ana: Person) -> None:
    ana.blocks()

    with pytest.raises(AssertionError, match="has blocked the bot"):
        ana.writes("hello")


def test_a_deleted_account_has_no_name(ana: Person, bot: Asking) -> None:
    ana.deactivates()

    assert bot.gets("getChat", chat_id=ana.id)["first_name"] == ""


def test_a_cleared_chat_is_cleared_for_the_person_alone(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "words")
    ana.deletes_chat()
    assert ana.messages == []

    bot.gets("editMessageText", chat_id=ana.id, message_id=note, text="still there")

    assert ana.messages == []


def test_a_reply_keyboards_button_sends_its_words(ana: Person, bot: Asking) -> None:
    once = {"keyboard": [[{"text": "Yes"}, {"text": "No"}]], "one_time_keyboard": True}
    bot.says(ana.id, "Coming?", reply_markup=once)

    ana.presses_reply_button("Yes")
    assert bot.hears_one("message")["text"] == "Yes"
    assert ana.reply_keyboard is None


def test_a_button_for_the_number_sends_ones_own_card(ana: Person, bot: Asking) -> None:
    asks = {"keyboard": [[{"text": "My number", "request_contact": True}]]}
    bot.says(ana.id, "Who are you?", reply_markup=asks)

    ana.presses_reply_button("My number")
    assert bot.hears_one("message")["contact"]["user_id"] == ana.id


def test_a_removed_keyboard_is_gone(ana: Person, bot: Asking) -> None:
    bot.says(ana.id, "1", reply_markup={"keyboard": [["Yes"]]})
    bot.says(ana.id, "2", reply_markup={"remove_keyboard": True})

    with pytest.raises(AssertionError, match="no button «Yes» on the keyboard"):
        ana.presses_reply_button("Yes")


def test_a_reaction_is_told_when_the_bot_has_asked_for_reactions(ana: Person, bot: Asking) -> None:
    bot.hears(allowed_updates=["message_reaction"])
    note = bot.says(ana.id, "Well done")

    ana.reacts(note, "🎉")
    ana.reacts(note, None)

    first, second = (update["message_reaction"] for update in bot.hears())
    assert first["new_reaction"] == [{"type": "emoji", "emoji": "🎉"}]
    assert (second["old_reaction"], second["new_reaction"]) == (first["new_reaction"], [])


def test_a_reaction_is_not_told_unasked(ana: Person, bot: Asking) -> None:
    ana.reacts(bot.says(ana.id, "Well done"), "🎉")

    assert bot.hears() == []
    assert ana.messages[-1].reaction_counts == {"🎉": 1}


def test_the_bots_own_reaction_is_seen(ana: Person, bot: Asking) -> None:
    said = ana.writes("thank you")

    bot.gets(
        "setMessageReaction",
        chat_id=ana.id,
        message_id=said,
        reaction=[{"type": "emoji", "emoji": "❤"}],
    )
    assert ana.messages[-1].reaction_counts == {"❤": 1}


def test_a_missing_button_prints_the_phone(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "Ready?", reply_markup=buttons("Yes"))

    with pytest.raises(AssertionError) as failed:
        ana.presses(note, "No")
    assert str(failed.value) == (
        "no button «No»\nAna's phone:\n  > /start\n  | Ready?\n  |   [Yes]"
    )
