"""Life in a group: who joins, who hears what, and what a plain member may not."""

from bot.sandbox.groups import bot_becomes
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking


def test_a_location_can_be_asked_for_in_private_only(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    asks = {"keyboard": [[{"text": "Where", "request_location": True}]]}

    refused = bot.is_refused("sendMessage", chat_id=group, text="x", reply_markup=asks)
    assert refused == "Bad Request: location can be requested in private chats only"


def test_in_a_group_a_bot_deletes_only_its_own(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    ours, theirs = bot.says(group, "ours"), ana.writes("/theirs", chat_id=group)

    assert bot.gets("deleteMessage", chat_id=group, message_id=ours)
    refused = bot.is_refused("deleteMessage", chat_id=group, message_id=theirs)
    assert refused == "Bad Request: message can't be deleted"


def test_reactions_in_a_group_are_told_to_administrators_only(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    said = bot.says(group, "Well done")
    bot.hears(allowed_updates=["message_reaction"])
    ana.reacts(said, "🎉")
    assert bot.hears() == []

    bot_becomes(telegram, telegram.chats[group], "administrator", by=ana.id)
    ana.reacts(said, "👍")

    assert bot.hears_one("message_reaction")["message_id"] == said


def test_an_edit_the_bot_would_not_have_heard_is_not_told(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    said = ana.writes("among us", chat_id=group)
    bot.hears()

    ana.edits(said, "still among us")

    assert bot.hears() == []


def test_who_removes_the_bot_is_told_last(ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    bot.hears()

    ana.removes_bot(group)

    told = bot.hears_one("my_chat_member")
    assert (told["from"]["id"], told["new_chat_member"]["status"]) == (ana.id, "kicked")


def test_who_joins_may_be_mentioned_and_sees_what_is_said(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    group, ben = ana.adds_bot_to_group("Class 3b"), telegram.person("Ben")
    bot.hears()
    ben.joins(group)
    assert bot.hears_one("message")["new_chat_members"][0]["id"] == ben.id

    bot.says(group, "Welcome")

    assert ben.messages_in(group)[-1].text == "Welcome"


def test_an_administrator_hears_who_joins(telegram: Telegram, ana: Person, bot: Asking) -> None:
    group, ben = ana.adds_bot_to_group("Class 3b"), telegram.person("Ben")
    bot_becomes(telegram, telegram.chats[group], "administrator", by=ana.id)
    bot.hears(allowed_updates=["chat_member"])

    ben.joins(group)

    told = bot.hears_one("chat_member")
    assert [told[side]["status"] for side in ("old_chat_member", "new_chat_member")] == [
        "left",
        "member",
    ]


def test_who_is_in_a_group_can_be_asked(telegram: Telegram, ana: Person, bot: Asking) -> None:
    group = ana.adds_bot_to_group("Class 3b")
    ben = telegram.person("Ben")

    asked = [bot.gets("getChatMember", chat_id=group, user_id=each) for each in (ana.id, ben.id)]
    assert [each["status"] for each in asked] == ["creator", "left"]
