"""One Homeroom at a time works on a database, and a dead one stands in nobody's way."""

import asyncio
import os
import signal
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

import storage
from storage.database import Claim, Database
from storage.trouble import AnotherIsRunning
from tests.engine.waiting import PATIENCE, until

HOLDER = """
import asyncio, sys
from storage.database import Database

async def hold():
    async with Database(sys.argv[1]) as database:
        claim = await database.claim()
        print("mine", flush=True)
        await asyncio.Event().wait()

asyncio.run(hold())
"""


async def test_only_one_can_claim_a_database(database_url: str) -> None:
    async with Database(database_url) as first, Database(database_url) as second:
        claim = await first.claim()
        with pytest.raises(AnotherIsRunning):
            await (await second.claim()).release()
        await claim.release()


async def test_a_released_claim_is_free_for_the_next(database_url: str) -> None:
    async with Database(database_url) as first, Database(database_url) as second:
        await (await first.claim()).release()
        await (await second.claim()).release()


async def test_a_claim_holds_up_nobody_who_only_works_with_the_database(database_url: str) -> None:
    async with Database(database_url) as running, Database(database_url) as office:
        claim = await running.claim()
        async with office.transaction() as records:
            counts = await records.outbox.counts()
        await claim.release()

    assert counts == ()


@asynccontextmanager
async def holder_of(url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Another program that claimed the database and does not let go."""
    home = str(Path(storage.__file__).parent.parent)
    holder = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HOLDER, url),
        env=os.environ | {"PYTHONPATH": home},
        stdout=asyncio.subprocess.PIPE,
    )
    assert holder.stdout is not None
    try:
        assert await holder.stdout.readline() == b"mine\n"
        yield holder
    finally:
        if holder.returncode is None:
            holder.kill()
            await holder.wait()


async def test_a_killed_holder_lets_go(database_url: str) -> None:
    async with holder_of(database_url) as holder, Database(database_url) as next_one:
        with pytest.raises(AnotherIsRunning):
            await (await next_one.claim()).release()
        holder.send_signal(signal.SIGKILL)
        await holder.wait()

        await (await claims_in_time(next_one)).release()


async def claims_in_time(database: Database) -> Claim:
    """PostgreSQL may notice a moment later than the system does."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with suppress(AnotherIsRunning):
                return await database.claim()
            await asyncio.sleep(0.01)


async def test_a_folder_that_cannot_be_written_to_is_not_taken_for_another_homeroom(
    tmp_path: Path,
) -> None:
    missing = Database(f"sqlite:///{tmp_path}/missing/homeroom.db")

    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        await missing.claim()
    await driver_has_ended()


async def driver_has_ended() -> None:
    """A failed connection's thread says so a moment later, and must still find the loop open."""
    await until(lambda: not any("worker" in thread.name for thread in threading.enumerate()))
