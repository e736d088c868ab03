"""Where each person stands in a conversation: a row, so that a restart forgets nothing."""

from datetime import datetime

from storage.outbox_models import Place
from storage.shelf import Shelf


class Conversations(Shelf):
    name = "conversations"

    async def of(self, chat_id: int) -> Place | None:
        found: Place | None = await self._one("of", chat_id=chat_id)
        return found

    async def enter(self, chat_id: int, place: Place, now: datetime) -> None:
        await self._change(
            "enter",
            chat_id=chat_id,
            name=place.name,
            step=place.step,
            subject_id=place.subject_id,
            topic_id=place.topic_id,
            now=now,
        )

    async def leave(self, chat_id: int) -> None:
        await self._change("leave", chat_id=chat_id)

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
