"""Another program holds the database for a while: everyone waits, nobody is lost or blamed."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from storage.database import Database
from storage.sqlite import Sqlite
from tests.accounts import Accounts, looked_up
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.real import DEADLINE, Homeroom
from tests.engine.street import Street
from tests.engine.town import Town, reads
from tests.engine.waiting import until

TRUE_LENGTH = 60.0  # seconds
SEVERAL = 2  # of our three parts meet a lock that stays
LOCK_ALL = "lock table inbox, outbox, accounts, silences in access exclusive mode"


@asynccontextmanager
async def locked(url: str) -> AsyncIterator[None]:
    """A backup, a migration or a curious administrator."""
    if url.startswith("sqlite"):
        holder = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, timeout=0)
        await until(lambda: has_it(holder))
        yield
        holder.rollback()
        holder.close()
        return
    connection = await asyncpg.connect(url)
    async with connection.transaction():
        await connection.execute(LOCK_ALL)
        yield
    await connection.close()


def has_it(holder: sqlite3.Connection) -> bool:
    """Waiting in SQLite would hold up who has the lock: they share this thread."""
    try:
        holder.execute("begin immediate")
    except sqlite3.OperationalError:
        return False
    return True


async def is_impatient(database: Database) -> None:
    """SQLite's own waiting for a lock is over soon, so that each part of us finds it locked."""
    if isinstance(database._driver, Sqlite):
        assert database._driver._writer is not None
        await database._driver._writer.execute("pragma busy_timeout = 20")


@pytest.mark.usefixtures("looks_again_soon")
async def test_a_locked_database_delays_and_loses_nothing(
    closed_town: Town, desk: Desk, database_url: str
) -> None:
    town = closed_town
    ewa, omar = town.person("Ewa"), town.person("Omar")
    await is_impatient(town.database)
    async with running(town):
        ewa.writes("before")
        await until(lambda: reads(ewa) == ["Hello: before"])
        await town.puts(omar, "Swimming is cancelled")
        async with locked(database_url):
            for words in ("first", "second"):
                ewa.writes(words)
            with pytest.raises(TimeoutError):
                await until(lambda: len(reads(ewa)) > 1, 0.5)
        await until(lambda: len(reads(ewa)) == 3 and len(reads(omar)) == 1)

    assert desk.heard == ["before", "first", "second"]
    assert await looked_up(town.database, "select max(tries) as tries from inbox") == [{"tries": 0}]
    await town.accounts.settle(town.database)


@pytest.mark.usefixtures("looks_again_soon")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_lock_is_said_once_by_each_part_that_meets_it(
    closed_town: Town, database_url: str
) -> None:
    town = closed_town
    ewa = town.person("Ewa")
    await is_impatient(town.database)
    with capture_logs() as logged:
        async with running(town):
            ewa.writes("before")
            await until(lambda: reads(ewa) == ["Hello: before"])
            async with locked(database_url):
                ewa.writes("meanwhile")
                await until(lambda: len(set(complaints_in(logged))) >= SEVERAL)
                with pytest.raises(TimeoutError):
                    await until(lambda: len(reads(ewa)) > 1, 0.5)
            await until(lambda: len(reads(ewa)) == 2)

    complaints = complaints_in(logged)
    assert set(complaints) <= {
        "cannot keep updates",
        "cannot take turns",
        "cannot write the outbox",
    }
    assert len(complaints) == len(set(complaints)) >= SEVERAL


def complaints_in(logged: Sequence[Mapping[str, Any]]) -> list[str]:
    return [line["event"] for line in logged if line["event"].startswith("cannot ")]


@pytest.mark.nightly
async def test_locked_for_a_minute_the_real_program_loses_nothing(
    homeroom: Homeroom,
    street: Street,
    accounts: Accounts,
    database: Database,
    database_url: str,
) -> None:
    await homeroom.starts()
    street.asks()
    await until(street.has_every_answer, DEADLINE)
    async with locked(database_url):
        street.asks()
        await asyncio.sleep(TRUE_LENGTH)
        street.asks()
    await until(street.has_every_answer, DEADLINE)
    ended = await homeroom.is_told_to_stop()

    assert ended == 0
    await accounts.settle(database)
