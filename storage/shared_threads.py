"""Threads about a child that several parents read: opened by staff, and everyone told who reads."""

from datetime import datetime

from storage.models import Child, Person, Role
from storage.shelf import NotThere, Shelf
from storage.thread_models import Thread, ThreadParent, ThreadReader


class SharedThreads(Shelf):
    name = "shared_threads"

    async def children_of(self, teacher: Person) -> tuple[Child, ...]:
        """About whom the asking teacher may open one."""
        if teacher.role is not Role.TEACHER:
            raise NotThere
        return await self._all("children_of", teacher_id=teacher.id)

    async def child_for(self, teacher: Person, child_id: int) -> Child:
        """One of these. Raises `NotThere`."""
        for child in await self.children_of(teacher):
            if child.id == child_id:
                return child
        raise NotThere

    async def parents_of(self, child: Child) -> tuple[ThreadParent, ...]:
        """Who could be in one: the parents who have joined."""
        return await self._all("parents_of", child_id=child.id)

    async def team_of(self, child: Child) -> tuple[ThreadReader, ...]:
        return await self._all("team_of", child_id=child.id)

    async def open_about(self, child: Child) -> int | None:
        """The number of the thread that is open about a child."""
        found: int | None = await self._one("open_about", child_id=child.id)
        return found

    async def open(self, child: Child, now: datetime) -> int | None:
        """The new thread's number, still without readers; None when one is open already."""
        found: int | None = await self._one("open", child_id=child.id, now=now)
        return found

    async def add_parent(self, thread_id: int, parent_id: int, by: Person, now: datetime) -> bool:
        """They read it from now on; False when they do already, or are no parent of the child."""
        changed = await self._change(
            "add_parent", thread_id=thread_id, parent_id=parent_id, added_by=by.id, now=now
        )
        return changed > 0

    async def leave(self, thread: Thread, parent: ThreadParent, now: datetime) -> bool:
        """They read nothing of it any more; False when they had left before."""
        if not await self._change("leave", thread_id=thread.id, parent_id=parent.id, now=now):
            return False
        await self._change("withhold", thread_id=thread.id, chat_id=parent.account_id, now=now)
        return True

    async def was_of(self, thread_id: int, person: Person) -> Child:
        """About whom it is or was, for who is or was in it. Raises `NotThere`."""
        found: Child = await self._there("was_of", thread_id=thread_id, person_id=person.id)
        return found

    async def close(self, thread: Thread, now: datetime) -> bool:
        """Nobody writes into it any more; False when it was closed before."""
        return await self._change("close", thread_id=thread.id, now=now) > 0
