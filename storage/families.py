"""Children with their parents, classes and teachers, reached only through the person who asks."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from storage.announcement_models import Announcement
from storage.models import Child, ClassCount, Family, Kinship, Person, Role, Teacher
from storage.shelf import NotThere, Shelf


class Families(Shelf):
    name = "families"

    async def children_of(self, *parents: Person) -> tuple[Child, ...]:
        """The children these entries of one parent have joined for, with their class of today."""
        found: dict[int, Child] = {}
        for parent in parents:
            if parent.role is Role.PARENT:
                children = await self._all("children_of", parent_id=parent.id)
                found |= {child.id: child for child in children}
        return tuple(found.values())

    async def child_for(self, parents: Iterable[Person], child_id: int) -> Child:
        """A child that these entries of one parent have joined for. Raises `NotThere`."""
        for child in await self.children_of(*parents):
            if child.id == child_id:
                return child
        raise NotThere

    async def teachers_of(self, child: Child) -> tuple[Teacher, ...]:
        return await self.teachers_in(child.class_id)

    async def teachers_in(self, class_id: int | None) -> tuple[Teacher, ...]:
        """Who teaches a class: every family of it may know."""
        return await self._all("teachers_of", class_id=class_id)

    async def classes_of(self, teacher: Person) -> tuple[ClassCount, ...]:
        """The classes this teacher teaches, with how many parents have joined."""
        if teacher.role is not Role.TEACHER:
            return ()
        return await self._all("classes_of", teacher_id=teacher.id)

    async def class_for(self, teacher: Person, class_id: int) -> ClassCount:
        """One of this teacher's own classes. Raises `NotThere`."""
        for school_class in await self.classes_of(teacher):
            if school_class.id == class_id:
                return school_class
        raise NotThere

    async def parents_for(self, update: Announcement) -> tuple[Family, ...]:
        """Every parent of the class an update is for, reachable or not."""
        return await self._all("families_of", class_id=update.class_id)

    async def count_for(self, update: Announcement) -> int:
        """How many families an update is for: children who share a parent are one family."""
        first_of: dict[int, int] = {}
        families = 0
        for child, siblings in _siblings(
            await self._all("kinship_in", class_id=update.class_id)
        ).items():
            if child not in first_of:
                families += 1
                first_of |= dict.fromkeys(siblings, child)
        return families

    async def join_for(self, parent_id: int, child_id: int, now: datetime) -> None:
        await self._change("join_for", parent_id=parent_id, child_id=child_id, now=now)

    async def count_classes(self) -> int:
        found: int = await self._one("count_classes")
        return found


def _siblings(kinships: Iterable[Kinship]) -> dict[int, set[int]]:
    """Each child with all children it is connected to through parents, itself included."""
    of_parent: defaultdict[int, set[int]] = defaultdict(set)
    for kinship in kinships:
        of_parent[kinship.parent_id].add(kinship.child_id)
    together: dict[int, set[int]] = {}
    for children in of_parent.values():
        household = set(children).union(*(together.get(child, ()) for child in children))
        together |= dict.fromkeys(household, household)
    return together
