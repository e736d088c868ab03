"""When Telegram was not heard: since when now, and the long silences people are to be told of."""

from datetime import datetime

from storage.models import Account
from storage.outbox_models import Silence
from storage.shelf import Shelf


class Silences(Shelf):
    name = "silences"

    async def latest(self) -> Silence | None:
        """The one that is not over, which is moments old while all is well; None at first."""
        found: Silence | None = await self._one("latest")
        return found

    async def heard(self, now: datetime) -> None:
        """Telegram answers: there is no silence up to now."""
        if not await self._change("go_on", now=now):
            await self._change("begin", now=now)

    async def heard_after_long(self, now: datetime) -> None:
        """Telegram answers after so long that something may be lost: people are to be told."""
        await self._change("end_silence", now=now)
        await self._change("begin", now=now)

    async def refused(self, refusal: str, now: datetime) -> None:
        """Telegram answers, but refuses this bot altogether."""
        if not await self._change("refuse", refusal=refusal, now=now):
            await self._change("begin", now=now)
            await self._change("refuse", refusal=refusal, now=now)

    async def accepted(self) -> None:
        await self._change("accept")

    async def to_tell(self) -> tuple[Silence, ...]:
        return await self._all("to_tell")

    async def next_to_tell(self, silence: Silence, room: int) -> tuple[Account, ...]:
        """Who may have written meanwhile and has not been told yet, in their accounts' order."""
        return await self._all("next_to_tell", after=silence.told_up_to or 0, room=room)

    async def offices(self) -> tuple[Account, ...]:
        return await self._all("offices")

    async def told(self, silence: Silence, up_to: Account, count: int) -> None:
        await self._change("tell", id=silence.id, told_up_to=up_to.id, told=count)

    async def settle(self, silence: Silence, now: datetime) -> None:
        await self._change("settle", id=silence.id, now=now)

    async def last_long(self) -> Silence | None:
        found: Silence | None = await self._one("last_long")
        return found

    async def forget(self, before: datetime) -> int:
        """The sweep: erase those that ended before then; how many."""
        return await self._change("forget", before=before)
