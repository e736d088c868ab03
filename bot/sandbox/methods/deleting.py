"""The bot takes back what it said, and what was said to it, while Telegram still lets it."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import Chat, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form
from bot.sandbox.messages import Message
from bot.sandbox.structures import structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

REVOCABLE = 48 * 60 * 60  # seconds
IDS_LIMIT = 100


def delete_message(telegram: "Telegram", form: Form) -> bool:
    if not form.text("chat_id"):
        raise refusal("delete-chat-empty")
    if form.integer("message_id") <= 0:
        raise refusal("message-id-empty")
    chat = writable_chat(telegram, form)
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
    ids = message_ids(form)
    chat = writable_chat(telegram, form)
    for message_id in ids:
        message = chat.messages.get(message_id)
        if message is not None and _may_delete(telegram, chat, message):
            _delete(telegram, chat, message_id)
    return True


def message_ids(form: Form) -> list[int]:
    if not form.given("message_ids"):
        raise refusal("ids-none")
    ids = structure(form, "message_ids", "ids-json")
    if not isinstance(ids, list):
        raise refusal("ids-array")
    if len(ids) > IDS_LIMIT:
        raise refusal("ids-too-many")
    if not ids:
        raise refusal("ids-none")
    return [_message_id(each) for each in ids]


def _message_id(written: Any) -> int:
    if not isinstance(written, int | str) or isinstance(written, bool):
        raise refusal("id-number")
    if not str(written).isdigit() or int(written) == 0:
        raise refusal("id-invalid")
    return int(written)


def _may_delete(telegram: "Telegram", chat: Chat, message: Message) -> bool:
    young = telegram.seconds() - message.date <= REVOCABLE
    ours = message.sender_id == telegram.bot.id
    rights = chat.is_private or chat.members.get(telegram.bot.id) == "administrator"
    return young and (ours or rights)


def _delete(telegram: "Telegram", chat: Chat, message_id: int) -> None:
    del chat.messages[message_id]
    chat.pinned = [each for each in chat.pinned if each != message_id]
    telegram.changed(chat)
