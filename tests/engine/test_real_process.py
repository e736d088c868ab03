"""The real program over real HTTP, stopped and killed while people write: nothing lost.

A few kills of a process as a school starts it; the many, and their accounts, are in `tests/crash`.
"""

import asyncio
import random

import pytest

from bot.sandbox.telegram import Telegram
from storage.database import Database
from tests.accounts import Accounts, outbox_rows
from tests.engine.real import DEADLINE, Homeroom
from tests.engine.street import THING, Street
from tests.engine.waiting import until

KILLS = 2

# Seconds: more than all that a test waits for, so that a wait can say what it waited for.
pytestmark = pytest.mark.timeout(900)


async def test_people_are_answered_and_a_planned_stop_doubles_nothing(
    homeroom: Homeroom, street: Street, accounts: Accounts, database: Database
) -> None:
    await homeroom.starts()
    street.asks()
    await until(lambda: street.answers > 0, DEADLINE)
    street.asks()
    ended = await homeroom.is_told_to_stop()
    await homeroom.starts()
    await until(street.has_every_answer, DEADLINE)
    ended_again = await homeroom.is_told_to_stop()

    assert (ended, ended_again) == (0, 0)
    assert street.answers == len(street.asked)
    assert not any(row.doubtful for row in await outbox_rows(database))
    await accounts.settle(database)


async def test_killed_at_any_moment_it_loses_nothing_and_owns_up_to_doubles(
    homeroom: Homeroom, street: Street, accounts: Accounts, database: Database
) -> None:
    traffic = asyncio.create_task(street.asks_on_and_on())
    for _ in range(KILLS):
        so_far = street.answers
        await homeroom.starts()
        await until(lambda: street.answers > so_far, DEADLINE)  # noqa: B023 - awaited in this very turn
        await asyncio.sleep(random.uniform(0, 0.3))  # noqa: S311 - any moment will do
        await homeroom.is_killed()
    traffic.cancel()
    await homeroom.starts()
    street.asks()  # of everyone, so that each chat's last words come after what the kill left
    await until(street.has_every_answer, DEADLINE)
    await homeroom.is_told_to_stop()

    await accounts.settle(database)


async def test_told_to_stop_while_telegram_is_away_it_stops(
    homeroom: Homeroom, telegram: Telegram
) -> None:
    telegram.faults.add("down")
    await homeroom.starts()
    await until(lambda: "cannot reach Telegram" in homeroom.log, DEADLINE)

    assert await homeroom.is_told_to_stop() == 0


async def test_the_log_of_a_day_has_neither_the_token_nor_anyones_words(
    homeroom: Homeroom, telegram: Telegram, street: Street
) -> None:
    telegram.faults.add("server_error", method="sendMessage")
    telegram.faults.add("cut_after", method="getUpdates")
    await homeroom.starts()
    street.asks()
    await until(street.has_every_answer, DEADLINE)
    await homeroom.is_told_to_stop()

    assert "running" in homeroom.log
    assert telegram.token not in homeroom.log
    assert not THING.findall(homeroom.log)
