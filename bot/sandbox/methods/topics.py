"""The bot begins, renames and deletes topics in a private chat."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import Chat, must_not_be_blocked, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.topics import COLOURS, NAME_LIMIT, Topic, has_topics, new_topic, remove_topic

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


def create_forum_topic(telegram: "Telegram", form: Form) -> Json:
    chat = _forum(telegram, form)
    name, color = form.text("name").strip(), form.integer("icon_color")
    if not name:
        raise refusal("topic-name-empty")
    if form.given("icon_color") and color not in COLOURS:
        raise refusal("topic-color")
    must_not_be_blocked(telegram, chat)
    telegram.flood.count(chat.id, 1)
    topic = new_topic(telegram, chat, telegram.bot.id, name, color)
    topic.icon = form.text("icon_custom_emoji_id")
    return topic.shown() | {"message_thread_id": topic.number}


def edit_forum_topic(telegram: "Telegram", form: Form) -> bool:
    chat, topic = _named(telegram, form)
    name = form.text("name").strip()[:NAME_LIMIT] or topic.name
    icon = (
        form.text("icon_custom_emoji_id") if "icon_custom_emoji_id" in form.fields else topic.icon
    )
    if (name, icon) == (topic.name, topic.icon):
        raise refusal("topic-same")
    changed = {"name": name} if name != topic.name else {}
    changed |= {"icon_custom_emoji_id": icon} if icon != topic.icon else {}
    topic.name, topic.icon = name, icon
    telegram.post(chat, telegram.bot.id, {"forum_topic_edited": changed}, topic=topic.number)
    return True


def delete_forum_topic(telegram: "Telegram", form: Form) -> bool:
    chat, topic = _named(telegram, form)
    remove_topic(telegram, chat, topic.number)
    return True


def _forum(telegram: "Telegram", form: Form) -> Chat:
    chat = writable_chat(telegram, form)
    if not has_topics(telegram, chat):
        raise refusal("not-a-forum")
    return chat


def _named(telegram: "Telegram", form: Form) -> tuple[Chat, Topic]:
    if form.integer("message_thread_id") <= 0:
        raise refusal("thread-invalid")
    chat = _forum(telegram, form)
    must_not_be_blocked(telegram, chat)
    topic = chat.topics.get(form.integer("message_thread_id"))
    if topic is None:
        raise refusal("topic-unknown")
    return chat, topic
