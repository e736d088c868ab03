"""Agendas of meetings, and what became of the meetings: asked and said afterwards.

Whose meeting it is, is asked of `meetings` with whoever asks, before this is called.
"""

from datetime import datetime

from storage.agenda_models import AgendaTopic, ToAsk
from storage.meeting_models import Booking
from storage.shelf import Shelf


class Agendas(Shelf):
    name = "agendas"

    async def of(self, booking: Booking) -> tuple[AgendaTopic, ...]:
        """What all who meet would like to talk about, in the order in which they said so."""
        return await self._all("of", meeting_id=booking.meeting.id)

    async def tick(self, booking: Booking, person_id: int, topic: str, now: datetime) -> None:
        """A topic of the list; once, however often it is tapped."""
        meeting_id = booking.meeting.id
        await self._change(
            "add", meeting_id=meeting_id, person_id=person_id, topic=topic, words=None, now=now
        )

    async def write(self, booking: Booking, person_id: int, words: str, now: datetime) -> None:
        meeting_id = booking.meeting.id
        await self._change(
            "add", meeting_id=meeting_id, person_id=person_id, topic=None, words=words, now=now
        )

    async def untick(self, booking: Booking, person_id: int, topic: str) -> None:
        await self._change(
            "untick", meeting_id=booking.meeting.id, person_id=person_id, topic=topic
        )

    async def drop(self, booking: Booking, person_id: int, number: int) -> None:
        """Own words of this person, by their number."""
        await self._change("drop", id=number, meeting_id=booking.meeting.id, person_id=person_id)

    # What became of it

    async def to_ask(self, over_by: datetime, since: datetime) -> tuple[ToAsk, ...]:
        """Who was not asked yet about a meeting that was over by then, but not before `since`."""
        return await self._all("to_ask", over_by=over_by, since=since)

    async def asked(self, meeting_id: int, person_id: int, now: datetime) -> bool:
        """Mark them as asked; False when another ticker did."""
        changed = await self._change("asked", meeting_id=meeting_id, person_id=person_id, now=now)
        return changed > 0

    async def say(self, booking: Booking, person_id: int, outcome: str, now: datetime) -> None:
        """What became of it, as this person says: took-place, moved or not; the last one counts."""
        await self._change(
            "say",
            meeting_id=booking.meeting.id,
            person_id=person_id,
            outcome=outcome,
            now=now,
        )
