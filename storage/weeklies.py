"""Each child's weekly message: composed, found ready, sent to each parent, answered."""

from datetime import datetime

from storage.models import Person
from storage.shelf import Shelf
from storage.week_models import Week, Weekly


class Weeklies(Shelf):
    name = "weeklies"

    async def of(self, weekly_id: int) -> Weekly:
        """Any child's, whose teacher or parent the caller looks at. Raises `NotThere`."""
        found: Weekly = await self._there("of", id=weekly_id)
        return found

    async def of_week(self, week: Week) -> tuple[Weekly, ...]:
        """All children of the week, by first name."""
        return await self._all("of_week", week_id=week.id)

    # Composed: each False when another teacher changed it in between

    async def write_well(
        self,
        weekly: Weekly,
        *,
        strength: str | None,
        well: str | None,
        now: datetime,
        by: Person | None = None,
        praise_id: int | None = None,
    ) -> bool:
        """What went well; nothing is ready before its teacher has seen it whole."""
        changed = await self._change(
            "write_well",
            id=weekly.id,
            version=weekly.version,
            strength=strength,
            well=well,
            praise_id=praise_id,
            written_by=by.id if by else None,
            now=now,
        )
        return changed > 0

    async def write_step(
        self,
        weekly: Weekly,
        *,
        code: str | None,
        step: str | None,
        now: datetime,
        by: Person | None = None,
    ) -> bool:
        """The next step for home; neither of them is for none."""
        changed = await self._change(
            "write_step",
            id=weekly.id,
            version=weekly.version,
            code=code,
            step=step,
            written_by=by.id if by else None,
            now=now,
        )
        return changed > 0

    async def found_ready(self, weekly: Weekly, by: Person, now: datetime) -> bool:
        changed = await self._change(
            "found_ready", id=weekly.id, version=weekly.version, written_by=by.id, now=now
        )
        return changed > 0
