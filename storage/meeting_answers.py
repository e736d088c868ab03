"""What people say of a booked meeting before it begins: coming, later, not at all."""

from datetime import datetime

from storage.meeting_models import Booking, MeetingPerson
from storage.shelf import Shelf


class MeetingAnswers(Shelf):
    name = "meeting_answers"

    async def answer(
        self,
        booking: Booking,
        reader: MeetingPerson,
        answer: str,
        now: datetime,
        late_minutes: int | None = None,
    ) -> bool:
        """`coming`, `late` (by so many minutes) or `cannot`; False when they said so before."""
        changed = await self._change(
            "answer",
            meeting_id=booking.meeting.id,
            person_id=reader.person_id,
            answer=answer,
            late_minutes=late_minutes,
            now=now,
        )
        return changed > 0

    async def expect_later(self, booking: Booking, minutes: int) -> bool:
        """The teacher begins so many minutes later; False when that was known."""
        changed = await self._change("expect_later", meeting_id=booking.meeting.id, minutes=minutes)
        return changed > 0
