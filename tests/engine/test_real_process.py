"""The real program over real HTTP, stopped and killed while people write: nothing lost.

A few kills of a process as a school starts it; the many, and their accounts, are in `tests/crash`.
"""

import asyncio
import random
import re
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.sandbox.telegram import Telegram
from bot.school import QUIET_HOURS
from storage.database import Database
from storage.models import Role
from tests.accounts import Accounts, outbox_rows
from tests.engine.real import DEADLINE, Homeroom, serving
from tests.engine.town import TEXTS, reads
from tests.engine.waiting import until

KILLS = {"sqlite": 2, "postgresql": 2}
THING = re.compile(r"/thing\d+")
NOW = SystemClock().now()


class Street:
    """Colleagues who ask for things nobody knows: each answer repeats what it answers."""

    def __init__(self, telegram: Telegram) -> None:
        self.phones = [telegram.person(name) for name in ("Ewa", "Omar", "Layla", "Ana", "Olena")]
        self.asked: list[str] = []
        self._numbers = count(1)

    async def joins(self, database: Database) -> None:
        async with database.transaction() as records:
            for phone in self.phones:
                account = await records.accounts.meet(phone.id, "en", QUIET_HOURS, NOW)
                person = await records.people.put(Role.OFFICE, phone.first_name, "Office", "en")
                await records.people.join_as(person, account, NOW)

    def asks(self, *, everyone: bool = True) -> None:
        """Everyone asks something new, or just one of them."""
        for phone in self.phones if everyone else self.phones[:1]:
            words = f"/thing{next(self._numbers):04}"
            phone.writes(words)
            self.asked.append(words)
        self.phones.append(self.phones.pop(0))

    async def asks_on_and_on(self) -> None:
        while True:
            self.asks(everyone=False)
            await asyncio.sleep(0.03)

    @property
    def answers(self) -> int:
        return sum(len(phone.messages) for phone in self.phones) - len(self.asked)

    def has_every_answer(self) -> bool:
        return set(self.asked) <= {
            words for phone in self.phones for said in reads(phone) for words in THING.findall(said)
        }


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
    for _ in range(KILLS[database.dialect]):
        so_far = street.answers
        await homeroom.starts()
        await until(lambda: street.answers > so_far, DEADLINE)  # noqa: B023 - awaited in this very turn
        await asyncio.sleep(random.uniform(0, 0.3))  # noqa: S311 - any moment will do
        await homeroom.is_killed()
    traffic.cancel()
    await homeroom.starts()
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
