"""The bot answers a press, or puts an emoji under a message."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import must_not_be_blocked, named_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.structures import Misread, an_object, string_field, structure
from bot.sandbox.validation import allowed_emoji

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

TOAST_LIMIT = 200
BOT_REACTIONS = 1  # a bot has no Premium


def answer_callback_query(telegram: "Telegram", form: Form) -> bool:
    if len(form.text("text")) > TOAST_LIMIT:
        raise refusal("query-text-too-long")
    person_id = telegram.queries.answered(form.text("callback_query_id"))
    person = telegram.people[person_id]
    person.gets_toast(form.text("text"), alert=form.flag("show_alert"))
    return True


def set_message_reaction(telegram: "Telegram", form: Form) -> bool:
    emojis = _reactions(form)
    chat = named_chat(telegram, form)
    message = chat.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal("react-not-found")
    must_not_be_blocked(telegram, chat)
    if any(emoji not in allowed_emoji() for emoji in emojis):
        raise refusal("reaction-invalid")
    if len(emojis) > BOT_REACTIONS:
        raise refusal("reactions-too-many")
    message.react(telegram.bot.id, emojis)
    telegram.changed(chat)
    return True


def _reactions(form: Form) -> list[str]:
    if not form.given("reaction"):
        return []
    reactions = structure(form, "reaction", "reaction-json")
    if not isinstance(reactions, list):
        raise refusal("reactions-array")
    try:
        return [_emoji(an_object(reaction)) for reaction in reactions]
    except Misread as wrong:
        raise refusal("reaction-type", words=wrong) from None


def _emoji(reaction: Json) -> str:
    kind = string_field(reaction, "type")
    if kind not in {"emoji", "custom_emoji"}:
        raise Misread("invalid reaction type specified")
    return string_field(reaction, kind if kind == "emoji" else "custom_emoji_id")
