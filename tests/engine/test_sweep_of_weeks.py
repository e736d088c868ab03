"""Weeks are forgotten with all that belongs to them after the school year and one more."""

from datetime import date, datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.sweep import sweep
from storage.database import Database
from storage.models import Role
from storage.outbox import Letter
from storage.outbox_models import OutboxEnd
from storage.records import Records
from storage.sent_weeks import WayHome, WeeklyEnd
from storage.weeks import PlannedWeek
from tests.accounts import looked_up
from tests.engine.town import MORNING

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
YEARS = 2 * 365 * DAY
MONDAY = date(2024, 3, 4)
TABLES = ["weeks", "weeklies", "weekly_families", "week_teachers"]


async def a_week_left(records: Records, at: datetime) -> None:
    parent = await records.people.put(Role.PARENT, "p1", "Ewa Kowalska", "en")
    teacher = await records.people.put(Role.TEACHER, "t1", "Ms Lee", "en")
    for statement in (
        "insert into classes (name) values ('3B')",
        "insert into children (external_id, first_name, last_name) values ('c1', 'Ada', 'K')",
        "insert into enrolments (child_id, class_id, starts_on) values (1, 1, '2020-09-01')",
    ):
        await records._driver.execute(statement)
    await records.weeks.plan([PlannedWeek(1, MONDAY, at, at, "planned")])
    week = await records.weeks.of(1)
    row = await records.outbox.put(Letter(dedupe_key="weekly:1:1", chat_id=1, body="{}"), at)
    assert row is not None
    await records.outbox.end(OutboxEnd(row, "sent", at))
    await records.weeks.end(week, "sent", at)
    await records.sent_weeks.end([WeeklyEnd(1, "sent")], at)
    await records.sent_weeks.address([WayHome(1, parent, "weekly:1:1")])
    await records.composing.shows_on(week, teacher, row, "report")


@pytest.mark.parametrize("late", [True, False])
@pytest.mark.parametrize("table", TABLES)
async def test_what_was_kept_long_enough_is_forgotten(
    database: Database, table: str, *, late: bool
) -> None:
    async with database.transaction() as records:
        await a_week_left(records, MORNING - YEARS - (MINUTE if late else -MINUTE))

    await sweep(database, MovableClock(MORNING))

    assert len(await looked_up(database, f"select 1 from {table}")) == (0 if late else 1)  # noqa: S608 - our own names


async def test_a_letter_that_a_family_s_row_points_to_is_kept(database: Database) -> None:
    async with database.transaction() as records:
        await a_week_left(records, MORNING - 91 * DAY)

    await sweep(database, MovableClock(MORNING))

    assert len(await looked_up(database, "select 1 from outbox")) == 1
