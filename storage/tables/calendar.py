"""When there is school, and when teachers read messages."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Table, Text, UniqueConstraint

from storage.tables.columns import (
    NEVER_AGAIN,
    at,
    metadata,
    number,
    one_of,
    own_id,
    to,
    weekday,
    words,
)

school_days = Table(
    "school_days",
    metadata,
    weekday(),
    words("opens", "when school begins, school's wall time HH:MM; empty: no school", null=True),
    words("closes", "when school ends, school's wall time HH:MM; empty: no school", null=True),
    CheckConstraint("weekday between 0 and 6", name="weekday_known"),
    info={"kept": "as long as the school exists; a day without a row is as nobody chose yet"},
)

terms = Table(
    "terms",
    metadata,
    own_id(),
    words("name", "what the school calls it, such as Autumn term"),
    Column("first_day", Date, nullable=False, comment="first day of the term"),
    Column("last_day", Date, nullable=False, comment="last day of the term"),
    CheckConstraint("first_day <= last_day", name="in_order"),
    **NEVER_AGAIN,
    info={"kept": "until the office takes it away"},
)

closed_days = Table(
    "closed_days",
    metadata,
    own_id(),
    words("name", "why the school is closed, as the office wrote it; may be empty"),
    Column("first_day", Date, nullable=False, comment="first day without school"),
    Column("last_day", Date, nullable=False, comment="last day without school"),
    words(
        "event_uid",
        "the event in the calendar file it came in, so that the file can come again",
        null=True,
    ),
    UniqueConstraint("event_uid"),
    CheckConstraint("first_day <= last_day", name="in_order"),
    Index(None, "last_day"),
    **NEVER_AGAIN,
    info={"kept": "until the office takes it away"},
)

open_holidays = Table(
    "open_holidays",
    metadata,
    Column(
        "day",
        Date,
        primary_key=True,
        comment="a public holiday with school all the same",
    ),
    info={"kept": "until the office takes it away"},
)

school_choices = Table(
    "school_choices",
    metadata,
    Column(
        "name",
        Text,
        primary_key=True,
        comment="country, subdivision, emergency or safeguarding",
    ),
    words("choice", "what the office chose or wrote for it"),
    one_of("name", "country", "subdivision", "emergency", "safeguarding"),
    info={"kept": "until the office takes it away"},
)

calendar_changes = Table(
    "calendar_changes",
    metadata,
    own_id(),
    number("account_id", "who changed or wants to change the calendar"),
    words("verb", "what kind of change, such as closed-days or school-hours"),
    words("state", "proposed until it is tapped, then kept; undone or dropped afterwards"),
    words("proposed", "the days that are to be added, JSON; empty for other changes", null=True),
    words("before", "the whole calendar as it was before, JSON, for Undo", null=True),
    at("made_at", "when it was proposed or done"),
    one_of("state", "proposed", "kept", "undone", "dropped"),
    **NEVER_AGAIN,
    info={"kept": "30 days"},
)

reading_hours = Table(
    "reading_hours",
    metadata,
    to("teacher_id", "people", "the teacher", key=True),
    weekday(),
    words("starts", "when the teacher begins to read messages that day; empty: not", null=True),
    words("ends", "when the teacher stops reading messages that day; empty: not", null=True),
    CheckConstraint("weekday between 0 and 6", name="weekday_known"),
    info={"kept": "until the teacher chooses anew; without a row the school's hours hold"},
)
