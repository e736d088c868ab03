"""The plans of all classes' weeks together: the calendar or a choice moves many of them at once."""

from dataclasses import asdict
from datetime import datetime

from storage.shelf import Shelf
from storage.week_models import WeekPlan


class WeekPlans(Shelf):
    name = "week_plans"

    async def standing(self) -> tuple[WeekPlan, ...]:
        """What has not left yet: a few plans, however many classes there are."""
        return await self._all("standing")

    async def move(self, plan: WeekPlan, open_at: datetime, send_at: datetime, state: str) -> int:
        """All classes with this plan have another one from now on; how many."""
        return await self._change(
            "move", **asdict(plan), to_open_at=open_at, to_send_at=send_at, to_state=state
        )

    async def list_newcomers(self) -> None:
        """Who came into a class since its week was planned, in all classes."""
        await self._change("list_newcomers")
