"""Behind a pooler a prepared statement is gone with its connection: then we do without."""

from collections.abc import Iterator

import asyncpg
import pytest

from storage.database import Database
from storage.trouble import is_in_trouble
from tests.databases import TEMPLATE, a_postgresql


@pytest.fixture
def url(postgresql_server: str) -> Iterator[str]:
    with a_postgresql(postgresql_server, TEMPLATE) as found:
        yield found


async def counts(database: Database) -> int:
    async with database.transaction() as records:
        return await records.families.count_classes()


async def forgets_what_was_prepared(database: Database) -> None:
    async with database.transaction() as records:
        await records._driver.execute("deallocate all")


async def test_statements_that_are_gone_are_trouble_once_and_no_more(url: str) -> None:
    async with Database(url) as database:
        assert await counts(database) == 0
        await forgets_what_was_prepared(database)
        with pytest.raises(asyncpg.InvalidSQLStatementNameError) as failure:
            await counts(database)
        again = await counts(database)
        await forgets_what_was_prepared(database)

        assert is_in_trouble(failure.value)
        assert [again, await counts(database)] == [0, 0]
