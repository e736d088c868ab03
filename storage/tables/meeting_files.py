"""What people were given of their meetings: a day on one card, entries in their calendars."""

from sqlalchemy import Column, Date, Integer, Table

from storage.tables.columns import at, count, metadata, number, to

teaching_cards = Table(
    "teaching_cards",
    metadata,
    to("teacher_id", "people", "whose card it is", key=True),
    Column("day", Date, nullable=False, comment="the day of meetings that it shows"),
    # 0 while something else is opened on it
    number("card_id", "the outbox row of the card, edited when something changes"),
    count("version", "counts its changes, so that each is shown", large=True),
    info={"kept": "until 30 days after its day"},
)

calendar_entries = Table(
    "calendar_entries",
    metadata,
    to("meeting_id", "meetings", "the meeting", key=True),
    to("person_id", "people", "who was given it for their calendar", key=True),
    Column("sequence", Integer, nullable=False, comment="which version of it, the last time"),
    at("given_at", "when, the last time"),
    info={"kept": "with the meeting"},
)
