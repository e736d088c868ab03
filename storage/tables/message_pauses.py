"""What the office paused, and what waits for its end."""

from sqlalchemy import Index, Table

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    flag,
    metadata,
    number,
    one_of,
    own_id,
    to,
    where,
    words,
)

message_pauses = Table(
    "message_pauses",
    metadata,
    own_id(),
    to(
        "parent_id",
        "people",
        "the parent whose messages about the child wait; empty for all messages",
        null=True,
    ),
    to("child_id", "children", "the child; empty for all messages", null=True),
    words("state", "draft until the office begins it, on, over, or dropped"),
    flag("with_updates", "whether class updates wait, too; only where all messages do"),
    words("words", "what the office tells who writes meanwhile, as written", null=True),
    at("ends_at", "when it ends by itself; empty until the office ends it", null=True),
    number("made_by", "the account that prepared it; empty for the command line", null=True),
    at("made_at", "when it was prepared"),
    at("begun_at", "when it began", null=True),
    at("ended_at", "when it was over", null=True),
    Index(
        "uq_message_pauses_all", "state", unique=True, **where("state = 'on' and parent_id is null")
    ),
    Index(
        "uq_message_pauses_relation", "parent_id", "child_id", unique=True, **where("state = 'on'")
    ),
    one_of("state", "draft", "on", "over", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, others as long as messages"},
)

held_messages = Table(
    "held_messages",
    metadata,
    to("message_id", "messages", "a message that waits for the end of a pause", key=True),
    to("pause_id", "message_pauses", "the pause"),
    Index(None, "pause_id"),
    info={"kept": "until the pause is over"},
)

held_letters = Table(
    "held_letters",
    metadata,
    to("outbox_id", "outbox", "what the sender kept back", key=True),
    to("pause_id", "message_pauses", "the pause that it waited or waits for"),
    Index(None, "pause_id"),
    info={"kept": "until it leaves, at most as long as the outbox's row"},
)
