"""What a bot sends arrives on the phone, and the answer is one of Telegram's."""

from typing import Any

import pytest
from telegram import Message

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons, png

SENDINGS: list[tuple[str, str, bytes, dict[str, Any]]] = [
    ("sendPhoto", "photo", png(), {"caption": "x", "has_spoiler": True}),
    ("sendDocument", "document", b"text", {"caption": "x"}),
    ("sendVoice", "voice", b"ogg", {"duration": 3}),
    ("sendVideo", "video", b"mp4", {"duration": 3, "width": 10, "height": 20}),
    ("sendAudio", "audio", b"mp3", {"duration": 3, "title": "x", "performer": "y"}),
    ("sendAnimation", "animation", b"gif", {"duration": 3}),
    ("sendVideoNote", "video_note", b"mp4", {"length": 240, "duration": 3}),
    ("sendSticker", "sticker", b"webp", {"emoji": "🙂"}),
]


@pytest.mark.parametrize(("method", "kind", "data", "more"), SENDINGS)
def test_every_kind_of_file_arrives_as_that_kind(
    ana: Person, bot: Asking, method: str, kind: str, data: bytes, more: dict[str, Any]
) -> None:
    sent = bot.with_file(kind, data).gets(method, chat_id=ana.id, **more)

    assert Message.de_json(sent, None).effective_attachment
    assert ana.messages[-1].kind == kind


@pytest.mark.parametrize("hidden", [True, False])
def test_a_picture_may_be_hidden_until_it_is_tapped(ana: Person, bot: Asking, hidden: bool) -> None:
    sent = bot.with_file("photo", png()).gets("sendPhoto", chat_id=ana.id, has_spoiler=hidden)

    assert sent.get("has_media_spoiler", False) is hidden


def test_a_films_size_and_length_are_those_the_bot_says(ana: Person, bot: Asking) -> None:
    measures = {"width": 10, "height": 20, "duration": 3}

    sent = bot.with_file("video", b"mp4").gets("sendVideo", chat_id=ana.id, **measures)
    assert {name: sent["video"][name] for name in measures} == measures


def test_a_hundred_buttons_in_rows_of_eight_are_not_too_many(ana: Person, bot: Asking) -> None:
    button = {"text": "a", "callback_data": "a"}
    rows = [[button] * 8] * 12 + [[button] * 4]

    assert bot.says(ana.id, "x", reply_markup={"inline_keyboard": rows})


@pytest.mark.parametrize("above", [True, False])
def test_a_caption_may_stand_above_its_picture(ana: Person, bot: Asking, above: bool) -> None:
    sent = bot.with_file("photo", png()).gets(
        "sendPhoto", chat_id=ana.id, caption="us", show_caption_above_media=above
    )

    assert sent.get("show_caption_above_media", False) is above


@pytest.mark.parametrize(("method", "kind", "data", "more"), SENDINGS)
def test_a_file_can_be_sent_again_by_its_id(
    ana: Person, bot: Asking, method: str, kind: str, data: bytes, more: dict[str, Any]
) -> None:
    first = bot.with_file(kind, data).gets(method, chat_id=ana.id, **more)
    file = first[kind][-1] if kind == "photo" else first[kind]

    again = bot.gets(method, chat_id=ana.id, **{kind: file["file_id"]})
    assert again[kind] == first[kind]


def test_a_text_arrives_with_its_buttons(ana: Person, bot: Asking) -> None:
    bot.says(ana.id, "Ready?", reply_markup=buttons("Yes", "No"))

    assert ana.screen().splitlines()[-2:] == ["  | Ready?", "  |   [Yes] [No]"]


def test_the_answer_carries_inline_keyboards_only(ana: Person, bot: Asking) -> None:
    keyboard = {"keyboard": [[{"text": "Yes"}]]}

    sent = bot.gets("sendMessage", chat_id=ana.id, text="x", reply_markup=keyboard)
    assert "reply_markup" not in sent
    assert ana.reply_keyboard == [["Yes"]]


def test_of_two_actions_on_one_button_the_address_wins(ana: Person, bot: Asking) -> None:
    both = {"text": "a", "callback_data": "x", "url": "https://a.org"}

    sent = bot.gets(
        "sendMessage", chat_id=ana.id, text="x", reply_markup={"inline_keyboard": [[both]]}
    )
    assert sent["reply_markup"]["inline_keyboard"] == [[{"text": "a", "url": "https://a.org"}]]


