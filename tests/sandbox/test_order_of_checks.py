"""A request with two mistakes is refused for the first one Telegram would notice."""

from typing import Any

import pytest

from bot.sandbox.people import Person
from tests.sandbox.asking import Asking

TOO_MUCH_DATA = {"inline_keyboard": [[{"text": "a", "callback_data": "x" * 65}]]}

# From the first check to the last: each mistake is noticed before all those below it.
MISTAKES: list[tuple[dict[str, Any], str]] = [
    ({"text": ""}, "message text is empty"),
    (
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"reply_parameters": "{"}, "can't parse reply parameters JSON object"),
    ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ({"chat_id": 404}, "chat not found"),
    ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"reply_markup": TOO_MUCH_DATA}, "BUTTON_DATA_INVALID"),
]
PAIRS = [
    (first, later)
    for at, first in enumerate(MISTAKES)
    for later in MISTAKES[at + 1 :]
    if not first[0].keys() & later[0].keys()
]


@pytest.mark.parametrize(("first", "later"), PAIRS)
def test_the_earlier_mistake_is_the_one_that_is_told(
    ana: Person,
    bot: Asking,
    first: tuple[dict[str, Any], str],
    later: tuple[dict[str, Any], str],
) -> None:
    request = {"chat_id": ana.id, "text": "hello"} | later[0] | first[0]

    assert bot.is_refused("sendMessage", **request) == f"Bad Request: {first[1]}"


def test_blocking_is_noticed_after_every_mistake_of_the_text(ana: Person, bot: Asking) -> None:
    ana.blocks()

    refused = bot.is_refused("sendMessage", chat_id=ana.id, text="x" * 4097)
    assert refused == "Bad Request: message is too long"


def test_a_missing_file_is_noticed_before_the_chat(bot: Asking) -> None:
    refused = bot.is_refused("sendPhoto", chat_id=404)

    assert refused == "Bad Request: there is no photo in the request"


def test_the_chat_is_noticed_before_what_is_wrong_with_the_file(bot: Asking) -> None:
    with_photo = bot.with_file("photo", b"no picture")

    assert with_photo.is_refused("sendPhoto", chat_id=404) == "Bad Request: chat not found"
