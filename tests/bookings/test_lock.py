"""The one lock of whoever books: held to the end of the transaction, or of what is undone."""

import asyncio
from contextlib import suppress

from storage.database import Database
from storage.records import Records


async def locks(database: Database) -> None:
    async with database.transaction() as records:
        await records.meetings.lock()


async def locks_in_a_part_that_fails(records: Records) -> None:
    with suppress(ZeroDivisionError):
        async with records.savepoint():
            await records.meetings.lock()
            raise ZeroDivisionError


async def is_kept_waiting(task: asyncio.Task[None]) -> bool:
    done, _ = await asyncio.wait({task}, timeout=0.3)
    return not done


async def test_a_lock_that_went_with_what_was_undone_is_taken_anew(either: Database) -> None:
    async with either.transaction() as records:
        await locks_in_a_part_that_fails(records)
        await records.meetings.lock()
        other = asyncio.create_task(locks(either))
        waited = await is_kept_waiting(other)
    await other

    assert waited


async def test_a_part_that_fails_later_leaves_the_lock_held(either: Database) -> None:
    async with either.transaction() as records:
        async with records.savepoint():
            await records.meetings.lock()
        await locks_in_a_part_that_fails(records)
        other = asyncio.create_task(locks(either))
        waited = await is_kept_waiting(other)
    await other

    assert waited
