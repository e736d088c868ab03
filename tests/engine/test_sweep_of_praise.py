"""Praise is forgotten at its time, and not before; drafts that nobody finished a little sooner."""

from datetime import timedelta

import pytest

from bot.sweep import sweep
from tests.accounts import looked_up
from tests.conversations.praising import begins, praises
from tests.people import Person
from tests.school import TheSchool

YEARS = 2 * 365
TABLES = ("praises", "praise_children", "praise_families")


async def rows(school: TheSchool, table: str, where: str = "true") -> int:
    found = await looked_up(school.database, f"select 1 from {table} where {where}")  # noqa: S608 - our own names
    return len(found)


@pytest.mark.parametrize("late", [True, False])
async def test_praise_is_forgotten_after_the_school_year_and_one_more(
    school: TheSchool, lee: Person, *, late: bool
) -> None:
    await praises(school, lee)
    school.clock.move(timedelta(days=YEARS, minutes=1 if late else -1))

    await sweep(school.database, school.clock)

    assert [await rows(school, table) == 0 for table in TABLES] == [late] * 3


@pytest.mark.parametrize("late", [True, False])
async def test_an_unfinished_draft_is_dropped_with_its_words(
    school: TheSchool, lee: Person, *, late: bool
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("She tried.")
    school.clock.move(timedelta(days=30, minutes=1 if late else -1))

    await sweep(school.database, school.clock)

    dropped = await rows(school, "praises", "state = 'dropped' and words is null")
    assert dropped == (1 if late else 0)


async def test_the_outbox_keeps_what_a_card_still_tells_of(school: TheSchool, lee: Person) -> None:
    await praises(school, lee)
    school.clock.move(timedelta(days=100))

    await sweep(school.database, school.clock)

    assert await rows(school, "outbox", "subject = 'praise:1'") == 2
