"""How people like to be called and written to, each in each of their roles."""

from datetime import date

from storage.manners_models import Manners
from storage.models import Account, Role
from storage.shelf import Shelf


class MannersShelf(Shelf):
    name = "manners"

    async def of(self, account_id: int | None, role: Role) -> Manners:
        """What the owner of this account asked for; empty for who asked for nothing."""
        found: Manners | None = await self._one("of", account_id=account_id, role=role)
        return found or Manners()

    async def call(self, account: Account, role: Role, called: str | None) -> None:
        """By this name from now on; None for the name in the school's list."""
        await self._begin(account, role)
        await self._change("call", account_id=account.id, role=role, called=called)

    async def call_as_before(self, account: Account, role: Role) -> None:
        await self._change("call_as_before", account_id=account.id, role=role)

    async def address(self, account: Account, role: Role, how: str | None) -> None:
        """`formal`, `informal`, or None when it does not matter."""
        await self._begin(account, role)
        await self._change("address", account_id=account.id, role=role, address=how)

    async def like(self, account: Account, role: Role, ways: frozenset[str]) -> None:
        """Any of `voice`, `calls` and `short`."""
        await self._begin(account, role)
        liked = {f"likes_{way}": way in ways for way in ("voice", "calls", "short")}
        await self._change("like", account_id=account.id, role=role, **liked)

    async def write_less(self, account: Account, until: date) -> None:
        """Up to and including this day."""
        await self._begin(account, Role.PARENT)
        await self._change("write_less", account_id=account.id, until=until)

    async def write_as_usual(self, account: Account) -> None:
        await self._change("write_as_usual", account_id=account.id)

    async def names_somebody(self, called: str, but: Account) -> bool:
        """Whether a teacher, other than the owner of this account, is called that."""
        return bool(await self._one("names_somebody", called=called, account_id=but.id))

    async def forget(self, today: date) -> None:
        """Erase what is over, and what belongs to nobody any more."""
        await self._change("end_less", today=today)
        await self._change("forget")

    async def _begin(self, account: Account, role: Role) -> None:
        await self._change("begin", account_id=account.id, role=role)
