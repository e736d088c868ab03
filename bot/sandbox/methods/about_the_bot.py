"""What the bot says of itself: name, descriptions, menu button, and its updates' counters."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from bot.sandbox.chats import Chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.structures import Misread, an_object, string_field, structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

# what is set: (where it is kept, the longest, the closed servers' code)
TEXTS = {
    "name": ("names", 64, "BOT_TITLE"),
    "description": ("descriptions", 512, "BOT_DESCRIPTION"),
    "short_description": ("short_descriptions", 120, "BOT_ABOUT"),
}
ABILITIES: Json = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def get_me(telegram: "Telegram", _form: Form) -> Json:
    topics = {
        "has_topics_enabled": telegram.bot.has_topics,
        "allows_users_to_create_topics": telegram.bot.people_make_topics,
    }
    return telegram.bot.user() | ABILITIES | topics


def setter(text: str) -> Callable[["Telegram", Form], bool]:
    return partial(_set, text)


def getter(text: str) -> Callable[["Telegram", Form], Json]:
    return partial(_get, text)


def _set(text: str, telegram: "Telegram", form: Form) -> bool:
    kept, longest, code = TEXTS[text]
    by_language: dict[str, str] = getattr(telegram.bot, kept)
    wanted, language = form.text(text), language_of(form)
    if len(wanted) > longest:
        raise refusal("about-too-long", what=code)
    if wanted:
        by_language[language] = wanted
    elif text != "name" or language:  # a bot always has a name
        by_language.pop(language, None)
    return True


def _get(text: str, telegram: "Telegram", form: Form) -> Json:
    by_language: dict[str, str] = getattr(telegram.bot, TEXTS[text][0])
    return {text: by_language.get(language_of(form), by_language.get("", ""))}


def language_of(form: Form) -> str:
    """A two-letter language, or none for everybody else's."""
    language = form.text("language_code")
    if language and not (len(language) == 2 and language.isascii() and language.islower()):  # noqa: PLR2004 - ISO 639-1
        raise refusal("language-invalid")
    return language


def set_chat_menu_button(telegram: "Telegram", form: Form) -> bool:
    button = _button(form)
    chat = _person_chat(telegram, form)
    if chat is None:
        telegram.bot.menu_button = button
    else:
        chat.menu_button = button
    return True


def get_chat_menu_button(telegram: "Telegram", form: Form) -> Json:
    chat = _person_chat(telegram, form)
    return (chat and chat.menu_button) or telegram.bot.menu_button


def _person_chat(telegram: "Telegram", form: Form) -> Chat | None:
    if "chat_id" not in form.fields:
        return None
    if form.integer("chat_id") <= 0:
        raise refusal("user-id-invalid", name="chat_id")
    if form.integer("chat_id") not in telegram.chats:
        raise refusal("user-not-found")
    return telegram.chats[form.integer("chat_id")]


def _button(form: Form) -> Json:
    if not form.given("menu_button"):
        return {"type": "default"}
    button = structure(form, "menu_button", "menu-button-json")
    try:
        return _read_button(an_object(button, "MenuButton must be an Object"))
    except Misread as wrong:
        raise refusal("menu-button", words=wrong) from None


def _read_button(given: Json) -> Json:
    kind = string_field(given, "type")
    if kind == "web_app":
        address = string_field(an_object(given.get("web_app")), "url")
        return {"type": kind, "text": string_field(given, "text"), "web_app": {"url": address}}
    if kind not in {"default", "commands"}:
        raise Misread("MenuButton has unsupported type")
    return {"type": kind}
