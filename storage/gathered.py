"""The messages in which class updates come together to a parent who asked for less."""

from datetime import datetime

from storage.manners_models import GatheredUpdate, GatheringRow, Growing
from storage.shelf import Shelf


class Gathered(Shelf):
    name = "gathered"

    async def growing(self, subject: str) -> Growing | None:
        """The one that waits still, with how many updates it brings; the last, if several do."""
        found: tuple[Growing, ...] = await self._all("growing", subject=subject)
        return min(found, key=lambda growing: growing.updates, default=None)

    async def row_of(self, dedupe_key: str) -> tuple[int, int]:
        """Its outbox row and its chat."""
        found: GatheringRow = await self._one("row_of", dedupe_key=dedupe_key)
        return found.id, found.chat_id

    async def updates_in(self, dedupe_key: str) -> tuple[GatheredUpdate, ...]:
        return await self._all("updates_in", dedupe_key=dedupe_key)

    async def comes_now(self, subject: str, now: datetime) -> None:
        """What waits does not wait any more; the reader's quiet hours still hold."""
        await self._change("comes_now", subject=subject, now=now)
