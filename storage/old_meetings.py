"""Meetings of long ago are erased by the sweep, with everything that belongs to them."""

from datetime import datetime

from storage.shelf import Shelf

BELONGING = (
    "topics",
    "entries",
    "claims",
    "illness",
    "check_ins",
    "children",
    "people",
    "questions",
    "reminders",
    "times",
)
"""What of a meeting stands in tables of its own, and is erased with it."""


class OldMeetings(Shelf):
    name = "old_meetings"

    async def forget(self, before: datetime, drafts_before: datetime) -> None:
        """Erase meetings that were over before then, and drafts that nobody went on with."""
        found = await self._all("of_long_ago", before=before, drafts_before=drafts_before)
        old = [{"id": number} for (number,) in found]
        for belonging in BELONGING:
            await self._change_many(f"forget_{belonging}", old)
        await self._change_many("forget", old)
