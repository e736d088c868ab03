"""Photos that were sent together arrive together: several rows of the outbox leave as one.

The first row is sent like any other, and those behind it leave and end with it; so each photo has
a row of its own to be answered, edited and taken back by.
"""

from dataclasses import replace
from typing import Any

from bot.verdicts import Sent
from storage.outbox_models import Outgoing
from storage.records import Records

ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})
AT_MOST = 10  # Bot API, sendMediaGroup


async def with_its_album(records: Records, row: Outgoing) -> Outgoing:
    """The row with those that leave together with it."""
    if not row.more_of_album:
        return row
    return replace(row, album=await records.outbox.album_after(row.id))


def sent_as(answer: Any) -> Sent:
    """Under which numbers Telegram took it: one, of an album several; and in which topic."""
    if isinstance(answer, list):
        first, *others = (each.get("message_id") for each in answer)
        return Sent(first, tuple(others), answer[0].get("message_thread_id"))
    said = answer if isinstance(answer, dict) else {}
    return Sent(said.get("message_id"), topic_number=said.get("message_thread_id"))
