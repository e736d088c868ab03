"""Topics in a private chat: begun by the bot or a person, and refused where there are none."""

from typing import Any

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.saved import load, save
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, png

NO_THREAD = "Bad Request: message thread not found"


@pytest.fixture
def forum(telegram: Telegram, ana: Person) -> Person:
    """Ana, whose bot has topics that people may make and delete too."""
    telegram.bot.has_topics = telegram.bot.people_make_topics = True
    return ana


def begins(bot: Asking, person: Person, name: str = "Ada K. · 3B") -> int:
    topic = bot.gets("createForumTopic", chat_id=person.id, name=name)
    assert topic["name"] == name
    return int(topic["message_thread_id"])


def test_a_bot_learns_whether_it_has_topics(telegram: Telegram, bot: Asking) -> None:
    assert bot.gets("getMe")["has_topics_enabled"] is False
    telegram.bot.has_topics = True

    assert bot.gets("getMe")["has_topics_enabled"] is True
    assert bot.gets("getMe")["allows_users_to_create_topics"] is False


def test_a_topic_begins_with_a_message_that_tells_so(forum: Person, bot: Asking) -> None:
    topic = begins(bot, forum)

    assert forum.messages[-1].id == topic
    assert forum.messages[-1].content["forum_topic_created"]["name"] == "Ada K. · 3B"
    assert [each.name for each in forum.topics] == ["Ada K. · 3B"]


def test_what_the_bot_sends_there_stands_there(forum: Person, bot: Asking) -> None:
    topic = begins(bot, forum)

    sent = bot.gets("sendMessage", chat_id=forum.id, text="hello", message_thread_id=topic)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic, True)
    assert forum.messages[-1].topic == topic


def test_what_the_bot_sends_without_a_topic_stands_in_the_chat(forum: Person, bot: Asking) -> None:
    begins(bot, forum)

    sent = bot.gets("sendMessage", chat_id=forum.id, text="hello")
    assert "message_thread_id" not in sent
    assert "is_topic_message" not in sent


def test_photos_albums_and_copies_stand_there_too(forum: Person, bot: Asking) -> None:
    photo = forum.sends_photo(png())
    topic = begins(bot, forum)
    there = {"chat_id": forum.id, "message_thread_id": topic}
    file_id = forum.messages[1].content["photo"][-1]["file_id"]
    part = {"type": "photo", "media": file_id}

    bot.gets("sendPhoto", **there, photo=file_id)
    bot.gets("sendMediaGroup", **there, media=[part, part])
    bot.gets("copyMessage", **there, from_chat_id=forum.id, message_id=photo)
    bot.gets("copyMessages", **there, from_chat_id=forum.id, message_ids=[photo])
    assert [each.topic for each in forum.messages[-5:]] == [topic] * 5


def test_an_edit_leaves_a_message_in_its_topic(forum: Person, bot: Asking) -> None:
    topic = begins(bot, forum)
    sent = bot.says(forum.id, "hello", message_thread_id=topic)

    changed = bot.gets("editMessageText", chat_id=forum.id, message_id=sent, text="bye")
    assert changed["message_thread_id"] == topic


def test_what_a_person_writes_in_a_topic_says_so(forum: Person, bot: Asking) -> None:
    forum.opens_topic(begins(bot, forum))
    forum.writes("hello")

    heard = bot.hears_one("message")
    assert heard["is_topic_message"] is True
    assert heard["message_thread_id"] == forum.topic


def test_an_answer_stands_with_what_it_answers(forum: Person, bot: Asking) -> None:
    topic = begins(bot, forum)
    sent = bot.says(forum.id, "hello", message_thread_id=topic)
    forum.writes("hi", reply_to=sent)

    assert bot.hears_one("message")["message_thread_id"] == topic
    reply = {"message_id": sent}
    assert bot.gets("sendMessage", chat_id=forum.id, text="x", reply_parameters=reply)[
        "is_topic_message"
    ]


