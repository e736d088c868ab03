"""A database that is full, locked or away is nobody's fault: everything goes on afterwards."""

import asyncio
import sqlite3
from contextlib import suppress
from datetime import timedelta

import asyncpg
import pytest

from bot.sandbox.people import Person as Phone
from storage.sqlite import Sqlite
from storage.trouble import is_in_trouble
from tests.accounts import looked_up
from tests.engine.desk import Desk
from tests.engine.town import Town, reads
from tests.engine.waiting import PATIENCE

MINUTE = timedelta(minutes=1)
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


async def has_room_for(town: Town, pages: int) -> None:
    driver = town.database._driver
    assert isinstance(driver, Sqlite)
    assert driver._writer is not None
    await driver._writer.execute(f"pragma max_page_count = {pages}")


@ON_SQLITE
async def test_a_full_disk_is_no_fault_of_whoever_writes(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    words = "x" * 4000
    ewa.writes(words)
    await town.receives()
    await has_room_for(town, 1)
    for _ in range(9):
        with suppress(Exception):
            await town.engine.worker.take_turns()
        town.clock.move(MINUTE)
    tries = await looked_up(town.database, "select tries from inbox")
    await has_room_for(town, 1_000_000)
    await town.settles()

    assert tries == [{"tries": 0}]
    assert desk.heard[-1:] == [words]


@ON_POSTGRESQL
async def test_a_server_that_was_restarted_is_spoken_to_again(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.receives()
    await connections_are_cut(town)
    for _ in range(9):  # each of the pool's connections may be found dead once
        with suppress(Exception):
            await town.settles()

    assert reads(ewa) == ["Hello: hi"]
    await town.accounts.settle(town.database)


async def connections_are_cut(town: Town) -> None:
    own = await asyncpg.connect(town.database.url)
    await own.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()"
    )
    await own.close()


@pytest.mark.parametrize(
    ("failure", "in_trouble"),
    [
        (asyncpg.DiskFullError(), True),
        (asyncpg.TooManyConnectionsError(), True),
        (asyncpg.AdminShutdownError(), True),
        (asyncpg.ConnectionDoesNotExistError(), True),
        (asyncpg.InterfaceError("connection is closed"), True),
        (ConnectionResetError(), True),
        (asyncpg.UniqueViolationError(), False),
        (asyncpg.UndefinedTableError(), False),
        (sqlite3.IntegrityError(), False),
        (ValueError(), False),
    ],
    ids=lambda it: type(it).__name__,
)
def test_trouble_is_told_from_a_mistake(failure: Exception, *, in_trouble: bool) -> None:
    assert is_in_trouble(failure) == in_trouble


@ON_POSTGRESQL
async def test_two_senders_share_the_work_and_wait_for_nobody(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    for phone in (ewa, omar):
        await town.puts(phone, "first")
        await town.puts(phone, "second")
    async with town.database.transaction() as one, town.database.transaction() as other:
        async with asyncio.timeout(PATIENCE):
            claimed = await one.outbox.claim(town.clock.now(), 1)
            claimed_beside = await other.outbox.claim(town.clock.now(), 8)

    assert [row.chat_id for row in claimed] == [ewa.id]
    assert [row.chat_id for row in claimed_beside] == [omar.id]
