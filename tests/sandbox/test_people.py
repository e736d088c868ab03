"""People do with their phones what Telegram's apps allow, and the bot hears what Telegram tells."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, png

Act = Callable[[Person], Any]
KINDS: list[tuple[str, Act]] = [
    ("text", lambda ana: ana.writes("hello")),
    ("photo", lambda ana: ana.sends_photo(png(), "us")),
    ("document", lambda ana: ana.sends_document(b"pdf", "note.pdf", "application/pdf")),
    ("voice", lambda ana: ana.sends_voice(b"ogg", 7)),
    ("video", lambda ana: ana.sends_video(b"mp4", "us")),
    ("sticker", lambda ana: ana.sends_sticker("🙂")),
    ("contact", lambda ana: ana.sends_contact("+1", "Ana", own=True)),
    ("location", lambda ana: ana.sends_location(52.5, 4.9)),
]


@pytest.mark.parametrize(("kind", "act"), KINDS)
def test_what_a_person_sends_is_told_to_the_bot(
    ana: Person, bot: Asking, kind: str, act: Act
) -> None:
    act(ana)

    message = bot.hears_one("message")
    assert kind in message
    assert message["from"] == {
        "id": 101,
        "is_bot": False,
        "first_name": "Ana",
        "last_name": "Vega",
        "username": "ana_vega",
        "language_code": "en",
    }


def test_a_link_is_a_start_command_with_its_payload(telegram: Telegram, bot: Asking) -> None:
    telegram.person("Ben").opens_link("join_3b-Xyz")

    message = bot.hears_one("message")
    assert message["text"] == "/start join_3b-Xyz"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


@pytest.mark.parametrize("payload", ["a b", "ü", "x" * 65])
def test_no_link_carries_what_telegram_would_not(telegram: Telegram, payload: str) -> None:
    with pytest.raises(AssertionError, match="no link can carry"):
        telegram.person("Ben").opens_link(payload)


def test_after_start_the_bot_may_write(telegram: Telegram, bot: Asking) -> None:
    ben = telegram.person("Ben")
    assert not ben.started

    ben.opens_link()

    assert bot.says(ben.id, "welcome")


def test_links_in_what_a_person_writes_are_found_by_the_app(ana: Person, bot: Asking) -> None:
    ana.writes("see http://a.org")

    assert bot.hears_one("message")["entities"][0]["type"] == "url"


def test_a_text_too_long_for_one_message_is_sent_in_several(ana: Person, bot: Asking) -> None:
    ana.writes("x" * 100_000)

    lengths = [len(update["message"]["text"]) for update in bot.hears()]
    assert lengths == [4096] * 24 + [1696]


def test_an_app_sends_no_empty_message(ana: Person) -> None:
    with pytest.raises(AssertionError, match="no empty message"):
        ana.writes("  \n")


def test_only_ones_own_card_carries_ones_own_number(ana: Person, bot: Asking) -> None:
    ana.sends_contact("+1", "Ana", own=True)
    ana.sends_contact("+2", "Ben", own=False)

    own, foreign = (update["message"]["contact"] for update in bot.hears())
    assert own["user_id"] == ana.id
    assert "user_id" not in foreign


def test_an_albums_parts_come_one_by_one(ana: Person, bot: Asking) -> None:
    ana.sends_album([png(), png(5, 5), png(6, 6)], "our trip")

    parts = [update["message"] for update in bot.hears()]
    assert len({part["media_group_id"] for part in parts}) == 1
    assert [part.get("caption") for part in parts] == ["our trip", None, None]


def test_a_reply_names_the_message_it_answers(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "When?")

    ana.writes("Now", reply_to=note)
    assert bot.hears_one("message")["reply_to_message"]["message_id"] == note


def test_an_edit_is_told_as_one(ana: Person, bot: Asking) -> None:
    said = ana.writes("old")
    bot.hears()

    ana.edits(said, "new @ana_vega")

    edited = bot.hears_one("edited_message")
    assert (edited["message_id"], edited["text"]) == (said, "new @ana_vega")
    assert edited["edit_date"] == edited["date"]
    assert edited["entities"][0]["type"] == "mention"


def test_an_edited_caption_leaves_its_photo(ana: Person, bot: Asking) -> None:
    photo = ana.sends_photo(png(), "old")
    bot.hears()

    ana.edits(photo, "new")

    edited = bot.hears_one("edited_message")
    assert edited["caption"] == "new"
    assert edited["photo"]


def test_nobody_edits_what_the_bot_said(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "words")

    with pytest.raises(AssertionError, match="not Ana's"):
        ana.edits(note, "mine")
