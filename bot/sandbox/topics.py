"""Topics in a private chat: drawers with a name each, if the bot's owner switched them on.

A topic is known by the number of the message that tells of its beginning, as in Telegram. A person
may delete one without the bot being told; what the bot sends there afterwards is refused.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram

COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)  # of a topic's icon
NAME_LIMIT = 128  # characters; TDLib cuts what is longer


@dataclass(slots=True)
class Topic:
    number: int
    name: str
    icon_color: int
    icon: str = ""  # a custom emoji's number

    def shown(self) -> Json:
        icon = {"icon_custom_emoji_id": self.icon} if self.icon else {}
        return {"name": self.name, "icon_color": self.icon_color, **icon}


def has_topics(telegram: "Telegram", chat: "Chat") -> bool:
    """The groups of this sandbox are no forums."""
    return chat.is_private and telegram.bot.has_topics


def new_topic(telegram: "Telegram", chat: "Chat", by: int, name: str, color: int = 0) -> Topic:
    """Begin a topic; the message that tells of it is the first one in it."""
    topic = Topic(0, name[:NAME_LIMIT], color or COLOURS[len(chat.topics) % len(COLOURS)])
    topic.number = telegram.next_message_id(chat)
    chat.topics[topic.number] = topic
    telegram.post(chat, by, {"forum_topic_created": topic.shown()}, topic=topic.number)
    return topic


def remove_topic(telegram: "Telegram", chat: "Chat", number: int) -> None:
    """The topic is gone with everything in it."""
    del chat.topics[number]
    gone = [each.id for each in chat.messages.values() if each.topic == number]
    for message_id in gone:
        del chat.messages[message_id]
    chat.pinned = [each for each in chat.pinned if each not in gone]
    telegram.changed(chat)


def topic_for(
    telegram: "Telegram", chat: "Chat", form: Form, replied: "Message | None"
) -> int | None:
    """Where a new message of the bot stands; an answer stands with what it answers."""
    wanted = form.integer("message_thread_id")
    if not wanted:
        return replied.topic if replied is not None else None
    if has_topics(telegram, chat):
        if wanted in chat.topics:
            return wanted
        if telegram.bot.overlooks_lost_topics:
            return None
    raise refusal("thread-not-found")
