"""What is opened by a button: absences, calls, and worries that no teacher reads."""

from sqlalchemy import Column, Date, Index, Table, UniqueConstraint

from storage.tables.columns import NEVER_AGAIN, at, metadata, number, one_of, own_id, to, words

absences = Table(
    "absences",
    metadata,
    own_id(),
    number("account_id", "the account that told it"),
    Column("first_day", Date, nullable=True, comment="first day of it; empty until it is said"),
    Column("last_day", Date, nullable=True, comment="last day of it; empty until it is said"),
    words("reason", "ill, doctor, family or other; empty until it is told", null=True),
    words("state", "draft until the reason is said, reported, or undone"),
    at("made_at", "when it was begun"),
    at("reported_at", "when it was told", null=True),
    Index(None, "last_day"),
    one_of("state", "draft", "reported", "undone"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, what was told for the school year and one more"},
)

absence_children = Table(
    "absence_children",
    metadata,
    to("absence_id", "absences", "the absence", key=True),
    to("child_id", "children", "a child who is absent", key=True),
    Index(None, "child_id"),
    info={"kept": "with the absence"},
)

absence_lists = Table(
    "absence_lists",
    metadata,
    to("class_id", "classes", "the class", key=True),
    Column("day", Date, primary_key=True, comment="the school day"),
    words("listed", "the children its teachers were shown as absent, by their numbers"),
    info={"kept": "as long as absences"},
)

openers = Table(
    "openers",
    metadata,
    to("message_id", "messages", "the message", key=True),
    words("opener", "question, good-news, worry, absence, or when to call: call-now …"),
    Column("call_on", Date, nullable=True, comment="on which day the parent asks to be called"),
    to("absence_id", "absences", "the absence that it tells of", null=True),
    Index(None, "absence_id"),
    info={"kept": "with the message"},
)

concerns = Table(
    "concerns",
    metadata,
    own_id(),
    to("parent_id", "people", "the parent whose worry it is and who alone reads the answers"),
    to("child_id", "children", "the child it is about"),
    at("opened_at", "when the first was written"),
    UniqueConstraint("parent_id", "child_id"),
    Index(None, "child_id"),
    **NEVER_AGAIN,
    info={"kept": "until the school erases the parent or the child"},
)

concern_messages = Table(
    "concern_messages",
    metadata,
    to("message_id", "messages", "a message that belongs to no thread", key=True),
    to("concern_id", "concerns", "where it belongs instead"),
    Index(None, "concern_id"),
    info={"kept": "with the message"},
)
