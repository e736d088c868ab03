"""The schema, described once: what each table is for, what each column holds, how long it is kept.

Only migrations and their tests import these files; the running program speaks SQL (`*.sql`).
A test holds that every column has its comment and every table says how long its rows are kept.
"""

from storage.tables import (
    agreements,
    announcements,
    at_once,
    calendar,
    celebrations,
    engine,
    illnesses,
    meeting_files,
    meeting_talks,
    meetings,
    message_pauses,
    messages,
    openers,
    people,
    rounds,
    topics,
    weeks,
)
from storage.tables.columns import metadata

__all__ = [
    "agreements",
    "announcements",
    "at_once",
    "calendar",
    "celebrations",
    "engine",
    "illnesses",
    "meeting_files",
    "meeting_talks",
    "meetings",
    "message_pauses",
    "messages",
    "metadata",
    "openers",
    "people",
    "rounds",
    "topics",
    "weeks",
]
