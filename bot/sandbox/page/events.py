"""Tells an open page at once whose phone changed, so that nobody reloads anything.

Only the fact travels: the page then asks for what it shows. A slow page therefore never holds up
a fast one, and an event that is missed costs nothing after the next.
"""

from collections.abc import AsyncIterator
from typing import TypeAlias

import anyio
from anyio.streams.memory import MemoryObjectSendStream
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request

from bot.sandbox.page.asked import school_of, telegram_of

Sending: TypeAlias = MemoryObjectSendStream[ServerSentEvent]


async def tells_changes(request: Request) -> EventSourceResponse:
    """A stream of `phone` events (data: the person's id) and `school` events."""
    telegram, school = telegram_of(request), school_of(request)
    sending, received = anyio.create_memory_object_stream[ServerSentEvent](100)

    async def gathers() -> None:
        async with sending, anyio.create_task_group() as both:
            both.start_soon(_tells_of_phones, telegram.changes(), sending)
            await _tells_of_school(school.changes(), sending)
            both.cancel_scope.cancel()

    return EventSourceResponse(received, data_sender_callable=gathers)


async def _tells_of_phones(changes: AsyncIterator[int], sending: Sending) -> None:
    async for person_id in changes:
        await sending.send(ServerSentEvent(str(person_id), event="phone"))


async def _tells_of_school(changes: AsyncIterator[None], sending: Sending) -> None:
    async for _ in changes:
        await sending.send(ServerSentEvent("", event="school"))
