"""Rounds: the times that teachers offer to families, and which of them are free.

Who may book in one, and who may change it, is asked with whoever asks before it is handed on.
"""

from datetime import date, datetime

from storage.models import Account, Person
from storage.round_models import Round, RoundDay, RoundTeacher, Slot
from storage.shelf import NotThere, Shelf


class Rounds(Shelf):
    name = "rounds"

    async def begin(
        self,
        account: Account,
        by: Person,
        name: str,
        held: str,
        minutes: int,
        pause: int,
        now: datetime,
    ) -> Round:
        """A new draft: `held` is room, link or phone; `minutes` a meeting, `pause` between two."""
        number: int = await self._one(
            "begin",
            account_id=account.id,
            made_by=by.id,
            name=name,
            held=held,
            slot_minutes=minutes,
            pause_minutes=pause,
            now=now,
        )
        return await self.of_anyone(number)

    async def of_anyone(self, round_id: int) -> Round:
        """A round, whoever asks. Raises `NotThere`."""
        found: Round = await self._there("of", id=round_id)
        return found

    async def add_day(self, round_: Round, day: date, begins: str, ends: str) -> None:
        """Families meet teachers on this day, between these wall times HH:MM at school."""
        await self._change("add_day", round_id=round_.id, day=day, begins=begins, ends=ends)

    async def days(self, round_: Round) -> tuple[RoundDay, ...]:
        return await self._all("days", round_id=round_.id)

    async def add_class(self, round_: Round, class_id: int) -> None:
        await self._change("add_class", round_id=round_.id, class_id=class_id)

    async def add_teacher(
        self, round_: Round, teacher_id: int, *, room: str | None = None, link: str | None = None
    ) -> None:
        """Families may meet this teacher, in the room of this name or at this address."""
        room_id = await self.room_called(room) if room else None
        await self._change(
            "add_teacher", round_id=round_.id, teacher_id=teacher_id, room_id=room_id, link=link
        )

    async def room_called(self, name: str) -> int:
        """The number of the room of this name, which is remembered from now on."""
        found: int = await self._one("room_called", name=name)
        return found

    async def teachers(self, round_: Round) -> tuple[RoundTeacher, ...]:
        return await self._all("teachers", round_id=round_.id)

    async def offer(
        self, round_: Round, teacher_id: int, times: list[tuple[datetime, datetime]]
    ) -> None:
        """Put these times (from, until; UTC) of a teacher into the round."""
        await self._change_many(
            "put_slot",
            [
                {
                    "round_id": round_.id,
                    "teacher_id": teacher_id,
                    "starts_at": starts,
                    "ends_at": ends,
                }
                for starts, ends in times
            ],
        )

    async def open(self, round_: Round, now: datetime) -> bool:
        """Let families book; False when it was open before."""
        return await self._change("open", id=round_.id, now=now) > 0

    async def slot(self, slot_id: int) -> Slot:
        """One time, taken or not. Raises `NotThere`."""
        found: Slot = await self._there("slot", id=slot_id)
        return found

    async def slot_now(
        self, slot_id: int, now: datetime, waiting_id: int | None = None
    ) -> tuple[Slot, bool]:
        """One time, and whether it can be booked now, by who waits as `waiting_id` or by anyone.

        Raises `NotThere`.
        """
        row = await self._there("slot_now", id=slot_id, waiting_id=waiting_id, now=now)
        columns = dict(row)
        free = bool(columns.pop("free"))
        return Slot(**columns), free

    async def free(
        self, round_: Round, now: datetime, teacher_id: int | None = None
    ) -> tuple[Slot, ...]:
        """The times that can be booked now, of one teacher or of all, in their order."""
        return await self._all("free", round_id=round_.id, teacher_id=teacher_id, now=now)

    async def is_free(self, slot_id: int, now: datetime, waiting_id: int | None = None) -> bool:
        """Whether a time can be booked now, by who waits as `waiting_id` or by anyone."""
        try:
            _, free = await self.slot_now(slot_id, now, waiting_id)
        except NotThere:
            return False
        return free
