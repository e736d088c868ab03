"""Meetings: who meets whom about which child, when and where, and what is remembered of it."""

from sqlalchemy import Column, Index, SmallInteger, Table, Text, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    count,
    flag,
    metadata,
    number,
    one_of,
    own_id,
    to,
    where,
    words,
)

meetings = Table(
    "meetings",
    metadata,
    own_id(),
    to("round_id", "rounds", "the round it was booked in; empty for a single meeting", null=True),
    to("slot_id", "slots", "the time that was booked; empty for a single meeting", null=True),
    to("asked_by", "people", "who proposed or booked it"),
    words("state", "draft, proposed, booked, cancelled or declined"),
    words("held", "how they meet: room, link or phone"),
    to("room_id", "rooms", "where; empty where it is not said", null=True),
    words("link", "the address of a video meeting, shown only to who meets", null=True),
    at("starts_at", "from when; empty while nothing is agreed", null=True),
    at("ends_at", "until when; empty while nothing is agreed", null=True),
    Column(
        "minutes", SmallInteger, nullable=False, comment="how long it lasts, agreed when or not"
    ),
    words("words", "why they would like to meet, as written", null=True),
    words("language", "the language of the interpreter; empty where none is needed", null=True),
    words("uid", "its name in people's calendars, the same for all its versions"),
    number("sequence", "counts what became of it; the calendar file's SEQUENCE"),
    words("reason", "why it was cancelled or declined, as written", null=True),
    to("ended_by", "people", "who cancelled or declined it", null=True),
    count("late_minutes", "how much later than planned the teacher expects to begin"),
    at("made_at", "when it was proposed or booked"),
    at("booked_at", "when it was agreed, the last time", null=True),
    at("ended_at", "when it was cancelled or declined", null=True),
    UniqueConstraint("uid"),
    Index(None, "round_id", "state"),
    Index(None, "state", "starts_at"),
    Index(
        "uq_meetings_slot",
        "slot_id",
        unique=True,
        **where("state = 'booked' and slot_id is not null"),
    ),
    one_of("state", "draft", "proposed", "booked", "cancelled", "declined"),
    one_of("held", "room", "link", "phone"),
    **NEVER_AGAIN,
    info={"kept": "for the school year and one more"},
)

meeting_children = Table(
    "meeting_children",
    metadata,
    to("meeting_id", "meetings", "the meeting", key=True),
    to("child_id", "children", "about whom", key=True),
    Index(None, "child_id"),
    info={"kept": "with the meeting"},
)

meeting_people = Table(
    "meeting_people",
    metadata,
    to("meeting_id", "meetings", "the meeting", key=True),
    to("person_id", "people", "a teacher or parent who meets", key=True),
    words("answer", "coming, late or cannot, as they last said; empty before", null=True),
    Column("late_minutes", SmallInteger, nullable=True, comment="how much later they will come"),
    at("answered_at", "when they said so", null=True),
    number("card_id", "the outbox row of their card of it, edited in place", null=True),
    words("outcome", "took-place, moved or not, as they said afterwards", null=True),
    at("asked_at", "when they were asked afterwards; empty before", null=True),
    at("said_at", "when they said afterwards what became of it", null=True),
    Index(None, "person_id"),
    one_of("answer", "coming", "late", "cannot"),
    one_of("outcome", "took-place", "moved", "not"),
    info={"kept": "with the meeting"},
)

meeting_times = Table(
    "meeting_times",
    metadata,
    own_id(),
    to("meeting_id", "meetings", "the meeting that is being agreed on"),
    to("offered_by", "people", "who could then"),
    at("starts_at", "from when"),
    at("offered_at", "when the others were told; empty while it is being chosen", null=True),
    Index(None, "meeting_id"),
    Index(
        "uq_meeting_times_chosen",
        "meeting_id",
        "offered_by",
        "starts_at",
        unique=True,
        **where("offered_at is null"),
    ),
    **NEVER_AGAIN,
    info={"kept": "with the meeting"},
)

claims = Table(
    "claims",
    metadata,
    own_id(),
    to("meeting_id", "meetings", "the booked meeting"),
    words("kind", "person, child or room: who or what is taken"),
    number("about_id", "the person's, child's or room's number"),
    at("starts_at", "from when"),
    at("ends_at", "until when"),
    UniqueConstraint("meeting_id", "kind", "about_id"),
    Index(None, "kind", "about_id", "starts_at"),
    one_of("kind", "person", "child", "room"),
    **NEVER_AGAIN,
    # That no two of one person, child or room overlap is held by a trigger on SQLite and by
    # exclusion constraints on PostgreSQL, which stand in the migration.
    info={"kept": "as long as the meeting is booked; erased with the meeting"},
)

meeting_reminders = Table(
    "meeting_reminders",
    metadata,
    to("meeting_id", "meetings", "the meeting", key=True),
    to("person_id", "people", "whom to remind", key=True),
    Column("ahead", Text, primary_key=True, comment="7d, 1d, 1h or 10m before it begins"),
    at("remind_at", "when to remind them"),
    at("ended_at", "when it was sent or became needless; empty until then", null=True),
    words("ended_as", "told, skipped, passed-over, too-late or gone", null=True),
    number("card_id", "the outbox row of the message that told of it; empty before", null=True),
    Index("ix_meeting_reminders_due", "remind_at", **where("ended_at is null")),
    Index("ix_meeting_reminders_card", "card_id", **where("card_id is not null")),
    one_of("ahead", "7d", "1d", "1h", "10m"),
    one_of("ended_as", "told", "skipped", "passed-over", "too-late", "gone"),
    info={"kept": "with the meeting"},
)

meeting_questions = Table(
    "meeting_questions",
    metadata,
    to("meeting_id", "meetings", "a meeting whose time is not offered as it was", key=True),
    at("starts_at", "when it was to begin, as it was asked about"),
    at("ends_at", "until when"),
    flag("may_stay", "whether they may keep that time all the same"),
    at("asked_at", "when the family was asked for another time"),
    at("kept_at", "when they said that they keep it", null=True),
    at("listed_at", "when whoever set up the round was told that nobody answered", null=True),
    info={"kept": "with the meeting"},
)

reminder_choices = Table(
    "reminder_choices",
    metadata,
    to("account_id", "accounts", "who is reminded of meetings", key=True),
    words("ahead", "when before a meeting, of 7d, 1d, 1h and 10m, with commas; empty for never"),
    info={"kept": "until the person changes it, or nobody uses the account any more"},
)
