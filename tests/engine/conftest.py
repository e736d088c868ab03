"""The engine's small town, on SQLite and on PostgreSQL, and the real program for a street."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.sandbox.people import Person as Phone
from bot.sandbox.telegram import Telegram
from handlers.tell_after_silence import tells_who_may_have_written
from storage.database import Database
from tests.accounts import Accounts
from tests.engine.at_work import looks_again_soon
from tests.engine.desk import Desk
from tests.engine.own_time import goes_by_itself
from tests.engine.real import Homeroom, serving
from tests.engine.street import Street
from tests.engine.town import TEXTS, Town

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


@pytest.fixture
def quiet_town(database: Database, desk: Desk) -> Town:
    """One whose engine has not started, with the duty that tells of long silences."""
    return Town(database, conversations=[desk.conversation()], duties=[tells_who_may_have_written])


@pytest.fixture
def ticking_town(closed_town: Town) -> Town:
    """Its clock goes on by itself."""
    return goes_by_itself(closed_town)


# The real program, in a process of its own, for the colleagues of a street.


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(SystemClock(), seed=1)


@pytest.fixture
def accounts(telegram: Telegram) -> Accounts:
    return Accounts(telegram, TEXTS)


@pytest.fixture
async def street(telegram: Telegram, database: Database) -> Street:
    street = Street(telegram)
    await street.joins(database)
    return street


@pytest.fixture
async def homeroom(
    telegram: Telegram, accounts: Accounts, database_url: str, tmp_path: Path
) -> AsyncIterator[Homeroom]:
    async with serving(telegram) as address:
        homeroom = Homeroom(tmp_path, database_url, address, telegram.token)
        yield homeroom
        await homeroom.is_cleared_away()
