"""Class updates and the families they go to."""

from sqlalchemy import Column, Date, Index, Integer, Table, text

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

announcements = Table(
    "announcements",
    metadata,
    own_id(),
    to("author_id", "people", "the teacher who wrote it"),
    to("class_id", "classes", "whose families read it"),
    words("state", "draft, scheduled, sent or dropped"),
    Column(
        "version",
        Integer,
        nullable=False,
        server_default=text("1"),
        comment="counts the changes of the draft; an old preview's button cannot send a newer text",
    ),
    words("words", "the update as families see it, Telegram's HTML", null=True),
    words("media_kind", "photo, document or voice, when one came with it", null=True),
    words("media_file_id", "Telegram's number of the file", null=True),
    words("media_group", "Telegram's number of the album the file came in", null=True),
    number("source_message_id", "the teacher's own message; editing it edits the draft", null=True),
    flag("asks_got_it", "whether families see a Got it button"),
    number("card_id", "the outbox row of the teacher's card, edited in place", null=True),
    words(
        "card_counts", "the counts the card last showed; it is edited when they change", null=True
    ),
    at(
        "card_counted_at", "when it showed them; it is edited seldom while much goes out", null=True
    ),
    Column("planned_on", Date, comment="the day chosen, while the teacher still types the hour"),
    at("made_at", "when the draft was begun"),
    at("send_at", "when it goes to the outbox; until then it can be undone", null=True),
    at("sent_at", "when it went to the outbox", null=True),
    at("settled_at", "when every family's row had ended", null=True),
    Index(None, "author_id", "state"),
    Index("ix_announcements_due", "send_at", **where("state = 'scheduled'")),
    one_of("state", "draft", "scheduled", "sent", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, sent updates for the school year and one more"},
)

announcement_families = Table(
    "announcement_families",
    metadata,
    to("announcement_id", "announcements", "the update", key=True),
    to("parent_id", "people", "the adult it is for", key=True),
    to("outbox_id", "outbox", "how it fares; empty when there was no way to send it", null=True),
    words(
        "unreachable_reason",
        "not-joined, blocked or deactivated, when it could not be sent",
        null=True,
    ),
    at("got_it_at", "when the parent tapped Got it", null=True),
    Index(None, "outbox_id"),
    info={"kept": "with the update"},
)
