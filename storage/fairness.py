"""Who was celebrated and who not: for the teachers of a class, so that nobody goes unseen."""

from datetime import datetime

from storage.celebration_models import CelebratedChild
from storage.shelf import Shelf


class Fairness(Shelf):
    name = "fairness"

    async def of_class(self, class_id: int, since: datetime) -> tuple[CelebratedChild, ...]:
        """All children of the class, who was not celebrated for longest first.

        `times` counts from `since`, such as the beginning of the term.
        """
        found = await self._all("of_class", class_id=class_id, since=since)
        return tuple(sorted(found, key=_longest_ago))


def _longest_ago(child: CelebratedChild) -> tuple[bool, datetime | None, str, int]:
    return child.last_at is not None, child.last_at, child.first_name, child.child_id
