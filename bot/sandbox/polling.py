"""Waiting for news: a getUpdates that stays open until something happens.

Two bots polling with one token, polls that spin without waiting, a webhook set meanwhile: each
has its own answer on the real server, and each has cost somebody an evening.
"""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.sandbox.errors import refusal
from bot.sandbox.faults import refused
from bot.sandbox.form import Answer, Form

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

LONGEST = 50
SPIN, HASTE = 0.5, 3.0  # seconds within which a repeated offset is slowed down
CONFLICT_PAUSE = 3.0


@dataclass(slots=True, eq=False)
class _Poll:
    """One open request: woken by an update, or turned away by another poller."""

    loop: asyncio.AbstractEventLoop
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    turned_away: str = ""

    def wake(self) -> None:
        self.loop.call_soon_threadsafe(self.woken.set)


class Polling:
    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._open: _Poll | None = None
        self._offset: int | None = None
        self._asked = self._next_conflict = 0.0

    async def answer(self, form: Form) -> Answer:
        form, patience = self._slowed(form)
        answer = self._telegram.call(self._telegram.token, "getUpdates", form)
        if not patience or not _is_empty(answer):
            return answer
        self.turn_away("another-poller")
        return await self._waited(form, patience)

    def turn_away(self, why: str) -> None:
        """Ends the open poll with a conflict, for the reason of that name in the refusals."""
        if self._open is not None:
            self._open.turned_away = why
            self._open.wake()
            self._open = None

    async def _waited(self, form: Form, patience: float) -> Answer:
        poll = self._open = _Poll(asyncio.get_running_loop())
        self._telegram.updates.told.append(poll.wake)
        try:
            # Not wait_for: before Python 3.12, a poll cancelled while woken would go on.
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await poll.woken.wait()
        finally:
            self._telegram.updates.told.remove(poll.wake)
            self._open = None if self._open is poll else self._open
        if poll.turned_away:
            return await self._conflict(poll.turned_away)
        return self._telegram.call(self._telegram.token, "getUpdates", form)

    async def _conflict(self, why: str) -> Answer:
        """The first conflict is answered at once, more within three seconds are held back."""
        now = time.monotonic()
        if now < self._next_conflict:
            await asyncio.sleep(CONFLICT_PAUSE)
        else:
            self._next_conflict = now + CONFLICT_PAUSE
        return refused(refusal(why))

    def _slowed(self, form: Form) -> tuple[Form, float]:
        """A client that asks again at once with the same offset is made to wait or fed slowly."""
        offset, now = form.integer("offset"), time.monotonic()
        timeout = max(0, min(form.integer("timeout"), LONGEST))
        if offset == self._offset and timeout < HASTE and now < self._asked + HASTE:
            timeout = int(HASTE)
        if offset == self._offset and now < self._asked + SPIN:
            form = form.replaced(limit="1")
        self._offset, self._asked = offset, now
        return form, timeout


def _is_empty(answer: Answer) -> bool:
    """Nothing to tell yet, and no fault to act out."""
    told = isinstance(answer.body, dict) and answer.body.get("result") == []
    return told and not answer.cut and not answer.seconds
