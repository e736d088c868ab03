"""Pauses of messages: the office's kill switch, and what waits until it is turned back.

Whether a message waits is decided when it is sent or the pause begins, and kept with it; the
sender keeps back every row of the outbox that belongs to it, and asks again at the moment when a
row would leave. So nothing that is put later, by whomever, slips through.
"""

from datetime import UTC, datetime

from storage.models import Person
from storage.pause_models import HeldLetter, MessagePause, Relation
from storage.promise_models import Promise
from storage.shelf import Shelf
from storage.thread_models import Message, Thread

UNTIL_LET_GO = datetime(9999, 1, 1, tzinfo=UTC)


class MessagePauses(Shelf):
    name = "message_pauses"

    # The office

    async def prepare(
        self, by: Person | None, relation: Relation | None, now: datetime
    ) -> MessagePause:
        """The pause of all messages or of one relation: as it stands, or a new draft."""
        scope = {
            "parent_id": relation.parent_id if relation else None,
            "child_id": relation.child_id if relation else None,
        }
        number: int | None = await self._one("standing", **scope)
        if number is None:
            made_by = by.account_id if by else None
            number = await self._one("prepare", **scope, made_by=made_by, now=now)
        return await self.of(number or 0)

    async def same_as(self, pause: MessagePause) -> MessagePause:
        """The pause of just the same that is on, or this one."""
        scope = {"parent_id": pause.parent_id, "child_id": pause.child_id}
        return await self.of(await self._one("standing", **scope) or pause.id)

    async def of(self, pause_id: int) -> MessagePause:
        """One pause, for the office or the clock. Raises `NotThere`."""
        found: MessagePause = await self._there("of", id=pause_id)
        return found

    async def running(self) -> tuple[MessagePause, ...]:
        return await self._all("running")

    async def relations(self) -> tuple[Relation, ...]:
        """Every parent who joined for a child, class by class."""
        return await self._all("relations")

    async def say(self, pause: MessagePause, words: str | None) -> None:
        await self._change("say", id=pause.id, words=words)

    async def last(self, pause: MessagePause, ends_at: datetime | None) -> None:
        """Let it end by itself then (UTC); None for not before the office ends it."""
        await self._change("last", id=pause.id, ends_at=ends_at)

    async def take_updates_in(self, pause: MessagePause, *, with_updates: bool) -> None:
        await self._change("take_updates_in", id=pause.id, with_updates=with_updates)

    async def begin(self, pause: MessagePause, now: datetime) -> bool:
        """It holds from now on, also for what waits already; False when it is no draft any more."""
        if not await self._change("begin", id=pause.id, now=now):
            return False
        await self._change("hold_what_waits", id=pause.id)
        return True

    async def drop(self, pause: MessagePause) -> bool:
        return await self._change("drop_it", id=pause.id) > 0

    async def count_held(self, pause: MessagePause) -> int:
        found: int = await self._one("count_held", id=pause.id)
        return found

    # Messages

    async def holding(self, message: Message) -> MessagePause | None:
        """The pause whose end a message waits for."""
        number: int | None = await self._one("holding", message_id=message.id)
        return None if number is None else await self.of(number)

    async def keeping_news(self, promise: Promise) -> MessagePause | None:
        """The pause for whose end the other side's news of a promise wait."""
        number: int | None = await self._one("keeping_news", promise_id=promise.id)
        return None if number is None else await self.of(number)

    async def since(self, thread: Thread) -> datetime | None:
        """Since when a parent's own thread is paused."""
        number = await self.over(thread.id)
        return None if number is None else (await self.of(number)).begun_at

    # Its end

    async def due(self, now: datetime) -> tuple[MessagePause, ...]:
        return await self._all("due", now=now)

    async def end(self, pause: MessagePause, now: datetime) -> tuple[Message, ...] | None:
        """It is over: the messages that need not wait any more; None when it was over before."""
        if not await self._change("end", id=pause.id, now=now):
            return None
        await self._change("leave_to_others", id=pause.id)
        found = await self._all("held", id=pause.id)
        await self._change("let_messages_go", id=pause.id)
        return found

    async def kept_back(self, pause: MessagePause) -> tuple[Message, ...]:
        """What others sent and has not reached the paused parent's phone, in its order."""
        return await self._all("kept_back", id=pause.id)

    async def promises_with_news(self, pause: MessagePause) -> tuple[int, ...]:
        """The numbers of the promises of which something waits for its end."""
        return tuple(row[0] for row in await self._all("promises_with_news", id=pause.id))

    async def letters(self, pause: MessagePause) -> tuple[HeldLetter, ...]:
        """The rows of the outbox that the sender kept back for it, in their order."""
        return await self._all("letters", id=pause.id)

    async def let_go(
        self, letter: HeldLetter, state: str, not_before: datetime, expires_at: datetime | None
    ) -> None:
        await self._change(
            "let_go",
            outbox_id=letter.outbox_id,
            state=state,
            not_before=not_before,
            expires_at=expires_at,
        )

    # The sender

    async def matters(self) -> bool:
        return await self._one("matters") is not None

    async def keeping(self, message_id: int, chat_id: int) -> int | None:
        found: int | None = await self._one("keeping", message_id=message_id, chat_id=chat_id)
        return found

    async def keeping_change(self, outbox_id: int) -> int | None:
        found: int | None = await self._one("keeping_change", outbox_id=outbox_id)
        return found

    async def over(self, thread_id: int) -> int | None:
        """The pause that holds a parent's own thread."""
        found: int | None = await self._one("over", thread_id=thread_id)
        return found

    async def keeping_promise(self, promise_id: int, chat_id: int, verb: str) -> int | None:
        found: int | None = await self._one(
            "keeping_promise", promise_id=promise_id, chat_id=chat_id, verb=verb
        )
        return found

    async def keeping_updates(self) -> int | None:
        found: int | None = await self._one("keeping_updates")
        return found

    async def ahead(self, outbox_id: int, chat_id: int, lane: int) -> datetime | None:
        """Until when waits what goes before this row in its chat, though its pause is over."""
        found: datetime | None = await self._one(
            "ahead", outbox_id=outbox_id, chat_id=chat_id, lane=lane
        )
        return found

    async def keep_back(self, outbox_id: int, pause_id: int) -> None:
        """The row waits until the pause is over, however long that is."""
        await self._change("keep_back", outbox_id=outbox_id, pause_id=pause_id)
        await self._change("wait", outbox_id=outbox_id, until=UNTIL_LET_GO)

    async def has_left(self, outbox_id: int) -> None:
        await self._change("has_left", outbox_id=outbox_id)

    # The sweep

    async def forget(self, before: datetime) -> None:
        for query in ("forget_messages", "forget"):
            await self._change(query, before=before)

    async def forget_letters(self) -> None:
        await self._change("forget_letters")

    async def drop_old_drafts(self, before: datetime) -> None:
        await self._change("drop_old_drafts", before=before)
