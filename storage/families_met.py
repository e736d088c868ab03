"""Which families were met in a term: for the office alone, and never by teacher."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from storage.proposal_models import Reached
from storage.shelf import Shelf


class FamiliesMet(Shelf):
    name = "families_met"

    async def in_term(self, since: datetime, until: datetime, now: datetime) -> tuple[Reached, ...]:
        """Each child with each parent, class by class, and whether it was met about."""
        return await self._all("in_term", since=since, until=until, now=now)


def families_of(found: Iterable[Reached]) -> list[list[Reached]]:
    """Children who share a parent are one family; their lines together."""
    lines = list(found)
    children: defaultdict[int, set[int]] = defaultdict(set)
    for line in lines:
        children[line.parent_id].add(line.child_id)
    together: dict[int, set[int]] = {}
    for of_parent in children.values():
        household = set(of_parent).union(*(together.get(child, ()) for child in of_parent))
        together |= dict.fromkeys(household, household)
    families: dict[int, list[Reached]] = {}
    for line in lines:
        families.setdefault(min(together[line.child_id]), []).append(line)
    return list(families.values())
