"""Absences: which children are not at school on which days, as their parents told."""

from collections.abc import Iterable
from datetime import date, datetime

from storage.models import Account, Child
from storage.opener_models import Absence, AbsenceList, AbsentChild
from storage.shelf import NotThere, Shelf


class Absences(Shelf):
    name = "absences"

    async def begin(self, account: Account, children: Iterable[Child], now: datetime) -> Absence:
        """A parent begins to tell that these children are not at school."""
        number: int = await self._one("begin", account_id=account.id, now=now)
        for child in children:
            await self._change("concerns", absence_id=number, child_id=child.id)
        return await self.mine(account, number)

    async def mine(self, account: Account, absence_id: int) -> Absence:
        """One of the absences that this account told or tells. Raises `NotThere`."""
        found: Absence | None = await self._one("of", id=absence_id)
        if found is None or found.account_id != account.id:
            raise NotThere
        return found

    async def children_of(self, absence: Absence) -> frozenset[int]:
        """The numbers of the children it is about."""
        return frozenset([row[0] for row in await self._all("children_of", absence_id=absence.id)])

    async def is_on(self, absence: Absence, first_day: date, last_day: date) -> None:
        await self._change("is_on", id=absence.id, first_day=first_day, last_day=last_day)

    async def report(self, absence: Absence, reason: str, now: datetime) -> bool:
        """Tell it; False when it is told already, or was undone."""
        return await self._change("report", id=absence.id, reason=reason, now=now) > 0

    async def undo(self, absence: Absence) -> bool:
        return await self._change("undo", id=absence.id) > 0

    async def is_known(self, absence: Absence, child_id: int) -> bool:
        """Whether the child's absence on all of these days was told apart from this, too."""
        found: int | None = await self._one(
            "is_known",
            child_id=child_id,
            first_day=absence.first_day,
            last_day=absence.last_day,
            besides=absence.id,
        )
        return found is not None

    async def on(self, day: date) -> tuple[AbsentChild, ...]:
        """For the teachers' lists: who is absent on this day, class by class."""
        return await self._all("on", day=day)

    async def lists_of(self, day: date) -> tuple[AbsenceList, ...]:
        """What the classes' teachers have been shown of this day."""
        return await self._all("lists_of", day=day)

    async def teachers_reached(self, class_id: int) -> tuple[int, ...]:
        """The accounts of the teachers of a class who have joined."""
        return tuple([row[0] for row in await self._all("teachers_reached", class_id=class_id)])

    async def listed(self, class_id: int, day: date, listed: str) -> None:
        await self._change("listed", class_id=class_id, day=day, listed=listed)

    async def forget(self, before: datetime) -> None:
        """Erase what was told before then, and what was shown of it."""
        for query in ("forget_children", "forget"):
            await self._change(query, before=before)
        await self._change("forget_lists", before=before.date())

    async def drop_old_drafts(self, before: datetime) -> None:
        await self._change("drop_old_drafts", before=before)
