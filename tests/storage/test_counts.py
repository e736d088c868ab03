"""What is counted along is what counting would find, whoever changed people."""

import pytest

from bot.school import QUIET_HOURS
from storage.database import Database
from storage.models import Role
from tests.accounts import looked_up
from tests.storage.test_transactions import NOW

COUNTED = """select role, count(*) as people, count(account_id) as joined
from people group by role order by role"""
KEPT = "select role, people, joined from role_counts where people > 0 order by role"


async def _people_come(database: Database) -> None:
    async with database.transaction() as records:
        for number, role in enumerate([Role.PARENT, Role.PARENT, Role.TEACHER, Role.OFFICE]):
            person = await records.people.put(role, f"p{number}", "Ewa", "en")
            await records.people.put(role, f"p{number}", "Ewa K.", "en")
            if number % 2:
                account = await records.accounts.meet(100 + number, "en", QUIET_HOURS, NOW)
                await records.people.join_as(person, account, NOW)


@pytest.mark.parametrize(
    "change",
    [
        "delete from people where id = 1",
        "delete from people",
        "update people set account_id = null",
        "update people set account_id = 101 where id = 1",
        "update people set role = 'teacher', external_id = 'moved' where id = 2",
        "update people set name = 'Eva'",
    ],
)
async def test_the_kept_counts_are_what_counting_finds(database: Database, change: str) -> None:
    await _people_come(database)
    async with database.transaction() as records:
        await records._driver.execute(change)

    assert await looked_up(database, KEPT) == await looked_up(database, COUNTED)


async def test_the_office_sees_how_many_joined_and_whom_nothing_reaches(
    database: Database,
) -> None:
    await _people_come(database)
    async with database.transaction() as records:
        await records.accounts.lose(101, NOW, "blocked")
        found = await records.people.joined_counts()

    assert [(one.role, one.people, one.joined, one.unreachable) for one in found] == [
        (Role.OFFICE, 1, 1, 0),
        (Role.PARENT, 2, 1, 1),
        (Role.TEACHER, 1, 0, 0),
    ]
