"""What parents and teachers write to each other about a child, and how it stands."""

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint, text

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

threads = Table(
    "threads",
    metadata,
    own_id(),
    to(
        "parent_id",
        "people",
        "the parent who alone reads the answers; empty when several parents share it",
        null=True,
    ),
    to("child_id", "children", "the child it is about"),
    at("opened_at", "when the first message was sent, or staff opened it for several parents"),
    at("closed_at", "when staff closed a shared one", null=True),
    UniqueConstraint("parent_id", "child_id"),
    Index(None, "child_id"),
    Index(
        "ix_threads_shared",
        "child_id",
        unique=True,
        **where("parent_id is null and closed_at is null"),
    ),
    **NEVER_AGAIN,
    info={"kept": "until the school erases the parent or the child"},
)

thread_readers = Table(
    "thread_readers",
    metadata,
    to("thread_id", "threads", "the thread", key=True),
    to("teacher_id", "people", "a teacher who is not of the class's team", key=True),
    to("brought_by", "people", "the parent or colleague who brought them in"),
    at("since", "when; what was said before stays unseen"),
    info={"kept": "with the thread"},
)

thread_parents = Table(
    "thread_parents",
    metadata,
    to("thread_id", "threads", "a thread that several parents share", key=True),
    to("parent_id", "people", "a parent who reads and writes in it", key=True),
    to("added_by", "people", "the teacher who added them"),
    at("since", "when they were added and told who reads"),
    at("left_at", "when they left it; empty while they are in it", null=True),
    Index(None, "parent_id"),
    info={"kept": "with the thread"},
)

messages = Table(
    "messages",
    metadata,
    own_id(),
    number("account_id", "the account that writes it"),
    to("author_id", "people", "in which role; empty until it is known about whom it is", null=True),
    to("thread_id", "threads", "where it belongs; empty until it is known about whom", null=True),
    to("only_to", "people", "the one teacher it is for; empty for the whole team", null=True),
    words("state", "draft, sent, taken-back or dropped"),
    Column(
        "kind",
        Text,
        nullable=False,
        server_default=text("'message'"),
        comment="message, or note: a note is for colleagues and never shown to a family",
    ),
    number("card_id", "the outbox row of the author's card, edited in place", null=True),
    number("topic_id", "the topic a teacher wrote it in before saying to whom", null=True),
    at("made_at", "when it was begun"),
    at("sent_at", "when it was sent", null=True),
    Index(None, "account_id", "state"),
    Index(None, "thread_id", "id"),
    Index("ix_messages_card", "card_id", **where("card_id is not null")),
    one_of("state", "draft", "sent", "taken-back", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, what was sent for the school year and one more"},
)

message_parts = Table(
    "message_parts",
    metadata,
    own_id(),
    to("message_id", "messages", "the message that this is a part of"),
    number("source_message_id", "the author's own message in their chat"),
    words("kind", "text, photo, document, voice, video …"),
    words("words", "text or caption as Telegram's HTML", null=True),
    words("file_id", "Telegram's number of the file", null=True),
    words("media_group", "Telegram's number of the album it came in", null=True),
    at("edited_at", "when its author changed what a reader may have seen", null=True),
    flag("file_changed", "its author put another file in its place after sending"),
    UniqueConstraint("message_id", "source_message_id"),
    **NEVER_AGAIN,
    info={"kept": "with the message"},
)

message_copies = Table(
    "message_copies",
    metadata,
    to("part_id", "message_parts", "what was relayed", key=True),
    to("outbox_id", "outbox", "how it went to one reader, who answers by replying to it", key=True),
    Column(
        "shows",
        Text,
        nullable=False,
        server_default=text("'whole'"),
        comment="what stands in it, such as whole, head, album",
    ),
    Index(None, "outbox_id"),
    info={"kept": "with the message"},
)

settled_messages = Table(
    "settled_messages",
    metadata,
    to("message_id", "messages", "a parent's message that waits for no answer any more", key=True),
    to("teacher_id", "people", "who answered or closed it"),
    words("settled_as", "answered or closed"),
    at("settled_at", "when"),
    one_of("settled_as", "answered", "closed"),
    info={"kept": "with the message"},
)

message_reminders = Table(
    "message_reminders",
    metadata,
    to("message_id", "messages", "a parent's message that somebody wants to see again", key=True),
    to("teacher_id", "people", "the teacher who wants to", key=True),
    at("due_at", "when to show it again"),
    at("reminded_at", "when it was shown again; empty until then", null=True),
    Index("ix_message_reminders_due", "due_at", **where("reminded_at is null")),
    info={"kept": "with the message"},
)

message_passes = Table(
    "message_passes",
    metadata,
    own_id(),
    to("message_id", "messages", "a parent's message that was passed on"),
    to("teacher_id", "people", "the colleague who has it now"),
    to("passed_by", "people", "the teacher who passed it on"),
    at("passed_at", "when"),
    Index(None, "message_id"),
    **NEVER_AGAIN,
    info={"kept": "with the message"},
)

late_answers = Table(
    "late_answers",
    metadata,
    to("message_id", "messages", "a teacher's message, written in the quiet hours", key=True),
    number("account_id", "the parent's account, whose quiet hours they are"),
    words("state", "waiting, left by itself, hurried by its author, or dropped: taken back before"),
    at("due_at", "when the quiet hours end"),
    one_of("state", "waiting", "left", "hurried", "dropped"),
    Index(None, "state", "due_at"),
    info={"kept": "as long as its message"},
)
