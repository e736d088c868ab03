"""What came, what is to be said, and where everybody stands."""

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    count,
    flag,
    metadata,
    number,
    one_of,
    own_id,
    telegram_id,
    where,
    words,
)

inbox = Table(
    "inbox",
    metadata,
    own_id(),
    number(
        "update_id",
        "Telegram's number; forgotten with the row, as Telegram restarts them",
        null=True,
    ),
    number("chat_id", "turns of one chat are taken in order"),
    words("body", "the update exactly as received, JSON"),
    at("received_at", "when it was committed, before Telegram was told"),
    words("state", "waiting, done, or set-aside after five failed tries"),
    count("tries", "how often its turn failed"),
    at("not_before", "not tried again before this"),
    at("ended_at", "when it was done or set aside", null=True),
    words("reason", "why it was set aside, without personal words", null=True),
    UniqueConstraint("update_id"),
    Index("ix_inbox_waiting", "chat_id", "id", **where("state = 'waiting'")),
    Index("ix_inbox_aside", "id", **where("state = 'set-aside'")),
    Index(None, "ended_at"),
    Index(None, "chat_id", "id"),
    one_of("state", "waiting", "done", "set-aside"),
    **NEVER_AGAIN,
    info={"kept": "done rows 7 days, rows set aside until the office has looked, at most a year"},
)

conversations = Table(
    "conversations",
    metadata,
    telegram_id("chat_id", "whose conversation"),
    words("name", "which conversation"),
    words("step", "where in it the person stands"),
    number("subject_id", "what it is about, such as the draft's number", null=True),
    number("topic_id", "the topic in which the step was entered; empty: in none", null=True),
    at("entered_at", "when this step was entered"),
    info={"kept": "until the conversation ends, at most 30 days"},
)

LIVE = where("state in ('planned', 'waiting', 'sending')")
FAILED = where("state in ('dead', 'expired', 'uncertain', 'held')")

outbox = Table(
    "outbox",
    metadata,
    own_id(),
    words(
        "dedupe_key", "purpose, subject, recipient and version: the same thing is never put twice"
    ),
    number("chat_id", "who reads it"),
    words("kind", "send, edit, commands, leave, delete, react, topic or rename: what is asked"),
    words("doubt_class", "A at least once, B at most once, C repeatable: what doubt does"),
    count("lane", "0 safety, 1 reply, 2 message, 3 reminder, 4 announcement, 5 digest"),
    words("state", "where it stands; every row ends in a state a person can see"),
    words("body", "the screen: text names with their facts, buttons, media; JSON"),
    number("edits_id", "the outbox row whose message this one changes", null=True),
    number(
        "album_of", "the outbox row with which this one leaves and ends, as one album", null=True
    ),
    number("message_id", "the message at Telegram, once known", null=True),
    words("subject", "what it belongs to, such as announcement:12", null=True),
    number("topic_id", "the topic it stands in, begins or names; empty: in none", null=True),
    at("not_before", "not sent before this"),
    at("expires_at", "of no use after this", null=True),
    count("tries", "how often it was given to Telegram"),
    flag("doubtful", "an earlier try may have arrived; the text says so"),
    words("reason", "why it did not end as sent", null=True),
    at("made_at", "when it was put here"),
    at("ended_at", "when it reached its last state", null=True),
    UniqueConstraint("dedupe_key"),
    Index("ix_outbox_live", "chat_id", "lane", "id", **LIVE),
    Index("ix_outbox_failed", "id", **FAILED),
    Index("ix_outbox_ready", "lane", "id", **where("state = 'waiting'")),
    Index("ix_outbox_planned", "not_before", **where("state = 'planned'")),
    Index("uq_outbox_one_in_flight", "chat_id", unique=True, **where("state = 'sending'")),
    Index("ix_outbox_album", "album_of", **where("album_of is not null")),
    Index(None, "chat_id", "message_id"),
    Index(None, "subject"),
    Index("ix_outbox_topic", "topic_id", **where("topic_id is not null")),
    Index(None, "ended_at"),
    one_of("kind", "send", "edit", "commands", "leave", "delete", "react", "topic", "rename"),
    one_of("doubt_class", "A", "B", "C"),
    one_of(
        "state",
        "planned",
        "waiting",
        "sending",
        "sent",
        "uncertain",
        "held",
        "expired",
        "cancelled",
        "dead",
    ),
    **NEVER_AGAIN,
    info={"kept": "90 days after it ended; planned and waiting rows until they end"},
)

pauses = Table(
    "pauses",
    metadata,
    telegram_id("chat_id", "the chat that waits; 0 is everyone"),
    at("until", "nothing leaves for it before this"),
    info={"kept": "until it is over"},
)

drawn_files = Table(
    "drawn_files",
    metadata,
    Column("name", Text, primary_key=True, comment="what was drawn, in which version"),
    words("file_id", "Telegram's number of it: it is not drawn for the next reader"),
    at("drawn_at", "when it was first sent"),
    Index(None, "drawn_at"),
    info={"kept": "90 days, as the outbox"},
)

kept_words = Table(
    "kept_words",
    metadata,
    own_id(),
    number("account_id", "who wrote"),
    number("inbox_id", "the update it came in", null=True),
    number("message_id", "the message in the chat"),
    words("words", "what was written, as Telegram's HTML; empty for a picture or voice", null=True),
    words("kind", "text, photo, voice, document, sticker …"),
    words("file_id", "Telegram's number of the file that came with it", null=True),
    at("kept_at", "when"),
    UniqueConstraint("inbox_id"),
    Index(None, "account_id"),
    **NEVER_AGAIN,
    info={"kept": "until it can be passed on or the person takes it back, at most a school year"},
)

silences = Table(
    "silences",
    metadata,
    own_id(),
    at("began_at", "when Telegram last answered; moves on while the silence is not over"),
    at("ended_at", "when it answered again, after more than a day; empty while not", null=True),
    words("refusal", "why Telegram refuses us now: token, another-poller or webhook", null=True),
    at("refused_since", "since when it does", null=True),
    number("told_up_to", "the last account told; those with higher numbers follow", null=True),
    count("told", "how many people were told that what they wrote may be lost", large=True),
    at("settled_at", "when everyone had been told, the office too", null=True),
    **NEVER_AGAIN,
    info={"kept": "one year after it ended; the last row always"},
)

floods = Table(
    "floods",
    metadata,
    telegram_id("account_id", "who sent a great many updates in a short time"),
    at("began_at", "when it began"),
    at("ended_at", "when it was over, and they were shown how all stands; empty before", null=True),
    count("kept", "how many messages were kept without an answer of their own", large=True),
    info={"kept": "one day after it ended"},
)

audit = Table(
    "audit",
    metadata,
    own_id(),
    at("at", "when"),
    number("account_id", "which account acted; empty for the command line", null=True),
    number("person_id", "in which role", null=True),
    words("verb", "what was done, such as joined, sent-update, refused"),
    words("subject", "to what, such as announcement:12", null=True),
    **NEVER_AGAIN,
    info={"kept": "three years"},
)
