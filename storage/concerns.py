"""Concerns: worries for the school's safeguarding contact, which no teacher can reach.

Their messages belong to no thread, and threads are all that teachers ever see; so whatever a
teacher's phone sends us, none of these is found by it.
"""

from datetime import datetime

from storage.models import Account, Child, Person, Role
from storage.opener_models import Concern, ConcernReader
from storage.shelf import NotThere, Shelf
from storage.thread_models import Message


class Concerns(Shelf):
    name = "concerns"

    async def about(self, parent: Person, child: Child, now: datetime) -> Concern:
        """The parent's own concern about a child, opened when needed. Raises `NotThere`."""
        if parent.role is not Role.PARENT:
            raise NotThere
        number: int | None = await self._one(
            "open", parent_id=parent.id, child_id=child.id, now=now
        )
        return await self._found(number)

    async def put_in(self, concern: Concern, message: Message) -> None:
        """Let a message belong to the concern."""
        await self._change("put_in", concern_id=concern.id, message_id=message.id)

    async def of_parent(self, parents: tuple[Person, ...], message: Message) -> Concern:
        """The asking parent's own concern that a message belongs to. Raises `NotThere`."""
        concern = await self._with(message)
        if concern.parent_id not in {parent.id for parent in parents}:
            raise NotThere
        return concern

    async def read_by(self, offices: tuple[Person, ...], message: Message) -> Concern:
        """The concern of a message, for who of the office may read it. Raises `NotThere`."""
        concern = await self._with(message)
        may = {reader.id for reader in await self.readers(concern)}
        if not may & {person.id for person in offices if person.role is Role.OFFICE}:
            raise NotThere
        return concern

    async def readers(self, concern: Concern) -> tuple[ConcernReader, ...]:
        """Who reads it: the office's people who have joined, but for the class's own teachers."""
        return await self.readers_about(concern.child_id)

    async def readers_about(self, child_id: int) -> tuple[ConcernReader, ...]:
        return await self._all("readers", child_id=child_id)

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)

    async def standing(self, message: Message) -> Concern | None:
        """The concern of a message while its parent may act; whose it is, who asks looks at."""
        number: int | None = await self._one("holding", message_id=message.id)
        found: Concern | None = await self._one("of", id=number)
        return found

    async def sent_in(self, account: Account, source_message_id: int) -> int | None:
        """The number of what this account sent in a concern with this message of theirs."""
        number: int | None = await self._one(
            "sent_in", account_id=account.id, source_message_id=source_message_id
        )
        return number

    async def _with(self, message: Message) -> Concern:
        return self._known(await self.standing(message))

    async def _found(self, concern_id: int | None) -> Concern:
        return self._known(await self._one("of", id=concern_id))

    @staticmethod
    def _known(found: Concern | None) -> Concern:
        if found is None:
            raise NotThere
        return found