def test_back_in_the_whole_chat_words_stand_in_no_topic(forum: Person, bot: Asking) -> None:
    forum.opens_topic(begins(bot, forum))
    forum.opens_topic(None)
    forum.writes("hello")

    assert "message_thread_id" not in bot.hears_one("message")


def test_a_press_in_a_topic_carries_it(forum: Person, bot: Asking) -> None:
    topic = begins(bot, forum)
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = bot.says(forum.id, "hello", message_thread_id=topic, reply_markup=keyboard)
    forum.presses(sent, "Yes")

    assert bot.hears_one("callback_query")["message"]["message_thread_id"] == topic


def test_a_topic_that_a_person_begins_is_told(forum: Person, bot: Asking) -> None:
    topic = forum.begins_topic("My own")

    heard = bot.hears_one("message")
    assert heard["forum_topic_created"]["name"] == "My own"
    assert heard["message_thread_id"] == topic


def test_a_deleted_topic_is_gone_with_its_messages_and_nobody_is_told(
    forum: Person, bot: Asking
) -> None:
    topic = begins(bot, forum)
    bot.says(forum.id, "hello", message_thread_id=topic)
    forum.deletes_topic(topic)

    assert forum.topics == []
    assert all(each.topic is None for each in forum.messages)
    assert bot.hears() == []


@pytest.mark.parametrize(
    ("method", "more"),
    [
        ("sendMessage", {"text": "x"}),
        ("sendContact", {"phone_number": "1", "first_name": "x"}),
        ("copyMessage", {"from_chat_id": 101, "message_id": 1}),
        ("copyMessages", {"from_chat_id": 101, "message_ids": [1]}),
        ("sendPoll", {"question": "x", "options": [{"text": "a"}]}),
    ],
)
def test_nothing_is_sent_to_a_topic_that_is_gone(
    forum: Person, bot: Asking, method: str, more: dict[str, Any]
) -> None:
    topic = begins(bot, forum)
    forum.deletes_topic(topic)
    before = len(forum.messages)

    gone = {"chat_id": forum.id, "message_thread_id": topic}
    assert bot.is_refused(method, **gone, **more) == NO_THREAD
    assert len(forum.messages) == before


def test_for_some_weeks_what_was_sent_to_a_lost_topic_landed_in_the_chat(
    telegram: Telegram, forum: Person, bot: Asking
) -> None:
    topic = begins(bot, forum)
    forum.deletes_topic(topic)
    telegram.bot.overlooks_lost_topics = True

    sent = bot.gets("sendMessage", chat_id=forum.id, text="x", message_thread_id=topic)
    assert "message_thread_id" not in sent


def test_another_chats_topic_is_not_there(telegram: Telegram, forum: Person, bot: Asking) -> None:
    ben = telegram.person("Ben")
    ben.opens_link()
    topic = begins(bot, forum)

    elsewhere = {"chat_id": ben.id, "text": "x", "message_thread_id": topic}
    assert bot.is_refused("sendMessage", **elsewhere) == NO_THREAD


def test_a_topic_is_renamed(forum: Person, bot: Asking) -> None:
    topic = {"chat_id": forum.id, "message_thread_id": begins(bot, forum)}

    assert bot.gets("editForumTopic", **topic, name="Ada K. · 4B") is True
    assert forum.topics[0].name == "Ada K. · 4B"
    assert bot.is_refused("editForumTopic", **topic, name="Ada K. · 4B") == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )


def test_a_topic_is_deleted_by_the_bot(forum: Person, bot: Asking) -> None:
    topic = {"chat_id": forum.id, "message_thread_id": begins(bot, forum)}

    assert bot.gets("deleteForumTopic", **topic) is True
    assert bot.is_refused("deleteForumTopic", **topic) == "Bad Request: TOPIC_ID_INVALID"
    assert bot.is_refused("editForumTopic", **topic) == "Bad Request: TOPIC_ID_INVALID"


