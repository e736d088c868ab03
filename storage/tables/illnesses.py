"""Teachers who fell ill on a day of meetings, and the families that this concerns."""

from sqlalchemy import Column, Date, Index, Table, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    metadata,
    number,
    one_of,
    own_id,
    to,
    where,
    words,
)

illnesses = Table(
    "illnesses",
    metadata,
    own_id(),
    to("teacher_id", "people", "who is ill"),
    Column("day", Date, nullable=False, comment="on which day they meet nobody"),
    number("account_id", "the account that said so: the teacher's own or the office's"),
    number("card_id", "the outbox row of the card that says how it stands", null=True),
    number("version", "counts what became of it, so that each change is shown once"),
    at("told_at", "when the families were told"),
    at("list_at", "when to list who did not answer, to be phoned"),
    at("listed_at", "when they were listed; empty before", null=True),
    UniqueConstraint("teacher_id", "day"),
    Index("ix_illnesses_to_list", "list_at", **where("listed_at is null")),
    **NEVER_AGAIN,
    info={"kept": "with the meetings"},
)

ill_meetings = Table(
    "ill_meetings",
    metadata,
    to("illness_id", "illnesses", "why it cannot take place", key=True),
    to("meeting_id", "meetings", "the meeting that was called off", key=True),
    words(
        "answer", "moved, none (no time suits) or no-time (there is none); empty before", null=True
    ),
    at("answered_at", "when the family answered", null=True),
    Index(None, "meeting_id"),
    one_of("answer", "moved", "none", "no-time"),
    info={"kept": "with the meeting"},
)
