"""`homeroom status` says whether Telegram answers, what to do if it refuses, and what was lost."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.printing import status_in_words
from bot.reporting import report
from storage.database import Database

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

NOW = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


async def told(database: Database) -> str:
    async with database.reading() as records:
        return status_in_words(await report(records, NOW), as_json=False)


async def test_when_telegram_last_answered(database: Database) -> None:
    async with database.transaction() as records:
        await records.silences.heard(NOW - 3 * MINUTE)

    assert (await told(database)).splitlines()[-1] == "Telegram last answered: 3 min ago"


async def test_that_nothing_is_sent_since_when_and_what_to_do(database: Database) -> None:
    async with database.transaction() as records:
        await records.silences.refused("another-poller", NOW - 5 * MINUTE)
        await records.silences.refused("another-poller", NOW - 3 * MINUTE)

    said = await told(database)
    assert "NOTHING IS SENT since 2026-03-14T08:55:00+00:00: another program fetches" in said


async def test_another_refusal_begins_anew(database: Database) -> None:
    async with database.transaction() as records:
        await records.silences.refused("another-poller", NOW - 5 * MINUTE)
        await records.silences.refused("token", NOW - 3 * MINUTE)

    assert "since 2026-03-14T08:57:00+00:00: Telegram does not accept" in await told(database)


async def test_what_a_long_silence_may_have_lost(database: Database) -> None:
    async with database.transaction() as records:
        await records.silences.heard(NOW - 3 * DAY)
        await records.silences.heard_after_long(NOW - DAY + timedelta(seconds=1))

    assert (await told(database)).splitlines()[-1] == (
        "Telegram not reached from 2026-03-11T09:00:00+00:00 to 2026-03-13T09:00:01+00:00:"
        " messages written before 2026-03-12T09:01:00+00:00 may be lost; 0 people were told"
    )
