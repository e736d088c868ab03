"""The school's database in one file: SQLite, one writer, durable at every commit."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from typing import Any

import aiosqlite

_PRAGMAS = """
pragma journal_mode = wal;
pragma synchronous = full;
pragma foreign_keys = on;
pragma busy_timeout = 10000;
"""


def _to_text(at: datetime) -> str:
    # One fixed width, so that texts sort as times do.
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f+00:00")


def _teach_sqlite_our_types() -> None:
    sqlite3.register_adapter(datetime, _to_text)
    sqlite3.register_adapter(date, date.isoformat)
    sqlite3.register_converter("datetime", lambda raw: datetime.fromisoformat(raw.decode()))
    sqlite3.register_converter("date", lambda raw: date.fromisoformat(raw.decode()))
    sqlite3.register_converter("boolean", lambda raw: raw != b"0")


_teach_sqlite_our_types()


class Sqlite:
    """One connection that writes, one that reads; a process-wide lock orders the writers."""

    dialect = "sqlite"

    def __init__(self, path: str) -> None:
        self._path = path
        self._writing = asyncio.Lock()
        self._writer: aiosqlite.Connection | None = None
        self._reader: aiosqlite.Connection | None = None

    async def open(self) -> None:
        self._writer = await self._connect()
        self._reader = await self._connect()
        await self._reader.execute("pragma query_only = on")

    async def close(self) -> None:
        for connection in (self._writer, self._reader):
            if connection is not None:
                await connection.close()
        self._writer = self._reader = None

    async def _connect(self) -> aiosqlite.Connection:
        connection = await aiosqlite.connect(
            self._path, isolation_level=None, detect_types=sqlite3.PARSE_DECLTYPES
        )
        connection.row_factory = sqlite3.Row
        await connection.executescript(_PRAGMAS)
        return connection

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[aiosqlite.Connection]:
        assert self._writer is not None, "the database is not open"
        async with self._writing:
            try:
                # Inside: cancelled while beginning, the transaction may have begun all the same.
                await self._writer.execute("begin immediate")
                yield self._writer
                # Inside, too: a commit that fails leaves its transaction open, and the lock held.
                await self._writer.commit()
            except BaseException:
                await self._writer.rollback()
                raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[aiosqlite.Connection]:
        assert self._reader is not None, "the database is not open"
        yield self._reader

    @staticmethod
    @asynccontextmanager
    async def savepoint(driver: Any) -> AsyncIterator[None]:
        await driver.execute("savepoint turn")
        try:
            yield
        except BaseException:
            # A full disk may have undone the whole transaction, and the savepoint with it.
            if driver.in_transaction:
                await driver.execute("rollback to turn")
                await driver.execute("release turn")
            raise
        await driver.execute("release turn")

    async def claim_this_database(self) -> "SqliteClaim":
        """Hold the database as the one running Homeroom; the system lets go when we die.

        Raises `sqlite3.OperationalError` while another process holds it.
        """
        connection = await aiosqlite.connect(
            f"{self._path}-running", isolation_level=None, timeout=0
        )
        try:
            await connection.execute("begin exclusive")
        except sqlite3.OperationalError:
            await connection.close()
            raise
        return SqliteClaim(connection)


class SqliteClaim:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def release(self) -> None:
        await self._connection.close()
