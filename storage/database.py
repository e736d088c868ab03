"""The one door to the database: returning commits, raising undoes, nobody else commits."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol, Self

import asyncpg

from storage.postgresql import Postgresql
from storage.queries import load_queries
from storage.records import Records
from storage.sqlite import Sqlite

SQLITE_IN_TROUBLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
}
POSTGRESQL_IN_TROUBLE = (
    OSError,
    asyncpg.InterfaceError,  # the connection is gone
    asyncpg.PostgresConnectionError,
    asyncpg.InsufficientResourcesError,  # disk full, too many connections
    asyncpg.OperatorInterventionError,  # shut down, or told to stop
)


def is_in_trouble(failure: Exception) -> bool:
    """Whether the database itself could not, whoever had asked: locked, full, away."""
    if isinstance(failure, sqlite3.Error):
        code = getattr(failure, "sqlite_errorcode", 0)
        return code & 0xFF in SQLITE_IN_TROUBLE  # the rest of the number is a detail
    return isinstance(failure, POSTGRESQL_IN_TROUBLE)


class AnotherIsRunning(Exception):
    """Another Homeroom works on this database already."""


class DriversClaim(Protocol):
    async def keep(self) -> None: ...

    async def release(self) -> None: ...


class Claim:
    """To be the one running Homeroom on a database."""

    def __init__(self, held: DriversClaim) -> None:
        self._held = held

    async def keep(self) -> None:
        """Hold on to it until cancelled, through restarts of the server.

        Raises `AnotherIsRunning` when another Homeroom took the database meanwhile.
        """
        try:
            await self._held.keep()
        except asyncpg.LockNotAvailableError as busy:
            raise AnotherIsRunning from busy

    async def release(self) -> None:
        await self._held.release()


class Database:
    """`sqlite:///file.db`, `sqlite:////absolute/file.db` or `postgresql://…`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._driver = _driver_for(url)
        self.dialect = self._driver.dialect

    async def __aenter__(self) -> Self:
        await self._driver.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._driver.close()

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[Records]:
        """Everything done with these records is kept together, or nothing of it.

        With `long` nobody else in this process is held up by statements that take their time.
        """
        async with self._driver.transaction(long=long) as driver:
            yield Records(driver, load_queries(self.dialect), self._driver.savepoint)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Records]:
        """For reading only: sees what is committed, statement by statement, and holds up nobody."""
        async with self._driver.reading() as driver:
            yield Records(driver, load_queries(self.dialect), self._driver.savepoint)

    async def claim(self) -> Claim:
        """Be the one running Homeroom on this database until released or dead.

        Raises `AnotherIsRunning`.
        """
        try:
            return Claim(await self._driver.claim_this_database())
        except asyncpg.LockNotAvailableError as busy:
            raise AnotherIsRunning from busy
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise  # a folder that cannot be written to is another trouble
            raise AnotherIsRunning from failure


def _driver_for(url: str) -> Sqlite | Postgresql:
    if url.startswith("sqlite:///"):
        return Sqlite(url.removeprefix("sqlite:///"))
    return Postgresql(url)
