"""The engine's small town, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator

import pytest

from bot.sandbox.people import Person as Phone
from storage.database import Database
from tests.engine.at_work import looks_again_soon
from tests.engine.desk import Desk
from tests.engine.town import Town

__all__ = ["looks_again_soon"]


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
async def town(database: Database, desk: Desk) -> AsyncIterator[Town]:
    town = Town(database, conversations=[desk.conversation()])
    await town.opens()
    yield town
    await town.closes()


@pytest.fixture
def ewa(town: Town) -> Phone:
    return town.person("Ewa")


@pytest.fixture
def omar(town: Town) -> Phone:
    return town.person("Omar")


@pytest.fixture
def closed_town(database: Database, desk: Desk) -> Town:
    """One whose engine has not started yet."""
    return Town(database, conversations=[desk.conversation()])
