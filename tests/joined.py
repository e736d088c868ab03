"""The standing school after everybody has joined, made once: each test begins with its own copy.

Joining is what tests/conversations/test_join.py is about. For all others it took longer than what
they are about, most of it the same words said again to the same people.
"""

import asyncio
import pickle
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pytest

from bot.clock import MovableClock
from bot.sandbox.telegram import Telegram
from tests.accounts import looked_up
from tests.databases import (
    DATABASE,
    TEMPLATE,
    a_postgresql,
    fresh_postgresql,
    fresh_sqlite,
)
from tests.double_bookings import BOOKED, double_booked
from tests.people import Person
from tests.school import TheSchool, open_school

JOINED = "homeroom_joined"  # a database to copy, beside the empty one
AT_NIGHT = pytest.param("postgresql", marks=pytest.mark.nightly)


@dataclass(frozen=True, slots=True)
class Joined:
    """A school that is closed again: all but its database, which is copied by who keeps it."""

    telegram: bytes  # pickled: another copy of it takes a thirtieth of what a deep copy takes
    people: Mapping[str, int]
    tokens: Mapping[str, str]

    @classmethod
    def of(cls, school: TheSchool) -> Self:
        people = {name: person.phone.id for name, person in school.people.items()}
        return cls(pickle.dumps(school.telegram), people, school.tokens)

    def again(self, url: str) -> TheSchool:
        """The same morning once more, on a copy of its database: own Telegram, people and clock."""
        telegram = pickle.loads(self.telegram)  # noqa: S301 - our own, of this very process
        assert isinstance(telegram, Telegram)
        assert isinstance(telegram.clock, MovableClock)
        school = TheSchool(url, clock=telegram.clock, telegram=telegram)
        school.tokens = dict(self.tokens)
        for name, number in self.people.items():
            school.people[name] = Person(name, telegram.people[number], school)
        return school


async def join_school(url: str) -> Joined:
    async with open_school(url) as school:
        pass
    return Joined.of(school)


@asynccontextmanager
async def open_again(joined: Joined, url: str) -> AsyncIterator[TheSchool]:
    """The joined school; afterwards nothing may be owed to anyone, and nobody is booked twice."""
    school = joined.again(url)
    await school.opens()
    try:
        yield school
        booked = double_booked(await looked_up(school.database, BOOKED))
        assert booked == [], booked
    finally:
        await school.closes()
    assert school.telegram.violations == [], school.telegram.violations


@pytest.fixture(scope="session")
def joined_in_file(
    tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path
) -> tuple[Joined, Path]:
    folder = tmp_path_factory.mktemp("joined")
    joined = asyncio.run(join_school(fresh_sqlite(sqlite_template, folder)))
    return joined, folder / DATABASE


@pytest.fixture(scope="session")
def joined_on_server(postgresql_server: str) -> Joined:
    return asyncio.run(join_school(fresh_postgresql(postgresql_server, JOINED, TEMPLATE)))


@pytest.fixture(params=["sqlite", "postgresql"])
def joined(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Joined, str]]:
    """The joined school and a copy of its database; who asks for this runs on both."""
    yield from copied(request, tmp_path)


@pytest.fixture(params=["sqlite", AT_NIGHT])
def joined_by_day(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Joined, str]]:
    """The same, on PostgreSQL only in `make nightly`."""
    yield from copied(request, tmp_path)


def copied(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Joined, str]]:
    if request.param == "sqlite":
        joined, file = request.getfixturevalue("joined_in_file")
        yield joined, fresh_sqlite(file, tmp_path)
        return
    joined = request.getfixturevalue("joined_on_server")
    server: str = request.getfixturevalue("postgresql_server")
    with a_postgresql(server, JOINED) as url:
        yield joined, url


@pytest.fixture
async def school_by_day(joined_by_day: tuple[Joined, str]) -> AsyncIterator[TheSchool]:
    """The standing school on SQLite, and at night on PostgreSQL too.

    For what people say and read: that each conversation is spoken on either database is promised
    by the dialogues, and what databases could differ in by tests on both.
    """
    async with open_again(*joined_by_day) as opened:
        yield opened


@pytest.fixture
async def school_on_both(joined: tuple[Joined, str]) -> AsyncIterator[TheSchool]:
    """The standing school, on both databases."""
    async with open_again(*joined) as opened:
        yield opened
