"""Runs the school's Homeroom until it is told to stop."""

import asyncio
import signal

import structlog

from bot.clock import Clock
from bot.engine import Engine, Spoken
from bot.school import School
from bot.school_time import SchoolTime
from bot.settings import Settings
from bot.telegram_http import AiohttpRequest
from bot.texts import Texts
from storage.database import Database
from storage.schema import make_current

log = structlog.get_logger(__name__)


async def run(settings: Settings, clock: Clock, spoken: Spoken) -> None:
    """Raises `AnotherIsRunning` when this database is in use already."""
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
            await engine.run(stopping)
            log.info("stopped")
        finally:
            await claim.release()


def school_of(settings: Settings, texts: Texts) -> School:
    return School(
        name=settings.school_name,
        phone=settings.school_phone,
        time=SchoolTime(settings.time_zone),
        language=settings.language,
        languages=texts.languages,
    )
