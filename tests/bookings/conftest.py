"""Both databases, by names that the runs over deliberate breakages do not leave out."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.databases import TEMPLATE, a_postgresql, fresh_sqlite


@pytest.fixture(params=["in a file", "on a server"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "in a file":
        yield fresh_sqlite(request.getfixturevalue("sqlite_template"), tmp_path)
        return
    with a_postgresql(request.getfixturevalue("postgresql_server"), TEMPLATE) as found:
        yield found


@pytest.fixture
async def either(url: str) -> AsyncIterator[Database]:
    async with Database(url) as opened:
        yield opened
