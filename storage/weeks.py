"""The school weeks of each class: planned as rows, opened to its teachers, sent once."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from storage.models import Person
from storage.shelf import Shelf
from storage.week_models import ClassWeek, Week, WeekCounts

A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PlannedWeek:
    """A week of a class that is to be planned; `state` is planned or off. Times in UTC."""

    class_id: int
    first_day: date
    open_at: datetime
    send_at: datetime
    state: str


class Weeks(Shelf):
    name = "weeks"

    # When a class's message leaves

    async def choice_of(self, class_id: int) -> ClassWeek:
        """What its teachers chose, or Friday at 15:00."""
        found: ClassWeek = await self._one("choice_of", class_id=class_id)
        return found

    async def choose(self, choice: ClassWeek, by: Person, now: datetime) -> None:
        await self._change(
            "choose",
            class_id=choice.class_id,
            weekday=choice.weekday,
            at=choice.at,
            note=choice.note,
            paused=choice.paused,
            changed_by=by.id,
            now=now,
        )

    async def leaves_next(self, class_id: int, now: datetime) -> datetime | None:
        """When a class's next weekly message leaves that is planned."""
        at: datetime | None = await self._one("leaves_next", class_id=class_id, now=now)
        return at

    # Planned

    async def to_plan(self, first_day: date, after: int, at_most: int) -> tuple[ClassWeek, ...]:
        """Classes with children that have no row of that week, by number, beginning after one.

        Nor of one that begins within six days of it: so it is when the school chooses other days.
        """
        return await self._all(
            "to_plan",
            week_before=first_day - A_WEEK,
            week_after=first_day + A_WEEK,
            after=after,
            at_most=at_most,
        )

    async def plan(self, weeks: Sequence[PlannedWeek]) -> None:
        """Put weeks of one first day there, with a row for each child; what is there stays."""
        if not weeks:
            return
        await self._change_many("plan", [asdict(week) for week in weeks])
        numbers = [week.class_id for week in weeks]
        await self._change(
            "list_children", first_day=weeks[0].first_day, lowest=min(numbers), highest=max(numbers)
        )

    async def list_newcomers(self, week: Week) -> None:
        """Who came into the class since it was planned."""
        await self._change(
            "list_children",
            first_day=week.first_day,
            lowest=week.class_id,
            highest=week.class_id,
        )

    # Found

    async def of(self, week_id: int) -> Week:
        """Any week, whose teacher the caller looks at. Raises `NotThere`."""
        found: Week = await self._there("of", id=week_id)
        return found

    async def of_class(self, class_id: int, first_day: date) -> Week | None:
        found: Week | None = await self._one("of_class", class_id=class_id, first_day=first_day)
        return found

    async def counts_of(self, week: Week) -> WeekCounts:
        found: WeekCounts = await self._one("counts_of", week_id=week.id)
        return found

    # What the clock does, each once whoever else ticks

    async def to_open(self, now: datetime, at_most: int) -> tuple[Week, ...]:
        return await self._all("to_open", now=now, at_most=at_most)

    async def open(self, week: Week, now: datetime) -> bool:
        return await self._change("open", id=week.id, now=now) > 0

    async def due(self, now: datetime, at_most: int) -> tuple[Week, ...]:
        return await self._all("due", now=now, at_most=at_most)

    async def end(self, week: Week, state: str, now: datetime) -> bool:
        """It is in the outbox (`sent`), too late (`missed`), or does not leave (`off`)."""
        return await self._change("end", id=week.id, state=state, now=now) > 0
