"""Tells an open page at once whose phone changed, so that nobody reloads anything.

Only the fact travels: the page then asks for what it shows. A slow page therefore never holds up
a fast one, and an event that is missed costs nothing after the next.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import TypeAlias

import anyio.lowlevel
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request

from bot.sandbox.page.asked import school_of, telegram_of

Told: TypeAlias = asyncio.Queue[ServerSentEvent | None]


async def tells_changes(request: Request) -> EventSourceResponse:
    """A stream of `phone` events (data: the person's id) and `school` events."""
    telegram, school = telegram_of(request), school_of(request)
    told: Told = asyncio.Queue(maxsize=100)

    async def gathers() -> None:
        async with anyio.create_task_group() as both:
            both.start_soon(_gathers_phones, telegram.changes(), told)
            async for _ in school.changes():
                await told.put(ServerSentEvent("", event="school"))
            await told.put(None)
            both.cancel_scope.cancel()

    return EventSourceResponse(_until_closed(told), data_sender_callable=gathers)


async def _gathers_phones(changes: AsyncIterator[int], told: Told) -> None:
    async for person_id in changes:
        await told.put(ServerSentEvent(str(person_id), event="phone"))


async def _until_closed(told: Told) -> AsyncIterator[ServerSentEvent]:
    while (event := await told.get()) is not None:
        yield event
        # So that a page which went away is noticed before the next of many is written to it.
        await anyio.lowlevel.checkpoint()
