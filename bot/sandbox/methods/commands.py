"""The list of commands a phone offers, per scope and language."""

import re
from typing import TYPE_CHECKING, Any

from bot.sandbox.bot_profile import DEFAULT, Scope
from bot.sandbox.chats import GROUPS, named_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.methods.about_the_bot import language_of

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

COMMANDS_LIMIT, NAME_LIMIT, DESCRIPTION_LIMIT = 100, 32, 256
WIDE = frozenset(("default", "all_private_chats", "all_group_chats", "all_chat_administrators"))
IN_A_CHAT = frozenset(("chat", "chat_administrators", "chat_member"))


def set_my_commands(telegram: "Telegram", form: Form) -> bool:
    commands = _commands(form)
    key = _scope(telegram, form), language_of(form)
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


def _commands(form: Form) -> list[Json]:
    if not form.given("commands"):
        return []
    try:
        commands = form.json("commands")
    except ValueError:
        raise refusal("commands-json") from None
    if not isinstance(commands, list):
        raise refusal("commands-array")
    if len(commands) > COMMANDS_LIMIT:
        raise refusal("commands-many")
    return [_command(command) for command in commands]


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise refusal("command-object")
    name = str(command.get("command", "")).strip().removeprefix("/")
    description = str(command.get("description", "")).strip()
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
    try:
        scope = form.json("scope")
    except ValueError:
        raise refusal("scope-json") from None
    if not isinstance(scope, dict):
        raise refusal("scope-object")
    if scope.get("type") in WIDE:
        return scope["type"], 0, 0
    if scope.get("type") not in IN_A_CHAT:
        raise refusal("scope-type")
    return _scope_in_a_chat(telegram, scope)


def _scope_in_a_chat(telegram: "Telegram", scope: Json) -> Scope:
    chat = named_chat(telegram, Form.of(chat_id=scope.get("chat_id", "")))
    if scope["type"] == "chat":
        return "chat", chat.id, 0
    if chat.type not in GROUPS:
        raise refusal("scope-chat")
    return scope["type"], chat.id, int(scope.get("user_id", 0))
