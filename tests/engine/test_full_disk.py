"""The real program on a full disk: it waits for room, loses nothing and doubles nothing.

The system lets the program's files grow no further, which is what a full disk is to it.
"""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.database import Database
from tests.accounts import Accounts, outbox_rows
from tests.engine.real import DEADLINE, Homeroom
from tests.engine.street import Street
from tests.engine.test_database_trouble import ON_SQLITE
from tests.engine.town import reads
from tests.engine.waiting import until

pytestmark = ON_SQLITE


@contextmanager
def full_disk(homeroom: Homeroom, folder: Path) -> Iterator[None]:
    """The database's journal can grow by nothing; the log, which is shorter, still can."""
    assert homeroom._process is not None
    pid, room = homeroom._process.pid, (folder / "homeroom.db-wal").stat().st_size
    assert room > len(homeroom.log) * 2
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(
            pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        )


async def is_at_work(homeroom: Homeroom, street: Street) -> None:
    await homeroom.starts()
    street.asks()
    await until(street.has_every_answer, DEADLINE)


async def test_full_at_the_inboxs_commit_nothing_received_is_lost(
    homeroom: Homeroom, street: Street, accounts: Accounts, database: Database, tmp_path: Path
) -> None:
    await is_at_work(homeroom, street)
    with full_disk(homeroom, tmp_path):
        street.asks()
        await until(lambda: "cannot keep updates" in homeroom.log, DEADLINE)
        unconfirmed = len(accounts._telegram.updates.waiting)
    await until(street.has_every_answer, DEADLINE)
    ended = await homeroom.is_told_to_stop()

    assert (unconfirmed, ended) == (len(street.phones), 0)
    await accounts.settle(database)


async def test_full_at_the_senders_commit_nothing_is_lost_and_nothing_doubled(
    homeroom: Homeroom, street: Street, accounts: Accounts, database: Database, tmp_path: Path
) -> None:
    await is_at_work(homeroom, street)
    telegram, asks = accounts._telegram, street.phones[0]
    telegram.faults.add("slow", method="sendMessage", seconds=1)
    so_far = len(reads(asks))
    street.asks(everyone=False)
    await until(lambda: len(reads(asks)) > so_far, DEADLINE)  # and Telegram's answer is on its way
    with full_disk(homeroom, tmp_path):
        await until(lambda: "cannot write the outbox" in homeroom.log, DEADLINE)
    await until(lambda: "written again" in homeroom.log, DEADLINE)
    ended = await homeroom.is_told_to_stop()

    assert (len(reads(asks)), ended) == (so_far + 1, 0)
    assert {(row.state, row.doubtful) for row in await outbox_rows(database)} == {("sent", False)}
    await accounts.settle(database)
