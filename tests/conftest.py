"""What every test may ask for."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.counting import pytest_runtest_call, pytest_runtest_setup, pytest_runtestloop
from tests.databases import (
    database,
    database_url,
    fresh_sqlite,
    postgresql_server,
    postgresql_url,
    sqlite_template,
)
from tests.joined import (
    Joined,
    joined,
    joined_by_day,
    joined_in_file,
    joined_on_server,
    open_again,
    school_by_day,
    school_on_both,
)
from tests.people import Person
from tests.school import TheSchool
from tests.sharing import pytest_collection_finish, pytest_collection_modifyitems

__all__ = [
    "database",
    "database_url",
    "joined",
    "joined_by_day",
    "joined_in_file",
    "joined_on_server",
    "postgresql_server",
    "postgresql_url",
    "pytest_collection_finish",
    "pytest_collection_modifyitems",
    "pytest_runtest_call",
    "pytest_runtest_setup",
    "pytest_runtestloop",
    "school_by_day",
    "school_on_both",
    "sqlite_template",
]

# That a machine is busy while examples are drawn or tried says nothing about what is tested.
settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The sandbox school with its cast: 3B has joined (but for Marta), and so has 1A."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
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