def test_callback_data_is_measured_in_bytes(ana: Person, bot: Asking) -> None:
    fits = {"inline_keyboard": [[{"text": "a", "callback_data": "ж" * 32}]]}

    bot.says(ana.id, "x", reply_markup=fits)
    assert [button.data for button in ana.messages[-1].buttons] == ["ж" * 32]


def test_a_reply_carries_the_message_it_answers(ana: Person, bot: Asking) -> None:
    asked = ana.writes("When is the trip?")

    sent = bot.gets(
        "sendMessage",
        chat_id=ana.id,
        text="On Monday",
        reply_parameters={"message_id": asked, "quote": "the trip"},
    )
    assert sent["reply_to_message"]["text"] == "When is the trip?"
    assert sent["quote"] == {"text": "the trip", "position": 8, "is_manual": True}


def test_a_missing_message_may_be_answered_when_that_is_allowed(ana: Person, bot: Asking) -> None:
    lenient = {"message_id": 99, "allow_sending_without_reply": True}

    sent = bot.gets("sendMessage", chat_id=ana.id, text="x", reply_parameters=lenient)
    assert "reply_to_message" not in sent


def test_a_preview_can_be_switched_off(ana: Person, bot: Asking) -> None:
    off = {"is_disabled": True}

    sent = bot.gets("sendMessage", chat_id=ana.id, text="http://a.org", link_preview_options=off)
    assert sent["link_preview_options"] == off


def test_a_message_may_come_with_an_effect(ana: Person, bot: Asking) -> None:
    sent = bot.gets(
        "sendMessage", chat_id=ana.id, text="x", message_effect_id="5046509860389126442"
    )

    assert sent["effect_id"] == "5046509860389126442"


def test_a_forced_reply_is_not_returned_and_cannot_be_edited(ana: Person, bot: Asking) -> None:
    sent = bot.gets("sendMessage", chat_id=ana.id, text="x", reply_markup={"force_reply": True})
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}

    assert "reply_markup" not in sent
    refused = bot.is_refused("editMessageText", **where, text="y")
    assert refused == "Bad Request: message can't be edited"


def test_contacts_and_places_arrive(ana: Person, bot: Asking) -> None:
    bot.gets("sendContact", chat_id=ana.id, phone_number="+1", first_name="Office")
    bot.gets("sendLocation", chat_id=ana.id, latitude="52.5", longitude="-4.25")

    assert [each.plain for each in ana.messages[-2:]] == ["Office +1", "52.5, -4.25"]


def test_an_album_is_several_messages_with_one_name(ana: Person, bot: Asking) -> None:
    files = bot.with_file("a", png()).with_file("b", b"")
    files.uploads = {**bot.with_file("a", png()).uploads, **bot.with_file("b", png(5, 5)).uploads}
    media = [{"type": "photo", "media": f"attach://{name}"} for name in ("a", "b")]

    sent = files.gets("sendMediaGroup", chat_id=ana.id, media=media)
    assert len({each["media_group_id"] for each in sent}) == 1
    assert [each.album for each in ana.messages[-2:]] == [sent[0]["media_group_id"]] * 2


def test_an_album_of_one_is_no_album(ana: Person, bot: Asking) -> None:
    media = [{"type": "photo", "media": "attach://a"}]

    (sent,) = bot.with_file("a", png()).gets("sendMediaGroup", chat_id=ana.id, media=media)
    assert "media_group_id" not in sent


def test_a_document_can_be_sent_again_as_another_kind(ana: Person, bot: Asking) -> None:
    sent = bot.with_file("document", b"mp3").gets("sendDocument", chat_id=ana.id)

    again = bot.gets("sendAudio", chat_id=ana.id, audio=sent["document"]["file_id"])
    assert again["audio"]["file_id"] != sent["document"]["file_id"]
    assert ana.messages[-1].kind == "audio"


def test_typing_is_seen_until_the_message_comes(ana: Person, bot: Asking) -> None:
    bot.gets("sendChatAction", chat_id=ana.id, action="typing")
    assert ana.typing

    bot.says(ana.id, "hello")

    assert not ana.typing


def test_a_sandbox_with_a_seed_repeats_itself(telegram: Telegram) -> None:
    twin = Telegram(telegram.clock, seed=7)

    assert twin.updates.next_id == telegram.updates.next_id
