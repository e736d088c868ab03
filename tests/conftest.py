"""What every test may ask for."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

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

__all__ = [
    "database",
    "database_url",
    "joined",
    "joined_by_day",
    "joined_in_file",
    "joined_on_server",
    "postgresql_server",
    "postgresql_url",
    "school_by_day",
    "school_on_both",
    "sqlite_template",
]

GO_AGAIN = ("restarts", "leaks", "leaks_of_files", "walks")  # files whose tests do
# Folders of forgeries, races and texts, and of those that start programs of their own.
IN_LARGE_NUMBERS = {"rights", "bookings", "words", "terms", "crash", "bench", "page"}

# That a machine is busy while examples are drawn or tried says nothing about what is tested.
settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Lines are counted once, as that doubles what a test takes.

    Not on both databases, nor where the ways of other tests are gone again, or in large numbers.
    """
    for item in items:
        folders = item.path.parts[:-1]
        twice = "[postgresql" in item.name and "storage" not in folders
        often = not IN_LARGE_NUMBERS.isdisjoint(folders)
        if twice or often or item.path.stem.endswith(GO_AGAIN):
            item.add_marker(pytest.mark.no_cover)


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
