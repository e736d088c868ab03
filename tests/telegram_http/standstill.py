"""A try during which the machine stood still says nothing of a timeout, and is made again.

What has to succeed within a fraction of a second may take longer on a busy machine for no reason
of its own. A beat in the same loop tells: then it was late as well.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from telegram.error import TimedOut

BEAT = 0.01  # seconds


class Heart:
    """Knows the longest time in seconds between two beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._latest = asyncio.get_running_loop().time()

    def beats(self) -> None:
        now = asyncio.get_running_loop().time()
        self.longest = max(self.longest, now - self._latest)
        self._latest = now

    async def beats_on(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            self.beats()


@asynccontextmanager
async def beating() -> AsyncIterator[Heart]:
    heart = Heart()
    going = asyncio.create_task(heart.beats_on())
    try:
        yield heart
    finally:
        going.cancel()


async def unless_it_stands_still(seconds: float, tried: Callable[[], Awaitable[object]]) -> object:
    """What came of it; TimedOut only if the machine never stood still for half of these seconds."""
    while True:
        async with beating() as heart:
            try:
                return await tried()
            except TimedOut:
                heart.beats()
                if heart.longest < seconds / 2:
                    raise
