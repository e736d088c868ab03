"""What floods and pauses leave behind is forgotten at its time, and not before."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.school import QUIET_HOURS
from bot.sweep import sweep
from storage.database import Database
from storage.outbox import Letter
from storage.outbox_models import OutboxEnd
from storage.records import Records
from tests.accounts import looked_up
from tests.engine.town import MORNING

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
EWA = 5_000_000_001
YEARS = 2 * 365 * DAY
Happens = Callable[[Records, datetime], Awaitable[None]]


async def a_flood_ends(records: Records, at: datetime) -> None:
    await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    await records.floods.begin(EWA, at)
    (flood,) = await records.floods.ebbing(at, 0)
    await records.floods.end(flood, at)


async def a_pause_is_over(records: Records, at: datetime) -> None:
    pause = await records.message_pauses.prepare(None, None, at)
    await records.message_pauses.begin(pause, at)
    await records.message_pauses.end(pause, at)


async def a_pause_is_prepared(records: Records, at: datetime) -> None:
    await records.message_pauses.prepare(None, None, at)


@pytest.mark.parametrize("late", [True, False])
@pytest.mark.parametrize(
    ("happens", "table", "kept"),
    [
        (a_flood_ends, "floods", DAY),
        (a_pause_is_over, "message_pauses", YEARS),
        (a_pause_is_prepared, "message_pauses", 30 * DAY),
    ],
)
async def test_what_was_kept_long_enough_is_forgotten(
    database: Database, happens: Happens, table: str, kept: timedelta, *, late: bool
) -> None:
    async with database.transaction() as records:
        await happens(records, MORNING - kept - (MINUTE if late else -MINUTE))

    await sweep(database, MovableClock(MORNING))

    assert len(await looked_up(database, f"select 1 from {table}")) == (0 if late else 1)  # noqa: S608 - our own names


async def test_a_letter_that_a_pause_kept_back_is_forgotten_like_any_other(
    database: Database,
) -> None:
    long_ago = MORNING - 91 * DAY
    async with database.transaction() as records:
        pause = await records.message_pauses.prepare(None, None, long_ago)
        await records.message_pauses.begin(pause, long_ago)
        row = await records.outbox.put(Letter(dedupe_key="1", chat_id=EWA, body="{}"), long_ago)
        assert row is not None
        await records.message_pauses.keep_back(row, pause.id)
        await records.outbox.end(OutboxEnd(row, "cancelled", long_ago, reason="taken back"))

    await sweep(database, MovableClock(MORNING))

    assert await looked_up(database, "select 1 from outbox") == []
