"""What happens in Telegram when a person does something: how it is kept, and what the bot hears."""

from typing import TYPE_CHECKING

from bot.sandbox import entities as markup
from bot.sandbox.attachments import attached, sticker_details
from bot.sandbox.chats import Chat, accessible_json, chat_json, member_json, user_json
from bot.sandbox.form import Json, Upload
from bot.sandbox.messages import Message
from bot.sandbox.methods.wording import CAPTION_LIMIT, TEXT_LIMIT
from bot.sandbox.validation import allowed_emoji

if TYPE_CHECKING:
    from bot.sandbox.people import Person
    from bot.sandbox.telegram import Telegram

__all__ = ["sticker_details"]


def texts(text: str, entities: list[Json]) -> list[Json]:
    """The messages an app makes of what was typed: cleaned, and cut where it is too long."""
    if len(text) > TEXT_LIMIT:
        pieces = [text[at : at + TEXT_LIMIT] for at in range(0, len(text), TEXT_LIMIT)]
        return [content for piece in pieces for content in texts(piece, [])]
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text, entities = markup.fixed(text, entities, may_be_empty=True)
    return [{"text": text} | ({"entities": entities} if entities else {})] if text else []


def caption(text: str | None) -> Json:
    words, entities = markup.fixed((text or "")[:CAPTION_LIMIT], [], may_be_empty=True)
    content: Json = {"caption": words} if words else {}
    return content | ({"caption_entities": entities} if entities else {})


def edited(content: Json, text: str) -> Json:
    """The message with other words: its text, or the caption below its file."""
    if "text" in content:
        return texts(text, [])[0]
    kept = {name: each for name, each in content.items() if not name.startswith("caption")}
    return kept | caption(text)


def file_content(telegram: "Telegram", kind: str, upload: Upload, details: Json) -> Json:
    return attached(telegram.files, telegram.files.keep(kind, upload, details))


def react(telegram: "Telegram", message: Message, person_id: int, emojis: list[str]) -> None:
    assert set(emojis) <= allowed_emoji(), f"no app offers {emojis}"
    old = message.reactions.get(person_id, [])
    message.react(person_id, emojis)
    chat = telegram.chats[message.chat_id]
    body = {
        "chat": chat_json(telegram, chat),
        "message_id": message.id,
        "user": user_json(telegram, person_id),
        "date": telegram.seconds(),
        "old_reaction": _reactions(old),
        "new_reaction": _reactions(emojis),
    }
    if chat.is_private or chat.members.get(telegram.bot.id) == "administrator":
        telegram.tell("message_reaction", body, chat)
    telegram.changed(chat)


def _reactions(emojis: list[str]) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji} for emoji in emojis]


def press(telegram: "Telegram", person_id: int, message_id: int, data: str) -> str:
    """The press with the message as it is now; a message that is gone comes as inaccessible."""
    chat = _chat_of(telegram, person_id, message_id)
    query_id = str(telegram.random.randrange(10**17, 10**18))
    telegram.queries.ask(query_id, person_id)
    query = {
        "id": query_id,
        "from": user_json(telegram, person_id),
        "message": accessible_json(telegram, chat, message_id),
        "chat_instance": str(chat.id * 7919),
        "data": data,
    }
    telegram.updates.add("callback_query", query, f"user {person_id}")
    return query_id


def _chat_of(telegram: "Telegram", person_id: int, message_id: int) -> Chat:
    own = telegram.chats.get(person_id) or Chat(person_id, "private")
    if message_id in own.messages:
        return own
    groups = (chat for chat in telegram.chats.values() if person_id in chat.members)
    return next((chat for chat in groups if message_id in chat.messages), own)


def become(telegram: "Telegram", person: "Person", status: str) -> None:
    """The person blocks the bot or lifts the block: it is told both ways."""
    before = "kicked" if person.blocked else "member"
    person.blocked = status == "kicked"
    chat = telegram.chats.get(person.id)
    if chat is None or before == status:
        return
    update = {
        "chat": chat_json(telegram, chat),
        "from": person.user(),
        "date": telegram.seconds(),
        "old_chat_member": member_json(telegram, telegram.bot.id, before),
        "new_chat_member": member_json(telegram, telegram.bot.id, status),
    }
    telegram.tell("my_chat_member", update, chat)
    telegram.noted(person.id)


def view(person: "Person") -> Json:
    toast = person.toasts[-1] if person.toasts else None
    return {
        "id": person.id,
        "name": " ".join(filter(None, (person.first_name, person.last_name))),
        "language_code": person.language_code,
        "blocked": person.blocked,
        "started": person.started,
        "unread": person.unread,
        "commands": [{"command": name, "description": says} for name, says in person.commands()],
        "reply_keyboard": person.reply_keyboard,
        "toast": toast and {"seq": len(person.toasts), "text": toast.text, "alert": toast.alert},
        "typing": person.typing,
        "topic": person.topic,
        "topics": [{"id": each.number, "name": each.name} for each in person.topics],
        "messages": [person.bubble(message) for message in person.messages],
    }
