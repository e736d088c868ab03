"""Good news for the whole school: as a teacher wishes, the family allows and the office lets go."""

from datetime import date, datetime, timedelta

from storage.models import Person
from storage.shelf import NotThere, Shelf
from storage.shout_out_models import AskedParent, NextWeek, SchoolReader, ShoutOut

LOOKED_BACK = timedelta(days=8)  # an older week has left or never will


class ShoutOuts(Shelf):
    name = "shout_outs"

    # A teacher's wish

    async def begin(
        self, teacher: Person, child_id: int, words: str | None, now: datetime
    ) -> ShoutOut:
        """A draft about a child of the teacher's, with words (Telegram's HTML) or without."""
        number: int = await self._one(
            "begin", child_id=child_id, by_id=teacher.id, words=words, now=now
        )
        return await self.of(number)

    async def of(self, shout_out_id: int) -> ShoutOut:
        """Any, whose teacher or parent the caller looks at. Raises `NotThere`."""
        found: ShoutOut = await self._there("of", id=shout_out_id)
        return found

    async def by(self, teacher: Person, shout_out_id: int) -> ShoutOut:
        """One of the teacher's own. Raises `NotThere`."""
        found = await self.of(shout_out_id)
        if found.by_id != teacher.id:
            raise NotThere
        return found

    async def write(self, draft: ShoutOut, words: str) -> None:
        await self._change("write", id=draft.id, words=words)

    async def drop(self, draft: ShoutOut, now: datetime) -> bool:
        """False when it has left, or was given up before."""
        return await self._change("drop", id=draft.id, now=now) > 0

    # The family

    async def ask(self, draft: ShoutOut, now: datetime) -> bool:
        """Everyone who joined for the child is to be asked; False when they were before."""
        if not await self._change("ask", id=draft.id, now=now):
            return False
        await self._change("ask_parents", id=draft.id)
        return True

    async def asked(self, found: ShoutOut) -> tuple[AskedParent, ...]:
        return await self._all("asked", id=found.id)

    async def answer(self, found: ShoutOut, parent_id: int, answer: str, now: datetime) -> bool:
        """A parent's yes or no; False when they said so already."""
        return (
            await self._change("answer", id=found.id, parent_id=parent_id, answer=answer, now=now)
            > 0
        )

    async def becomes(self, found: ShoutOut, state: str, now: datetime) -> bool:
        """What all answers mean together: asked, allowed or refused; False when it is so."""
        return await self._change("becomes", id=found.id, state=state, now=now) > 0

    async def ask_newcomers(self, now: datetime) -> tuple[ShoutOut, ...]:
        """Whoever joined for a child since its family agreed is to be asked, too; about what."""
        found = [await self.of(row[0]) for row in await self._all("without_all")]
        for each in found:
            await self._change("ask_parents", id=each.id)
            await self.becomes(each, "asked", now)
        return tuple(found)

    # The week in which it goes out

    async def are_waiting(self) -> bool:
        return await self._one("waiting") is not None

    async def next_week(self, now: datetime) -> NextWeek | None:
        """The next week of which nothing has left."""
        found: NextWeek | None = await self._one("next_week", since=now - LOOKED_BACK, now=now)
        return found

    async def goes_out_in(self, first_day: date, at_most: int) -> bool:
        """Whether any goes out with this week's messages now that did not before."""
        return await self._change("goes_out_in", first_day=first_day, at_most=at_most) > 0

    async def of_week(self, first_day: date) -> tuple[ShoutOut, ...]:
        """All of a week, withheld ones too."""
        rows = await self._all("of_week", first_day=first_day)
        return tuple([await self.of(row[0]) for row in rows])

    async def offices(self) -> tuple[int, ...]:
        """The accounts of the office."""
        return tuple(row[0] for row in await self._all("offices"))

    async def withhold(self, found: ShoutOut, *, on: bool) -> bool:
        """Keep it back, or let it go after all; False when it is so, or too late."""
        states = ("allowed", "withheld") if on else ("withheld", "allowed")
        return (
            await self._change("withhold", id=found.id, from_state=states[0], to_state=states[1])
            > 0
        )

    # It leaves

    async def may_leave(self, found: ShoutOut) -> bool:
        """Whether all who act for the child agree now, and nobody wants nothing told."""
        return not found.is_refused and await self._one("agreed", id=found.id) is not None

    async def sent(self, found: ShoutOut, now: datetime) -> None:
        await self._change("sent", id=found.id, now=now)

    async def readers(self, class_id: int) -> tuple[SchoolReader, ...]:
        return await self._all("readers", class_id=class_id)

    # The sweep

    async def drop_old_drafts(self, before: datetime, now: datetime) -> None:
        await self._change("drop_old_drafts", before=before, now=now)

    async def forget(self, before: datetime) -> None:
        await self._change("forget_answers", before=before)
        await self._change("forget", before=before)
