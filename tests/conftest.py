"""What every test may ask for."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.databases import database, database_url, postgresql_server, sqlite_template
from tests.joined import Joined, join_school, open_again
from tests.people import Person
from tests.school import TheSchool

__all__ = ["database", "database_url", "postgresql_server", "sqlite_template"]

# That a machine is busy while examples are drawn or tried says nothing about what is tested.
settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")


@pytest.fixture(scope="session")
def joined(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Joined:
    """Joining takes longer than most of what is tested after it: it is done once."""
    return asyncio.run(join_school(tmp_path_factory.mktemp("joined"), sqlite_template))


@pytest.fixture
async def school(tmp_path: Path, joined: Joined) -> AsyncIterator[TheSchool]:
    """The sandbox school with its cast: 3B has joined (but for Marta), and so has 1A."""
    async with open_again(joined, tmp_path) as opened:
        yield opened


def _of(name: str) -> Any:  # pytest keeps the type of its fixtures to itself
    @pytest.fixture
    def person(school: TheSchool) -> Person:
        return school.people[name]

    return person


lee, okafor, stone = _of("Ms Lee"), _of("Mr Okafor"), _of("Mr Stone")
ewa, piotr, layla, ana = map(_of, ("Ewa Kowalska", "Piotr Kowalski", "Layla Haddad", "Ana García"))
olena, marta, nadia, dana = (
    _of("Olena Kovalenko"),
    _of("Marta Nowak"),
    _of("Nadia Weiss"),
    _of("Dana Weber"),
)


@pytest.fixture
def stranger(school: TheSchool) -> Person:
    return school.meets("Somebody Else")
