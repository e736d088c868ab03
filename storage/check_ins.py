"""The days on which those who met look again together."""

from datetime import date, datetime

from storage.meeting_models import Booking
from storage.proposal_models import CheckIn
from storage.shelf import Shelf


class CheckIns(Shelf):
    name = "check_ins"

    async def set(self, booking: Booking, day: date, by: int, now: datetime) -> None:
        """Look again on that day, and on no other."""
        await self._change("set", meeting_id=booking.meeting.id, day=day, set_by=by, now=now)

    async def drop(self, booking: Booking) -> bool:
        """No day; False when there was none, or it has come."""
        return await self._change("drop_it", meeting_id=booking.meeting.id) > 0

    async def of(self, booking: Booking) -> CheckIn | None:
        found: CheckIn | None = await self._one("of", meeting_id=booking.meeting.id)
        return found

    async def due(self, today: date) -> list[int]:
        """The numbers of the meetings whose day has come and of which nobody was told."""
        return [row[0] for row in await self._all("due", today=today)]

    async def proposed(self, booking: Booking, now: datetime) -> bool:
        """The next meeting was proposed; False when it was before."""
        return await self._change("proposed", meeting_id=booking.meeting.id, now=now) > 0
