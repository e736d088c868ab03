"""A phone's menu shows the narrowest list of commands that fits its chat and language."""

from typing import Any

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking

PRIVATE = {"type": "all_private_chats"}


def listed(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": f"says {name}"} for name in names]


def names(person: Person) -> list[str]:
    return [name for name, _ in person.commands()]


def test_the_chats_own_list_hides_the_wider_ones(ana: Person, bot: Asking) -> None:
    own: dict[str, Any] = {"type": "chat", "chat_id": ana.id}
    bot.gets("setMyCommands", commands=listed("a"))
    assert names(ana) == ["a"]

    bot.gets("setMyCommands", commands=listed("b"), scope=PRIVATE)
    assert names(ana) == ["b"]

    bot.gets("setMyCommands", commands=listed("c"), scope=own)
    assert names(ana) == ["c"]

    bot.gets("deleteMyCommands", scope=own)

    assert names(ana) == ["b"]


def test_a_list_in_ones_language_comes_before_the_one_for_all(
    telegram: Telegram, bot: Asking
) -> None:
    farah = telegram.person("Farah", language_code="fa")
    bot.gets("setMyCommands", commands=listed("all"))
    bot.gets("setMyCommands", commands=listed("persian"), language_code="fa")
    assert names(farah) == ["persian"]

    bot.gets("setMyCommands", commands=listed("narrow"), scope=PRIVATE)

    assert names(farah) == ["narrow"]


def test_what_was_set_can_be_read_back(bot: Asking) -> None:
    bot.gets("setMyCommands", commands=listed("a", "b"), scope=PRIVATE, language_code="es")

    assert bot.gets("getMyCommands", scope=PRIVATE, language_code="es") == listed("a", "b")
    assert bot.gets("getMyCommands", scope=PRIVATE) == []


def test_a_slash_before_a_command_is_taken_off(bot: Asking) -> None:
    bot.gets("setMyCommands", commands=[{"command": "/a", "description": "x"}])

    assert bot.gets("getMyCommands") == [{"command": "a", "description": "x"}]


def test_a_hundred_commands_are_enough(bot: Asking) -> None:
    many = listed(*(f"c{each}" for each in range(101)))

    assert bot.is_refused("setMyCommands", commands=many) == "Bad Request: BOT_COMMANDS_TOO_MUCH"


def test_administrators_of_a_private_chat_are_nobody(ana: Person, bot: Asking) -> None:
    scope = {"type": "chat_administrators", "chat_id": ana.id}

    refused = bot.is_refused("getMyCommands", scope=scope)
    assert refused == "Bad Request: can't use specified scope in private chats"


def test_descriptions_fall_back_to_the_one_for_all_languages(bot: Asking) -> None:
    bot.gets("setMyDescription", description="A school")
    bot.gets("setMyDescription", description="Una escuela", language_code="es")

    assert bot.gets("getMyDescription", language_code="es") == {"description": "Una escuela"}
    assert bot.gets("getMyDescription", language_code="tr") == {"description": "A school"}


def test_an_empty_name_in_a_language_goes_back_to_the_usual_one(bot: Asking) -> None:
    bot.gets("setMyName", name="School")
    bot.gets("setMyName", name="Escuela", language_code="es")
    bot.gets("setMyName", language_code="es")
    bot.gets("setMyName", name="")

    assert bot.gets("getMyName", language_code="es") == {"name": "School"}
    assert bot.gets("getMe")["first_name"] == "School"


def test_the_short_description_has_its_own_limit(bot: Asking) -> None:
    bot.gets("setMyShortDescription", short_description="x" * 120)

    refused = bot.is_refused("setMyShortDescription", short_description="x" * 121)
    assert refused == "Bad Request: BOT_ABOUT_INVALID"


def test_a_chats_menu_button_hides_the_usual_one(ana: Person, bot: Asking) -> None:
    bot.gets("setChatMenuButton", menu_button={"type": "commands"})
    assert bot.gets("getChatMenuButton", chat_id=ana.id) == {"type": "commands"}

    bot.gets("setChatMenuButton", chat_id=ana.id, menu_button={"type": "default"})

    assert bot.gets("getChatMenuButton", chat_id=ana.id) == {"type": "default"}
    assert bot.gets("getChatMenuButton") == {"type": "commands"}
