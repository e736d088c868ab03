"""Good news from home: which messages tell it, who thanked for it, and whether it may be shared."""

from datetime import datetime

from storage.announcement_models import Announcement
from storage.models import Person
from storage.shelf import Shelf
from storage.thread_models import Message
from storage.win_models import ToldCopy, Win


class Wins(Shelf):
    name = "wins"

    async def begin(self, message: Message) -> None:
        """A message that was opened as good news is sent: once, however often it is asked."""
        await self._change("begin", message_id=message.id)

    async def of(self, win_id: int) -> Win:
        """Any, whose parent or teacher the caller looks at. Raises `NotThere`."""
        found: Win = await self._there("of", id=win_id)
        return found

    async def of_message(self, message_id: int) -> Win | None:
        """The good news that this message tells, if it tells any."""
        number: int | None = await self._one("number_of", message_id=message_id)
        return None if number is None else await self.of(number)

    async def told_by(self, update: Announcement) -> Win | None:
        """The good news that this class update tells, if it was made of any."""
        number: int | None = await self._one("told_by", announcement_id=update.id)
        return None if number is None else await self.of(number)

    async def thank(self, win: Win, teacher: Person, now: datetime) -> bool:
        """False when this teacher did before."""
        return await self._change("thank", win_id=win.id, teacher_id=teacher.id, now=now) > 0

    async def thanked(self, message_id: int) -> tuple[str, ...]:
        """The names of the teachers who said thank you."""
        return tuple(row[0] for row in await self._all("thanked", message_id=message_id))

    async def ask(self, win: Win, teacher: Person, now: datetime) -> bool:
        """Whether it may be shared; False when a teacher asked before."""
        return await self._change("ask", id=win.id, teacher_id=teacher.id, now=now) > 0

    async def answer(self, win: Win, answer: str, now: datetime) -> bool:
        """Yes or no; False when they said so already."""
        return await self._change("answer", id=win.id, answer=answer, now=now) > 0

    async def tell_in(self, win: Win, update: Announcement, words: str | None) -> None:
        """The class update that tells it, with these words (Telegram's HTML)."""
        await self._change("tell_in", id=win.id, announcement_id=update.id, words=words)

    async def withdraw(self, update: Announcement) -> bool:
        """The class update is none any more; False when it was none before."""
        return await self._change("withdraw", announcement_id=update.id) > 0

    async def reword(self, update: Announcement, words: str) -> None:
        await self._change("reword", announcement_id=update.id, words=words)

    async def told_copies(self, update: Announcement) -> tuple[ToldCopy, ...]:
        subject = f"announcement:{update.id}"
        return await self._all("told_copies", announcement_id=update.id, subject=subject)

    async def let_go_of_updates(self, before: datetime) -> None:
        await self._change("let_go_of_updates", before=before)

    async def forget(self, before: datetime) -> None:
        """Erase what messages told that were sent before then."""
        await self._change("forget_thanks", before=before)
        await self._change("forget", before=before)
