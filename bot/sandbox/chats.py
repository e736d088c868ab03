"""The chats the bot may know: one with each person, groups, channels, and who is in them.

A chat decides who may write there; the refusals a bot must cope with come from here.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json, leading_integer
from bot.sandbox.messages import Message
from bot.sandbox.topics import Topic

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

PRESENT = frozenset(("creator", "administrator", "member", "restricted"))
GROUPS = frozenset(("group", "supergroup"))


@dataclass(slots=True)
class Chat:
    id: int
    type: str  # private, group, supergroup or channel
    title: str = ""
    username: str | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)  # user id: status, as in ChatMember
    pinned: list[int] = field(default_factory=list)
    last_id: int = 0  # of a supergroup's or channel's own message numbers
    migrated_to: int | None = None
    menu_button: Json | None = None
    topics: dict[int, Topic] = field(default_factory=dict)  # of a private chat, by number

    @property
    def is_private(self) -> bool:
        return self.type == "private"

    def people(self) -> list[int]:
        if self.is_private:
            return [self.id]
        return [each for each, status in self.members.items() if status in PRESENT]


def chat_json(telegram: "Telegram", chat: Chat) -> Json:
    if chat.is_private:
        user = user_json(telegram, chat.id)
        names = ("first_name", "last_name", "username")
        return {"id": chat.id, "type": "private"} | {n: user[n] for n in names if n in user}
    named = {"username": chat.username} if chat.username else {}
    return {"id": chat.id, "type": chat.type, "title": chat.title} | named


def user_json(telegram: "Telegram", user_id: int) -> Json:
    if user_id == telegram.bot.id:
        return telegram.bot.user()
    return telegram.people[user_id].user()


def member_json(telegram: "Telegram", user_id: int, status: str) -> Json:
    member: Json = {"user": user_json(telegram, user_id), "status": status}
    if status == "administrator":
        return member | _ADMINISTRATOR
    if status == "creator":
        return member | {"is_anonymous": False}
    return member | ({"until_date": 0} if status == "kicked" else {})


_ADMINISTRATOR: Json = dict.fromkeys(
    (
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
        "can_pin_messages",
        "can_post_messages",
        "can_edit_messages",
    ),
    True,
) | {"can_be_edited": False, "is_anonymous": False, "can_promote_members": False}


def named_chat(telegram: "Telegram", form: Form, name: str = "chat_id") -> Chat:
    """The chat a request names, whether or not one may write there."""
    wanted = form.text(name).strip()
    if not wanted:
        raise refusal("chat-id-empty")
    if wanted.startswith("@"):
        return _by_username(telegram, wanted)
    chat_id = leading_integer(wanted)
    if chat_id in telegram.chats:
        return _readable(telegram, telegram.chats[chat_id])
    person = telegram.people.get(chat_id)
    if person is not None and person.met:
        raise refusal("not-started")
    raise refusal("to-a-bot" if chat_id == telegram.bot.id else "chat-not-found")


def _readable(telegram: "Telegram", chat: Chat) -> Chat:
    """Large groups and channels show nothing to a bot that is out, unless they are public."""
    if chat.type in {"supergroup", "channel"}:
        status = chat.members.get(telegram.bot.id, "left")
        if status == "kicked":
            raise refusal("kicked", kind=chat.type)
        if status not in PRESENT and not chat.username:
            raise refusal("not-a-member", kind=chat.type)
    return chat


def writable_chat(telegram: "Telegram", form: Form, name: str = "chat_id") -> Chat:
    """The chat a request names, if Telegram's library would let the bot write there."""
    chat = named_chat(telegram, form, name)
    if chat.migrated_to is not None:
        raise refusal("group-upgraded", parameters={"migrate_to_chat_id": chat.migrated_to})
    if chat.is_private:
        if telegram.people[chat.id].deactivated:
            raise refusal("deactivated")
        return chat
    status = chat.members.get(telegram.bot.id, "left")
    if status == "kicked":
        raise refusal("kicked", kind=chat.type)
    if status not in PRESENT:
        raise refusal("not-a-member", kind=chat.type)
    return chat


def must_not_be_blocked(telegram: "Telegram", chat: Chat) -> None:
    """Telegram's closed servers look at blocking last, after every other mistake."""
    if chat.is_private and telegram.people[chat.id].blocked:
        raise refusal("blocked")


def _by_username(telegram: "Telegram", wanted: str) -> Chat:
    if wanted[1:].lower() == telegram.bot.username.lower():
        raise refusal("to-a-bot")
    for chat in telegram.chats.values():
        if chat.username and chat.username.lower() == wanted[1:].lower() and not chat.is_private:
            return chat
    raise refusal("chat-not-found")


def message_json(telegram: "Telegram", message: Message, *, with_reply: bool = True) -> Json:
    """The message as an answer or an update carries it."""
    chat = telegram.chats[message.chat_id]
    head: Json = {"message_id": message.id, "date": message.date, "chat": chat_json(telegram, chat)}
    if chat.type == "channel":
        head["sender_chat"] = head["chat"]
    else:
        head["from"] = user_json(telegram, message.sender_id)
    optional: dict[str, Any] = {
        "edit_date": message.edit_date,
        "media_group_id": message.album,
        "forward_origin": message.origin,
        "has_protected_content": message.protected or None,
        "reply_markup": message.inline_keyboard,
        "quote": message.quote,
        "message_thread_id": message.topic,
        "is_topic_message": True if message.topic else None,
    }
    replied = chat.messages.get(message.reply_to or 0)
    if with_reply and replied is not None:
        optional["reply_to_message"] = message_json(telegram, replied, with_reply=False)
    return (
        head
        | {key: value for key, value in optional.items() if value is not None}
        | message.content
    )


def accessible_json(telegram: "Telegram", chat: Chat, message_id: int) -> Json:
    """The message as it is now; one that is gone has the date 0 and nothing else."""
    message = chat.messages.get(message_id)
    if message is None:
        return {"chat": chat_json(telegram, chat), "message_id": message_id, "date": 0}
    return message_json(telegram, message)
