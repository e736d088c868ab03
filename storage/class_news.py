"""The good news of a class: gathered from its week, found good by a teacher, sent with it."""

from datetime import datetime

from storage.class_news_models import NewsPiece
from storage.models import Person
from storage.shelf import Shelf
from storage.week_models import Week


class ClassNews(Shelf):
    name = "class_news"

    async def pieces(self, week: Week, since: datetime) -> tuple[NewsPiece, ...]:
        """Updates and shared wins since then, and teachers' own words, in their order."""
        return await self._all("pieces", week_id=week.id, class_id=week.class_id, since=since)

    async def add(self, week: Week, words: str, by: Person, now: datetime) -> None:
        """A teacher's own words (Telegram's HTML)."""
        await self._change("add", week_id=week.id, words=words, by_id=by.id, now=now)

    async def choose(
        self, week: Week, piece: NewsPiece, by: Person, now: datetime, *, left_out: bool
    ) -> None:
        """Take a piece into the news, or leave it out."""
        if piece.kind == "words":
            await self._change("choose_words", id=piece.number, left_out=left_out, by_id=by.id)
            return
        await self._change(
            "choose",
            week_id=week.id,
            kind=piece.kind,
            about_id=piece.number,
            left_out=left_out,
            by_id=by.id,
            now=now,
        )

    async def approve(self, week: Week, note: str, by: Person, now: datetime) -> bool:
        """It goes with the week's messages; False when they have left or it was approved before."""
        return await self._change("approve", id=week.id, note=note, by_id=by.id, now=now) > 0

    async def take_back(self, week: Week) -> bool:
        return await self._change("take_back", id=week.id) > 0

    async def forget(self, before: datetime) -> None:
        """Erase what weeks were gathered from that left this long ago."""
        await self._change("forget", before=before)
