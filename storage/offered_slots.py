"""The times of a round after it was opened: withdrawn, booked, and asked about where they changed.

Who may change them is asked before; who meets is asked with the meeting itself.
"""

from datetime import datetime

from storage.meeting_models import Booking
from storage.round_models import MeetingQuestion, OfferedSlot, Round, Slot
from storage.shelf import Shelf


class OfferedSlots(Shelf):
    name = "offered_slots"

    async def of(self, round_: Round) -> tuple[OfferedSlot, ...]:
        """All that were ever offered, with the meetings that have them."""
        return await self._all("of", round_id=round_.id)

    async def withdraw(self, slots: list[OfferedSlot], now: datetime) -> None:
        """Offer these no more, not to who waited for one either; a meeting there stays."""
        await self._change_many("withdraw", [{"id": slot.id} for slot in slots])
        await self._change_many("end_offers", [{"id": slot.id, "now": now} for slot in slots])

    async def nearest(self, booking: Booking, now: datetime, most: int) -> tuple[Slot, ...]:
        """The times nearest to a meeting's own at which all who meet are free, in their order."""
        found = await self._all("nearest", meeting_id=booking.meeting.id, now=now)
        apart = sorted(found, key=lambda slot: abs(slot.starts_at - booking.starts_at))
        return tuple(sorted(apart[:most], key=lambda slot: slot.starts_at))

    async def ask(self, booking: Booking, now: datetime, *, may_stay: bool) -> None:
        """The family is asked for another time than this meeting has."""
        await self._change(
            "ask",
            meeting_id=booking.meeting.id,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            may_stay=may_stay,
            now=now,
        )

    async def question(self, meeting_id: int) -> MeetingQuestion | None:
        """What the family is asked; None once the meeting moved, or when nothing was asked."""
        found: MeetingQuestion | None = await self._one("question", meeting_id=meeting_id)
        return found

    async def keep(self, meeting_id: int, now: datetime) -> bool:
        """They keep their time; False when they said so before."""
        return await self._change("keep", meeting_id=meeting_id, now=now) > 0

    async def unask(self, meeting_id: int) -> bool:
        return await self._change("unask", meeting_id=meeting_id) > 0

    async def unanswered(self, round_: Round, now: datetime) -> tuple[MeetingQuestion, ...]:
        return await self._all("unanswered", round_id=round_.id, now=now)

    async def to_list(
        self, now: datetime, asked_before: datetime, begins_before: datetime
    ) -> tuple[Round, ...]:
        """Rounds of which whoever set them up should hear who has not answered."""
        return await self._all(
            "to_list", now=now, asked_before=asked_before, begins_before=begins_before
        )

    async def listed(self, round_: Round, now: datetime) -> bool:
        """Note that they were told; False when they had been."""
        return await self._change("listed", round_id=round_.id, now=now) > 0
