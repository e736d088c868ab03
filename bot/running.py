"""Runs the school's Homeroom until it is told to stop."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any

import structlog

from bot.clock import Clock
from bot.engine import Engine, Spoken
from bot.school import School
from bot.school_time import SchoolTime
from bot.settings import Settings
from bot.telegram_http import AiohttpRequest
from bot.texts import Texts
from storage.database import Claim, Database
from storage.schema import make_current

log = structlog.get_logger(__name__)


async def run(settings: Settings, clock: Clock, spoken: Spoken) -> None:
    """Raises `AnotherIsRunning` when this database is in use already, or comes to be."""
    token = settings.required_token()
    await make_current(settings.database_url)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for told in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(told, stopping.set)
    texts = Texts(settings.time_zone)
    async with Database(settings.database_url) as database, AiohttpRequest() as request:
        claim = await database.claim()
        try:
            engine = Engine(
                database=database,
                school=school_of(settings, texts),
                clock=clock,
                texts=texts,
                request=request,
                api_url=settings.api_url,
                token=token,
                rate=settings.send_rate,
                spoken=spoken,
            )
            log.info("running", school=settings.school_name)
            await _while_it_is_ours(claim, engine.run(stopping), stopping)
            log.info("stopped")
        finally:
            await claim.release()


async def _while_it_is_ours(
    claim: Claim, work: Coroutine[Any, Any, None], stopping: asyncio.Event
) -> None:
    """Work until told to stop, or until another Homeroom has our database.

    Raises `AnotherIsRunning`.
    """
    keeping = asyncio.create_task(claim.keep())
    keeping.add_done_callback(lambda _: stopping.set())
    try:
        await work
    finally:
        keeping.cancel()
        [end] = await asyncio.gather(keeping, return_exceptions=True)
    if isinstance(end, Exception):
        raise end


def school_of(settings: Settings, texts: Texts) -> School:
    return School(
        name=settings.school_name,
        phone=settings.school_phone,
        time=SchoolTime(settings.time_zone),
        language=settings.language,
        languages=texts.languages,
    )
