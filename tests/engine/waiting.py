"""Waiting for what happens elsewhere, with a deadline and never longer than it takes."""

import asyncio
from collections.abc import Awaitable, Callable

# Seconds. A busy machine may stand still for many of them, which says nothing of what is tested;
# what never happens is still found out.
PATIENCE = 60.0


async def until(happened: Callable[[], Awaitable[bool] | bool], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not await _answer(happened()):  # noqa: ASYNC110 - what happens elsewhere sets no event
            await asyncio.sleep(0.01)


async def _answer(found: Awaitable[bool] | bool) -> bool:
    return found if isinstance(found, bool) else await found
