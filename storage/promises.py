"""Promises between parents and teachers: by whom, what, by when, and when to remind of it.

Who may see or change one is asked of its thread, with whoever asks, before it is handed on.
"""

from datetime import date, datetime

from storage.models import Account, Person, Role
from storage.promise_models import (
    AskedUpdate,
    Promise,
    PromiseReminder,
    ThreadToChoose,
    ToldAbsence,
)
from storage.shelf import NotThere, Shelf
from storage.thread_models import Message, Thread


class Promises(Shelf):
    name = "promises"

    # Begun

    async def begin(self, account: Account, now: datetime, *, words: str | None = None) -> Promise:
        """A new draft; about whom it is comes later."""
        return await self._begin(account, now, None, None, None, words)

    async def begin_from(
        self, account: Account, now: datetime, about: Message, thread: Thread, by: Person
    ) -> Promise:
        """The draft that this account has about a message, begun if there is none."""
        number: int | None = await self._one(
            "draft_about", account_id=account.id, about_id=about.id
        )
        if number is not None:
            return await self.mine(account, number)
        return await self._begin(account, now, thread, by, about, None)

    async def _begin(
        self,
        account: Account,
        now: datetime,
        thread: Thread | None,
        by: Person | None,
        about: Message | None,
        words: str | None,
    ) -> Promise:
        number: int = await self._one(
            "begin",
            account_id=account.id,
            thread_id=thread.id if thread else None,
            promised_by=by.id if by else None,
            about_id=about.id if about else None,
            only_to=about.only_to if about else None,
            words=words,
            now=now,
        )
        return await self.mine(account, number)

    async def mine(self, account: Account, promise_id: int) -> Promise:
        """A promise of this account's own. Raises `NotThere`."""
        found = await self.of_anyone(promise_id)
        if found.account_id != account.id:
            raise NotThere
        return found

    async def of_anyone(self, promise_id: int) -> Promise:
        """A promise, to find its thread by: `threads` says whether the asker reads that."""
        found: Promise = await self._there("of", id=promise_id)
        return found

    async def address(self, draft: Promise, thread: Thread, by: Person) -> None:
        await self._change("address", id=draft.id, thread_id=thread.id, promised_by=by.id)

    async def write(self, draft: Promise, words: str) -> None:
        await self._change("write", id=draft.id, words=words)

    async def make(
        self, draft: Promise, message: Message, day: date, clock: str | None, now: datetime
    ) -> bool:
        """It stands in its thread as this message; False when it was made before."""
        changed = await self._change(
            "make", id=draft.id, message_id=message.id, by_day=day, by_time=clock, now=now
        )
        return changed > 0

    async def show_on(self, promise: Promise, card_id: int) -> None:
        """The card (an outbox row) that shows whoever promised how it stands."""
        await self._change("show_on", id=promise.id, card_id=card_id)

    # Kept, moved, taken back: each once, False when it was done before

    async def keep(self, promise: Promise, now: datetime) -> bool:
        return await self._change("keep", id=promise.id, now=now) > 0

    async def unkeep(self, promise: Promise) -> bool:
        return await self._change("unkeep", id=promise.id) > 0

    async def withdraw(self, promise: Promise, now: datetime) -> bool:
        return await self._change("withdraw", id=promise.id, now=now) > 0

    async def ask_for(self, promise: Promise, day: date, clock: str | None) -> None:
        """A later day, which counts when `move` is called."""
        await self._change("ask_for", id=promise.id, new_day=day, new_time=clock)

    async def move(self, promise: Promise) -> bool:
        return await self._change("move", id=promise.id) > 0

    async def thank(self, promise: Promise, person: Person, now: datetime) -> bool:
        changed = await self._change("thank", promise_id=promise.id, person_id=person.id, now=now)
        return changed > 0

    # What is open

    async def made_by(self, *people: Person) -> tuple[Promise, ...]:
        """What these roles of one person promised and have not kept, the most urgent first."""
        return _by_urgency(
            [row for person in people for row in await self._all("made_by", person_id=person.id)]
        )

    async def made_to(self, *people: Person) -> tuple[Promise, ...]:
        """What was promised to these roles of one person, and is not kept yet."""
        found: list[Promise] = []
        for person in people:
            if person.role is Role.PARENT:
                found += await self._all("made_to_parent", parent_id=person.id)
            if person.role is Role.TEACHER:
                found += await self._all("made_to_teacher", teacher_id=person.id)
        return _by_urgency(found)

    async def threads_of(self, teacher: Person, at_most: int) -> tuple[ThreadToChoose, ...]:
        """The threads that this teacher reads, the liveliest first."""
        if teacher.role is not Role.TEACHER:
            return ()
        return await self._all("threads_of", teacher_id=teacher.id, at_most=at_most)

    async def written_on(self, account: Account, card_id: int) -> int | None:
        """Which of its own messages a card of this account is about."""
        found: int | None = await self._one("written_on", account_id=account.id, card_id=card_id)
        return found

    # Reminders

    async def plan(self, promise: Promise, remind_at: datetime, lasts_until: datetime) -> None:
        await self._change(
            "plan", promise_id=promise.id, remind_at=remind_at, lasts_until=lasts_until
        )

    async def forget_plans(self, promise: Promise) -> None:
        await self._change("forget_plans", promise_id=promise.id)

    async def due(self, now: datetime) -> tuple[PromiseReminder, ...]:
        return await self._all("due", now=now)

    async def reminded(self, reminder: PromiseReminder, ended_as: str, now: datetime) -> bool:
        """Mark it `told`, `passed-over`, `too-late` or `gone`; False when another ticker did."""
        changed = await self._change(
            "reminded",
            promise_id=reminder.promise_id,
            remind_at=reminder.remind_at,
            ended_as=ended_as,
            now=now,
        )
        return changed > 0

    # What else today brings

    async def asked_of(self, parent: Person, since: datetime) -> tuple[AskedUpdate, ...]:
        """Class updates since then that wait for this parent's Got it."""
        return await self._all("asked_of", parent_id=parent.id, since=since)

    async def absences_told(self, account: Account, day: date) -> tuple[ToldAbsence, ...]:
        """What this account told of absences on this day and later."""
        return await self._all("absences_told", account_id=account.id, day=day)

    # The sweep

    async def drop_old_drafts(self, before: datetime) -> None:
        await self._change("drop_old_drafts", before=before)

    async def forget(self, before: datetime) -> None:
        """Erase what was promised before then; the messages follow."""
        for query in ("forget_reminders", "forget_thanks", "forget", "forget_what_about"):
            await self._change(query, before=before)


def _by_urgency(found: list[Promise]) -> tuple[Promise, ...]:
    once = {promise.id: promise for promise in found}.values()
    return tuple(sorted(once, key=lambda q: (q.by_day or date.max, q.by_time or "24:00", q.id)))
