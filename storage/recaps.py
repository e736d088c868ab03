"""What parents and teachers wrote down as agreed, and whether the other side said yes to it."""

from datetime import datetime

from storage.models import Person, Role
from storage.recap_models import Agreed, Partner, Recap
from storage.shelf import NotThere, Shelf
from storage.thread_models import Message, Thread


class Recaps(Shelf):
    name = "recaps"

    async def open(
        self, message: Message, corrects: Message | None, remind_at: datetime | None
    ) -> None:
        """It waits for the other side; a correction takes the place of another version."""
        await self._change(
            "open",
            message_id=message.id,
            corrects_id=corrects.id if corrects else None,
            remind_at=remind_at,
        )

    async def of(self, message: Message) -> Recap:
        """What became of it; who asks is looked at elsewhere. Raises `NotThere`."""
        found: Recap = await self._there("of", message_id=message.id)
        return found

    async def answer(self, message: Message, how: str, by: Person, now: datetime) -> bool:
        """`agreed` or `corrected`, once; False when somebody was first."""
        changed = await self._change(
            "answer", message_id=message.id, state=how, answered_by=by.id, now=now
        )
        return changed > 0

    async def reopen(self, message_id: int) -> None:
        await self._change("reopen", message_id=message_id)

    async def edited(self, message: Message, now: datetime) -> None:
        await self._change("edited", message_id=message.id, now=now)

    async def corrected_by(self, message: Message) -> int | None:
        """The number of the version that took the place of this one."""
        found: int | None = await self._one("corrected_by", message_id=message.id)
        return found

    async def read_by(self, teacher: Person, message: Message) -> None:
        """Raises `NotThere` unless the asking teacher reads this version."""
        found = None
        if teacher.role is Role.TEACHER:
            found = await self._one("read_by", teacher_id=teacher.id, message_id=message.id)
        if found is None:
            raise NotThere

    async def agreed_in(self, thread: Thread, asking: Person) -> Agreed | None:
        """What was agreed last in a thread that the asking person is of, as far as they read."""
        found: Agreed | None
        if asking.role is Role.TEACHER:
            found = await self._one("agreed_for_teacher", thread_id=thread.id, teacher_id=asking.id)
        elif asking.id == thread.parent_id:
            found = await self._one("agreed_for_parent", thread_id=thread.id)
        else:
            raise NotThere
        return found

    async def partners(self, teacher: Person) -> tuple[Partner, ...]:
        """Every parent with whom this teacher may agree something, talked with last first."""
        if teacher.role is not Role.TEACHER:
            return ()
        return await self._all("partners", teacher_id=teacher.id)

    async def due(self, now: datetime) -> tuple[int, ...]:
        """The numbers of the versions of which somebody is to be reminded."""
        return tuple(row[0] for row in await self._all("due", now=now))

    async def remind_later(self, message: Message, remind_at: datetime | None) -> None:
        """It waited, and its readers have it only now."""
        await self._change("remind_at", message_id=message.id, remind_at=remind_at)

    async def reminded(self, message_id: int, now: datetime) -> bool:
        """Mark it as done; False when another ticker did."""
        return await self._change("reminded", message_id=message_id, now=now) > 0

    async def forget(self, before: datetime) -> None:
        """Erase what belongs to messages sent before then; the messages follow."""
        await self._change("forget_corrected", before=before)
        await self._change("forget", before=before)
