"""Floods: who sends a great many updates in a short time, counted from the inbox's own rows."""

from datetime import datetime

from storage.flood_models import Flood
from storage.shelf import Shelf


class Floods(Shelf):
    name = "floods"

    async def begin(self, account_id: int, now: datetime) -> bool:
        """A flood begins; False when it is under way already."""
        return await self._change("begin", account_id=account_id, now=now) > 0

    async def keep_one(self, account_id: int) -> None:
        """One more message was kept without an answer of its own."""
        await self._change("keep_one", account_id=account_id)

    async def ebbing(self, since: datetime, at_most: int) -> tuple[Flood, ...]:
        """The floods whose updates are all taken and came no faster than this of late."""
        return await self._all("ebbing", since=since, at_most=at_most)

    async def end(self, flood: Flood, now: datetime) -> bool:
        """It is over; False when another ticker said so."""
        return await self._change("end", account_id=flood.account_id, now=now) > 0

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
