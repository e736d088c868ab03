"""What every sending has in common, in the order in which Telegram finds its faults.

Reply parameters are read, then the buttons, then the chat is looked up, then the message replied
to, then the content is made; only at the very end do Telegram's closed servers have their say.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox.chats import Chat, message_json, must_not_be_blocked, writable_chat
from bot.sandbox.entities import units
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.markups import check_markup, check_on_arrival, read_markup
from bot.sandbox.structures import Misread, number_field, structure
from bot.sandbox.topics import topic_for

if TYPE_CHECKING:
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram


def send(telegram: "Telegram", form: Form, content: Callable[[], Json], **more: object) -> Json:
    """Sends what `content` makes, once everything that is checked before it was found right."""
    return message_json(telegram, sent(telegram, form, content, **more))


def sent(
    telegram: "Telegram", form: Form, content: Callable[[], Json], **more: object
) -> "Message":
    reply, markup = read_reply(form), read_markup(form)
    chat = writable_chat(telegram, form)
    answered = replied(chat, reply) | in_topic(telegram, form, chat, reply)
    check_markup(chat, markup)
    made = content()
    arrive(telegram, chat, markup)
    return post(telegram, form, chat, made, markup=markup, **answered, **more)


def arrive(telegram: "Telegram", chat: Chat, markup: Json | None, messages: int = 1) -> None:
    """The closed servers' checks."""
    must_not_be_blocked(telegram, chat)
    check_on_arrival(markup)
    telegram.flood.count(chat.id, messages)


def post(telegram: "Telegram", form: Form, chat: Chat, content: Json, **more: object) -> "Message":
    if form.given("message_effect_id") and chat.is_private:
        content = content | {"effect_id": form.text("message_effect_id")}
    shown = {"silent": form.flag("disable_notification"), "protected": form.flag("protect_content")}
    return telegram.post(chat, telegram.bot.id, content, **shown, **more)


def read_reply(form: Form) -> Json | None:
    if not form.given("reply_parameters"):
        return None
    reply = structure(form, "reply_parameters", "reply-json")
    if not isinstance(reply, dict):
        raise refusal("reply-object")
    try:
        return reply | {"message_id": number_field(reply, "message_id")}
    except Misread as wrong:
        raise refusal("reply-parameters", words=wrong) from None


def replied(chat: Chat, reply: Json | None) -> Json:
    """How the new message names the one it answers; the sandbox knows no other chats here."""
    if not reply or not reply["message_id"]:
        return {}
    original = chat.messages.get(reply["message_id"])
    elsewhere = str(reply.get("chat_id", chat.id)) != str(chat.id)
    if original is not None and not elsewhere:
        return {"reply_to": original.id, "quote": _quote(original, reply)}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise refusal("reply-not-found")


def in_topic(telegram: "Telegram", form: Form, chat: Chat, reply: Json | None = None) -> Json:
    """In which topic the new message stands."""
    original = chat.messages.get(reply["message_id"]) if reply else None
    return {"topic": topic_for(telegram, chat, form, original)}


def _quote(original: "Message", reply: Json) -> Json | None:
    """A quote must be found in the message it comes from."""
    if not reply.get("quote"):
        return None
    words = str(reply["quote"])
    if words not in original.words:
        raise refusal("quote-invalid")
    position = units(original.words[: original.words.index(words)])
    return {"text": words, "position": position, "is_manual": True}
