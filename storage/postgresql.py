"""The school's database on a PostgreSQL server, for a school that has one or needs many workers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

CLAIM_KEY = 0x686F6D65726F6F6D  # "homeroom": the advisory lock of the one running sender


class Postgresql:
    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: asyncpg.Pool | None = None

    async def open(self) -> None:
        # Behind a transaction pooler prepared statements do not survive: no cache of them.
        self._pool = await asyncpg.create_pool(
            self._url, min_size=1, max_size=8, statement_cache_size=0
        )

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[asyncpg.Connection]:  # noqa: ARG002 - the server's own time, long or short
        assert self._pool is not None, "the database is not open"
        async with self._pool.acquire() as connection, connection.transaction():
            yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[asyncpg.Connection]:
        assert self._pool is not None, "the database is not open"
        async with self._pool.acquire() as connection:
            yield connection

    @staticmethod
    @asynccontextmanager
    async def savepoint(driver: Any) -> AsyncIterator[None]:
        async with driver.transaction():
            yield

    async def claim_this_database(self) -> "PostgresqlClaim":
        """Hold the database as the one running Homeroom; the server lets go when we die.

        Raises `asyncpg.LockNotAvailableError` while another process holds it.
        """
        connection = await asyncpg.connect(self._url, statement_cache_size=0)
        if not await connection.fetchval("select pg_try_advisory_lock($1)", CLAIM_KEY):
            await connection.close()
            raise asyncpg.LockNotAvailableError("another Homeroom holds this database")
        return PostgresqlClaim(connection)


class PostgresqlClaim:
    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection

    async def release(self) -> None:
        await self._connection.close()
