"""Whatever leaves the official list of methods is written down, and answered as Telegram would."""

from typing import Any

import pytest

from bot.sandbox.form import Form, Upload
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.sandbox.validation import request_violations, result_violations, update_violations
from tests.sandbox.asking import Asking, buttons

CHAT = {"chat_id": 1, "text": "x"}


@pytest.mark.parametrize(
    ("method", "parameters", "violation"),
    [
        ("sendCake", {}, "sendCake: there is no such method"),
        ("sendMessage", {"text": "x"}, "sendMessage: the required chat_id is missing"),
        ("sendMessage", CHAT | {"txt": "x"}, "sendMessage: there is no parameter txt"),
        (
            "sendmessage",
            CHAT | {"protect_content": "yes"},
            "sendMessage: protect_content is 'yes', not Boolean",
        ),
        (
            "getUpdates",
            {"offset": "soon"},
            "getUpdates: offset is 'soon', not Integer",
        ),
        (
            "sendLocation",
            {"chat_id": 1, "latitude": "north", "longitude": 1.5},
            "sendLocation: latitude is 'north', not Float",
        ),
        ("sendMessage", CHAT | {"reply_markup": "{"}, "sendMessage: reply_markup is not JSON"),
        (
            "sendMessage",
            CHAT | {"reply_markup": {"inline_keyboard": [[{"text": "a", "colour": "red"}]]}},
            (
                "sendMessage: reply_markup.inline_keyboard[0][0].colour"
                " is not known in a InlineKeyboardButton"
            ),
        ),
        (
            "sendMessage",
            CHAT | {"entities": [{"type": "bold", "offset": "0", "length": 1}]},
            "sendMessage: entities[0].offset is '0', not Integer",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a"}]},
            "setMyCommands: commands[0].description is missing",
        ),
        (
            "setMyCommands",
            {"commands": {"command": "a"}},
            "setMyCommands: commands is not a list of BotCommand",
        ),
        (
            "setMyCommands",
            {"commands": ["a"]},
            "setMyCommands: commands[0] is not a BotCommand",
        ),
    ],
)
def test_a_request_outside_the_list_is_noticed(
    method: str, parameters: dict[str, Any], violation: str
) -> None:
    assert request_violations(method, Form.of(**parameters)) == [violation]


def test_an_upload_to_which_nothing_refers_is_noticed() -> None:
    form = Form({"chat_id": "1", "text": "x"}, {"lost": Upload("a", b"a")})

    assert request_violations("sendMessage", form) == [
        "sendMessage: nothing refers to the uploaded lost"
    ]


def test_a_proper_request_is_no_violation(telegram: Telegram, ana: Person, bot: Asking) -> None:
    bot.says(ana.id, "x", reply_markup=buttons("a"), disable_notification=True)
    bot.with_file("photo", b"x").asks("sendPhoto", chat_id=ana.id)

    assert telegram.violations == []


def test_a_violation_is_remembered_while_telegrams_answer_is_given(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    assert bot.says(ana.id, "x", parse_made="HTML")

    assert telegram.violations == ["sendMessage: there is no parameter parse_made"]


def test_an_official_method_the_sandbox_lacks_is_a_violation(
    telegram: Telegram, bot: Asking, caplog: pytest.LogCaptureFixture
) -> None:
    assert bot.is_refused("sendDice", chat_id=1) == "Not Found: method not found"

    assert telegram.violations == ["sendDice: the sandbox does not have it"]
    assert "the sandbox has no method sendDice" in caplog.text


def test_our_own_inventions_would_be_noticed() -> None:
    assert result_violations("getMe", {"id": 1, "is_bot": True, "first_name": "x", "age": 7}) == [
        "answer to getMe: result.age is not known in a User"
    ]
    assert update_violations({"update_id": 1, "message": {"message_id": 1, "date": 1}}) == [
        "update: update.message.chat is missing"
    ]
