"""What people asked for is kept as long as it holds and they are there, and not a day longer."""

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.sweep import SCHOOL_YEARS, sweep
from storage.database import Database
from storage.manners_models import Manners
from storage.models import Account, Role
from storage.records import Records
from tests.accounts import looked_up
from tests.engine.test_sweep import EWA, a_stranger_writes, somebody_joins
from tests.engine.town import MORNING

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


async def account_of(records: Records) -> Account:
    found = await records.accounts.of(EWA)
    assert found is not None
    return found


async def swept(database: Database) -> None:
    await sweep(database, MovableClock(MORNING))


@pytest.mark.parametrize(("days", "kept"), [(0, True), (-1, True), (-2, False)])
async def test_that_somebody_asked_for_less_is_forgotten_when_it_is_over(
    database: Database, days: int, *, kept: bool
) -> None:
    """A day later, as it ends later in the west."""
    until = (MORNING + days * DAY).date()
    async with database.transaction() as records:
        await somebody_joins(records, MORNING)
        await records.manners.write_less(await account_of(records), until)
    await swept(database)

    async with database.transaction() as records:
        assert await records.manners.of(EWA, Role.PARENT) == Manners(
            less_until=until if kept else None
        )


async def test_what_somebody_likes_is_kept_while_they_are_there(database: Database) -> None:
    async with database.transaction() as records:
        await somebody_joins(records, MORNING - 10 * SCHOOL_YEARS)
        await records.manners.call(await account_of(records), Role.PARENT, "Mrs Kowalska")
    await swept(database)

    assert len(await looked_up(database, "select called from manners")) == 1


async def test_what_nobody_likes_any_more_goes_and_lets_the_account_go(database: Database) -> None:
    async with database.transaction() as records:
        await a_stranger_writes(records, MORNING - 31 * DAY)
        await records.manners.call(await account_of(records), Role.PARENT, "Mrs Kowalska")
    await swept(database)

    assert await looked_up(database, "select role from manners") == []
    assert await looked_up(database, "select id from accounts") == []


@pytest.mark.parametrize(("age", "left"), [(SCHOOL_YEARS - MINUTE, 1), (SCHOOL_YEARS + MINUTE, 0)])
async def test_that_an_answer_waited_is_forgotten_with_it(
    database: Database, age: timedelta, left: int
) -> None:
    async with database.transaction() as records:
        await a_stranger_writes(records, MORNING)
        message = await records.messages.begin(await account_of(records), MORNING - age)
        await records.messages.send(message, MORNING - age)
        await records.late_answers.keep(message, EWA, MORNING - age)
    await swept(database)

    assert len(await looked_up(database, "select state from late_answers")) == left
