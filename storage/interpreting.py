"""Interpreters: which parents would like one, and which meetings need one, when and where."""

from collections.abc import Iterable
from datetime import datetime

from storage.agenda_models import Interpreted, InterpreterChoice
from storage.models import Person
from storage.round_models import Round, Slot
from storage.shelf import Shelf


class Interpreting(Shelf):
    name = "interpreting"

    async def choice_of(self, parents: Iterable[Person]) -> InterpreterChoice | None:
        """What one parent said, in whichever of their entries; None before they were asked."""
        for parent in parents:
            found: InterpreterChoice | None = await self._one("choice_of", person_id=parent.id)
            if found is not None:
                return found
        return None

    async def ask(self, parents: Iterable[Person], now: datetime) -> None:
        """They were asked, in all of their entries."""
        for parent in parents:
            await self._change("ask", person_id=parent.id, now=now)

    async def choose(
        self, parents: Iterable[Person], language: str | None, now: datetime
    ) -> tuple[int, ...]:
        """From now on, and for the meetings to come: the numbers of those that changed."""
        changed: list[int] = []
        for parent in parents:
            await self._change("choose", person_id=parent.id, language=language, now=now)
            rows = await self._all("to_change", person_id=parent.id, language=language, now=now)
            for (number,) in rows:
                await self._change("put_into", id=number, language=language)
                changed.append(number)
        return tuple(changed)

    async def put_into_new(self, meeting_id: int) -> bool:
        """Note which interpreter a parent of it needs; False where none does, or it is known."""
        return await self._change("put_into_new", id=meeting_id) > 0

    # For the meetings to come

    async def coming(self, now: datetime) -> tuple[Interpreted, ...]:
        """Meetings that need an interpreter and are not over, in their order: for the office."""
        return await self._all("coming", now=now)

    async def is_free_after(
        self, found: Round, slot: Slot, until: datetime, with_: tuple[int, int]
    ) -> bool:
        """Whether a meeting at this time could go on until then: `with_` parent about child.

        The times that follow are offered by the same teacher and are free, as are the room,
        the parent and the child.
        """
        parent_id, child_id = with_
        free = await self._one(
            "is_free_after",
            round_id=found.id,
            teacher_id=slot.teacher_id,
            room_id=slot.room_id,
            parent_id=parent_id,
            child_id=child_id,
            over_at=slot.ends_at,
            until=until,
        )
        return free is not None

    async def forget(self) -> None:
        """Erase what was said by who acts for no child of the school any more."""
        await self._change("forget")
