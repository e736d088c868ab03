"""The bot looks at a chat, pins in it, or leaves it."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import (
    PRESENT,
    Chat,
    chat_json,
    member_json,
    message_json,
    must_not_be_blocked,
    named_chat,
    writable_chat,
)
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.groups import bot_becomes

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_chat(telegram: "Telegram", form: Form) -> Json:
    chat = named_chat(telegram, form)
    full = chat_json(telegram, chat) | {
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }
    if chat.username:
        full["active_usernames"] = [chat.username]
    if chat.pinned and chat.pinned[-1] in chat.messages:
        full["pinned_message"] = message_json(telegram, chat.messages[chat.pinned[-1]])
    return full


def get_chat_member(telegram: "Telegram", form: Form) -> Json:
    chat, user_id = named_chat(telegram, form), form.integer("user_id")
    if user_id <= 0:
        raise refusal("user-id-invalid", name="user_id")
    known = user_id == telegram.bot.id or user_id in telegram.people
    if not known or (chat.is_private and user_id not in {chat.id, telegram.bot.id}):
        raise refusal("member-not-found")
    status = "member" if chat.is_private else chat.members.get(user_id, "left")
    return member_json(telegram, user_id, status)


def leave_chat(telegram: "Telegram", form: Form) -> bool:
    chat = writable_chat(telegram, form)
    if chat.is_private:
        raise refusal("not-in-private")
    bot_becomes(telegram, chat, "left", by=telegram.bot.id)
    return True


def pin_chat_message(telegram: "Telegram", form: Form) -> bool:
    chat = _pinnable(telegram, form)
    message_id = form.integer("message_id")
    if message_id not in chat.messages:
        raise refusal("pin-not-found")
    must_not_be_blocked(telegram, chat)
    chat.pinned = [*(each for each in chat.pinned if each != message_id), message_id]
    telegram.changed(chat)
    return True


def unpin_chat_message(telegram: "Telegram", form: Form) -> bool:
    """Without a message, the one pinned last."""
    chat = _pinnable(telegram, form)
    message_id = form.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise refusal("unpin-not-found")
    chat.pinned.remove(message_id)
    telegram.changed(chat)
    return True


def unpin_all_chat_messages(telegram: "Telegram", form: Form) -> bool:
    chat = _pinnable(telegram, form)
    chat.pinned.clear()
    telegram.changed(chat)
    return True


def _pinnable(telegram: "Telegram", form: Form) -> Chat:
    chat = writable_chat(telegram, form)
    if not chat.is_private and chat.members[telegram.bot.id] not in PRESENT - {"member"}:
        raise refusal("no-rights-to-pin")
    return chat
