"""The PostgreSQL server dies in the middle and is started again: nothing lost, one at work."""

import signal

import pytest

from storage.database import Database
from tests.accounts import Accounts
from tests.engine.own_server import OwnServer, own_server
from tests.engine.real import DEADLINE, Homeroom
from tests.engine.street import Street
from tests.engine.waiting import until

__all__ = ["own_server"]

ANOTHER = "Another Homeroom is running on this database."


@pytest.fixture
async def database_url(own_server: OwnServer) -> str:
    await own_server.is_up()
    return await own_server.new_database()


async def settles(accounts: Accounts, database_url: str) -> None:
    """By a connection of now."""
    async with Database(database_url) as database:
        await accounts.settle(database)


async def is_at_work(homeroom: Homeroom, street: Street) -> None:
    await homeroom.starts()
    street.asks()
    await until(street.has_every_answer, DEADLINE)


async def test_a_server_killed_in_the_middle_loses_nothing(
    homeroom: Homeroom,
    street: Street,
    accounts: Accounts,
    own_server: OwnServer,
    database_url: str,
) -> None:
    await is_at_work(homeroom, street)
    for _ in range(3):
        street.asks()
        own_server.is_killed()
        street.asks()
        await own_server.is_up()
        await until(street.has_every_answer, DEADLINE)
    ended = await homeroom.is_told_to_stop()

    assert ended == 0
    await settles(accounts, database_url)


async def test_after_a_restart_the_claim_is_ours_again(
    homeroom: Homeroom, street: Street, own_server: OwnServer, database_url: str
) -> None:
    await is_at_work(homeroom, street)
    own_server.is_killed()
    await own_server.is_up()
    street.asks()
    await until(street.has_every_answer, DEADLINE)
    second = Homeroom(homeroom._folder, database_url, homeroom._environment["HOMEROOM_API_URL"], "")
    second._environment |= homeroom._environment
    await second.starts()
    assert second._process is not None
    ended = await second._process.wait()
    street.asks()
    await until(street.has_every_answer, DEADLINE)

    assert (ended, homeroom.log.count(ANOTHER)) == (1, 1)


async def test_who_was_slower_than_another_homeroom_stops_with_a_word(
    homeroom: Homeroom, street: Street, own_server: OwnServer, database_url: str
) -> None:
    await is_at_work(homeroom, street)
    assert homeroom._process is not None
    homeroom._process.send_signal(signal.SIGSTOP)
    own_server.is_killed()
    await own_server.is_up()
    async with Database(database_url) as other:
        claim = await other.claim()
        homeroom._process.send_signal(signal.SIGCONT)
        ended = await homeroom._process.wait()
        await claim.release()

    assert ended == 1
    assert ANOTHER in homeroom.log
    assert "Traceback" not in homeroom.log
