"""The bot in groups and channels: who brought it, who may hear it, and how it goes."""

import pytest

from bot.sandbox.groups import bot_becomes, upgraded
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking


def test_a_group_with_the_bot_is_told(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")

    member, service = bot.hears()
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert member["my_chat_member"]["chat"] == {"id": group, "type": "group", "title": "Class 3b"}
    assert service["message"]["new_chat_members"][0]["is_bot"]


def test_in_a_channel_the_bot_is_an_administrator(ana: Person, bot: Asking) -> None:
    channel = ana.adds_bot_to_channel("News")

    member = bot.hears_one("my_chat_member")
    assert member["new_chat_member"]["status"] == "administrator"
    assert bot.gets("sendMessage", chat_id=channel, text="hello")["sender_chat"]["id"] == channel


def test_what_the_bot_says_in_a_group_everybody_there_sees(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")

    bot.says(group, "hello all")
    assert ana.messages_in(group)[-1].text == "hello all"
    assert "hello all" in ana.screen(group)
    assert [each.text for each in ana.messages] == ["/start"]


def test_in_a_group_the_bot_hears_commands_replies_and_its_name_only(
    ana: Person, bot: Asking
) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    said = bot.says(group, "Questions?")
    bot.hears()

    ana.writes("nothing for the bot", chat_id=group)
    ana.writes("/help", chat_id=group)
    ana.writes("yes", chat_id=group, reply_to=said)
    ana.writes("@homeroom_sandbox_bot hello", chat_id=group)

    heard = [update["message"]["text"] for update in bot.hears()]
    assert heard == ["/help", "yes", "@homeroom_sandbox_bot hello"]


@pytest.mark.parametrize(
    ("status", "kind", "description"),
    [
        ("kicked", "group", "Forbidden: bot was kicked from the group chat"),
        ("left", "group", "Forbidden: bot is not a member of the group chat"),
        ("kicked", "channel", "Forbidden: bot was kicked from the channel chat"),
        ("left", "channel", "Forbidden: bot is not a member of the channel chat"),
    ],
)
def test_a_bot_that_is_out_cannot_write(
    telegram: Telegram, ana: Person, bot: Asking, status: str, kind: str, description: str
) -> None:
    add = ana.adds_bot_to_group if kind == "group" else ana.adds_bot_to_channel
    chat = telegram.chats[add("Class 3b")]
    bot_becomes(telegram, chat, status, by=ana.id)

    assert bot.is_refused("sendMessage", chat_id=chat.id, text="x") == description


def test_a_channel_shows_nothing_to_a_bot_that_is_out(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    channel = telegram.chats[ana.adds_bot_to_channel("News")]
    bot_becomes(telegram, channel, "left", by=ana.id)

    refused = bot.is_refused("getChat", chat_id=channel.id)
    assert refused == "Forbidden: bot is not a member of the channel chat"

    channel.username = "school_news"

    assert bot.gets("getChat", chat_id=channel.id)["title"] == "News"


def test_commands_cannot_be_set_for_a_channel(ana: Person, bot: Asking) -> None:
    scope = {"type": "chat", "chat_id": ana.adds_bot_to_channel("News")}

    refused = bot.is_refused("getMyCommands", scope=scope)
    assert refused == "Bad Request: can't change commands in channel chats"


def test_a_bot_may_leave(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    bot.hears()

    bot.gets("leaveChat", chat_id=group)

    assert bot.hears_one("my_chat_member")["new_chat_member"]["status"] == "left"


def test_an_upgraded_group_names_its_successor(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    group = telegram.chats[ana.adds_bot_to_group("Class 3b")]
    bigger = upgraded(telegram, group)

    answer = bot.asks("sendMessage", chat_id=group.id, text="x")
    assert answer.body == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": bigger.id},
    }
    assert bot.says(bigger.id, "found you")


def test_a_supergroups_messages_have_numbers_of_their_own(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    group = telegram.chats[ana.adds_bot_to_group("Class 3b")]
    bigger = upgraded(telegram, group)

    assert bot.says(bigger.id, "hello") == 2


def test_a_phone_number_can_be_asked_for_in_private_only(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    asks = {"keyboard": [[{"text": "Number", "request_contact": True}]]}

    refused = bot.is_refused("sendMessage", chat_id=group, text="x", reply_markup=asks)
    assert refused == "Bad Request: phone number can be requested in private chats only"


def test_a_plain_member_cannot_pin(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    said = bot.says(group, "hello")

    refused = bot.is_refused("pinChatMessage", chat_id=group, message_id=said)
    assert refused == ("Bad Request: not enough rights to manage pinned messages in the chat")


def test_a_public_channel_is_found_by_its_name(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    channel = telegram.chats[ana.adds_bot_to_channel("News")]
    channel.username = "school_news"

    sent = bot.gets("sendMessage", chat_id="@School_News", text="hello")
    assert sent["chat"]["username"] == "school_news"
    assert bot.gets("getChat", chat_id=channel.id)["active_usernames"] == ["school_news"]
