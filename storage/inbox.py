"""What Telegram told us, kept before Telegram is told that we have it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from storage.outbox_models import InboxCount, Received
from storage.shelf import Shelf


class Inbox(Shelf):
    name = "inbox"

    async def put(self, updates: Iterable[tuple[int, int, str]], now: datetime) -> None:
        """Keep updates as (update id, chat id, JSON); those already here are left as they are."""
        rows = [
            {"update_id": update_id, "chat_id": chat_id, "body": body, "now": now}
            for update_id, chat_id, body in updates
        ]
        await self._change_many("put", rows)

    async def next_turns(self, now: datetime, room: int) -> tuple[Received, ...]:
        """At most one update a chat, the oldest; oldest first."""
        return await self._all("next_turns", now=now, room=room)

    async def finish(self, ended: Iterable[Received], now: datetime) -> None:
        """Their turns are done, or refused."""
        await self._change_many("finish", [{"id": each.id, "now": now} for each in ended])

    async def try_later(self, received: Received, not_before: datetime) -> None:
        await self._change("try_later", id=received.id, not_before=not_before)

    async def set_aside(self, received: Received, now: datetime, reason: str) -> None:
        await self._change("set_aside", id=received.id, now=now, reason=reason)

    async def hurry(self, now: datetime) -> int:
        """The clock was set back: nothing waits for a time that was; how many rows."""
        return await self._change("hurry", now=now)

    async def forget(self, before: datetime) -> int:
        """Erase what was done before then; how many rows went."""
        await self._change("forget_numbers", before=before)
        return await self._change("forget_done", before=before)

    async def forget_set_aside(self, before: datetime) -> int:
        """Erase what was set aside before then; how many rows went."""
        return await self._change("forget_set_aside", before=before)

    async def counts(self) -> tuple[InboxCount, ...]:
        return await self._all("counts")

    async def count_waiting(self) -> int:
        found: int = await self._one("count_waiting")
        return found

    async def count_aside(self) -> int:
        found: int = await self._one("count_aside")
        return found

    async def last_received(self) -> datetime | None:
        found: Any = await self._one("last_received")
        return found if found is None else datetime.fromisoformat(str(found))
