"""How teachers compose the weekly messages: their cards, what is known of a child, what changes."""

from collections.abc import Sequence
from datetime import date, datetime

from storage.composing_models import LastStep, WeekTeacher, WrittenBefore
from storage.models import Person
from storage.shelf import Shelf
from storage.week_models import Week, Weekly


class Composing(Shelf):
    name = "composing"

    # Found

    async def newest_of(self, class_id: int) -> Week | None:
        """The week that is to be composed now, or else the one that left last."""
        found: Week | None = await self._one("newest_of", class_id=class_id)
        return found

    async def open_for(self, teacher: Person) -> tuple[Week, ...]:
        """Weeks whose card this teacher's classes have been shown and that have not left."""
        return await self._all("open_for", teacher_id=teacher.id)

    async def weekly_for(self, teacher: Person, weekly_id: int) -> Weekly:
        """A child's, of a class they teach and as long as it is in it. Raises `NotThere`."""
        found: Weekly = await self._there("weekly_for", teacher_id=teacher.id, weekly_id=weekly_id)
        return found

    # The teachers' cards

    async def teachers_of(self, week: Week) -> tuple[WeekTeacher, ...]:
        return await self._all("teachers_of", week_id=week.id)

    async def shows_on(self, week: Week, teacher_id: int, card_id: int | None, counts: str) -> None:
        """The teacher's card of the week stands there, and says this much."""
        await self._change(
            "shows_on", week_id=week.id, teacher_id=teacher_id, card_id=card_id, counts=counts
        )

    async def rests(self, week: Week, teacher: Person, now: datetime) -> None:
        """They compose nothing this week."""
        await self._change("rests", week_id=week.id, teacher_id=teacher.id, now=now)

    async def composes_again(self, week: Week, teacher: Person) -> None:
        await self._change("composes_again", week_id=week.id, teacher_id=teacher.id)

    # What is known of a child

    async def last_step(self, weekly: Weekly, since: date) -> LastStep | None:
        """Of the last message before this one, in a week that began on `since` or later."""
        found: LastStep | None = await self._one(
            "last_step", child_id=weekly.child_id, first_day=weekly.first_day, since=since
        )
        return found

    async def written_before(self, class_id: int, at_most: int) -> tuple[WrittenBefore, ...]:
        """What the class's teachers wrote in their own words, the newest first."""
        return await self._all("written_before", class_id=class_id, at_most=at_most)

    async def written_in(self, class_id: int, weekly_id: int) -> WrittenBefore:
        """One of these. Raises `NotThere`."""
        found: WrittenBefore = await self._there(
            "written_in", class_id=class_id, weekly_id=weekly_id
        )
        return found

    # Composed: each False when it was changed in between

    async def speak(self, weekly: Weekly, voice_file_id: str, by: Person, now: datetime) -> bool:
        """What went well, said aloud, beside what stands there."""
        return await self._changed("speak", weekly, by, now, voice_file_id=voice_file_id)

    async def skip(self, weekly: Weekly, by: Person, now: datetime) -> bool:
        return await self._changed("skip", weekly, by, now)

    async def put_off(self, weekly: Weekly, by: Person, now: datetime) -> bool:
        """It comes after the others."""
        return await self._changed("put_off", weekly, by, now)

    async def ready_as(
        self, other: Weekly, like: Weekly, well: str | None, by: Person, now: datetime
    ) -> bool:
        """A child without words gets those of another one, which its teacher has seen whole."""
        changed = await self._change(
            "ready_as", id=other.id, source=like.id, well=well, written_by=by.id, now=now
        )
        return changed > 0

    async def _changed(
        self, query: str, weekly: Weekly, by: Person, now: datetime, **more: str
    ) -> bool:
        changed = await self._change(
            query, id=weekly.id, version=weekly.version, written_by=by.id, now=now, **more
        )
        return changed > 0

    # What the clock does

    async def to_remind(self, now: datetime, by: datetime, at_most: int) -> Sequence[Week]:
        """Weeks that leave until then, whose teachers were not reminded of what is missing."""
        return await self._all("to_remind", now=now, by=by, at_most=at_most)

    async def remind(self, week: Week, now: datetime) -> bool:
        """Once, whoever else ticks."""
        return await self._change("remind", id=week.id, now=now) > 0
