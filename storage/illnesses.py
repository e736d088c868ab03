"""Teachers who fell ill: whom that concerns, which times are as good, and who is to be phoned.

Who may say or see it is asked by the caller: the teacher, and the office.
"""

from datetime import date, datetime

from storage.meeting_models import Booking
from storage.models import Account
from storage.reminder_models import BusyTeacher, IllDay, IllMeeting, Illness, OfficeAccount
from storage.round_models import Slot
from storage.shelf import Shelf


class Illnesses(Shelf):
    name = "illnesses"

    async def begin(
        self, teacher_id: int, day: date, by: Account, list_at: datetime, now: datetime
    ) -> Illness:
        """A teacher is ill on a day; what was said before stands, for more families."""
        await self._change(
            "begin", teacher_id=teacher_id, day=day, account_id=by.id, list_at=list_at, now=now
        )
        found = await self.of_day(teacher_id, day)
        assert found is not None, "it was just put"
        return found

    async def of_day(self, teacher_id: int, day: date) -> Illness | None:
        found: Illness | None = await self._one("of_day", teacher_id=teacher_id, day=day)
        return found

    async def of_meeting(self, meeting_id: int) -> Illness | None:
        """The illness that a meeting was called off for."""
        found: Illness | None = await self._one("of_meeting", meeting_id=meeting_id)
        return found

    async def show_on(self, illness: Illness, card_id: int) -> None:
        """The card (an outbox row) that says how it stands."""
        await self._change("show_on", id=illness.id, card_id=card_id)

    async def withdraw(self, teacher_id: int, day: tuple[datetime, datetime]) -> None:
        """Offer none of the teacher's times between these moments (UTC) any more."""
        begins, ends = day
        await self._change("withdraw", teacher_id=teacher_id, begins=begins, ends=ends)

    # The families

    async def add(self, illness: Illness, booking: Booking) -> None:
        await self._change("add", illness_id=illness.id, meeting_id=booking.meeting.id)

    async def answer(self, illness: Illness, booking: Booking, answer: str, now: datetime) -> bool:
        """`moved`, `none` (none suits) or `no-time`; False when it was the answer before."""
        changed = await self._change(
            "answer",
            illness_id=illness.id,
            meeting_id=booking.meeting.id,
            answer=answer,
            now=now,
        )
        if changed:
            await self._change("count_change", id=illness.id)
        return changed > 0

    async def families(self, illness: Illness) -> tuple[IllMeeting, ...]:
        return await self._all("families", illness_id=illness.id)

    async def equal_times(
        self, illness: Illness, booking: Booking, now: datetime
    ) -> tuple[Slot, ...]:
        """The teacher's other free times of the round, at which this family is free too."""
        return await self._all(
            "equal_times",
            meeting_id=booking.meeting.id,
            teacher_id=illness.teacher_id,
            now=now,
        )

    # To be phoned

    async def list_later(self, illness: Illness, list_at: datetime) -> None:
        await self._change("list_later", id=illness.id, list_at=list_at)

    async def to_list(self, now: datetime) -> tuple[Illness, ...]:
        """Those whose families have had the time to answer."""
        return await self._all("to_list", now=now)

    async def listed(self, illness: Illness, now: datetime) -> bool:
        """False when another ticker did."""
        return await self._change("listed", id=illness.id, now=now) > 0

    async def teachers(self, now: datetime) -> tuple[BusyTeacher, ...]:
        """For the office: which teachers have meetings to come."""
        return await self._all("teachers", now=now)

    async def offices(self) -> tuple[int, ...]:
        """The accounts of everyone in the office."""
        found: tuple[OfficeAccount, ...] = await self._all("offices")
        return tuple(row.account_id for row in found)

    async def days_of(self, teacher_id: int) -> frozenset[date]:
        """On which days this teacher is or was ill."""
        found: tuple[IllDay, ...] = await self._all("days_of", teacher_id=teacher_id)
        return frozenset(each.day for each in found)

    async def forget(self, before: datetime) -> None:
        """The sweep: erase what was said before then."""
        for query in ("forget_meetings", "forget"):
            await self._change(query, before=before)
