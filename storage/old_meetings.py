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

    async def forget(self, before: datetime) -> None:
        """Erase meetings that were over before then."""
        for belonging in BELONGING:
            await self._change(f"forget_{belonging}", before=before)
        await self._change("forget", before=before)
