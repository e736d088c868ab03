"""Weeks that leave: to whom each child's message goes, how it fares, and what families answer."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from storage.models import Person
from storage.shelf import NotThere, Shelf
from storage.week_models import (
    PassedOver,
    Week,
    Weekly,
    WeeklyAnswer,
    WeeklyFate,
    WeeklyReader,
)


@dataclass(frozen=True, slots=True)
class WayHome:
    """How a child's message goes to an adult: in the outbox row under a key, or why it cannot."""

    weekly_id: int
    parent_id: int
    dedupe_key: str | None
    unreachable_reason: str | None = None


@dataclass(frozen=True, slots=True)
class WeeklyEnd:
    """What became of a child's message: sent, news or none, and why it did not go as written."""

    id: int
    state: str
    reason: str | None = None


class SentWeeks(Shelf):
    name = "sent_weeks"

    # It leaves

    async def list_all(self, week: Week) -> None:
        """Who came into the class since it was planned, even if nothing leaves."""
        await self._change("list_all", week_id=week.id)

    async def end_all(self, week: Week, reason: str, now: datetime) -> None:
        """Nothing leaves for any child, for this reason."""
        await self._change("end_all", week_id=week.id, reason=reason, now=now)

    async def passed_over(self, week: Week) -> tuple[PassedOver, ...]:
        """Who is not in the class any more, or was told about in another class."""
        return await self._all("passed_over", week_id=week.id)

    async def readers(self, week: Week, since: datetime) -> tuple[WeeklyReader, ...]:
        """Every adult of every child, by child; rung is whose phone rang since then."""
        return await self._all("readers", week_id=week.id, since=since)

    async def end(self, ends: Iterable[WeeklyEnd], now: datetime) -> None:
        await self._change_many("end_one", [asdict(end) | {"now": now} for end in ends])

    async def address(self, ways: Iterable[WayHome]) -> None:
        await self._change_many("address", [asdict(way) for way in ways])

    # How it fares

    async def fates(self, week: Week) -> tuple[WeeklyFate, ...]:
        return await self._all("fates", week_id=week.id)

    async def unsettled(self, before: datetime, at_most: int) -> tuple[Week, ...]:
        return await self._all("unsettled", before=before, at_most=at_most)

    async def counted(self, week: Week, now: datetime) -> None:
        await self._change("counted", id=week.id, now=now)

    async def settle(self, week: Week, now: datetime) -> None:
        await self._change("settle", id=week.id, now=now)

    # What families answer

    async def answer_of(self, weekly: Weekly, parents: Sequence[Person]) -> WeeklyAnswer:
        """The asking parent's, by any entry of the list it went to. Raises `NotThere`."""
        for parent in parents:
            found: WeeklyAnswer | None = await self._one(
                "answer_of", weekly_id=weekly.id, parent_id=parent.id
            )
            if found is not None:
                return found
        raise NotThere

    async def thank(self, answer: WeeklyAnswer, now: datetime) -> bool:
        """False when they did before."""
        return await self._answers("thank", answer, now=now)

    async def try_step(self, answer: WeeklyAnswer, now: datetime) -> bool:
        return await self._answers("try_step", answer, now=now)

    async def untry_step(self, answer: WeeklyAnswer) -> bool:
        return await self._answers("untry_step", answer)

    async def ask_more(self, answer: WeeklyAnswer, now: datetime) -> bool:
        return await self._answers("ask_more", answer, now=now)

    async def _answers(self, query: str, answer: WeeklyAnswer, **at: datetime) -> bool:
        of_parent = {"weekly_id": answer.weekly_id, "parent_id": answer.parent_id}
        return await self._change(query, **of_parent, **at) > 0

    async def forget(self, before: datetime) -> None:
        """Erase weeks that were over before then, with what was written."""
        for query in ("forget_families", "forget_weeklies", "forget_teachers", "forget_weeks"):
            await self._change(query, before=before)
