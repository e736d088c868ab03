"""Files that Homeroom makes itself, a calendar entry or a picture, at the moment they are sent.

The row of the outbox says only what is to be drawn, and about what. So nothing is drawn for nobody,
nothing drawn lies about anywhere, and what is sent a day late is true on that day. Looked up in a
reading transaction, then drawn in a thread of its own: neither a turn nor another chat waits.
"""

import asyncio
from collections import OrderedDict
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

AT_HAND = 64  # drawn files with a name: for who reads the same in the same moment
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
        self._at_hand: OrderedDict[str, asyncio.Task[File]] = OrderedDict()

    async def draw(self, row: Outgoing, wanted: Drawn) -> File | str:
        """The file as it is now, or Telegram's number of it where it was sent before.

        Raises `NotThere`, `CannotBeDrawn`, or what the database does.
        """
        drawing = await self._looked_up(row, wanted)
        if isinstance(drawing, str):
            return drawing
        try:
            return await self._drawn(wanted.name, drawing)
        except Exception as failure:
            log.error("cannot draw", row=row.id, what=wanted.drawer, kind=type(failure).__name__)
            raise CannotBeDrawn(wanted.drawer) from failure

    async def forget(self, wanted: Drawn) -> None:
        """Telegram does not know the number (any more) under which it had this file."""
        async with self._database.transaction() as records:
            await records.drawn_files.lose(wanted.name)

    async def _drawn(self, name: str, drawing: Drawing) -> File:
        """Draw it; one with a name is waited for, or at hand, when another reader has begun."""
        if not name:
            return await asyncio.to_thread(drawing)
        if name not in self._at_hand:
            self._at_hand[name] = asyncio.create_task(asyncio.to_thread(drawing))
            if len(self._at_hand) > AT_HAND:
                self._at_hand.popitem(last=False)
        under_way = self._at_hand[name]
        try:
            return await asyncio.shield(under_way)
        except Exception:
            self._at_hand.pop(name, None)
            raise

    async def _looked_up(self, row: Outgoing, wanted: Drawn) -> Drawing | str:
        """How to draw it, or Telegram's number; the drawer says first whether they may have it."""
        try:
            drawer = self._drawers[wanted.drawer]
            async with self._database.reading() as records:
                drawing = await drawer(self._easel(records, row), wanted.about)
                known = await records.drawn_files.of(wanted.name) if wanted.name else None
                return known or drawing
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


def in_words_alone(row: Outgoing) -> Outgoing:
    """The same without its file, and without a word about that."""
    found = Screen.from_json(row.body)
    return replace(row, body=replace(found, media=None).to_json())


def without_its_file(row: Outgoing) -> Outgoing:
    """The words alone, saying that there was to be more."""
    found = Screen.from_json(row.body)
    words = lines(found.words, text("file-not-made"))
    return replace(row, body=replace(found, words=words, media=None).to_json())
