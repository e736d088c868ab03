"""Returning commits, raising undoes: also when cancelled, locked out, or out of disk."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import aiosqlite
import pytest

from storage.database import Database
from storage.records import Records
from storage.sqlite import Sqlite
from tests.databases import fresh_sqlite

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
async def file(tmp_path: Path, sqlite_template: Path) -> AsyncIterator[Database]:
    """A database in a file, whose writer gives up soon when it is locked out."""
    async with Database(fresh_sqlite(sqlite_template, tmp_path)) as database:
        await writer_of(database).execute("pragma busy_timeout = 20")
        yield database


def writer_of(database: Database) -> aiosqlite.Connection:
    assert isinstance(database._driver, Sqlite)
    assert database._driver._writer is not None
    return database._driver._writer


async def notes_twice(database: Database) -> None:
    async with database.transaction() as records:
        await records.audit.note(NOW, "first")
        await records.audit.note(NOW, "second")


async def noted(database: Database) -> tuple[int, int]:
    async with database.reading() as records:
        return await records.audit.count_verb("first"), await records.audit.count_verb("second")


async def test_returning_keeps(database: Database) -> None:
    await notes_twice(database)

    assert await noted(database) == (1, 1)


async def test_raising_undoes(database: Database) -> None:
    with suppress(ZeroDivisionError):
        async with database.transaction() as records:
            await records.audit.note(NOW, "first")
            raise ZeroDivisionError

    assert await noted(database) == (0, 0)


async def test_a_part_that_fails_is_undone_alone(database: Database) -> None:
    async with database.transaction() as records:
        await records.audit.note(NOW, "first")
        with suppress(ZeroDivisionError):
            await _fails_in_a_part(records)
        await records.audit.note(NOW, "first")

    assert await noted(database) == (2, 0)


async def _fails_in_a_part(records: Records) -> None:
    async with records.savepoint():
        await records.audit.note(NOW, "second")
        raise ZeroDivisionError


async def test_parts_one_after_another_are_kept_or_undone_each_alone(database: Database) -> None:
    async with database.transaction() as records:
        for fails in (False, True, False, True):
            with suppress(ZeroDivisionError):
                if fails:
                    await _fails_in_a_part(records)
                async with records.savepoint():
                    await records.audit.note(NOW, "first")

    assert await noted(database) == (2, 0)


async def test_a_part_within_one_that_fails_is_undone_with_it(database: Database) -> None:
    async with database.transaction() as records:
        with suppress(ZeroDivisionError):
            async with records.savepoint():
                async with records.savepoint():
                    await records.audit.note(NOW, "second")
                await _fails_in_a_part(records)
        await records.audit.note(NOW, "first")

    assert await noted(database) == (1, 0)


async def test_parts_within_a_part_that_fail_leave_it_the_rest(database: Database) -> None:
    async with database.transaction() as records:
        for _ in range(2):
            async with records.savepoint():
                await records.audit.note(NOW, "first")
                for _ in range(2):
                    with suppress(ZeroDivisionError):
                        await _fails_in_a_part(records)
                    async with records.savepoint():
                        await records.audit.note(NOW, "first")

    assert await noted(database) == (6, 0)


async def test_a_statement_refused_in_a_part_does_not_spoil_the_rest(database: Database) -> None:
    async with database.transaction() as records:
        await records.audit.note(NOW, "first")
        with pytest.raises(Exception, match=r"(?i)no such table|does not exist"):
            async with records.savepoint():
                await records._driver.execute("delete from nowhere")

    assert await noted(database) == (1, 0)


async def test_what_is_not_committed_is_seen_by_nobody(database: Database) -> None:
    async with database.transaction() as records:
        await records.audit.note(NOW, "first")
        meanwhile = await noted(database)

    assert meanwhile == (0, 0)


async def test_cancelled_at_any_moment_it_keeps_both_or_neither(database_url: str) -> None:
    """The same file each time, opened anew: its beginning is one of the moments."""
    before = 0
    for moments in range(40):
        async with Database(database_url) as database:
            task = asyncio.create_task(notes_twice(database))
            for _ in range(moments):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

            kept = await noted(database)
            assert kept in {(before, before), (before + 1, before + 1)}, moments
            await notes_twice(database)
            before = kept[0] + 1


async def test_writers_take_turns(database: Database) -> None:
    await asyncio.gather(*[notes_twice(database) for _ in range(20)])

    assert await noted(database) == (20, 20)


async def test_what_was_read_is_still_true_when_it_is_written_by(database_url: str) -> None:
    """Another program, such as an import, waits for its turn to write."""
    async with Database(database_url) as running, Database(database_url) as importing:
        async with running.transaction() as records:
            await records.audit.count_verb("first")
            other = asyncio.create_task(notes_twice(importing))
            await asyncio.wait({other}, timeout=0.05)
            await records.audit.note(NOW, "first")
        await other

        assert await noted(running) == (2, 1)


async def test_locked_out_by_another_program_it_fails_and_works_again_afterwards(
    file: Database,
) -> None:
    other = sqlite3.connect(file.url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await notes_twice(file)
    other.close()
    await notes_twice(file)

    assert await noted(file) == (1, 1)


async def test_a_full_disk_fails_and_it_works_again_afterwards(file: Database) -> None:
    await writer_of(file).execute("pragma max_page_count = 1")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        async with file.transaction() as records:
            await records.audit.note(NOW, "second" * 10_000)
    await writer_of(file).execute("pragma max_page_count = 1000000")
    await notes_twice(file)

    assert await noted(file) == (1, 1)


async def test_a_commit_that_is_refused_leaves_no_lock_behind(file: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await _notes_what_cannot_be_committed(file)
    other = sqlite3.connect(file.url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("pragma busy_timeout = 20")
    other.execute("begin immediate")
    other.close()
    await notes_twice(file)

    assert await noted(file) == (1, 1)


async def _notes_what_cannot_be_committed(database: Database) -> None:
    async with database.transaction() as records:
        await records._driver.execute("pragma defer_foreign_keys = on")
        await records._driver.execute(
            "insert into teaching (teacher_id, class_id, subject) values (404, 404, 'Maths')"
        )


async def test_statements_by_the_thousand_let_others_speak(database: Database) -> None:
    spoken = 0

    async def speaks_on_and_on() -> None:
        nonlocal spoken
        while True:
            spoken += 1
            await asyncio.sleep(0)

    async with database.transaction() as records:
        other = asyncio.create_task(speaks_on_and_on())
        await asyncio.sleep(0)
        before = spoken
        for _ in range(3000):
            await records.audit.note(NOW, "first")
        during = spoken - before
    other.cancel()

    assert during > 1


async def test_what_takes_long_is_kept_and_undone_like_all_else(database: Database) -> None:
    async with database.transaction(long=True) as records:
        await records.audit.note(NOW, "first")
    with suppress(ZeroDivisionError):
        async with database.transaction(long=True) as records:
            await records.audit.note(NOW, "second")
            raise ZeroDivisionError

    assert await noted(database) == (1, 0)
