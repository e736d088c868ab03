"""The whole sandbox in a folder, and back: so that a demo goes on where it stopped.

Everything is JSON, files beside it as they are; the state is replaced whole, so that a crash while
saving leaves the last good one.
"""

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.sandbox.chats import Chat
from bot.sandbox.files import StoredFile
from bot.sandbox.form import Json
from bot.sandbox.messages import Message
from bot.sandbox.people import Person
from bot.sandbox.phone import Toast
from bot.sandbox.telegram import Telegram
from bot.sandbox.topics import Topic
from bot.sandbox.updates import Waiting
from bot.sandbox.webhook import Webhook

VERSION = 1
STATE = "telegram.json"
KEPT_OF_A_PERSON = (
    "first_name",
    "last_name",
    "username",
    "language_code",
    "phone_number",
    "blocked",
    "deactivated",
    "met",
    "keyboard",
    "cleared_up_to",
    "read_up_to",
    "topic",
)


def save(telegram: Telegram, folder: Path) -> None:
    """Writes everything; files that are there already are not written again."""
    (folder / "files").mkdir(parents=True, exist_ok=True)
    for stored in telegram.files.by_id.values():
        _write(folder / "files" / stored.id, stored.data, once=True)
    state = json.dumps(_state(telegram), ensure_ascii=False, indent=1)
    _write(folder / STATE, state.encode())


def load(folder: Path, clock: Clock) -> Telegram | None:
    """The sandbox that was saved there; None when there is none."""
    try:
        state = json.loads((folder / STATE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    telegram = Telegram(clock, state["token"], state["username"])
    _fill(telegram, state)
    for each in state["files"]:
        data = (folder / "files" / each["id"]).read_bytes()
        telegram.files.by_id[each["id"]] = StoredFile(**each, data=data)
    telegram.files.offered = state["offered"]
    return telegram


def _write(path: Path, data: bytes, *, once: bool = False) -> None:
    if once and path.exists():
        return
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(data)
    fresh.replace(path)


def _state(telegram: Telegram) -> Json:
    bot, updates = telegram.bot, telegram.updates
    return {
        "version": VERSION,
        "token": telegram.token,
        "username": bot.username,
        "last_message_id": telegram.last_message_id,
        "people": [_person(each) for each in telegram.people.values()],
        "chats": [asdict(chat) | {"messages": _messages(chat)} for chat in telegram.chats.values()],
        "updates": [_plain(each) for each in updates.waiting],
        "next_update": updates.next_id,
        "allowed": sorted(updates.allowed),
        "allowed_given": updates.allowed_given,
        "queries": telegram.queries.open,
        "webhook": asdict(telegram.webhook),
        "is_local": telegram.is_local,
        "commands": [[scope, lang, made] for (scope, lang), made in bot.commands.items()],
        "topics": [bot.has_topics, bot.people_make_topics],
        "about": [bot.names, bot.descriptions, bot.short_descriptions, bot.menu_button],
        "files": [_without(_plain(each), "data") for each in telegram.files.by_id.values()],
        "offered": telegram.files.offered,
    }


def _person(person: Person) -> Json:
    kept = {name: getattr(person, name) for name in KEPT_OF_A_PERSON}
    toasts = [asdict(toast) for toast in person.toasts]
    return kept | {"id": person.id, "toasts": toasts}


def _messages(chat: Chat) -> list[Json]:
    return [_plain(message) for message in chat.messages.values()]


def _plain(kept: Any) -> Json:
    """A dataclass's own fields, not copied deeply: they are only written."""
    return {each.name: getattr(kept, each.name) for each in fields(kept)}


def _without(kept: Json, name: str) -> Json:
    return {each: value for each, value in kept.items() if each != name}


def _fill(telegram: Telegram, state: Json) -> None:
    telegram.last_message_id = state["last_message_id"]
    for each in state["people"]:
        _fill_person(telegram.person(each["first_name"], person_id=each["id"]), each)
    for each in state["chats"]:
        chat = _chat(each)
        telegram.chats[chat.id] = chat
    updates, bot = telegram.updates, telegram.bot
    updates.waiting = [Waiting(**each) for each in state["updates"]]
    updates.next_id, updates.allowed = state["next_update"], frozenset(state["allowed"])
    updates.allowed_given = state["allowed_given"]
    telegram.queries.open = {key: (each[0], each[1]) for key, each in state["queries"].items()}
    telegram.webhook, telegram.is_local = Webhook(**state["webhook"]), state["is_local"]
    bot.commands = {(_scope(scope), lang): made for scope, lang, made in state["commands"]}
    bot.names, bot.descriptions, bot.short_descriptions, bot.menu_button = state["about"]
    # What was saved before there were topics has none.
    bot.has_topics, bot.people_make_topics = state.get("topics", [False, False])


def _fill_person(person: Person, kept: Json) -> None:
    for name in KEPT_OF_A_PERSON:
        setattr(person, name, kept.get(name, getattr(person, name)))
    person.toasts = [Toast(**each) for each in kept["toasts"]]


def _chat(kept: Json) -> Chat:
    messages = [
        Message(**_numbered(_numbered(each, "reactions"), "votes")) for each in kept.pop("messages")
    ]
    topics = kept.pop("topics", {}).values()
    chat = Chat(**_numbered(kept, "members"))
    chat.topics = {each["number"]: Topic(**each) for each in topics}
    chat.messages = {message.id: message for message in messages}
    return chat


def _numbered(kept: Json, name: str) -> Json:
    """JSON writes ids that are keys as strings."""
    return kept | {name: {int(key): value for key, value in kept[name].items()}}


def _scope(kept: list[Any]) -> tuple[str, int, int]:
    return kept[0], kept[1], kept[2]
