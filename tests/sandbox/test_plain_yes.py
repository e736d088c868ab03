"""A method that only does something answers true, as its documentation says."""

from typing import Any

import pytest

from bot.sandbox.people import Person
from tests.sandbox.asking import Asking, buttons

DEEDS: list[tuple[str, dict[str, Any]]] = [
    ("pinChatMessage", {"message_id": 2}),
    ("unpinAllChatMessages", {}),
    ("sendChatAction", {"action": "typing"}),
    ("setMessageReaction", {"message_id": 2}),
    ("deleteMessage", {"message_id": 2}),
    ("deleteMessages", {"message_ids": [2]}),
    ("setChatMenuButton", {}),
]
WITHOUT_A_CHAT: list[tuple[str, dict[str, Any]]] = [
    ("setMyCommands", {"commands": []}),
    ("deleteMyCommands", {}),
    ("setMyName", {"name": "School"}),
    ("setMyDescription", {}),
    ("setMyShortDescription", {}),
    ("setWebhook", {"url": "https://school.example.org/"}),
    ("deleteWebhook", {}),
]


@pytest.mark.parametrize(("method", "parameters"), DEEDS)
def test_what_is_done_in_a_chat_is_answered_with_true(
    ana: Person, bot: Asking, method: str, parameters: dict[str, Any]
) -> None:
    bot.says(ana.id, "note")

    assert bot.gets(method, chat_id=ana.id, **parameters) is True


@pytest.mark.parametrize(("method", "parameters"), WITHOUT_A_CHAT)
def test_what_is_done_for_all_is_answered_with_true(
    bot: Asking, method: str, parameters: dict[str, Any]
) -> None:
    assert bot.gets(method, **parameters) is True


def test_an_answered_press_is_answered_with_true(ana: Person, bot: Asking) -> None:
    query = ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")

    assert bot.gets("answerCallbackQuery", callback_query_id=query) is True


def test_leaving_and_unpinning_are_answered_with_true(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    bot.gets("pinChatMessage", chat_id=ana.id, message_id=1)

    assert bot.gets("unpinChatMessage", chat_id=ana.id) is True
    assert bot.gets("leaveChat", chat_id=group) is True
