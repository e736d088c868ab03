"""Tells whoever draws the phones which of them changed, without ever falling behind.

A slow browser must not make the sandbox remember every change: each subscriber holds at most one
note per person, and hears of ten quick changes once.
"""

import asyncio
from collections.abc import AsyncIterator


class Changes:
    def __init__(self) -> None:
        self._subscribers: list[_Subscriber] = []

    def note(self, person_id: int) -> None:
        self._subscribers = [each for each in self._subscribers if not each.is_gone]
        for subscriber in self._subscribers:
            subscriber.note(person_id)

    async def follow(self) -> AsyncIterator[int]:
        subscriber = _Subscriber(asyncio.get_running_loop())
        self._subscribers.append(subscriber)
        try:
            while True:
                yield await subscriber.next()
        finally:
            self._subscribers = [each for each in self._subscribers if each is not subscriber]


class _Subscriber:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._noted, self._any = loop, dict[int, None](), asyncio.Event()

    @property
    def is_gone(self) -> bool:
        """A loop that ended without saying goodbye listens no more."""
        return self._loop.is_closed()

    def note(self, person_id: int) -> None:
        """From any thread: a test's people may act beside the loop that draws them."""
        self._loop.call_soon_threadsafe(self._keep, person_id)

    def _keep(self, person_id: int) -> None:
        self._noted[person_id] = None
        self._any.set()

    async def next(self) -> int:
        await self._any.wait()
        person_id = next(iter(self._noted))
        del self._noted[person_id]
        if not self._noted:
            self._any.clear()
        return person_id
