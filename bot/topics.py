"""One topic per child: a teacher's words about Ada stand together, apart from those about Ben.

Telegram is asked for a topic by a row of the outbox, once: a second asking would begin a second
one. So where we cannot know whether it began, that row is held for everyone to see, and what waited
for the topic goes out without one, as does whatever Telegram refuses to put there. Nothing waits
for long, and nothing is lost; the next message about the child asks anew.
"""

import json
from datetime import datetime, timedelta

import structlog
from telegram import Bot, Update, User
from telegram.error import TelegramError

from storage.database import Database
from storage.outbox import Letter
from storage.outbox_models import DoubtClass, Lane, Outgoing
from storage.records import Records
from storage.topic_models import Topic

log = structlog.get_logger(__name__)

LASTS = timedelta(days=2)
RESTS = timedelta(days=1)  # after a topic that had just begun was refused
# What the Bot API server says of a topic that was deleted, or of a bot that has none any more.
GONE = frozenset({"message thread not found", "topic_id_invalid", "topic_deleted"})
NO_TOPICS = "the chat is not a forum"


async def learns_topics(bot: Bot, database: Database, now: datetime) -> None:
    """Ask Telegram whether the bot has topics: its owner may have switched; failing is no harm."""
    try:
        me = await bot.get_me()
    except TelegramError as failure:
        log.warning("cannot ask whether there are topics", kind=type(failure).__name__)
    else:
        await keeps_what_it_learnt(database, me, now)


async def keeps_what_it_learnt(database: Database, me: User, now: datetime) -> None:
    async with database.transaction() as records:
        has_them = bool(me.has_topics_enabled)
        if has_them != await records.topics.are_there():
            await records.topics.learn(now, has_them=has_them)


async def topic_of(
    records: Records, update: Update, account_id: int, now: datetime
) -> Topic | None:
    """In which topic a person wrote or pressed."""
    press = update.callback_query
    message = press.message if press else update.effective_message
    # A thread of replies has a number too, and is no topic.
    if message is None or not getattr(message, "is_topic_message", None):
        return None
    number: int = getattr(message, "message_thread_id")  # noqa: B009 - only an accessible message has it
    return await records.topics.met(account_id, number, now)


async def topic_about(
    records: Records,
    account_id: int,
    child_id: int,
    name: str,
    at: datetime,
    now: datetime,
) -> int | None:
    """Where something about a child is to stand in a teacher's chat at a time; None: in no topic.

    `name` is a text with its facts, as JSON: the class may have another name than last time.
    """
    if not await records.topics.are_wanted(account_id):
        return None
    topic = await records.topics.about(account_id, child_id, name, now)
    if topic.rests_until is not None and topic.rests_until > now:
        return None
    if topic.is_asked_for:
        await records.topics.hurry(topic, at)
    elif topic.number is None:
        await _asks_for(records, topic, name, at, now)
    if topic.name != name:
        await records.topics.rename(topic, name)
        await _renames(records, topic, name, at, now)
    return topic.id


async def _asks_for(records: Records, topic: Topic, name: str, at: datetime, now: datetime) -> None:
    """Before all that is to stand there, whatever its lane: that waits for this."""
    count = await records.topics.begins(topic, name, now)
    letter = Letter(
        dedupe_key=f"topic:{topic.id}:{count}",
        chat_id=topic.account_id,
        body=json.dumps({"name": name}),
        kind="topic",
        doubt_class=DoubtClass.AT_MOST_ONCE,
        lane=Lane.SAFETY,
        topic_id=topic.id,
        not_before=at,
        expires_at=at + LASTS,
    )
    row_id = await records.outbox.put(letter, now)
    assert row_id is not None, "counted up, it was never asked before"
    await records.topics.is_asked_by(topic, row_id)


async def _renames(records: Records, topic: Topic, name: str, at: datetime, now: datetime) -> None:
    letter = Letter(
        dedupe_key=f"topic:{topic.id}:named:{name}:{now.isoformat()}",
        chat_id=topic.account_id,
        body=json.dumps({"name": name}),
        kind="rename",
        doubt_class=DoubtClass.REPEATABLE,
        lane=Lane.SAFETY,
        topic_id=topic.id,
        not_before=at,
        expires_at=at + LASTS,
    )
    await records.outbox.put(letter, now)


async def was_sent(records: Records, row: Outgoing, number: int | None, now: datetime) -> None:
    """Telegram took a row that has to do with a topic, and said in which it stands."""
    if row.topic_id is None:
        return
    if row.kind == "topic" and number is not None:
        await records.topics.begun(row.topic_id, number)
        await records.topics.go_on(row.topic_id, now)
    elif row.kind == "send" and row.topic_number is not None and number != row.topic_number:
        # For some weeks of 2026 Telegram put what was for a deleted topic into the chat itself.
        await records.topics.lost(row.topic_id, row.topic_number)


async def was_not_begun(records: Records, row: Outgoing, reason: str, now: datetime) -> None:
    """Telegram refused to begin a topic, or we cannot know: what waits goes out without it."""
    if row.topic_id is None or row.kind != "topic":
        return
    if NO_TOPICS in reason.lower():
        await records.topics.learn(now, has_them=False)
    await records.topics.go_on(row.topic_id, now)


async def goes_elsewhere(records: Records, row: Outgoing, reason: str, now: datetime) -> bool:
    """Whether a row goes out once more, as only its topic was refused: in a new one, or in none."""
    if row.topic_id is None or row.kind != "send" or reason.lower() not in GONE:
        return False
    if not await _begins_anew(records, row, now):
        await records.topics.leave(row.id)
    await records.outbox.put_back(row.id, now, "its topic is gone", doubtful=False)
    return True


async def _begins_anew(records: Records, row: Outgoing, now: datetime) -> bool:
    """Once for each message; refused there too, topics are left alone for a day."""
    assert row.topic_id is not None, "who calls looked"
    topic = await records.topics.of(row.topic_id)
    if topic.name is None or not await records.topics.are_wanted(row.chat_id):
        return False
    if topic.is_asked_for or topic.number != row.topic_number:
        return True  # another message found it gone before
    if row.tries > 1 or (topic.rests_until is not None and topic.rests_until > now):
        await records.topics.rest(topic.id, now + RESTS)
        return False
    await _asks_for(records, topic, topic.name, now, now)
    return True