def test_long_names_are_cut_as_telegram_cuts_them(forum: Person, bot: Asking) -> None:
    bot.gets("createForumTopic", chat_id=forum.id, name="x" * 200)

    assert forum.topics[0].name == "x" * 128


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"name": " "}, "Bad Request: title must be non-empty"),
        ({"name": "x", "icon_color": 5}, "Bad Request: invalid icon color specified"),
        ({"name": "x", "chat_id": 999}, "Bad Request: chat not found"),
    ],
)
def test_no_topic_begins_wrongly(
    forum: Person, bot: Asking, more: dict[str, Any], words: str
) -> None:
    assert bot.is_refused("createForumTopic", **({"chat_id": forum.id} | more)) == words


def test_a_thread_needs_a_number(forum: Person, bot: Asking) -> None:
    named = {"chat_id": forum.id, "name": "x", "message_thread_id": 0}

    assert bot.is_refused("editForumTopic", **named) == (
        "Bad Request: invalid message thread identifier specified"
    )


def test_a_blocked_bot_begins_no_topic(forum: Person, bot: Asking) -> None:
    forum.blocks()

    assert bot.is_refused("createForumTopic", chat_id=forum.id, name="x") == (
        "Forbidden: bot was blocked by the user"
    )


def test_without_the_switch_there_are_no_topics(ana: Person, bot: Asking) -> None:
    here = {"chat_id": ana.id}

    assert bot.is_refused("createForumTopic", **here, name="x") == (
        "Bad Request: the chat is not a forum"
    )
    assert bot.is_refused("sendMessage", **here, text="x", message_thread_id=1) == NO_THREAD
    with pytest.raises(AssertionError, match="no topics"):
        ana.begins_topic("x")


def test_switched_off_the_topics_are_one_chat(
    telegram: Telegram, forum: Person, bot: Asking
) -> None:
    topic = begins(bot, forum)
    forum.opens_topic(topic)
    telegram.bot.has_topics = False
    forum.writes("hello")

    assert forum.topics == []
    assert "message_thread_id" not in bot.hears_one("message")
    gone = {"chat_id": forum.id, "text": "x", "message_thread_id": topic}
    assert bot.is_refused("sendMessage", **gone) == NO_THREAD


def test_only_where_the_owner_lets_them_people_make_and_delete_topics(
    telegram: Telegram, forum: Person, bot: Asking
) -> None:
    telegram.bot.people_make_topics = False
    topic = begins(bot, forum)

    with pytest.raises(AssertionError, match="lets nobody"):
        forum.deletes_topic(topic)
    with pytest.raises(AssertionError, match="lets nobody"):
        forum.begins_topic("x")


def test_a_group_of_the_sandbox_is_no_forum(forum: Person, bot: Asking) -> None:
    group = forum.adds_bot_to_group("3B")

    assert bot.is_refused("createForumTopic", chat_id=group, name="x") == (
        "Bad Request: the chat is not a forum"
    )


def test_a_phone_shows_its_topics_and_where_each_message_stands(
    telegram: Telegram, forum: Person, bot: Asking
) -> None:
    topic = begins(bot, forum)
    bot.says(forum.id, "hello", message_thread_id=topic)
    forum.opens_topic(topic)

    view = telegram.view(forum.id)
    assert view["topics"] == [{"id": topic, "name": "Ada K. · 3B"}]
    assert view["topic"] == topic
    assert [each["topic"] for each in view["messages"]] == [None, topic, topic]


def test_topics_are_saved(
    telegram: Telegram, forum: Person, bot: Asking, clock: MovableClock, tmp_path: Any
) -> None:
    topic = begins(bot, forum)
    forum.opens_topic(topic)
    save(telegram, tmp_path)

    again = load(tmp_path, clock)
    assert again is not None
    assert again.view(forum.id) == telegram.view(forum.id)
    assert Asking(again).gets("getMe")["has_topics_enabled"] is True
