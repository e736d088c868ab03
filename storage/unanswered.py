"""What parents wrote and a teacher has still to answer, close, pass on or see again.

Every question about a message is the asking teacher's: what was written before their first day, to
a colleague alone, or taken back is not there for them.
"""

from datetime import datetime

from storage.models import Person, Role
from storage.shelf import NotThere, Shelf
from storage.thread_models import Message, ThreadReader
from storage.unanswered_models import DueReminder, Incoming, PassedOn, Said, Settled


class Unanswered(Shelf):
    name = "unanswered"

    async def of(self, teacher: Person, message_id: int) -> Incoming:
        """A parent's message that the asking teacher reads. Raises `NotThere`."""
        found: Incoming | None = None
        if teacher.role is Role.TEACHER:
            found = await self._one("of", teacher_id=teacher.id, message_id=message_id)
        if found is None:
            raise NotThere
        return found

    async def waiting_for(self, teacher: Person) -> tuple[Incoming, ...]:
        """What waits for an answer by this teacher, the oldest first, what is put off included."""
        if teacher.role is not Role.TEACHER:
            return ()
        return await self._all("waiting_for", teacher_id=teacher.id)

    async def said_before(
        self, teacher: Person, incoming: Incoming, at_most: int
    ) -> tuple[Said, ...]:
        """The last that was said before, the oldest first, as far back as the teacher reads."""
        found = await self._all(
            "said_before", teacher_id=teacher.id, message_id=incoming.id, at_most=at_most
        )
        return found[::-1]

    async def colleagues_of(self, teacher: Person, incoming: Incoming) -> tuple[ThreadReader, ...]:
        """Who else teaches the child's class and has joined."""
        return await self._all("colleagues_of", teacher_id=teacher.id, message_id=incoming.id)

    async def note_readers(self, about: Message, at: datetime) -> tuple[ThreadReader, ...]:
        """Which teachers read what is noted at that moment about a message or another note."""
        return await self._all("note_readers", message_id=about.id, at=at)

    # Settled

    async def settle(self, message_id: int, teacher: Person, how: str, now: datetime) -> bool:
        """`answered` or `closed`, once; False when it was settled before."""
        changed = await self._change(
            "settle", message_id=message_id, teacher_id=teacher.id, settled_as=how, now=now
        )
        return changed > 0

    async def reopen(self, incoming: Incoming) -> bool:
        """What was closed waits again; False when nobody had closed it."""
        return await self._change("reopen", message_id=incoming.id) > 0

    async def settled(self, message_id: int) -> Settled | None:
        found: Settled | None = await self._one("settled", message_id=message_id)
        return found

    # Later

    async def remind(self, incoming: Incoming, teacher: Person, due_at: datetime) -> None:
        """Show it to this teacher again at that moment (UTC); the last word counts."""
        await self._change("remind", message_id=incoming.id, teacher_id=teacher.id, due_at=due_at)

    async def forget_reminder(self, incoming: Incoming, teacher: Person) -> None:
        await self._change("forget_reminder", message_id=incoming.id, teacher_id=teacher.id)

    async def due(self, now: datetime) -> tuple[DueReminder, ...]:
        return await self._all("due", now=now)

    async def reminded(self, reminder: DueReminder, now: datetime) -> bool:
        """Mark it as done; False when another ticker did."""
        changed = await self._change(
            "reminded",
            message_id=reminder.message_id,
            teacher_id=reminder.teacher_id,
            due_at=reminder.due_at,
            now=now,
        )
        return changed > 0

    # Passed on

    async def pass_on(
        self, incoming: Incoming, to: ThreadReader, by: Person, now: datetime
    ) -> None:
        """The colleague has it now, and reads the thread from this message on."""
        await self._change(
            "pass_on", message_id=incoming.id, teacher_id=to.id, passed_by=by.id, now=now
        )
        await self._reads_from(incoming, to, by, incoming.sent_at)

    async def take_pass_back(self, incoming: Incoming, to: ThreadReader, by: Person) -> None:
        """The colleague has it no more, and reads the thread only if there is another reason."""
        ways = {"teacher_id": to.id, "passed_by": by.id}
        await self._change("take_pass_back", message_id=incoming.id, **ways)
        await self._change("read_no_more", thread_id=incoming.thread_id, **ways)

    async def share_earlier(self, incoming: Incoming, to: ThreadReader, by: Person) -> None:
        """The colleague reads as far back in the thread as the one who shares it does."""
        since: datetime | None = await self._one(
            "first_read", thread_id=incoming.thread_id, teacher_id=by.id
        )
        await self._reads_from(incoming, to, by, since or incoming.sent_at)

    async def _reads_from(
        self, incoming: Incoming, to: ThreadReader, by: Person, since: datetime
    ) -> None:
        await self._change(
            "read_from",
            thread_id=incoming.thread_id,
            teacher_id=to.id,
            passed_by=by.id,
            since=since,
        )

    async def holder(self, message_id: int) -> PassedOn | None:
        """Who has a message since it was passed on last."""
        found: PassedOn | None = await self._one("holder", message_id=message_id)
        return found

    async def passed_to(self, message_id: int, teacher: Person) -> PassedOn | None:
        """How it came to this colleague; None when it was not passed on to them."""
        found: PassedOn | None = await self._one(
            "passed_to", message_id=message_id, teacher_id=teacher.id
        )
        return found

    async def forget(self, before: datetime) -> None:
        """Erase what belongs to messages sent before then; the messages follow."""
        for query in ("forget_settled", "forget_reminders", "forget_passes"):
            await self._change(query, before=before)
