"""The one door to the database: returning commits, raising undoes, nobody else commits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol, Self

from storage.queries import load_queries
from storage.records import Records
from storage.sqlite import Sqlite

if TYPE_CHECKING:
    from storage.postgresql import Postgresql


class Claim(Protocol):
    """To be the one running Homeroom on a database."""

    async def keep(self) -> None:
        """Hold on to it until cancelled, through restarts of the server.

        Raises `AnotherIsRunning` when another Homeroom took the database meanwhile.
        """
        ...

    async def release(self) -> None: ...


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
            yield Records(driver, load_queries(self.dialect), self._driver.savepoints(driver))

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Records]:
        """For reading only: sees what is committed, statement by statement, and holds up nobody."""
        async with self._driver.reading() as driver:
            yield Records(driver, load_queries(self.dialect), self._driver.savepoints(driver))

    async def claim(self) -> Claim:
        """Be the one running Homeroom on this database until released or dead.

        Raises `AnotherIsRunning`.
        """
        return await self._driver.claim_this_database()


def _driver_for(url: str) -> "Sqlite | Postgresql":
    if url.startswith("sqlite:///"):
        return Sqlite(url.removeprefix("sqlite:///"))
    from storage.postgresql import Postgresql  # noqa: PLC0415 - most schools do without

    return Postgresql(url)
