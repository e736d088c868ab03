"""Thanks, and what class news were gathered from, are kept for the school year and one more."""

from datetime import timedelta

import pytest

from bot.sweep import sweep
from tests.accounts import looked_up
from tests.conversations.celebrating import listed_as
from tests.conversations.composing import plans
from tests.people import Person
from tests.school import TheSchool

TWO_YEARS = timedelta(days=2 * 365)


async def left(school: TheSchool, table: str, after: timedelta) -> list[str]:
    school.clock.move(after)
    await sweep(school.database, school.clock)
    rows = await looked_up(school.database, f"select * from {table}")  # noqa: S608 - our own names
    return [row.get("state") or row["kind"] for row in rows]


async def begins_thanks(school: TheSchool, teacher: Person, *, sent: bool) -> None:
    async with school.database.transaction() as records:
        by, child, _ = await listed_as(records, teacher, "Ada")
        now = school.clock.now()
        draft = await records.thanks.begin(by, by.id, child, now)
        if sent:
            await records.thanks.send(draft, None, now)


@pytest.mark.parametrize(("days", "kept"), [(-1, ["sent"]), (1, [])])
async def test_thanks_are_kept_for_two_years(
    school: TheSchool, lee: Person, days: int, kept: list[str]
) -> None:
    await begins_thanks(school, lee, sent=True)

    assert await left(school, "thanks", TWO_YEARS + timedelta(days=days)) == kept


@pytest.mark.parametrize(("days", "kept"), [(29, ["draft"]), (31, ["dropped"])])
async def test_drafts_of_thanks_are_dropped_after_30_days(
    school: TheSchool, lee: Person, days: int, kept: list[str]
) -> None:
    await begins_thanks(school, lee, sent=False)

    assert await left(school, "thanks", timedelta(days=days)) == kept


@pytest.mark.parametrize(("days", "kept"), [(-1, ["words"]), (1, [])])
async def test_pieces_of_news_go_with_their_week(
    school: TheSchool, lee: Person, days: int, kept: list[str]
) -> None:
    week = await plans(school)
    async with school.database.transaction() as records:
        by, _, _ = await listed_as(records, lee, "Ada")
        await records.class_news.add(week, "The frogs are back.", by, school.clock.now())
        await records.weeks.end(week, "sent", school.clock.now())

    assert await left(school, "week_pieces", TWO_YEARS + timedelta(days=days)) == kept
