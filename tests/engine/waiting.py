"""Waiting for what happens elsewhere, with a deadline and never longer than it takes."""

import asyncio
from collections.abc import Awaitable, Callable


async def until(happened: Callable[[], Awaitable[bool] | bool], seconds: float = 5.0) -> None:
    async with asyncio.timeout(seconds):
        while not await _answer(happened()):  # noqa: ASYNC110 - what happens elsewhere sets no event
            await asyncio.sleep(0.01)


async def _answer(found: Awaitable[bool] | bool) -> bool:
    return found if isinstance(found, bool) else await found
