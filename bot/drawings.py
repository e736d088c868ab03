"""Files that Homeroom makes itself, a calendar entry or a picture, at the moment they are sent.

The row of the outbox says only what is to be drawn, and about what. So nothing is drawn for nobody,
nothing drawn lies about anywhere, and what is sent a day late is true on that day. Looked up in a
reading transaction, then drawn in a thread of its own: neither a turn nor another chat waits.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog

from bot.clock import Clock
from bot.school import School
from bot.screen import Drawn, Screen
from bot.telegram_api import File
from bot.texts import Texts
from bot.words import Lines, Text, lines, text
from storage.database import Database
from storage.outbox_models import Outgoing
from storage.records import Records
from storage.shelf import NotThere

log = structlog.get_logger(__name__)

LOOKS = 5  # tries to look up what is drawn: until then a failure may be the database's


class CannotBeDrawn(Exception):
    """Something of ours failed: the words go without the file."""


@dataclass(frozen=True, slots=True)
class Easel:
    """What a drawer has: the records of this moment, and words in the language of the reader."""

    records: Records
    school: School
    now: datetime
    account_id: int
    language: str
    texts: Texts

    def say(self, words: Text | Lines) -> str:
        return self.texts.plain(words, self.language)

    @property
    def right_to_left(self) -> bool:
        return self.texts.is_right_to_left(self.language)


Drawing = Callable[[], File]
"""Makes the file of what was looked up: without records, in a thread."""
Drawer = Callable[[Easel, Mapping[str, Any]], Awaitable[Drawing]]
"""Looks up what is to be drawn. Raises `NotThere` when the reader may not have it (any more)."""


class Drawings:
    def __init__(
        self,
        database: Database,
        school: School,
        texts: Texts,
        clock: Clock,
        drawers: Mapping[str, Drawer],
    ) -> None:
        self._database = database
        self._school = school
        self._texts = texts
        self._clock = clock
        self._drawers = drawers

    async def draw(self, row: Outgoing, wanted: Drawn) -> File:
        """The file as it is now. Raises `NotThere`, `CannotBeDrawn`, or what the database does."""
        drawing = await self._looked_up(row, wanted)
        try:
            return await asyncio.to_thread(drawing)
        except Exception as failure:
            log.error("cannot draw", row=row.id, what=wanted.drawer, kind=type(failure).__name__)
            raise CannotBeDrawn(wanted.drawer) from failure

    async def _looked_up(self, row: Outgoing, wanted: Drawn) -> Drawing:
        try:
            drawer = self._drawers[wanted.drawer]
            async with self._database.reading() as records:
                return await drawer(self._easel(records, row), wanted.about)
        except NotThere:
            raise
        except Exception as failure:
            log.error("cannot look up", row=row.id, what=wanted.drawer, kind=type(failure).__name__)
            if row.tries < LOOKS:
                raise
            raise CannotBeDrawn(wanted.drawer) from failure

    def _easel(self, records: Records, row: Outgoing) -> Easel:
        language = self._school.nearest_language(row.language)
        now = self._clock.now()
        return Easel(records, self._school, now, row.chat_id, language, self._texts)


def without_its_file(row: Outgoing) -> Outgoing:
    """The words alone, saying that there was to be more."""
    found = Screen.from_json(row.body)
    words = lines(found.words, text("file-not-made"))
    return replace(row, body=replace(found, words=words, media=None).to_json())
