"""What Telegram refuses, the sandbox refuses in the same words."""

from typing import Any

import pytest

from bot.sandbox.form import Form, Upload
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons, png
from tests.sandbox.refusal_cases import (
    ALL,
    ANA,
    BEN,
    CARL,
    DORA,
    EVE,
    NOTE,
    PROTECTED,
    REPLY_KEYBOARD,
    WITH_KEYBOARD,
)


@pytest.fixture
def town(telegram: Telegram, ana: Person, bot: Asking) -> Asking:
    """Ana has messages 1 to 7; Ben blocked the bot; Carl is gone; Dora only met it in a group."""
    assert bot.says(ANA, "a note", reply_markup=buttons("ok")) == NOTE
    assert bot.says(ANA, "choose", reply_markup=REPLY_KEYBOARD) == WITH_KEYBOARD
    bot.with_file("photo", png()).gets("sendPhoto", chat_id=ANA)
    bot.gets("sendPoll", chat_id=ANA, question="When?", options=["Mon", "Tue"])
    bot.gets("forwardMessage", chat_id=ANA, from_chat_id=ANA, message_id=NOTE)
    assert bot.says(ANA, "secret", protect_content=True) == PROTECTED
    ben, carl = (
        telegram.person("Ben", person_id=BEN),
        telegram.person("Carl", person_id=CARL),
    )
    ben.opens_link()
    ben.blocks()
    carl.opens_link()
    carl.deactivates()
    telegram.person("Dora", person_id=DORA).adds_bot_to_group("Class 3b")
    telegram.person("Eve", person_id=EVE)
    return bot


@pytest.mark.parametrize(
    ("method", "parameters", "description"),
    ALL,
)
def test_a_mistake_is_refused_in_telegrams_words(
    town: Asking, method: str, parameters: dict[str, Any], description: str
) -> None:
    assert town.is_refused(method, **parameters) == description


@pytest.mark.parametrize(
    ("markup", "tail"),
    [
        ("<b>x", """Can't find end tag corresponding to start tag "b\""""),
        ("<foo>x</foo>", 'Unsupported start tag "foo" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("I <3 you", 'Unsupported start tag "3" at byte offset 2'),
        ("<i>x</b>", 'Unmatched end tag at byte offset 4, expected "</i>", found "</b>"'),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_with_the_place_where_it_breaks(
    town: Asking, markup: str, tail: str
) -> None:
    refused = town.is_refused("sendMessage", chat_id=ANA, text=markup, parse_mode="HTML")

    assert refused == f"Bad Request: can't parse entities: {tail}"


@pytest.mark.parametrize(
    ("markup", "tail"),
    [
        ("a.b", "Character '.' is reserved and must be escaped with the preceding '\\'"),
        ("*x", "Can't find end of Bold entity at byte offset 0"),
        ("[x](http", "Can't find end of a URL at byte offset 4"),
    ],
)
def test_broken_markdown_is_refused_with_the_place_where_it_breaks(
    town: Asking, markup: str, tail: str
) -> None:
    refused = town.is_refused("sendMessage", chat_id=ANA, text=markup, parse_mode="MarkdownV2")

    assert refused == f"Bad Request: can't parse entities: {tail}"


@pytest.mark.parametrize(
    ("data", "description"),
    [
        (b"", "Bad Request: file must be non-empty"),
        (b"no picture", "Bad Request: IMAGE_PROCESS_FAILED"),
        (png(5000, 5001), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png(210, 10), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (
            png() + bytes(10_485_760),
            (
                "Bad Request: file of size 10485840 bytes is too big for a photo;"
                " the maximum size is 10485760 bytes"
            ),
        ),
    ],
    ids=["empty", "not an image", "too large a frame", "too narrow", "too big"],
)
def test_what_is_no_photo_is_refused(town: Asking, data: bytes, description: str) -> None:
    with_photo = town.with_file("photo", data)

    refused = with_photo.is_refused("sendPhoto", chat_id=ANA)
    assert refused.replace(str(len(data)), "10485840") == description


def test_an_albums_bad_part_is_named_by_its_number(town: Asking) -> None:
    town.uploads = {"a": Upload("a", png()), "b": Upload("b", b"no picture")}
    media = [{"type": "photo", "media": f"attach://{name}"} for name in ("a", "b")]

    refused = town.is_refused("sendMediaGroup", chat_id=ANA, media=media)
    assert refused == (
        'Bad Request: failed to send message #2 with the error message "IMAGE_PROCESS_FAILED"'
    )


def test_a_document_cannot_be_sent_as_a_photo(town: Asking) -> None:
    sent = town.with_file("document", b"text").gets("sendDocument", chat_id=ANA)

    refused = town.is_refused("sendPhoto", chat_id=ANA, photo=sent["document"]["file_id"])
    assert refused == "Bad Request: can't use file of type Document as Photo"


@pytest.mark.parametrize(
    ("token", "description"),
    [
        ("nonsense", "Unauthorized: invalid token specified"),
        ("0123:abc", "Unauthorized: invalid token specified"),
        ("12x:abc", "Unauthorized: invalid token specified"),
        ("1" * 50 + ":" + "a" * 30, "Unauthorized: invalid token specified"),
        ("1000001:revoked", "Unauthorized"),
    ],
)
def test_a_wrong_token_is_refused(telegram: Telegram, token: str, description: str) -> None:
    answer = telegram.call(token, "getMe", Form())

    assert (answer.status, answer.description) == (401, description)
