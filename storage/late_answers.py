"""Teachers' messages that wait for the end of a parent's quiet hours."""

from datetime import datetime

from storage.manners_models import LateAnswer
from storage.shelf import Shelf
from storage.thread_models import Message


class LateAnswers(Shelf):
    name = "late_answers"

    async def keep(self, message: Message, account_id: int, due_at: datetime) -> None:
        """It leaves at this moment (UTC), unless the parent's quiet hours change."""
        await self._change("keep", message_id=message.id, account_id=account_id, due_at=due_at)

    async def of(self, message: Message) -> LateAnswer | None:
        found: LateAnswer | None = await self._one("of", message_id=message.id)
        return found

    async def waiting(self, message: Message) -> LateAnswer | None:
        """How a message waits; None for one that does not, or not any more."""
        found = await self.of(message)
        return found if found is not None and found.state == "waiting" else None

    async def due(self, now: datetime) -> tuple[LateAnswer, ...]:
        return await self._all("due", now=now)

    async def put_off(self, answer: LateAnswer, due_at: datetime) -> None:
        await self._change("put_off", message_id=answer.message_id, due_at=due_at)

    async def leaves(self, answer: LateAnswer) -> bool:
        """Take it for sending; False when it does not wait any more."""
        return await self._change("ends", message_id=answer.message_id, state="left") > 0

    async def hurry(self, answer: LateAnswer) -> bool:
        """Its author sends it at once; False when it does not wait any more."""
        return await self._change("ends", message_id=answer.message_id, state="hurried") > 0

    async def drop(self, message: Message) -> None:
        """Taken back: if it still waits, it will never leave."""
        await self._change("ends", message_id=message.id, state="dropped")

    async def quiet_hours_changed(self, account_id: int, now: datetime) -> None:
        await self._change("look_again", account_id=account_id, now=now)

    async def free_days_changed(self, now: datetime) -> None:
        await self._change("look_at_all_again", now=now)

    async def forget(self, before: datetime) -> None:
        """Erase what belongs to messages that were sent before then."""
        await self._change("forget", before=before)
