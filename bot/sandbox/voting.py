"""A person answers a poll: what everybody sees of it, and what the bot is told.

Of an open poll the bot learns who chose what; of an anonymous one only the new numbers.
"""

from typing import TYPE_CHECKING

from bot.sandbox.chats import user_json
from bot.sandbox.form import Json

if TYPE_CHECKING:
    from bot.sandbox.messages import Message
    from bot.sandbox.telegram import Telegram


def vote(telegram: "Telegram", message: "Message", person_id: int, options: list[int]) -> None:
    """The person's answer in place of an earlier one; no options take the vote back."""
    assert "poll" in message.content, f"message {message.id} is no poll"
    poll: Json = message.content["poll"]
    assert set(options) <= set(range(len(poll["options"]))), f"no such answers: {options}"
    assert not poll["is_closed"], "the poll is closed"
    assert poll.get("close_date", telegram.seconds()) >= telegram.seconds(), "the poll is over"
    assert len(options) <= 1 or poll["allows_multiple_answers"], "one answer only"
    assert person_id not in message.votes or poll["allows_revoting"], "a vote is final here"
    message.votes.pop(person_id, None)
    if options:
        message.votes[person_id] = sorted(options)
    message.content = {"poll": poll | _counted(poll, message.votes)}
    chat = telegram.chats[message.chat_id]
    if poll["is_anonymous"]:
        telegram.tell("poll", message.content["poll"], chat)
    else:
        telegram.tell("poll_answer", _answer(telegram, poll, person_id, sorted(options)), chat)
    telegram.changed(chat)


def _counted(poll: Json, votes: dict[int, list[int]]) -> Json:
    chosen = [option for options in votes.values() for option in options]
    options = [
        option | {"voter_count": chosen.count(number)}
        for number, option in enumerate(poll["options"])
    ]
    return {"options": options, "total_voter_count": len(votes)}


def _answer(telegram: "Telegram", poll: Json, person_id: int, options: list[int]) -> Json:
    return {
        "poll_id": poll["id"],
        "user": user_json(telegram, person_id),
        "option_ids": options,
        "option_persistent_ids": [poll["options"][each]["persistent_id"] for each in options],
    }
