"""Polls: everybody taps an answer, and the bot learns as much as Telegram tells."""

from datetime import timedelta
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from tests.sandbox.asking import Asking


def asked(bot: Asking, person: Person, **more: Any) -> int:
    poll = {"question": "When?", "options": ["Mon", "Tue", "Wed"]} | more
    message: dict[str, Any] = bot.gets("sendPoll", chat_id=person.id, **poll)
    return int(message["message_id"])


def test_of_an_open_poll_the_bot_learns_who_chose_what(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana, is_anonymous=False)

    ana.votes(poll, 1)
    answer = bot.hears_one("poll_answer")
    assert (answer["user"]["id"], answer["option_ids"]) == (ana.id, [1])


def test_of_an_anonymous_poll_the_bot_learns_the_numbers(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana)

    ana.votes(poll, 1)
    told = bot.hears_one("poll")
    assert [each["voter_count"] for each in told["options"]] == [0, 1, 0]
    assert told["total_voter_count"] == 1


def test_a_vote_can_be_changed_and_taken_back(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana, is_anonymous=False)

    ana.votes(poll, 1)
    ana.votes(poll, 2)
    ana.votes(poll)

    answers = [update["poll_answer"]["option_ids"] for update in bot.hears()]
    assert answers == [[1], [2], []]


def test_several_answers_only_where_they_are_allowed(ana: Person, bot: Asking) -> None:
    one, many = asked(bot, ana), asked(bot, ana, allows_multiple_answers=True)
    ana.votes(many, 0, 2)

    with pytest.raises(AssertionError, match="one answer only"):
        ana.votes(one, 0, 2)


def test_a_quiz_knows_its_answer_and_takes_one_try(ana: Person, bot: Asking) -> None:
    quiz = asked(bot, ana, type="quiz", correct_option_ids=[0], explanation="It always is")
    ana.votes(quiz, 0)
    assert bot.hears_one("poll")["correct_option_ids"] == [0]

    with pytest.raises(AssertionError, match="final"):
        ana.votes(quiz, 1)


def test_a_quiz_needs_a_right_answer(ana: Person, bot: Asking) -> None:
    quiz = {"question": "?", "options": ["a"], "type": "quiz", "correct_option_ids": [1]}

    refused = bot.is_refused("sendPoll", chat_id=ana.id, **quiz)
    assert refused == "Bad Request: wrong correct option ID specified"


def test_a_stopped_poll_takes_no_votes(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana)
    stopped = bot.gets("stopPoll", chat_id=ana.id, message_id=poll)
    assert stopped["is_closed"]
    assert bot.hears_one("poll")["is_closed"]

    with pytest.raises(AssertionError, match="closed"):
        ana.votes(poll, 0)


def test_a_copied_poll_begins_anew(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana)
    ana.votes(poll, 1)
    original = ana.messages[-1].content["poll"]
    bot.gets("copyMessage", chat_id=ana.id, from_chat_id=ana.id, message_id=poll)

    copied = ana.messages[-1].content["poll"]
    assert copied["id"] != original["id"]
    assert copied["total_voter_count"] == copied["options"][1]["voter_count"] == 0


def test_a_poll_is_stopped_once(ana: Person, bot: Asking) -> None:
    poll = asked(bot, ana)
    bot.gets("stopPoll", chat_id=ana.id, message_id=poll)

    refused = bot.is_refused("stopPoll", chat_id=ana.id, message_id=poll)
    assert refused == "Bad Request: poll has already been closed"


def test_a_poll_with_a_period_ends_by_the_clock(
    ana: Person, bot: Asking, clock: MovableClock
) -> None:
    poll = asked(bot, ana, open_period=60)
    clock.move(timedelta(seconds=60))
    ana.votes(poll, 0)
    clock.move(timedelta(seconds=1))

    with pytest.raises(AssertionError, match="over"):
        ana.votes(poll, 1)


def test_of_markup_a_poll_keeps_custom_emoji_only(ana: Person, bot: Asking) -> None:
    marked = [{"text": "<b>Mon</b>", "text_parse_mode": "HTML"}]
    emoji = '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>'
    asked(bot, ana, question=f"<i>When?</i>{emoji}", question_parse_mode="HTML", options=marked)

    poll = ana.messages[-1].content["poll"]
    assert (poll["question"], poll["options"][0]["text"]) == ("When?👍", "Mon")
    assert [entity["type"] for entity in poll["question_entities"]] == ["custom_emoji"]
    assert "text_entities" not in poll["options"][0]
