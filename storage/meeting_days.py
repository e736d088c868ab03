"""A person's meetings day by day, the card that shows a teacher one, and what calendars hold.

Asked for the person themselves: whoever calls has looked that it is their own.
"""

from collections.abc import Iterable
from datetime import date, datetime

from storage.meeting_day_models import Begins, Elsewhere, SlotOfGrid, TeachingCard, bookings_of
from storage.meeting_models import Booking
from storage.round_models import Slot
from storage.shelf import Shelf

Span = tuple[datetime, datetime]
"""From when until when, UTC; the end does not belong to it."""


class MeetingDays(Shelf):
    name = "meeting_days"

    async def coming(self, teacher_id: int, now: datetime) -> tuple[datetime, ...]:
        """When whatever this teacher has before them begins: meetings, and times still free."""
        booked: tuple[Begins, ...] = await self._all("booked_from", teacher_id=teacher_id, now=now)
        free: tuple[Begins, ...] = await self._all("free_from", teacher_id=teacher_id, now=now)
        return tuple(sorted({each.starts_at for each in (*booked, *free)}))

    async def booked(self, person_id: int, span: Span) -> tuple[Booking, ...]:
        """What this person has booked in that time, in its order."""
        within = {"person_id": person_id, "from_at": span[0], "until_at": span[1]}
        return bookings_of(
            await self._all("booked_between", **within),
            await self._all("people_between", **within),
            await self._all("children_between", **within),
        )

    async def free(self, teacher_id: int, span: Span, now: datetime) -> tuple[Slot, ...]:
        """The times of open rounds in that time which nobody has taken yet, in their order."""
        return await self._all(
            "free_between", teacher_id=teacher_id, from_at=span[0], until_at=span[1], now=now
        )

    async def grid(self, round_id: int) -> tuple[SlotOfGrid, ...]:
        """Every time of a round, in their order."""
        return await self._all("grid", round_id=round_id)

    async def elsewhere(self, round_id: int, now: datetime) -> tuple[Elsewhere, ...]:
        """When the teachers of a round, or their rooms, are taken before it is opened."""
        return await self._all("elsewhere", round_id=round_id, now=now)

    async def changed_at(self, person_ids: Iterable[int], at: datetime) -> tuple[int, ...]:
        """Which meetings in these roles' calendars were booked, moved or ended at a moment."""
        found = [await self._all("changed_at", person_id=person, at=at) for person in person_ids]
        return tuple(dict.fromkeys(each.meeting_id for rows in found for each in rows))

    # The card of a day

    async def show_on(self, teacher_id: int, day: date, card_id: int) -> None:
        """From now on that card shows the teacher that day, and no older one any more."""
        await self._change("show_on", teacher_id=teacher_id, day=day, card_id=card_id)

    async def show_no_more(self, card_id: int) -> None:
        """That card shows something else, until a day is asked for on it again."""
        await self._change("show_no_more", card_id=card_id)

    async def card_of(self, teacher_id: int) -> TeachingCard | None:
        found: TeachingCard | None = await self._one("card_of", teacher_id=teacher_id)
        return found

    async def card_changes(self, card: TeachingCard) -> int:
        """The card is shown anew; which version of it that is."""
        version: int = await self._one("card_changes", teacher_id=card.teacher_id)
        return version

    async def forget(self, before: date) -> None:
        """The sweep: cards of days long gone."""
        await self._change("forget", before=before)

    # Entries in calendars

    async def gave(self, booking: Booking, person_id: int, now: datetime) -> None:
        """Somebody was given the meeting as it is now for their calendar."""
        await self._change(
            "gave",
            meeting_id=booking.meeting.id,
            person_id=person_id,
            sequence=booking.meeting.sequence,
            now=now,
        )

    async def was_given(self, meeting_id: int, person_id: int) -> bool:
        found = await self._one("was_given", meeting_id=meeting_id, person_id=person_id)
        return found is not None
