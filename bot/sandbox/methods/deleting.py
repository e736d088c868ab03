"""The bot takes back what it said, and what was said to it, while Telegram still lets it."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import Chat, named_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form
from bot.sandbox.messages import Message

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

REVOCABLE = 48 * 60 * 60  # seconds


def delete_message(telegram: "Telegram", form: Form) -> bool:
    chat = named_chat(telegram, form)
    if not form.integer("message_id"):
        raise refusal("message-id-empty")
    message = chat.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal("delete-not-found")
    if telegram.seconds() - message.date > REVOCABLE:
        raise refusal("delete-not-for-everyone")
    if not _may_delete(telegram, chat, message):
        raise refusal("delete-forbidden")
    _delete(telegram, chat, message.id)
    return True


def delete_messages(telegram: "Telegram", form: Form) -> bool:
    """Messages that are missing or may not be deleted are passed over."""
    chat, ids = named_chat(telegram, form), message_ids(form)
    for message_id in ids:
        message = chat.messages.get(message_id)
        if message is not None and _may_delete(telegram, chat, message):
            _delete(telegram, chat, message_id)
    return True


def message_ids(form: Form) -> list[int]:
    if not form.given("message_ids"):
        raise refusal("ids-none")
    try:
        ids = form.json("message_ids")
    except ValueError:
        raise refusal("ids-json") from None
    if not isinstance(ids, list) or not all(isinstance(each, int) for each in ids):
        raise refusal("ids-json")
    if len(ids) > 100:  # noqa: PLR2004 - the documented limit of this list
        raise refusal("ids-too-many")
    if not ids:
        raise refusal("ids-none")
    return ids


def _may_delete(telegram: "Telegram", chat: Chat, message: Message) -> bool:
    young = telegram.seconds() - message.date <= REVOCABLE
    ours = message.sender_id == telegram.bot.id
    rights = chat.is_private or chat.members.get(telegram.bot.id) == "administrator"
    return young and (ours or rights)


def _delete(telegram: "Telegram", chat: Chat, message_id: int) -> None:
    del chat.messages[message_id]
    chat.pinned = [each for each in chat.pinned if each != message_id]
    telegram.changed(chat)
