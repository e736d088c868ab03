"""The buttons under a message, refused where Telegram would refuse them.

A keyboard that is wrong in one language only (a label too long in bytes, an empty word) would
otherwise be found by the one parent who reads that language.
"""

import json
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json

DATA_LIMIT = 64  # bytes of UTF-8, not characters
BUTTON_LIMIT, ROW_LIMIT = 100, 8
BYTES_LIMIT = 10_240
INLINE_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def read_markup(form: Form) -> Json | None:
    """The markup as it was written, refused when it has not the shape of one."""
    if not form.given("reply_markup"):
        return None
    try:
        markup = form.json("reply_markup")
    except ValueError:
        raise refusal("markup-json") from None
    if not isinstance(markup, dict):
        raise refusal("markup-object")
    return _shaped(markup)


def _shaped(markup: Json) -> Json | None:
    if "inline_keyboard" in markup:
        rows = _rows(markup["inline_keyboard"], inline=True)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], inline=False)
        return markup | {"keyboard": rows} if rows else None
    if markup.get("remove_keyboard"):
        return {"remove_keyboard": True}
    return markup if markup.get("force_reply") else None


def _rows(rows: Any, *, inline: bool) -> list[list[Json]]:
    """Rows of buttons; a plain string is a button of a reply keyboard; empty rows vanish."""
    name = "markup-inline" if inline else "markup-keyboard"
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise refusal(name, words="Expected an Array of Array")
    read = [[_button(button, inline=inline) for button in row] for row in rows]
    return [row for row in read if row]


def _button(button: Any, *, inline: bool) -> Json:
    name = "markup-inline-button" if inline else "markup-button"
    if isinstance(button, str) and not inline:
        button = {"text": button}
    if not isinstance(button, dict):
        raise refusal(name, words="Expected an Object")
    if not isinstance(button.get("text"), str):
        raise refusal(name, words='Field "text" must be of type String')
    if inline and not any(action in button for action in INLINE_ACTIONS):
        raise refusal(name, words="Text buttons are unallowed in the inline keyboard")
    return dict(button)


def check_markup(chat: Chat, markup: Json | None) -> None:
    """What Telegram's library checks before the message leaves the bot's server."""
    for button in _buttons(markup):
        inline = markup is not None and "inline_keyboard" in markup
        if not button["text"].strip():
            raise refusal("inline-button-text-empty" if inline else "button-text-empty")
        if button.get("request_contact") and not chat.is_private:
            raise refusal("button-contact")
        if button.get("request_location") and not chat.is_private:
            raise refusal("button-location")
        if "url" in button and not _is_address(button["url"]):
            raise refusal("button-url", url=button["url"])


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


def _is_address(url: str) -> bool:
    scheme, separator, rest = url.partition("://")
    if separator and scheme.lower() not in {"http", "https", "tg", "ton"}:
        return False
    host = (rest if separator else url).split("/")[0].split("?")[0]
    return scheme.lower() == "tg" or "." in host or host.startswith("localhost")
