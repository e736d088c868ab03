"""The whole machine: fetches, takes turns, sends, looks at the clock; starts and stops cleanly.

A little longer than other files: what is started in one order has to be stopped in the other.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from pydantic import SecretStr
from telegram.error import NetworkError, RetryAfter
from telegram.ext import Application, ApplicationBuilder, ExtBot
from telegram.request import BaseRequest

from bot.alarms import Alarm
from bot.answers import Answers
from bot.clock import Clock
from bot.clock_watch import ClockWatch
from bot.contact import Contact
from bot.conversation import Conversation
from bot.drawings import Drawer, Drawings
from bot.fetching import Fetching
from bot.giving import Giving
from bot.menus import offer_new_menus
from bot.nudge import Nudge
from bot.pace import Pace
from bot.poller import Poller
from bot.profile import introduce
from bot.school import School
from bot.sender import Sender
from bot.sweep import sweep
from bot.telegram_api import BotApi
from bot.texts import Texts
from bot.ticker import Ticker
from bot.topics import keeps_what_it_learnt, learns_topics
from bot.turn import Turn
from bot.voice import Voice
from bot.worker import Worker
from storage.database import Database

log = structlog.get_logger(__name__)

Duty = Callable[[Voice], Awaitable[None]]
AWAY = 2  # seconds between tries to reach Telegram at the start
IDLE = 0.5  # seconds between looks for turns that are to be tried again


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the front door brings: conversations, in the order they are asked, and duties.

    `drawers` make the files that rows of the outbox name.
    """

    conversations: Sequence[Conversation]
    duties: Sequence[Duty] = ()
    drawers: Mapping[str, Drawer] = field(default_factory=dict)


class Engine:
    def __init__(
        self,
        *,
        database: Database,
        school: School,
        clock: Clock,
        texts: Texts,
        request: BaseRequest,
        api_url: str,
        token: SecretStr,
        rate: float,
        spoken: Spoken,
    ) -> None:
        self.database = database
        self.school = school
        self.clock = clock
        self.texts = texts
        self._duties = tuple(spoken.duties)
        self.inbox_filled, self.outbox_filled = Nudge(), Nudge()
        self.api = BotApi(request, api_url, token)
        self.application = _application(request, api_url, token, spoken.conversations)
        self.answers = Answers(self.api, texts)
        contact = Contact(clock)
        self.poller = Poller(database, self.api, clock, self.inbox_filled, contact)
        self.files = Fetching(self.api, self.inbox_filled)
        self.worker = Worker(
            database, self.application, school, clock, self.answers, self.files, self.outbox_filled
        )
        drawings = Drawings(database, school, texts, clock, spoken.drawers)
        giving = Giving(self.api, texts, school, drawings)
        self.sender = Sender(
            database, giving, school, clock, Pace(rate), self.outbox_filled, contact
        )
        self._ticker = Ticker(self.tick, self.sweep)
        self.clock_watch = ClockWatch(database, clock, contact, self._ticker.mend)

    async def start(self) -> None:
        """Make ready: reach Telegram (for as long as that takes), settle what a crash left."""
        while True:
            try:
                await self.application.initialize()
                break
            except (NetworkError, RetryAfter) as failure:
                log.warning("cannot reach Telegram yet", kind=type(failure).__name__)
                await asyncio.sleep(AWAY)
        await keeps_what_it_learnt(self.database, self.application.bot.bot, self.clock.now())
        await self.sender.recover()
        await self.clock_watch.begin()

    async def _starts_before(self, stopping: asyncio.Event) -> bool:
        """Whether we are ready; we may be told to stop while Telegram cannot be reached."""
        starting = asyncio.create_task(self.start())
        told = asyncio.create_task(stopping.wait())
        await asyncio.wait({starting, told}, return_when=asyncio.FIRST_COMPLETED)
        await _cancel(told)
        if starting.done():
            await starting
            return True
        await _cancel(starting)
        return False

    async def run(self, stopping: asyncio.Event) -> None:
        """Work until told to stop, then finish what is under way."""
        if not await self._starts_before(stopping):
            return
        tasks = [
            asyncio.create_task(self.poller.run()),
            asyncio.create_task(self._take_turns()),
            asyncio.create_task(self.clock_watch.run()),
            asyncio.create_task(offer_new_menus(self.database, self.school, self.clock)),
            # Last: reading every language's words takes longer than the first poll.
            asyncio.create_task(introduce(self.api, self.texts)),
        ]
        sending = asyncio.create_task(self.sender.run())
        self._ticker.start()
        try:
            await stopping.wait()
        finally:
            self._ticker.stop()
            await _cancel(*tasks)
            await self.files.stop()
            self.sender.stop()
            await sending
            await self.answers.all_given()
            await self.application.shutdown()

    async def _take_turns(self) -> None:
        alarm = Alarm("turns are taken again")
        while True:
            try:
                took = await self.worker.take_turns()
            except Exception as failure:  # noqa: BLE001 - undone and kept: tried again when it can be
                alarm.rings("cannot take turns", type(failure).__name__, "error")
                await asyncio.sleep(IDLE)
            else:
                alarm.is_over()
                if not took:
                    await self.inbox_filled.waits(IDLE)

    async def tick(self) -> None:
        """Ask every duty what is due now, each in a transaction of its own.

        One that fails is undone alone. Raises an `ExceptionGroup` when all were asked.
        """
        failures = []
        for duty in self._duties:
            try:
                async with self.database.transaction() as records:
                    await duty(Voice(records, self.school, self.clock.now()))
            except Exception as failure:  # noqa: BLE001 - the other duties do not wait for it
                failures.append(failure)
        self.outbox_filled.set()
        if failures:
            raise ExceptionGroup("duties failed", failures)

    async def sweep(self) -> None:
        await learns_topics(self.application.bot, self.database, self.clock.now())
        await sweep(self.database, self.clock)


def _application(
    request: BaseRequest, api_url: str, token: SecretStr, conversations: Sequence[Conversation]
) -> Application[Any, Any, Any, Any, Any, Any]:
    bot = ExtBot(
        token.get_secret_value(),
        base_url=f"{api_url.rstrip('/')}/bot",
        base_file_url=f"{api_url.rstrip('/')}/file/bot",
        request=request,
        get_updates_request=request,
    )
    application = ApplicationBuilder().bot(bot).updater(None).build()
    for conversation in conversations:
        application.add_handler(conversation)
    application.add_error_handler(_noted)
    return application


async def _noted(update: object, context: Any) -> None:
    """PTB brings failures here and returns as if all were well: the worker looks in the turn."""
    if isinstance(update, Turn):
        update.failure = context.error


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    """End tasks; one that failed long ago must not keep us from ending the others."""
    for task in tasks:
        task.cancel()
    for end in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(end, Exception):
            log.error("a part of us had failed", kind=type(end).__name__)
