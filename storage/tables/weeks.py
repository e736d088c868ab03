"""The weekly message: one a child and school week, when it leaves, and how far its teacher is."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    SmallInteger,
    Table,
    UniqueConstraint,
    text,
)

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

class_weeks = Table(
    "class_weeks",
    metadata,
    to("class_id", "classes", "the class", key=True),
    Column("weekday", SmallInteger, nullable=False, comment="when it leaves: 0 is Monday"),
    words("at", "the school's wall time HH:MM on that day"),
    words("note", "how often its good news go with it: weekly, monthly or never"),
    flag("paused", "whether the class sends no weekly message for now"),
    to("changed_by", "people", "the teacher who chose last"),
    at("changed_at", "when"),
    CheckConstraint("weekday between 0 and 6", name="weekday_known"),
    one_of("note", "weekly", "monthly", "never"),
    info={"kept": "until a teacher chooses anew; without a row it is Friday at 15:00, weekly"},
)

weeks = Table(
    "weeks",
    metadata,
    own_id(),
    to("class_id", "classes", "the class"),
    Column("first_day", Date, nullable=False, comment="the first day of the school week"),
    at("open_at", "when its teachers are shown the card to compose it"),
    at("send_at", "when it leaves"),
    words(
        "state",
        "planned, sent, missed (too late after an outage) or off (the class pauses, or there is "
        "no school in it after all)",
    ),
    words("note", "the class's good news that go with it, Telegram's HTML", null=True),
    to("note_by", "people", "the teacher who wrote or approved the good news", null=True),
    at("note_at", "when they did; without it no good news leave", null=True),
    at("opened_at", "when the teachers were shown the card", null=True),
    at("reminded_at", "when the teachers were reminded of what is missing", null=True),
    at("ended_at", "when it was put into the outbox, missed, or over without one", null=True),
    at("counted_at", "when it was last looked at how it fares", null=True),
    at("settled_at", "when every family's row had ended and the cards say so", null=True),
    UniqueConstraint("class_id", "first_day"),
    Index("ix_weeks_to_open", "open_at", **where("state = 'planned' and opened_at is null")),
    Index("ix_weeks_due", "send_at", **where("ended_at is null")),
    Index("ix_weeks_unsettled", "counted_at", **where("state = 'sent' and settled_at is null")),
    one_of("state", "planned", "sent", "missed", "off"),
    **NEVER_AGAIN,
    info={"kept": "for the school year and one more"},
)

week_teachers = Table(
    "week_teachers",
    metadata,
    to("week_id", "weeks", "the week", key=True),
    to("teacher_id", "people", "a teacher of the class", key=True),
    number("card_id", "the outbox row of their card of it, edited in place", null=True),
    words("card_counts", "what the card last showed; it is edited when that changes", null=True),
    at("not_this_week_at", "when they said that they compose nothing this week", null=True),
    info={"kept": "with the week"},
)

weeklies = Table(
    "weeklies",
    metadata,
    own_id(),
    to("week_id", "weeks", "the week"),
    to("child_id", "children", "whose family is told"),
    words(
        "state",
        "open (nothing written), begun, ready, skipped; then sent, news (the class's good news "
        "went instead) or none (nothing went)",
    ),
    Column(
        "version",
        Integer,
        nullable=False,
        server_default=text("1"),
        comment="counts the changes; an old card's button cannot change a newer one",
    ),
    words("strength", "what went well, of what Homeroom brings; empty for other", null=True),
    words("well", "what went well, in the teacher's words, Telegram's HTML", null=True),
    words("step_code", "the next step, one that Homeroom brings; empty for another", null=True),
    words("step", "the next step for home, in the teacher's words, Telegram's HTML", null=True),
    words("voice_file_id", "Telegram's number of what the teacher said aloud", null=True),
    to("praise_id", "praises", "the praise of this week that it is made of", null=True),
    to(
        "written_by",
        "people",
        "the teacher who wrote it last; of a ready one, who saw it and found it so",
        null=True,
    ),
    at("later_at", "when it was put behind the others", null=True),
    at("changed_at", "when it was last changed", null=True),
    at("ended_at", "when it was put into the outbox, or it was clear why not", null=True),
    words(
        "reason",
        "why it did not go as written: nothing-written, skipped, nobody-joined, unreachable, "
        "too-late, left (the class), told (in another class), paused or no-school",
        null=True,
    ),
    UniqueConstraint("week_id", "child_id"),
    Index(None, "child_id"),
    one_of("state", "open", "begun", "ready", "skipped", "sent", "news", "none"),
    **NEVER_AGAIN,
    info={"kept": "with the week"},
)

weekly_families = Table(
    "weekly_families",
    metadata,
    to("weekly_id", "weeklies", "the child's weekly message", key=True),
    to("parent_id", "people", "the adult it is for", key=True),
    to("outbox_id", "outbox", "how it fares; empty when there was no way to send it", null=True),
    words(
        "unreachable_reason",
        "not-joined, blocked or deactivated, when it could not be sent",
        null=True,
    ),
    at("thanked_at", "when they tapped Thank you", null=True),
    at("tried_at", "when they said that they tried the step", null=True),
    at("asked_more_at", "when they asked to be told more", null=True),
    Index(None, "outbox_id"),
    info={"kept": "with the week"},
)

week_pieces = Table(
    "week_pieces",
    metadata,
    own_id(),
    to("week_id", "weeks", "the week whose good news of the class are gathered"),
    words("kind", "update, win (good news of a family's, shared) or words of a teacher"),
    number("about_id", "the update's or win's number; empty for own words", null=True),
    words("words", "own words, Telegram's HTML", null=True),
    flag("left_out", "whether a teacher left it out of the good news"),
    to("by_id", "people", "the teacher who wrote it, took it or left it out"),
    at("chosen_at", "when"),
    UniqueConstraint("week_id", "kind", "about_id"),
    one_of("kind", "update", "win", "words"),
    **NEVER_AGAIN,
    info={"kept": "with the week"},
)
