"""The school's database on a PostgreSQL server, for a school that has one or needs many workers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

import asyncpg

from storage.postgresql_statements import Savepoints
from storage.trouble import AnotherIsRunning

LOOKS = 10.0  # seconds between looks whether the claim still holds
AGAIN = 0.5  # seconds between tries to take it again
CLAIM_KEY = 0x686F6D65726F6F6D  # "homeroom": the advisory lock of the one running sender

# Prepared once in each connection, a statement is planned once and takes one round trip.
PREPARED = 400  # statements; more than Homeroom has
_NOT_PREPARED_HERE = (
    asyncpg.DuplicatePreparedStatementError,
    asyncpg.InvalidSQLStatementNameError,
)
_AWAY = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the server's last words are read, and not yet its end
    asyncpg.PostgresError,
)
_OUR_SESSION = """
select pid, backend_start from pg_stat_activity where pid = pg_backend_pid()
"""
_END_SESSION = """
select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start = $2
"""


async def _leaves_nothing_behind(_: asyncpg.Connection) -> None:
    """Spare a trip to the server after every transaction, which would undo what we never do.

    We set nothing in a session, and lock and listen to nothing beyond a transaction.
    """


class Postgresql:
    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: asyncpg.Pool | None = None
        self._claim: PostgresqlClaim | None = None

    async def open(self, *, prepared: int = PREPARED) -> None:
        self._pool = await asyncpg.create_pool(
            self._url,
            min_size=1,
            max_size=8,
            statement_cache_size=prepared,
            reset=_leaves_nothing_behind,
        )

    async def _prepares_no_more(self) -> None:
        """Behind a transaction pooler every transaction may be on another connection."""
        before = self._pool
        await self.open(prepared=0)
        if before is not None:
            before.terminate()

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[asyncpg.Connection]:  # noqa: ARG002 - the server's own time, long or short
        """Raises `asyncpg.InterfaceError` while the claim on this database is lost."""
        assert self._pool is not None, "the database is not open"
        if self._claim is not None and self._claim.is_lost:
            raise asyncpg.InterfaceError("the claim on this database is being taken again")
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                yield connection
        except _NOT_PREPARED_HERE:
            await self._prepares_no_more()
            raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[asyncpg.Connection]:
        assert self._pool is not None, "the database is not open"
        try:
            async with self._pool.acquire() as connection:
                yield connection
        except _NOT_PREPARED_HERE:
            await self._prepares_no_more()
            raise

    def savepoints(
        self, driver: asyncpg.Connection
    ) -> Callable[[], AbstractAsyncContextManager[None]]:
        """What makes the savepoints of a transaction."""
        return Savepoints(driver).one

    async def claim_this_database(self) -> "PostgresqlClaim":
        """Hold the database as the one running Homeroom; the server lets go when we die.

        Raises `AnotherIsRunning` while another process holds it.
        """
        claim = PostgresqlClaim(self._url)
        await claim.take()
        self._claim = claim
        return claim


class PostgresqlClaim:
    """A lock that lives as long as its connection, so it is lost when the server is restarted.

    From that moment another Homeroom could take it: nothing is written before it is ours again.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: asyncpg.Connection | None = None
        self._session: asyncpg.Record | None = None
        self._lost = asyncio.Event()

    @property
    def is_lost(self) -> bool:
        return self._lost.is_set()

    async def take(self) -> None:
        """Raises `AnotherIsRunning` while another process holds it."""
        connection = await asyncpg.connect(self._url, statement_cache_size=0)
        try:
            await self._lock(connection)
        except BaseException:
            connection.terminate()
            raise
        connection.add_termination_listener(self._is_gone)
        self._connection = connection
        self._lost.clear()

    async def keep(self) -> None:
        """Notice when it is lost and take it again, until cancelled.

        Raises `AnotherIsRunning` when another process was quicker.
        """
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOKS):
                    await self._lost.wait()
            if self.is_lost or not await self._holds():
                self._lost.set()
                await self._take_again()

    async def release(self) -> None:
        if self._connection is not None:
            self._connection.remove_termination_listener(self._is_gone)
            await self._connection.close()

    async def _lock(self, connection: asyncpg.Connection) -> None:
        while not await connection.fetchval("select pg_try_advisory_lock($1)", CLAIM_KEY):
            # A cable was pulled, and the server still believes in our earlier connection?
            if self._session is None or not await connection.fetchval(_END_SESSION, *self._session):
                raise AnotherIsRunning
            await asyncio.sleep(AGAIN)
        self._session = await connection.fetchrow(_OUR_SESSION)

    async def _holds(self) -> bool:
        """Ask the server: a cable that was pulled tells nobody that the connection is gone."""
        assert self._connection is not None, "it was taken"
        try:
            await self._connection.fetchval("select 1", timeout=LOOKS)
        except _AWAY:
            return False
        return True

    async def _take_again(self) -> None:
        if self._connection is not None:
            self._connection.terminate()
        while self.is_lost:
            try:
                await self.take()
            except _AWAY:
                await asyncio.sleep(AGAIN)  # the server is not back yet

    def _is_gone(self, connection: asyncpg.Connection) -> None:
        if connection is self._connection:
            self._lost.set()
