"""Everyone the school knows, one row a role: a teacher who is also a parent stands here twice."""

from datetime import datetime

from storage.models import Account, Person, Role, RoleCount
from storage.shelf import NotThere, Shelf


class People(Shelf):
    name = "people"

    async def hats_of(self, account: Account) -> tuple[Person, ...]:
        """The roles this account acts in; empty for a stranger."""
        return await self._all("hats_of", account_id=account.id)

    async def hat_for(self, account: Account, person_id: int) -> Person:
        """One of this account's own roles. Raises `NotThere`."""
        for hat in await self.hats_of(account):
            if hat.id == person_id:
                return hat
        raise NotThere

    async def of(self, person_id: int) -> Person | None:
        found: Person | None = await self._one("of", id=person_id)
        return found

    async def join_as(self, person_id: int, account: Account, now: datetime) -> bool:
        """Bind the role to the account; False when another account has it."""
        return await self._change("join_as", id=person_id, account_id=account.id, now=now) > 0

    async def put(self, role: Role, external_id: str, name: str, language: str) -> int:
        """Make the person or bring name and language up to date; their number."""
        found: int = await self._one(
            "put", role=role, external_id=external_id, name=name, language=language
        )
        return found

    async def joined_counts(self) -> tuple[RoleCount, ...]:
        return await self._all("joined_counts")
