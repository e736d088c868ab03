"""Which teachers have a topic for each child, and which."""

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    count,
    metadata,
    number,
    one_of,
    own_id,
    telegram_id,
    to,
    words,
)

bot_abilities = Table(
    "bot_abilities",
    metadata,
    Column("ability", Text, primary_key=True, comment="what Telegram says the bot has: topics"),
    at("learnt_at", "when Telegram said so first"),
    one_of("ability", "topics"),
    info={"kept": "until Telegram says otherwise"},
)

topic_choices = Table(
    "topic_choices",
    metadata,
    telegram_id("account_id", "a teacher's account that wants one topic per child"),
    at("chosen_at", "since when"),
    info={"kept": "until the teacher chooses otherwise"},
)

topics = Table(
    "topics",
    metadata,
    own_id(),
    number("account_id", "in whose chat with the bot the topic is"),
    to("child_id", "children", "about whom; empty for one that the person began", null=True),
    number("number", "Telegram's number of it; empty while it has none", null=True),
    words("name", "what it is called: a text with its facts, JSON", null=True),
    count("beginnings", "how often Telegram was asked to begin it"),
    number("creation_id", "the outbox row that asked last", null=True),
    at("rests_until", "until when nothing is put there, as it was refused", null=True),
    at("used_at", "when something was put or written there last"),
    UniqueConstraint("account_id", "child_id"),
    UniqueConstraint("account_id", "number"),
    Index(None, "child_id"),
    Index(None, "used_at"),
    **NEVER_AGAIN,
    info={"kept": "as long as messages, after it was last used"},
)
