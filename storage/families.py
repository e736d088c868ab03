"""Children with their parents, classes and teachers, reached only through the person who asks."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from storage.models import Child, ClassCount, Family, Kinship, Person, Role, Teacher
from storage.shelf import NotThere, Shelf


class Families(Shelf):
    name = "families"

    async def children_of(self, parent: Person) -> tuple[Child, ...]:
        """The children this parent has joined for, with their class of today."""
        if parent.role is not Role.PARENT:
            return ()
        return await self._all("children_of", parent_id=parent.id)

    async def teachers_of(self, child: Child) -> tuple[Teacher, ...]:
        return await self._all("teachers_of", class_id=child.class_id)

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

    async def families_of(self, school_class: ClassCount) -> tuple[Family, ...]:
        """Every parent of a class that a teacher got from `class_for`, reachable or not."""
        return await self._all("families_of", class_id=school_class.id)

    async def count_families(self, school_class: ClassCount) -> int:
        """How many families a class has: children who share a parent are one family."""
        first_of: dict[int, int] = {}
        families = 0
        for child, siblings in _siblings(
            await self._all("kinship_in", class_id=school_class.id)
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
