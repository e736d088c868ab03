"""Threads: one parent and one child with that child's teachers, reached only through who asks."""

from dataclasses import replace
from datetime import datetime

from storage.models import Child, Person, Role
from storage.shelf import NotThere, Shelf
from storage.thread_models import Thread, ThreadParent, ThreadReader


class Threads(Shelf):
    name = "threads"

    async def about(self, parent: Person, child: Child, now: datetime) -> Thread:
        """The parent's own thread about a child, opened when needed. Raises `NotThere`."""
        if parent.role is not Role.PARENT:
            raise NotThere
        number: int | None = await self._one(
            "open", parent_id=parent.id, child_id=child.id, now=now
        )
        return await self._of(number)

    async def of_parent(self, parents: tuple[Person, ...], thread_id: int | None) -> Thread:
        """A thread that the asking parent reads, as theirs. Raises `NotThere`."""
        thread, asking = await self._of(thread_id), {parent.id for parent in parents}
        if not thread.shared and thread.parent_id in asking:
            return thread
        for one in await self.parents(thread):
            if thread.shared and one.id in asking:
                return replace(
                    thread,
                    parent_id=one.id,
                    parent_name=one.name,
                    parent_account_id=one.account_id,
                    relation=one.relation,
                )
        raise NotThere

    async def read_by(self, teacher: Person, thread_id: int | None) -> Thread:
        """A thread that the asking teacher reads. Raises `NotThere`."""
        thread = await self._of(thread_id)
        readers = await self.readers(thread)
        if teacher.role is not Role.TEACHER or teacher.id not in {reader.id for reader in readers}:
            raise NotThere
        return thread

    async def standing(self, thread_id: int | None) -> Thread | None:
        """A thread as long as its parent may act for the child; whose it is, who asks looks at."""
        found: Thread | None = await self._one("of", id=thread_id)
        return found

    async def _of(self, thread_id: int | None) -> Thread:
        found = await self.standing(thread_id)
        if found is None:
            raise NotThere
        return found

    async def parents(self, thread: Thread) -> tuple[ThreadParent, ...]:
        """Which parents read it today: one, or all who share it."""
        return await self._all("parents", thread_id=thread.id)

    async def readers(self, thread: Thread) -> tuple[ThreadReader, ...]:
        """Which teachers read it today, joined or not, in the order of the list."""
        return await self._all("readers", thread_id=thread.id)

    async def teachers(self, thread: Thread) -> tuple[ThreadReader, ...]:
        """Everyone who teaches the child's class, of its team or not."""
        return await self._all("teachers", thread_id=thread.id)

    async def bring_in(
        self, thread: Thread, teacher: ThreadReader, by: Person, now: datetime
    ) -> None:
        """They read it from now on; for who reads it anyway it changes nothing."""
        await self._change(
            "bring_in", thread_id=thread.id, teacher_id=teacher.id, brought_by=by.id, now=now
        )
