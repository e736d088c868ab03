"""Behind a pooler a prepared statement is gone with its connection: then we do without."""

import asyncpg
import pytest

from storage.database import Database
from storage.trouble import is_in_trouble


async def counts(database: Database) -> int:
    async with database.transaction() as records:
        return await records.families.count_classes()


async def forgets_what_was_prepared(database: Database) -> None:
    async with database.transaction() as records:
        await records._driver.execute("deallocate all")


async def test_statements_that_are_gone_are_trouble_once_and_no_more(postgresql_url: str) -> None:
    async with Database(postgresql_url) as database:
        assert await counts(database) == 0
        await forgets_what_was_prepared(database)
        with pytest.raises(asyncpg.InvalidSQLStatementNameError) as failure:
            await counts(database)
        again = await counts(database)
        await forgets_what_was_prepared(database)

        assert is_in_trouble(failure.value)
        assert [again, await counts(database)] == [0, 0]
