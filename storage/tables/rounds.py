"""Rounds of meetings: what teachers offer to families, when and where, and who waits for a time."""

from sqlalchemy import Column, Date, Index, SmallInteger, Table, UniqueConstraint

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

rooms = Table(
    "rooms",
    metadata,
    own_id(),
    words("name", "what the school calls the room"),
    UniqueConstraint("name"),
    **NEVER_AGAIN,
    info={"kept": "as long as the school exists"},
)

rounds = Table(
    "rounds",
    metadata,
    own_id(),
    number("account_id", "the account that set it up"),
    to("made_by", "people", "who set it up, in which role"),
    words("name", "what families read, such as Parent conferences; empty until it is said"),
    words("state", "draft, open, closed or cancelled"),
    words("held", "how families meet: room, link or phone"),
    Column("slot_minutes", SmallInteger, nullable=False, comment="how long a meeting lasts"),
    Column("pause_minutes", SmallInteger, nullable=False, comment="between two meetings"),
    count("interpreter_minutes", "how much longer a meeting with an interpreter lasts"),
    flag("two_homes", "whether parents who live apart may meet the same teacher each on their own"),
    Column(
        "most_each",
        SmallInteger,
        nullable=True,
        comment="how many meetings one parent may book for one child; empty for any number",
    ),
    at("opens_at", "from when on families can book; empty for at once", null=True),
    at("siblings_at", "the same for families with several children; empty: no earlier", null=True),
    at("closes_at", "until when families can book; empty until it is known", null=True),
    number("card_id", "the outbox row of the card of whoever set it up", null=True),
    number("version", "counts changes after opening, so that each is told once"),
    at("made_at", "when it was begun"),
    at("opened_at", "when it was opened to families", null=True),
    at("siblings_told_at", "when families with several children were told of it", null=True),
    at("told_at", "when all families were told of it", null=True),
    at("ended_at", "when it was closed or cancelled", null=True),
    Index(None, "state"),
    one_of("state", "draft", "open", "closed", "cancelled"),
    one_of("held", "room", "link", "phone"),
    **NEVER_AGAIN,
    info={"kept": "drafts 30 days, others for the school year and one more"},
)

round_days = Table(
    "round_days",
    metadata,
    to("round_id", "rounds", "the round", key=True),
    Column("day", Date, primary_key=True, comment="a day on which families meet teachers"),
    words("begins", "school's wall time HH:MM"),
    words("ends", "school's wall time HH:MM, when the last meeting is over"),
    info={"kept": "with the round"},
)

round_breaks = Table(
    "round_breaks",
    metadata,
    own_id(),
    to("round_id", "rounds", "the round"),
    to("teacher_id", "people", "whose break it is; empty for everyone's", null=True),
    Column("day", Date, comment="on which day; empty for every day"),
    words("begins", "school's wall time HH:MM"),
    words("ends", "school's wall time HH:MM"),
    Index(None, "round_id"),
    **NEVER_AGAIN,
    info={"kept": "with the round"},
)

round_classes = Table(
    "round_classes",
    metadata,
    to("round_id", "rounds", "the round", key=True),
    to("class_id", "classes", "a class whose families may book", key=True),
    Index(None, "class_id"),
    info={"kept": "with the round"},
)

round_teachers = Table(
    "round_teachers",
    metadata,
    to("round_id", "rounds", "the round", key=True),
    to("teacher_id", "people", "a teacher whom families may meet", key=True),
    to("room_id", "rooms", "where; empty where it is not said", null=True),
    words("link", "the address of a video meeting, shown only to who booked", null=True),
    Index(None, "teacher_id"),
    info={"kept": "with the round"},
)

slots = Table(
    "slots",
    metadata,
    own_id(),
    to("round_id", "rounds", "the round that offers it"),
    to("teacher_id", "people", "whom one meets"),
    at("starts_at", "from when"),
    at("ends_at", "until when"),
    flag("withdrawn", "whether it is offered no more: a break, an illness"),
    UniqueConstraint("round_id", "teacher_id", "starts_at"),
    Index(None, "teacher_id", "starts_at"),
    **NEVER_AGAIN,
    info={"kept": "with the round"},
)

waiting = Table(
    "waiting",
    metadata,
    own_id(),
    to("round_id", "rounds", "the round"),
    to("teacher_id", "people", "whom they would like to meet"),
    to("child_id", "children", "about whom"),
    to("parent_id", "people", "who waits"),
    Column("day", Date, comment="only on this day; empty for any"),
    words("after", "not before this, school's wall time HH:MM; empty for any", null=True),
    words("before", "over by then, school's wall time HH:MM; empty for any", null=True),
    words("state", "waiting, served (booked) or left"),
    at("asked_at", "since when: who came first is offered first"),
    at("ended_at", "when they were served or left", null=True),
    Index(
        "uq_waiting_once",
        "round_id",
        "teacher_id",
        "child_id",
        "parent_id",
        unique=True,
        **where("state = 'waiting'"),
    ),
    one_of("state", "waiting", "served", "left"),
    **NEVER_AGAIN,
    info={"kept": "with the round"},
)

slot_offers = Table(
    "slot_offers",
    metadata,
    own_id(),
    to("slot_id", "slots", "the time that became free"),
    to("waiting_id", "waiting", "whose it is, until the deadline"),
    at("until_at", "the deadline"),
    at("holds_until", "when the meeting would be over; empty for when the time is", null=True),
    words("state", "open, taken, declined, expired or withdrawn"),
    at("made_at", "when it was offered"),
    at("ended_at", "when it was answered or over", null=True),
    Index("uq_slot_offers_one_open", "slot_id", unique=True, **where("state = 'open'")),
    UniqueConstraint("slot_id", "waiting_id"),
    Index(None, "waiting_id"),
    one_of("state", "open", "taken", "declined", "expired", "withdrawn"),
    **NEVER_AGAIN,
    info={"kept": "with the round"},
)

meeting_wishes = Table(
    "meeting_wishes",
    metadata,
    own_id(),
    to("round_id", "rounds", "the round"),
    to("teacher_id", "people", "who says it"),
    to("child_id", "children", "about whom"),
    words("wish", "requested, optional or not-needed: how much a teacher would like to meet"),
    words("words", "what the teacher adds, read by this family alone", null=True),
    at("told_at", "when the family was told; empty before", null=True),
    UniqueConstraint("round_id", "teacher_id", "child_id"),
    one_of("wish", "requested", "optional", "not-needed"),
    **NEVER_AGAIN,
    info={"kept": "with the round"},
)
