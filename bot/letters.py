"""What a letter of the outbox becomes for Telegram: a method with its parameters.

Rendered when it is sent, in the reader's language of that moment.
"""

import json
from functools import lru_cache
from typing import Any

from bot.commands import commands_for
from bot.screen import Screen
from bot.telegram_api import Value
from bot.texts import Texts
from bot.words import Lines, Text, from_json, lines, text
from storage.outbox_models import Outgoing

Request = tuple[str, dict[str, Value]]

NO_PREVIEW: dict[str, Value] = {"link_preview_options": '{"is_disabled":true}'}
METHODS = {
    "photo": "sendPhoto",
    "document": "sendDocument",
    "voice": "sendVoice",
    "video": "sendVideo",
    "audio": "sendAudio",
    "animation": "sendAnimation",
    "sticker": "sendSticker",
    "video_note": "sendVideoNote",
}
WITHOUT_WORDS = {"sticker", "video_note"}
TOPIC_NAME_LIMIT = 128  # characters; Bot API, createForumTopic
TO_A_MESSAGE = frozenset({"edit", "delete", "react"})
"""Kinds of rows about a message that stands in the chat already."""


def request_for(row: Outgoing, texts: Texts, language: str) -> Request:
    """The Bot API method and its parameters for one claimed row."""
    match row.kind:
        case "send" if row.album:
            return "sendMediaGroup", _album(row, texts, language)
        case "commands":
            return _commands(row, texts, language)
        case "topic" | "rename":
            return _topic(row, texts, language)
        case "leave":
            return "leaveChat", {"chat_id": row.chat_id}
        case "edit":
            return _edit(row, texts, language)
        case "delete":
            return "deleteMessage", _message_of(row)
        case "react":
            return "setMessageReaction", {**_message_of(row), "reaction": row.body}
        case _:
            return _send(row, texts, language)


def _send(row: Outgoing, texts: Texts, language: str) -> Request:
    method, said = _said(row.body, texts, language, again=row.doubtful)
    place: dict[str, Value] = (
        {} if row.topic_number is None else {"message_thread_id": row.topic_number}
    )
    return method, {"chat_id": row.chat_id, **place, **said}


def _album(row: Outgoing, texts: Texts, language: str) -> dict[str, Value]:
    """Several rows as one: each its file and caption; an album can have no buttons."""
    bodies = (row.body, *(part.body for part in row.album))
    shown = [Screen.from_json(body) for body in bodies]
    media = [
        _input_media(each, texts, language, again=row.doubtful and not number)
        for number, each in enumerate(shown)
    ]
    wishes = {"disable_notification": shown[0].silent, "protect_content": shown[0].protected}
    asked: dict[str, Value] = {name: "true" for name, wished in wishes.items() if wished}
    return {"chat_id": row.chat_id, "media": json.dumps(media, ensure_ascii=False), **asked}


def _input_media(
    found: Screen, texts: Texts, language: str, *, again: bool = False
) -> dict[str, str]:
    assert found.media is not None, "only files go as an album"
    said = texts.html(_words_of(found, again=again), language)
    return {
        "type": found.media.kind,
        "media": found.media.file_id,
        "caption": said,
        "parse_mode": "HTML",
    }


@lru_cache(maxsize=256)  # an update's families read the same, language by language
def _said(body: str, texts: Texts, language: str, *, again: bool) -> tuple[str, dict[str, Value]]:
    found = Screen.from_json(body)
    said = texts.html(_words_of(found, again=again), language)
    parameters: dict[str, Value] = {}
    if found.media is None:
        parameters |= {"text": said, "parse_mode": "HTML", **NO_PREVIEW}
    else:
        parameters |= {found.media.kind: found.media.file_id}
        if found.media.kind not in WITHOUT_WORDS:
            parameters |= {"caption": said, "parse_mode": "HTML"}
    if found.silent:
        parameters["disable_notification"] = "true"
    if found.protected:
        parameters["protect_content"] = "true"
    if found.rows:
        parameters["reply_markup"] = _keyboard(found, texts, language)
    return (METHODS[found.media.kind] if found.media else "sendMessage"), parameters


def _words_of(found: Screen, *, again: bool) -> Text | Lines:
    return lines(text("sent-again"), found.words) if again else found.words


def _edit(row: Outgoing, texts: Texts, language: str) -> Request:
    found = Screen.from_json(row.body)
    where: dict[str, Value] = {
        **_message_of(row),
        "reply_markup": _keyboard(found, texts, language),
    }
    if found.media is not None and found.media.replaces:
        media = json.dumps(_input_media(found, texts, language), ensure_ascii=False)
        return "editMessageMedia", where | {"media": media}
    if found.media is not None and found.media.kind in WITHOUT_WORDS:
        return "editMessageReplyMarkup", where
    said = texts.html(found.words, language)
    parameters = where | {"parse_mode": "HTML"}
    if found.media is not None:
        return "editMessageCaption", parameters | {"caption": said}
    return "editMessageText", parameters | {"text": said, **NO_PREVIEW}


def _message_of(row: Outgoing) -> dict[str, Value]:
    message_id = row.message_id or row.target_message_id
    assert message_id is not None, "without its message such a row is not sent"
    return {"chat_id": row.chat_id, "message_id": message_id}


def _commands(row: Outgoing, texts: Texts, language: str) -> Request:
    found: dict[str, Any] = json.loads(row.body)
    commands = [
        {"command": command, "description": texts.plain(text(f"command-{command}"), language)}
        for command in commands_for(found["role"])
    ]
    scope = {"type": "chat", "chat_id": row.chat_id}
    return "setMyCommands", {"commands": json.dumps(commands), "scope": json.dumps(scope)}


def _topic(row: Outgoing, texts: Texts, language: str) -> Request:
    """Begin a topic, or name one that is there."""
    name = texts.plain(from_json(json.loads(json.loads(row.body)["name"])), language)
    named: dict[str, Value] = {"chat_id": row.chat_id, "name": name[:TOPIC_NAME_LIMIT]}
    if row.kind == "topic":
        return "createForumTopic", named
    assert row.topic_number is not None, "without its topic such a row is not sent"
    return "editForumTopic", {**named, "message_thread_id": row.topic_number}


def _keyboard(found: Screen, texts: Texts, language: str) -> str:
    return json.dumps(
        {
            "inline_keyboard": [
                [
                    {"text": texts.plain(button.label, language), "callback_data": button.data}
                    for button in row
                ]
                for row in found.rows
            ]
        },
        ensure_ascii=False,
    )
