"""What is to be done after a talk: who, what, by when; each stands in what was written as agreed.

The author's own becomes a promise when it is sent, the other side's when they say yes to it.
"""

from datetime import date, datetime

from storage.agenda_models import AgreedAction
from storage.shelf import Shelf
from storage.thread_models import Message


class AgreedActions(Shelf):
    name = "agreed_actions"

    async def begin(self, draft: Message, person_id: int, now: datetime) -> int:
        """Somebody is to do something; what and by when come later. Its number."""
        number: int = await self._one("begin", message_id=draft.id, person_id=person_id, now=now)
        return number

    async def of_anyone(self, action_id: int) -> AgreedAction:
        """One, to find its message by: who may see that, is asked there. Raises `NotThere`."""
        found: AgreedAction = await self._there("of", id=action_id)
        return found

    async def write(self, action: AgreedAction, words: str) -> None:
        await self._change("write", id=action.id, words=words)

    async def date(self, action: AgreedAction, day: date, clock: str | None) -> None:
        await self._change("date", id=action.id, by_day=day, by_time=clock)

    async def drop(self, action: AgreedAction) -> None:
        await self._change("drop", id=action.id)

    async def became(self, action: AgreedAction, promise_id: int) -> bool:
        """It is promised; False when it was before."""
        return await self._change("became", id=action.id, promise_id=promise_id) > 0

    async def in_message(self, message: Message) -> tuple[AgreedAction, ...]:
        """Those of which all is said, in the order in which they were added."""
        return await self._all("in_message", message_id=message.id)

    async def forget(self, before: datetime) -> None:
        """Erase those of messages before then; the messages follow."""
        await self._change("forget", before=before)
