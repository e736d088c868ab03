"""Several meetings booked at once: whom a parent ticked, and the ways they were shown.

A row, so that a restart forgets nothing; nobody but its account can reach it.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from storage.meeting_models import AtOnce, ChildTaken
from storage.models import Account
from storage.shelf import Shelf


class AtOnceShelf(Shelf):
    name = "at_once"

    async def begin(
        self,
        account: Account,
        round_id: int,
        wanted: Iterable[tuple[int, int]],
        gap_minutes: int,
        now: datetime,
    ) -> AtOnce:
        """`wanted` are pairs of child and teacher."""
        number: int = await self._one(
            "begin",
            account_id=account.id,
            round_id=round_id,
            wanted=json.dumps(sorted(wanted)),
            gap_minutes=gap_minutes,
            now=now,
        )
        return await self.mine(account, number)

    async def mine(self, account: Account, number: int) -> AtOnce:
        """What this account began. Raises `NotThere`."""
        found: AtOnce = await self._there("mine", id=number, account_id=account.id)
        return found

    async def want(self, draft: AtOnce, wanted: Iterable[tuple[int, int]]) -> None:
        await self._change("want", id=draft.id, wanted=json.dumps(sorted(wanted)))

    async def set_out(self, draft: AtOnce, *, from_minute: int, gap_minutes: int) -> None:
        """Not earlier than this, and so long from room to room."""
        await self._change("set_out", id=draft.id, from_minute=from_minute, gap_minutes=gap_minutes)

    async def show(self, draft: AtOnce, ways: Sequence[Sequence[tuple[int, int, int]]]) -> None:
        """These ways are before the parent now: child, teacher and slot of each meeting."""
        await self._change("show", id=draft.id, ways=json.dumps(ways))

    async def book(self, draft: AtOnce, meetings: Sequence[int]) -> None:
        await self._change("book", id=draft.id, booked=json.dumps(meetings))

    async def child_taken(self, child_id: int, now: datetime) -> tuple[ChildTaken, ...]:
        """When a child is met about, by whomever: which times cannot be had."""
        return await self._all("child_taken", child_id=child_id, now=now)

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
