"""What reminders and illnesses leave behind is forgotten with the meetings, and not before."""

from datetime import datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.meeting_reminders import Planned
from bot.school import QUIET_HOURS
from bot.sweep import sweep
from storage.database import Database
from storage.meetings import NewMeeting, Place
from storage.models import Role
from storage.records import Records
from tests.accounts import looked_up
from tests.engine.town import MORNING

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
YEARS = 2 * 365 * DAY
EWA = 5_000_000_001


async def a_teacher_fell_ill(records: Records, at: datetime) -> None:
    teacher = await records.people.put(Role.TEACHER, "t1", "Ms Lee", "en")
    await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    account = await records.accounts.of(EWA)
    assert account is not None
    illness = await records.illnesses.begin(teacher, at.date(), account, at, at)
    place, people = Place("phone"), (teacher,)
    number = await records.meetings.put(NewMeeting(teacher, people, (), place, 10), at)
    await records.illnesses.add(illness, await records.meetings.of_anyone(number))
    plan = Planned("1h", at, skipped=False)
    await records.meeting_reminders.plan(number, [(teacher, plan)], at)


@pytest.mark.parametrize("late", [True, False])
@pytest.mark.parametrize("table", ["illnesses", "ill_meetings", "meeting_reminders"])
async def test_what_was_kept_long_enough_is_forgotten(
    database: Database, table: str, *, late: bool
) -> None:
    async with database.transaction() as records:
        await a_teacher_fell_ill(records, MORNING - YEARS - (MINUTE if late else -MINUTE))

    await sweep(database, MovableClock(MORNING))

    assert len(await looked_up(database, f"select 1 from {table}")) == (0 if late else 1)  # noqa: S608 - our own names


async def test_a_choice_of_nobody_is_forgotten_before_its_account(database: Database) -> None:
    async with database.transaction() as records:
        await records.accounts.meet(EWA, "en", QUIET_HOURS, MORNING - YEARS)
        await records.meeting_reminders.choose(EWA, "1h")

    await sweep(database, MovableClock(MORNING))

    assert await looked_up(database, "select 1 from reminder_choices") == []
    assert await looked_up(database, "select 1 from accounts") == []
