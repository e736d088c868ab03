"""Rounds as they are set up: days, breaks, classes, teachers and rooms, and when families are told.

Whether somebody may set one up or change it is asked with them before anything here is called.
"""

from datetime import date, datetime

from storage.models import Person
from storage.round_models import Round, RoundBreak, RoundChoice, RoundFamily, SharedRoom
from storage.shelf import Shelf


class RoundPlans(Shelf):
    name = "round_plans"

    # Which there are

    async def draft_of(self, person: Person) -> int | None:
        """The number of the round that this person has begun and not opened."""
        found: int | None = await self._one("draft_of", made_by=person.id)
        return found

    async def ahead(self, today: date, own: Person | None = None) -> tuple[Round, ...]:
        """What is not over, or still being set up: everyone's, or one teacher's own."""
        return await self._all("ahead", made_by=own.id if own else None, today=today)

    # What was chosen

    async def keep(self, wanted: Round) -> None:
        """Keep what this round says of itself, but not its state."""
        await self._change(
            "keep",
            id=wanted.id,
            name=wanted.name,
            held=wanted.held,
            slot_minutes=wanted.slot_minutes,
            pause_minutes=wanted.pause_minutes,
            interpreter_minutes=wanted.interpreter_minutes,
            two_homes=wanted.two_homes,
            most_each=wanted.most_each,
            opens_at=wanted.opens_at,
            siblings_at=wanted.siblings_at,
            closes_at=wanted.closes_at,
        )

    async def counts_up(self, round_: Round) -> None:
        await self._change("counts_up", id=round_.id)

    async def set_hours(self, round_: Round, begins: str, ends: str) -> None:
        """The same hours (HH:MM) on every day that was chosen."""
        await self._change("set_hours", round_id=round_.id, begins=begins, ends=ends)

    async def remove_day(self, round_: Round, day: date) -> None:
        await self._change("remove_day", round_id=round_.id, day=day)

    async def breaks(self, round_: Round) -> tuple[RoundBreak, ...]:
        return await self._all("breaks", round_id=round_.id)

    async def add_break(
        self, round_: Round, teacher_id: int | None, begins: str, ends: str
    ) -> None:
        """On every day of it, from and until HH:MM; of everyone without a teacher."""
        await self._change(
            "add_break", round_id=round_.id, teacher_id=teacher_id, begins=begins, ends=ends
        )

    async def remove_break(self, round_: Round, break_id: int) -> None:
        await self._change("remove_break", round_id=round_.id, break_id=break_id)

    async def classes(self, round_: Round, own: Person | None = None) -> tuple[RoundChoice, ...]:
        """Every class, or those one teacher teaches, and whether its families may book."""
        teacher_id = own.id if own else None
        return await self._all("classes", round_id=round_.id, teacher_id=teacher_id)

    async def teachers(self, round_: Round) -> tuple[RoundChoice, ...]:
        """Who teaches the chosen classes, and whether families may meet them."""
        return await self._all("all_teachers", round_id=round_.id)

    async def remove_class(self, round_: Round, class_id: int) -> None:
        await self._change("remove_class", round_id=round_.id, class_id=class_id)

    async def remove_teacher(self, round_: Round, teacher_id: int) -> None:
        await self._change("remove_breaks_of", round_id=round_.id, teacher_id=teacher_id)
        await self._change("remove_teacher", round_id=round_.id, teacher_id=teacher_id)

    async def shared_rooms(self, round_: Round) -> tuple[SharedRoom, ...]:
        """Where two teachers would be in one room at one time."""
        return await self._all("shared_rooms", round_id=round_.id)

    # Its life

    async def families(self, round_: Round) -> tuple[RoundFamily, ...]:
        return await self._all("families", round_id=round_.id)

    async def to_tell(self, now: datetime) -> tuple[Round, ...]:
        return await self._all("to_tell", now=now)

    async def told(self, round_: Round, now: datetime, *, siblings_alone: bool) -> bool:
        """Note whom it was told to; False when that was done before."""
        query = "siblings_told" if siblings_alone else "told"
        return await self._change(query, id=round_.id, now=now) > 0

    async def was_told(self, round_: Round) -> bool:
        return bool(await self._one("was_told", id=round_.id))

    async def to_close(self, now: datetime) -> tuple[Round, ...]:
        return await self._all("to_close", now=now)

    async def close(self, round_: Round, now: datetime) -> bool:
        return await self._change("close", id=round_.id, now=now) > 0

    async def reopen(self, round_: Round) -> bool:
        return await self._change("reopen", id=round_.id) > 0

    async def cancel(self, round_: Round, now: datetime) -> bool:
        """It does not take place, and nobody waits for a time of it; False if it was so before."""
        if not await self._change("cancel", id=round_.id, now=now):
            return False
        await self._change("end_offers", round_id=round_.id, now=now)
        await self._change("end_waiting", round_id=round_.id, now=now)
        return True

    async def discard(self, draft: Round, now: datetime) -> None:
        """Throw away what was not opened; it is swept with other old drafts."""
        await self._change("discard", id=draft.id, now=now)

    async def drop_old_drafts(self, before: datetime) -> None:
        for draft in await self._all("never_opened", before=before):
            await self._forget(draft, "drop")

    async def forget(self, before: datetime) -> None:
        """Rounds over by then of which nothing else is kept: their meetings are forgotten first."""
        for found in await self._all("long_over", day=before.date()):
            await self._change("forget_slots", id=found.id)
            await self._forget(found, "forget")

    async def _forget(self, round_: Round, query: str) -> None:
        for belonging in ("drop_days", "drop_breaks", "drop_classes", "drop_teachers", query):
            await self._change(belonging, id=round_.id)
