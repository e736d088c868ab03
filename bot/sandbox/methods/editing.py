"""The bot changes what it said: its words, its picture or its buttons."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox.chats import (
    Chat,
    message_json,
    must_not_be_blocked,
    writable_chat,
)
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.markups import check_markup, check_on_arrival, read_markup
from bot.sandbox.messages import Message
from bot.sandbox.methods.albums import read_media
from bot.sandbox.methods.media import WITH_CAPTION, media_content
from bot.sandbox.methods.wording import caption_content, raw_caption, raw_words, text_content

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

CAPTION = ("caption", "caption_entities", "show_caption_above_media")
Change = Callable[[Message], Json]


def edit_message_text(telegram: "Telegram", form: Form) -> Json:
    if not form.text("text"):
        raise refusal("text-empty")
    words = raw_words(telegram, form, "text", "entities")

    def change(message: Message) -> Json:
        if "text" not in message.content:
            raise refusal("edit-no-text")
        return text_content(form, words)

    return _edit(telegram, form, change)


def edit_message_caption(telegram: "Telegram", form: Form) -> Json:
    words = raw_caption(telegram, form)

    def change(message: Message) -> Json:
        if not WITH_CAPTION & message.content.keys():
            raise refusal("edit-no-caption")
        bare = {name: each for name, each in message.content.items() if name not in CAPTION}
        return bare | caption_content(words)

    return _edit(telegram, form, change)


def edit_message_media(telegram: "Telegram", form: Form) -> Json:
    try:
        kind, source, own = read_media(form, form.json("media") if form.given("media") else None)
    except ValueError:
        raise refusal("media-json") from None
    words = raw_caption(telegram, own)

    def change(message: Message) -> Json:
        if message.kind not in WITH_CAPTION:
            raise refusal("edit-no-media")
        return media_content(telegram, own, kind, source, words)

    return _edit(telegram, form, change)


def edit_message_reply_markup(telegram: "Telegram", form: Form) -> Json:
    return _edit(telegram, form, lambda message: message.content)


def _edit(telegram: "Telegram", form: Form, change: Change) -> Json:
    """An edit without a keyboard takes the old one away."""
    markup = read_markup(form)
    chat, message = editable(telegram, form)
    check_markup(chat, markup)
    content = change(message)
    must_not_be_blocked(telegram, chat)
    check_on_arrival(markup)
    if (content, markup) == (message.content, message.markup):
        raise refusal("edit-same")
    if markup and "inline_keyboard" not in markup:
        raise refusal("edit-forbidden")
    if content != message.content:
        message.edit_date = telegram.seconds()
    message.content, message.markup = content, markup
    telegram.changed(chat)
    return message_json(telegram, message)


def editable(telegram: "Telegram", form: Form) -> tuple[Chat, Message]:
    """The bot's own message that a request names, if it may be changed."""
    if not form.given("chat_id") and not form.given("message_id"):
        raise refusal("message-id-empty")
    chat = writable_chat(telegram, form)
    message = chat.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal("edit-not-found")
    ours = message.sender_id == telegram.bot.id
    if not ours or message.origin is not None or not message.is_editable:
        raise refusal("edit-forbidden")
    return chat, message
