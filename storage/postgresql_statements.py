"""How statements go to a PostgreSQL server: by as few trips there and back as can be.

A trip takes longer than most of our statements.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from aiosql.adapters.asyncpg import AsyncPGAdapter


class Savepoints:
    """The savepoints of one transaction, one within another or one after another.

    One that went well is let go with the next one's beginning or with the transaction: that saves
    a trip for every turn.
    """

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self._open = 0  # one within another
        self._known = 0  # to the server: those that are open, and those that went well

    @asynccontextmanager
    async def one(self) -> AsyncIterator[None]:
        level = self._open + 1
        name = f"level_{level}"
        before = f"release {name}; " if level <= self._known else ""
        await self._connection.execute(f"{before}savepoint {name}")
        self._open = self._known = level
        try:
            yield
        except BaseException:
            await self._connection.execute(f"rollback to {name}")
            self._known = level
            raise
        finally:
            self._open = level - 1


class StraightAdapter(AsyncPGAdapter):
    """aiosql's adapter for asyncpg, which asks the connection without a look at what it could be.

    The stock one lists all that a connection can do before every query, to tell it from a pool.
    Our updates say how many rows they changed.
    """

    async def select(
        self,
        driver: asyncpg.Connection,
        name: str,
        sql: str,
        parameters: Any,
        record: Any = None,
    ) -> Any:
        for row in await driver.fetch(sql, *self._in_order(name, parameters)):
            yield record(**row) if record else row

    async def select_one(
        self,
        driver: asyncpg.Connection,
        name: str,
        sql: str,
        parameters: Any,
        record: Any = None,
    ) -> Any:
        row = await driver.fetchrow(sql, *self._in_order(name, parameters))
        return record(**row) if record and row is not None else row

    async def select_value(
        self, driver: asyncpg.Connection, name: str, sql: str, parameters: Any
    ) -> Any:
        return await driver.fetchval(sql, *self._in_order(name, parameters))

    async def insert_update_delete(
        self, driver: asyncpg.Connection, name: str, sql: str, parameters: Any
    ) -> int:
        status: str = await driver.execute(sql, *self._in_order(name, parameters))
        return int(status.rpartition(" ")[2])

    async def insert_update_delete_many(
        self, driver: asyncpg.Connection, name: str, sql: str, parameters: Any
    ) -> None:
        await driver.executemany(sql, [self._in_order(name, row) for row in parameters])

    def _in_order(self, name: str, parameters: Any) -> list[Any]:
        """What stands for $1, $2 … in the statement."""
        return [parameters[each] for each in self.var_sorted[name]]
