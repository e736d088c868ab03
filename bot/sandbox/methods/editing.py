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
from bot.sandbox.methods.albums import VISUAL, read_media
from bot.sandbox.methods.media import WITH_CAPTION, media_content
from bot.sandbox.methods.wording import (
    caption_content,
    raw_caption,
    raw_text,
    read_preview,
    text_content,
)
from bot.sandbox.structures import structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

MEDIA = frozenset(("photo", "video", "animation", "audio", "document"))
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
Change = Callable[[Message], Json]


def edit_message_text(telegram: "Telegram", form: Form) -> Json:
    preview, words = read_preview(form), raw_text(telegram, form)
    markup = read_markup(form)

    def change(message: Message) -> Json:
        if "text" not in message.content:
            raise refusal("edit-no-text")
        return text_content(words, preview)

    return _edit(telegram, form, markup, change)


def edit_message_caption(telegram: "Telegram", form: Form) -> Json:
    markup, words = read_markup(form), raw_caption(telegram, form)

    def change(message: Message) -> Json:
        if not WITH_CAPTION & message.content.keys():
            raise refusal("edit-no-caption")
        bare = {name: each for name, each in message.content.items() if name not in CAPTION}
        return bare | caption_content(words)

    return _edit(telegram, form, markup, change)


def edit_message_media(telegram: "Telegram", form: Form) -> Json:
    markup = read_markup(form)
    if not form.given("media"):
        raise refusal("required", name="media")
    kind, source, own = read_media(form, structure(form, "media", "media-json"))
    if kind not in MEDIA:
        raise refusal("media", words=f'type "{kind}" is unsupported')
    words = raw_caption(telegram, own)

    def change(message: Message) -> Json:
        if message.kind not in {*MEDIA, "text"}:
            raise refusal("edit-no-media")
        if message.album and _album_kind(kind) != _album_kind(message.kind):
            raise refusal("edit-album")
        return media_content(telegram, own, kind, source, words)

    return _edit(telegram, form, markup, change)


def edit_message_reply_markup(telegram: "Telegram", form: Form) -> Json:
    return _edit(telegram, form, read_markup(form), lambda message: message.content)


def _album_kind(kind: str) -> str:
    return "visual" if kind in VISUAL else kind


def _edit(telegram: "Telegram", form: Form, markup: Json | None, change: Change) -> Json:
    """An edit without a keyboard takes the old one away."""
    chat, message = editable(telegram, form)
    content = change(message)
    check_markup(chat, markup)
    must_not_be_blocked(telegram, chat)
    check_on_arrival(markup)
    if markup and "inline_keyboard" not in markup:
        raise refusal("edit-forbidden")
    if (content, markup) == (message.content, message.markup):
        raise refusal("edit-same")
    if content != message.content:
        message.edit_date = telegram.seconds()
    message.content, message.markup = content, markup
    telegram.changed(chat)
    return message_json(telegram, message)


def editable(telegram: "Telegram", form: Form) -> tuple[Chat, Message]:
    """The bot's own message that a request names, if it may be changed."""
    if not form.text("chat_id") and form.integer("message_id") <= 0:
        raise refusal("message-id-empty")
    chat = writable_chat(telegram, form)
    message = chat.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal("edit-not-found")
    ours = message.sender_id == telegram.bot.id
    if not ours or message.origin is not None or not message.is_editable:
        raise refusal("edit-forbidden")
    return chat, message
