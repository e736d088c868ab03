"""The buttons under a message, refused where Telegram would refuse them.

A keyboard that is wrong in one language only (a label too long in bytes, an empty word) would
otherwise be found by the one parent who reads that language.
"""

import json
from collections.abc import Callable
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.structures import Misread, an_object, optional_string, string_field, structure

DATA_LIMIT = 64  # bytes of UTF-8, not characters
BUTTON_LIMIT, ROW_LIMIT = 100, 8
BYTES_LIMIT = 10_240
OTHER_ACTIONS = (
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
LOOKS = ("style", "icon_custom_emoji_id")
SCHEMES = frozenset(("http", "https", "tg", "ton"))


def read_markup(form: Form) -> Json | None:
    """The markup as the server understood it, refused when it has not the shape of one."""
    if not form.given("reply_markup"):
        return None
    markup = structure(form, "reply_markup", "markup-json")
    if not isinstance(markup, dict):
        raise refusal("markup-object")
    keyboard = _rows(markup.get("keyboard"), "markup-keyboard", _button)
    inline = _rows(markup.get("inline_keyboard"), "markup-inline", _inline_button)
    if keyboard:
        return markup | {"keyboard": keyboard}
    if inline:
        return {"inline_keyboard": inline}
    if markup.get("remove_keyboard"):
        return {"remove_keyboard": True}
    return markup if markup.get("force_reply") else None


def _rows(rows: Any, mistaken: str, read: Callable[[Any], Json]) -> list[list[Json]]:
    """Rows of buttons; empty rows vanish."""
    if not isinstance(rows, list):
        return []
    if not all(isinstance(row, list) for row in rows):
        raise refusal(mistaken)
    return [[read(button) for button in row] for row in rows if row]


def _button(button: Any) -> Json:
    """A button of a reply keyboard; a plain text is one too."""
    if isinstance(button, str):
        return {"text": button}
    try:
        written = an_object(button, "KeyboardButton must be a String or an Object")
        return written | {"text": string_field(written, "text")}
    except Misread as wrong:
        raise refusal("markup-button", words=wrong) from None


def _inline_button(button: Any) -> Json:
    """Of several actions only the first counts, the address before the data."""
    try:
        written = an_object(button, "InlineKeyboardButton must be an Object")
        text = string_field(written, "text")
        action = _action(written)
    except Misread as wrong:
        raise refusal("markup-inline-button", words=wrong) from None
    return {"text": text, **action, **{name: written[name] for name in LOOKS if name in written}}


def _action(written: Json) -> Json:
    for name in ("url", "callback_data"):
        if text := optional_string(written, name):
            return {name: text}
    for name in OTHER_ACTIONS:
        if name in written:
            return {name: written[name]}
    raise Misread("Text buttons are unallowed in the inline keyboard")


def check_markup(chat: Chat, markup: Json | None) -> None:
    """What Telegram's library checks before the message leaves the bot's server."""
    for button in _buttons(markup):
        inline = markup is not None and "inline_keyboard" in markup
        if not button["text"]:
            raise refusal("inline-button-text-empty" if inline else "button-text-empty")
        if button.get("request_contact") and not chat.is_private:
            raise refusal("button-contact")
        if button.get("request_location") and not chat.is_private:
            raise refusal("button-location")
        if wrong := _wrong_address(button.get("url", "example.org")):
            raise refusal("button-url", url=button["url"], words=wrong)


def check_on_arrival(markup: Json | None) -> None:
    """What only Telegram's closed servers check."""
    buttons = _buttons(markup)
    if any(not 1 <= len(_data(each)) <= DATA_LIMIT for each in buttons if "callback_data" in each):
        raise refusal("button-data")
    rows = _row_list(markup)
    too_wide = any(len(row) > ROW_LIMIT for row in rows)
    if too_wide or len(buttons) > BUTTON_LIMIT or len(json.dumps(rows)) > BYTES_LIMIT:
        raise refusal("markup-too-long")


def _data(button: Json) -> bytes:
    return str(button["callback_data"]).encode("utf-8", "surrogatepass")


def _row_list(markup: Json | None) -> list[list[Json]]:
    rows: list[list[Json]] = []
    if markup:
        rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    return rows


def _buttons(markup: Json | None) -> list[Json]:
    return [button for row in _row_list(markup) for button in row]


def _wrong_address(url: str) -> str | None:
    """What is wrong with where a button leads."""
    scheme, separator, rest = url.partition("://")
    if separator and scheme.lower() not in SCHEMES:
        return "Unsupported URL protocol"
    host = (rest if separator else url).partition("/")[0].partition("?")[0]
    named = "." in host.strip(".") or host.startswith("localhost") or scheme.lower() == "tg"
    return None if named and " " not in host else "Wrong HTTP URL"
