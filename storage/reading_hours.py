"""When each teacher reads messages: hours of their own by weekday, or else the school's."""

from storage.calendar_models import SchoolDay
from storage.models import Person
from storage.shelf import Shelf


class ReadingHours(Shelf):
    name = "reading_hours"

    async def days_of(self, teacher_id: int) -> tuple[SchoolDay, ...]:
        """The weekdays on which this teacher chose other hours than the school's."""
        return await self._all("days_of", teacher_id=teacher_id)

    async def set_day(
        self, teacher: Person, weekday: int, starts: str | None, ends: str | None
    ) -> None:
        """The hours on a weekday (0 is Monday), wall time HH:MM; None for not reading."""
        await self._change(
            "put_day", teacher_id=teacher.id, weekday=weekday, starts=starts, ends=ends
        )

    async def as_the_school(self, teacher: Person) -> None:
        await self._change("forget_days", teacher_id=teacher.id)

    async def at_once(self, teacher_id: int) -> bool:
        """Whether this teacher wants messages at any hour."""
        return bool(await self._one("reads_at_once", teacher_id=teacher_id))

    async def read_at_once(self, teacher: Person, *, at_once: bool) -> None:
        await self._change("read_at_once", teacher_id=teacher.id, at_once=at_once)
