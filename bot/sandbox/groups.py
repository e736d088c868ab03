"""The bot comes into a group or a channel, and goes: who did it, and what everybody is told."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import GROUPS, Chat, chat_json, member_json, user_json
from bot.sandbox.entities import cut_units
from bot.sandbox.form import Json
from bot.sandbox.messages import Message

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def new_group(telegram: "Telegram", title: str, founder: int, *, kind: str = "group") -> Chat:
    """A group or channel founded by a person, the bot not yet in it."""
    number = telegram.random.randrange(1_000_000_000, 2_000_000_000)
    chat = Chat(-number if kind == "group" else -1_000_000_000_000 - number, kind, title)
    chat.members[founder] = "creator"
    telegram.chats[chat.id] = chat
    telegram.people[founder].met = True
    return chat


def bot_becomes(telegram: "Telegram", chat: Chat, status: str, *, by: int) -> None:
    """The bot's place in the chat changes, and it is told so."""
    before = chat.members.get(telegram.bot.id, "left")
    chat.members[telegram.bot.id] = status
    telegram.tell(
        "my_chat_member",
        {
            "chat": chat_json(telegram, chat),
            "from": user_json(telegram, by),
            "date": telegram.seconds(),
            "old_chat_member": member_json(telegram, telegram.bot.id, before),
            "new_chat_member": member_json(telegram, telegram.bot.id, status),
        },
        chat,
    )


def bot_is_added(telegram: "Telegram", chat: Chat, by: int) -> None:
    """Into a group as a member, into a channel as the administrator a bot has to be."""
    if chat.type == "channel":
        bot_becomes(telegram, chat, "administrator", by=by)
        return
    bot_becomes(telegram, chat, "member", by=by)
    telegram.post(chat, by, {"new_chat_members": [telegram.bot.user()]})


def joins(telegram: "Telegram", chat: Chat, person_id: int) -> None:
    """Somebody comes into the group; administrators hear more of it than its service message."""
    before = chat.members.get(person_id, "left")
    chat.members[person_id] = "member"
    telegram.people[person_id].met = True
    telegram.post(chat, person_id, {"new_chat_members": [user_json(telegram, person_id)]})
    if chat.members.get(telegram.bot.id) == "administrator":
        telegram.tell(
            "chat_member",
            {
                "chat": chat_json(telegram, chat),
                "from": user_json(telegram, person_id),
                "date": telegram.seconds(),
                "old_chat_member": member_json(telegram, person_id, before),
                "new_chat_member": member_json(telegram, person_id, "member"),
            },
            chat,
        )


def is_heard(telegram: "Telegram", chat: Chat, message: Message) -> bool:
    """In a group a bot hears only what is meant for it, unless it is an administrator there."""
    if chat.type not in GROUPS or chat.members.get(telegram.bot.id) == "administrator":
        return True
    replied = chat.messages.get(message.reply_to or 0)
    if replied is not None and replied.sender_id == telegram.bot.id:
        return True
    return message.kind == "service" or any(
        _is_meant(telegram.bot.username, message.words, entity) for entity in message.entities
    )


def _is_meant(username: str, words: str, entity: Json) -> bool:
    """A command for every bot or for this one, or this one's name."""
    named = cut_units(words, entity["offset"], entity["length"]).lower()
    own = f"@{username.lower()}"
    if entity["type"] == "bot_command":
        return "@" not in named or named.endswith(own)
    return entity["type"] == "mention" and named == own


def upgraded(telegram: "Telegram", group: Chat) -> Chat:
    """The group becomes a supergroup with another number; the old number only points to it."""
    founder = next(each for each, status in group.members.items() if status == "creator")
    bigger = new_group(telegram, group.title, founder, kind="supergroup")
    bigger.members = dict(group.members)
    telegram.post(group, founder, {"migrate_to_chat_id": bigger.id})
    group.migrated_to = bigger.id
    telegram.post(bigger, founder, {"migrate_from_chat_id": group.id})
    return bigger
