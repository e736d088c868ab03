"""Openers: which messages were opened by a button of /write, and what belongs to that."""

from datetime import date, datetime

from storage.opener_models import Absence, Opened
from storage.shelf import Shelf
from storage.thread_models import Message
from storage.unanswered_models import Incoming


class Openers(Shelf):
    name = "openers"

    async def open_with(
        self,
        message: Message,
        opener: str,
        *,
        call_on: date | None = None,
        absence: Absence | None = None,
    ) -> None:
        """With what this message was opened; a call has its day, an absence its number."""
        await self._change(
            "open_with",
            message_id=message.id,
            opener=opener,
            call_on=call_on,
            absence_id=absence.id if absence else None,
        )

    async def of(self, message: Message | Incoming) -> Opened | None:
        """With what a message was opened; None for one that was simply written."""
        found: Opened | None = await self._one("of", message_id=message.id)
        return found

    async def messages_about(self, absence: Absence) -> tuple[int, ...]:
        """The numbers of the messages that told of an absence."""
        return tuple([row[0] for row in await self._all("about", absence_id=absence.id)])

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
