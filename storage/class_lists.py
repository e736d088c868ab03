"""The school's lists of classes, families and teachers, brought in and compared."""

from datetime import date, datetime

from storage.shelf import Shelf


class ClassLists(Shelf):
    name = "class_lists"

    async def put_class(self, name: str) -> int:
        found: int = await self._one("put_class", name=name)
        return found

    async def put_child(
        self, external_id: str, first_name: str, last_name: str, class_id: int, today: date
    ) -> int:
        """Make the child or bring it up to date; a new class ends the membership of the old."""
        child_id: int = await self._one(
            "put_child", external_id=external_id, first_name=first_name, last_name=last_name
        )
        await self._change("leave_other_class", child_id=child_id, class_id=class_id, today=today)
        await self._change("enrol", child_id=child_id, class_id=class_id, today=today)
        return child_id

    async def put_guardianship(self, parent_id: int, child_id: int, relation: str) -> None:
        await self._change(
            "put_guardianship", parent_id=parent_id, child_id=child_id, relation=relation
        )

    async def put_teaching(
        self, teacher_id: int, class_id: int, subject: str, now: datetime, *, of_team: bool
    ) -> None:
        """What families write from now on is for the teacher to read; who is listed stays so.

        Who is not of the team reads a family's messages only when brought in.
        """
        await self._change(
            "put_teaching",
            teacher_id=teacher_id,
            class_id=class_id,
            subject=subject,
            of_team=of_team,
            now=now,
        )

    async def known_families(self) -> list[dict[str, str]]:
        return [dict(row) for row in await self._all("known_families")]

    async def known_teachers(self) -> list[dict[str, str]]:
        return [dict(row) for row in await self._all("known_teachers")]
