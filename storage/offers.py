"""Offers: what a parent may book in the rounds that are open, asked by the parent's account."""

from datetime import datetime

from storage.models import Account
from storage.offer_models import Offer
from storage.round_models import Slot
from storage.shelf import NotThere, Shelf


class Offers(Shelf):
    name = "offers"

    async def to(
        self, parent: Account, now: datetime, *, round_id: int | None = None
    ) -> tuple[Offer, ...]:
        """Everything that this parent may book, or could before the round was closed."""
        return await self._offers(parent, now, round_id=round_id)

    async def for_(
        self, parent: Account, now: datetime, round_id: int, teacher_id: int, child_id: int
    ) -> Offer:
        """One teacher about one of their own children. Raises `NotThere`."""
        found = await self._offers(
            parent, now, round_id=round_id, teacher_id=teacher_id, child_id=child_id
        )
        if not found:
            raise NotThere
        return found[0]

    async def _offers(
        self,
        parent: Account,
        now: datetime,
        *,
        round_id: int | None = None,
        teacher_id: int | None = None,
        child_id: int | None = None,
    ) -> tuple[Offer, ...]:
        rows: tuple[Offer, ...] = await self._all(
            "to_parent",
            account_id=parent.id,
            round_id=round_id,
            teacher_id=teacher_id,
            child_id=child_id,
            now=now,
        )
        # Once, also where the school's list has one parent twice for a child.
        return tuple({(row.round_id, row.teacher_id, row.child_id): row for row in rows}.values())

    async def free(
        self, offer: Offer, now: datetime, *, moving: int | None = None
    ) -> tuple[Slot, ...]:
        """The teacher's times at which this parent and child are free too, in their order.

        Whoever moves a meeting is free at its own time, which is left out.
        """
        return await self._all(
            "free_for",
            round_id=offer.round_id,
            teacher_id=offer.teacher_id,
            child_id=offer.child_id,
            parent_id=offer.parent_id,
            meeting_id=moving,
            now=now,
        )

    async def with_free_times(self, round_id: int, now: datetime) -> frozenset[int]:
        """Which teachers of a round have any time left."""
        rows = await self._all("with_free_times", round_id=round_id, now=now)
        return frozenset(row["teacher_id"] for row in rows)
