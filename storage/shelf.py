"""What every shelf of the records has: its connection and its own named queries."""

from collections.abc import AsyncIterator, Mapping
from typing import Any, TypeVar

Row = TypeVar("Row")


class NotThere(Exception):
    """What was asked for does not exist, or is not this person's: the asker cannot tell which."""


class Shelf:
    """One subject's queries on one connection; `<name>.sql` stands beside `<name>.py`."""

    name: str

    def __init__(self, driver: Any, queries: Mapping[str, Any]) -> None:
        self._driver = driver
        self._queries = queries[self.name]

    async def _one(self, query: str, **parameters: Any) -> Any:
        return await getattr(self._queries, query)(self._driver, **parameters)

    async def _there(self, query: str, **parameters: Any) -> Any:
        """The row, or `NotThere` is raised."""
        found = await self._one(query, **parameters)
        if found is None:
            raise NotThere
        return found

    async def _all(self, query: str, **parameters: Any) -> tuple[Any, ...]:
        rows: AsyncIterator[Any] = getattr(self._queries, query)(self._driver, **parameters)
        return tuple([row async for row in rows])

    async def _change(self, query: str, **parameters: Any) -> int:
        """Run a changing statement; how many rows it changed."""
        changed: int = await getattr(self._queries, query)(self._driver, **parameters)
        return changed

    async def _change_many(self, query: str, rows: list[dict[str, Any]]) -> None:
        if rows:
            await getattr(self._queries, query)(self._driver, rows)
