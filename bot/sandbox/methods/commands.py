"""The list of commands a phone offers, per scope and language."""

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.bot_profile import DEFAULT, Scope
from bot.sandbox.chats import GROUPS, named_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.methods.about_the_bot import language_of
from bot.sandbox.structures import Misread, an_object, number_field, string_field, structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

COMMANDS_LIMIT, NAME_LIMIT, DESCRIPTION_LIMIT = 100, 32, 256
WIDE = frozenset(("default", "all_private_chats", "all_group_chats", "all_chat_administrators"))
IN_A_CHAT = frozenset(("chat", "chat_administrators", "chat_member"))


def set_my_commands(telegram: "Telegram", form: Form) -> bool:
    listed = _listed(form)
    key = _scope(telegram, form), language_of(form)
    commands = [_command(each) for each in listed]
    if len(commands) > COMMANDS_LIMIT:
        raise refusal("commands-many")
    if not all(re.fullmatch("[a-z0-9_]+", command["command"]) for command in commands):
        raise refusal("command-invalid")
    telegram.bot.commands[key] = commands
    _show_everybody(telegram)
    return True


def delete_my_commands(telegram: "Telegram", form: Form) -> bool:
    telegram.bot.commands.pop((_scope(telegram, form), language_of(form)), None)
    _show_everybody(telegram)
    return True


def get_my_commands(telegram: "Telegram", form: Form) -> list[Json]:
    return telegram.bot.commands.get((_scope(telegram, form), language_of(form)), [])


def _show_everybody(telegram: "Telegram") -> None:
    for person_id in telegram.people:
        telegram.noted(person_id)


def _listed(form: Form) -> list[Json]:
    """The commands in their JSON shape; what they say is looked at after the scope."""
    if not form.given("commands"):
        return []
    commands = structure(form, "commands", "commands-json")
    if not isinstance(commands, list):
        raise refusal("commands-array")
    try:
        return [_shaped(command) for command in commands]
    except Misread as wrong:
        raise refusal("command", words=wrong) from None


def _shaped(command: Any) -> Json:
    given = an_object(command)
    return {name: string_field(given, name) for name in ("command", "description")}


def _command(given: Json) -> Json:
    name, description = given["command"].strip().removeprefix("/"), given["description"].strip()
    if not name:
        raise refusal("command-empty")
    if len(name) > NAME_LIMIT:
        raise refusal("command-long")
    if not description:
        raise refusal("command-description-empty")
    if len(description) > DESCRIPTION_LIMIT:
        raise refusal("command-description-long")
    return {"command": name, "description": description}


def _scope(telegram: "Telegram", form: Form) -> Scope:
    if not form.given("scope"):
        return DEFAULT
    scope = structure(form, "scope", "scope-json")
    try:
        kind, chat_id, user_id = _read_scope(scope)
    except Misread as wrong:
        raise refusal("scope", words=wrong) from None
    if not chat_id:
        return kind, 0, 0
    chat = named_chat(telegram, Form({"chat_id": chat_id}))
    if chat.type == "channel":
        raise refusal("scope-channel")
    if kind != "chat" and chat.type not in GROUPS:
        raise refusal("scope-chat")
    return kind, chat.id, user_id


def _read_scope(scope: Any) -> tuple[str, str, int]:
    given = an_object(scope, "BotCommandScope must be an Object")
    kind = string_field(given, "type")
    if kind in WIDE:
        return kind, "", 0
    if kind not in IN_A_CHAT:
        raise Misread("Unsupported type specified")
    chat_id = string_field(given, "chat_id")
    if not chat_id:
        raise Misread("Empty chat_id specified")
    user_id = number_field(given, "user_id") if kind == "chat_member" else 0
    if kind == "chat_member" and user_id <= 0:
        raise Misread("Invalid user_id specified")
    return kind, chat_id, user_id
