"""What is talked about at meetings, in which language, what was agreed, when to look again."""

from sqlalchemy import Column, Date, Index, Table, UniqueConstraint

from storage.tables.columns import NEVER_AGAIN, at, metadata, number, own_id, to, words

interpreting = Table(
    "interpreting",
    metadata,
    to("person_id", "people", "a parent who was asked", key=True),
    words("language", "the language they would like to be interpreted; empty for none", null=True),
    at("asked_at", "when they were first asked"),
    at("answered_at", "when they answered; empty before", null=True),
    info={"kept": "until the parent changes it or leaves the school"},
)

agenda_topics = Table(
    "agenda_topics",
    metadata,
    own_id(),
    to("meeting_id", "meetings", "the meeting"),
    to("person_id", "people", "who would like to talk about it"),
    words("topic", "a topic of the list that is offered; empty for own words", null=True),
    words("words", "own words; empty for a topic of the list", null=True),
    at("added_at", "when it was added"),
    UniqueConstraint("meeting_id", "person_id", "topic"),
    Index(None, "meeting_id"),
    **NEVER_AGAIN,
    info={"kept": "with the meeting"},
)

agreed_actions = Table(
    "agreed_actions",
    metadata,
    own_id(),
    to("message_id", "messages", "the version of what was agreed in which it stands"),
    to("person_id", "people", "who does it"),
    words("words", "what; empty until it is said", null=True),
    Column("by_day", Date, nullable=True, comment="by when; empty until it is said"),
    words("by_time", "the school's wall time HH:MM on that day; empty for all of it", null=True),
    number("promise_id", "the promise it became; empty before", null=True),
    at("added_at", "when it was added"),
    Index(None, "message_id"),
    **NEVER_AGAIN,
    info={"kept": "with the message"},
)

meeting_check_ins = Table(
    "meeting_check_ins",
    metadata,
    to("meeting_id", "meetings", "the meeting at which it was agreed", key=True),
    Column("day", Date, nullable=False, comment="when to look again together"),
    to("set_by", "people", "who set it"),
    at("set_at", "when it was set"),
    at("proposed_at", "when the next meeting was proposed; empty before", null=True),
    info={"kept": "with the meeting"},
)
