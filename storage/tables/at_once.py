"""Several meetings that a parent books at once: what they ticked, and the ways they were shown."""

from sqlalchemy import Column, Index, SmallInteger, Table

from storage.tables.columns import NEVER_AGAIN, at, metadata, number, own_id, to, words

at_once = Table(
    "at_once",
    metadata,
    own_id(),
    number("account_id", "the account of the parent who books"),
    to("round_id", "rounds", "the round they book in"),
    words("wanted", "whom they ticked about which child, as JSON: pairs of child and teacher"),
    Column(
        "from_minute", SmallInteger, nullable=False, comment="not earlier, in the school's minutes"
    ),
    Column("gap_minutes", SmallInteger, nullable=False, comment="to walk from one room to another"),
    words("ways", "the ways shown last, as JSON: child, teacher and slot of each meeting"),
    number("version", "counts what was shown, so that an older card books nothing else"),
    words("booked", "the meetings that were booked, as JSON: their numbers"),
    at("made_at", "when it was begun"),
    Index(None, "made_at"),
    **NEVER_AGAIN,
    info={"kept": "30 days"},
)
