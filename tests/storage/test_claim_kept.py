"""The claim on a database outlives its connection, or ends with a clear word: never two at work."""

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest

import storage.postgresql
from storage.database import Claim, Database
from storage.postgresql import PostgresqlClaim
from storage.trouble import AnotherIsRunning
from tests.engine.test_database_trouble import ON_POSTGRESQL
from tests.engine.waiting import PATIENCE, until

pytestmark = ON_POSTGRESQL


@pytest.fixture(autouse=True)
def tries_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage.postgresql, "AGAIN", 0.02)


@asynccontextmanager
async def kept(claim: Claim) -> AsyncIterator[asyncio.Task[None]]:
    """As a running Homeroom keeps it."""
    keeping = asyncio.create_task(claim.keep())
    try:
        yield keeping
    finally:
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
        await claim.release()


def held_by(claim: Claim) -> PostgresqlClaim:
    assert isinstance(claim, PostgresqlClaim)
    return claim


async def claims_are_cut(url: str) -> None:
    """Whoever holds the lock loses the connection, as when the server is restarted."""
    office = await asyncpg.connect(url)
    await office.execute(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
        " and database = (select oid from pg_database where datname = current_database())"
    )
    await office.close()


def while_we_stand_still(work: Coroutine[Any, Any, None]) -> None:
    """Nothing of ours goes on meanwhile, as in a program that is stopped for a moment."""
    thread = threading.Thread(target=asyncio.run, args=(work,))
    thread.start()
    thread.join()


async def is_free(url: str) -> bool:
    async with Database(url) as other:
        try:
            await (await other.claim()).release()
        except AnotherIsRunning:
            return False
    return True


async def test_a_claim_whose_connection_died_is_taken_again(database_url: str) -> None:
    async with Database(database_url) as database:
        claim = await database.claim()
        first = held_by(claim)._connection
        async with kept(claim):
            await claims_are_cut(database_url)
            await until(lambda: held_by(claim)._connection is not first)

            assert not await is_free(database_url)


async def test_who_comes_too_late_says_so(database_url: str) -> None:
    async with Database(database_url) as database, Database(database_url) as quicker:
        claim = await database.claim()
        await claims_are_cut(database_url)
        others = await quicker.claim()
        async with kept(claim) as keeping:
            with pytest.raises(AnotherIsRunning):
                await asyncio.wait_for(keeping, PATIENCE)
        await others.release()


async def test_nothing_is_written_while_the_claim_is_lost(database_url: str) -> None:
    async with Database(database_url) as database:
        claim = await database.claim()
        await claims_are_cut(database_url)
        await until(lambda: held_by(claim).is_lost)
        with pytest.raises(asyncpg.InterfaceError, match="claim"):
            async with database.transaction():
                raise AssertionError
        async with kept(claim):
            await until(lambda: not held_by(claim).is_lost)
            async with database.transaction() as records:
                assert await records.outbox.counts() == ()


async def test_our_own_connection_that_the_server_still_believes_in_is_no_other_homeroom(
    database_url: str,
) -> None:
    async with Database(database_url) as database:
        claim = await database.claim()
        half_open = held_by(claim)._connection
        held_by(claim)._connection = None
        held_by(claim)._lost.set()
        async with kept(claim):
            await until(lambda: not held_by(claim).is_lost)
        assert half_open is not None
        half_open.terminate()


async def test_a_pulled_cable_is_noticed_by_asking(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage.postgresql, "LOOKS", 0.05)
    async with Database(database_url) as database:
        claim = await database.claim()
        first = held_by(claim)._connection
        assert first is not None
        first.remove_termination_listener(held_by(claim)._is_gone)  # nobody tells us
        await claims_are_cut(database_url)
        async with kept(claim):
            await until(lambda: held_by(claim)._connection is not first)


async def test_a_claim_lost_while_we_stood_still_is_taken_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked at when the server's last words are read, and not yet that it hung up."""
    monkeypatch.setattr(storage.postgresql, "LOOKS", 0.02)
    async with Database(database_url) as database:
        claim = await database.claim()
        first = held_by(claim)._connection
        async with kept(claim) as keeping:
            await asyncio.sleep(0)
            while_we_stand_still(claims_are_cut(database_url))
            await until(lambda: keeping.done() or held_by(claim)._connection is not first)

            assert not keeping.done()
