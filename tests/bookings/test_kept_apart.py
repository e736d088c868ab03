"""The schema itself refuses what overlaps, whatever a program believes, on both databases."""

from sqlite3 import IntegrityError

import pytest
from asyncpg import ExclusionViolationError

from storage.database import Database
from tests.accounts import looked_up
from tests.bookings.runners import comes_together

REFUSED = (IntegrityError, ExclusionViolationError)
MADE = "2026-03-12 09:00:00.000000+00:00"
MEETING = (
    "insert into meetings (id, asked_by, state, held, minutes, uid, sequence, made_at)"
    " values ({n}, 1000, 'booked', 'room', 10, 'uid-{n}', 0, '{made}')"
)
CLAIM = (
    "insert into claims (meeting_id, kind, about_id, starts_at, ends_at)"
    " values ({n}, '{kind}', {about}, '{begins}', '{ends}')"
)


def at(clock: str) -> str:
    return f"2026-03-19 {clock}:00.000000+00:00"


async def claims(
    database: Database, meeting: int, begins: str, ends: str, kind: str = "room", about: int = 7
) -> None:
    """A meeting takes this time, straight in the database."""
    claim = CLAIM.format(n=meeting, kind=kind, about=about, begins=at(begins), ends=at(ends))
    await changes(database, MEETING.format(n=meeting, made=MADE), claim)


async def changes(database: Database, *statements: str) -> None:
    async with database.transaction() as records:
        for statement in statements:
            await records._driver.execute(statement)


async def count(database: Database) -> int:
    (row,) = await looked_up(database, "select count(*) as claims from claims")
    return int(row["claims"])


@pytest.fixture
async def taken(either: Database) -> Database:
    """Room 7 is taken from 17:00 to 17:10."""
    await comes_together(either)
    await claims(either, 1, "17:00", "17:10")
    return either


@pytest.mark.parametrize("kind", ["person", "child", "room"])
async def test_who_or_what_is_taken_cannot_be_taken_again(either: Database, kind: str) -> None:
    await comes_together(either)
    await claims(either, 1, "17:00", "17:10", kind)
    with pytest.raises(REFUSED):
        await claims(either, 2, "17:00", "17:10", kind)

    assert await count(either) == 1


@pytest.mark.parametrize(
    "span", [("17:09", "17:20"), ("16:50", "17:01"), ("17:04", "17:06"), ("16:00", "18:00")]
)
async def test_a_minute_in_common_is_enough(taken: Database, span: tuple[str, str]) -> None:
    with pytest.raises(REFUSED):
        await claims(taken, 2, *span)


async def test_what_was_apart_cannot_be_moved_together(taken: Database) -> None:
    await claims(taken, 2, "17:10", "17:20")
    moved = f"update claims set starts_at = '{at('17:09')}' where meeting_id = 2"  # noqa: S608 - our own words
    with pytest.raises(REFUSED):
        await changes(taken, moved)


async def test_one_after_the_other_or_somewhere_else_is_no_overlap(taken: Database) -> None:
    await claims(taken, 2, "17:10", "17:20")
    await claims(taken, 3, "16:50", "17:00")
    await claims(taken, 4, "17:00", "17:10", about=8)
    await claims(taken, 5, "17:00", "17:10", kind="child")

    assert await count(taken) == 5
