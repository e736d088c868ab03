"""The school's database in one file: SQLite, one writer, durable at every commit."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, date, datetime
from functools import partial
from time import monotonic
from typing import Any

import aiosqlite

from storage.trouble import AnotherIsRunning

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


LONG_ENOUGH = 0.005  # seconds of statements after which others are let speak
IN_ONE_GO = 200  # rows of one statement, for the same reason


class OnTheSpot:
    """A transaction's statements, run where they are asked for.

    The hop to the connection's thread and back takes ten times as long as most of them. What may
    wait, for a lock or for the disk, stays in the thread: beginning, committing, undoing.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._since = monotonic()

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    async def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        await self._lets_others_speak()
        return self._connection.execute(sql, parameters)

    async def execute_fetchall(self, sql: str, parameters: Any = ()) -> list[sqlite3.Row]:
        await self._lets_others_speak()
        return self._connection.execute(sql, parameters).fetchall()

    async def executemany(self, sql: str, parameters: Sequence[Any]) -> None:
        for start in range(0, len(parameters), IN_ONE_GO):
            await self._lets_others_speak()
            self._connection.executemany(sql, parameters[start : start + IN_ONE_GO])

    async def _lets_others_speak(self) -> None:
        if monotonic() - self._since > LONG_ENOUGH:
            await asyncio.sleep(0)
            self._since = monotonic()


class Sqlite:
    """One connection that writes, one that reads; a process-wide lock orders the writers."""

    dialect = "sqlite"

    def __init__(self, path: str) -> None:
        self._path = path
        self._writing = asyncio.Lock()
        self._writer: aiosqlite.Connection | None = None
        self._reader: aiosqlite.Connection | None = None
        self._spot: OnTheSpot | None = None

    async def open(self) -> None:
        # The one that writes is used from the loop's thread and its own, never from both at once.
        self._writer = await self._connect(check_same_thread=False)
        self._spot = OnTheSpot(self._writer._conn)  # noqa: SLF001 - it has no other name
        self._reader = await self._connect()
        await self._reader.execute("pragma query_only = on")

    async def close(self) -> None:
        for connection in (self._writer, self._reader):
            if connection is not None:
                await connection.close()
        self._writer = self._reader = self._spot = None

    async def _connect(self, *, check_same_thread: bool = True) -> aiosqlite.Connection:
        connection = await aiosqlite.connect(
            self._path,
            isolation_level=None,
            detect_types=sqlite3.PARSE_DECLTYPES,
            check_same_thread=check_same_thread,
        )
        connection.row_factory = sqlite3.Row
        await connection.executescript(_PRAGMAS)
        return connection

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[Any]:
        assert self._writer is not None, "the database is not open"
        async with self._writing:
            try:
                # Inside: cancelled while beginning, the transaction may have begun all the same.
                await self._writer.execute("begin immediate")
                yield self._writer if long else self._spot
                # Inside, too: a commit that fails leaves its transaction open, and the lock held.
                await self._writer.commit()
            except BaseException:
                await self._writer.rollback()
                raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[aiosqlite.Connection]:
        assert self._reader is not None, "the database is not open"
        yield self._reader

    def savepoints(self, driver: Any) -> Callable[[], AbstractAsyncContextManager[None]]:
        """What makes the savepoints of a transaction."""
        return partial(self._savepoint, driver)

    @staticmethod
    @asynccontextmanager
    async def _savepoint(driver: Any) -> AsyncIterator[None]:
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

        Raises `AnotherIsRunning` while another process holds it.
        """
        connection = await aiosqlite.connect(
            f"{self._path}-running", isolation_level=None, timeout=0
        )
        try:
            await connection.execute("begin exclusive")
        except sqlite3.OperationalError as failure:
            await connection.close()
            if failure.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise  # a folder that cannot be written to is another trouble
            raise AnotherIsRunning from failure
        return SqliteClaim(connection)


class SqliteClaim:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def keep(self) -> None:
        """The system holds it as long as we live: until cancelled."""
        await asyncio.Event().wait()

    async def release(self) -> None:
        await self._connection.close()
