"""What every test may ask for."""

import gc
import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
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
IN_LARGE_NUMBERS = {"rights", "bookings", "words", "terms", "crash", "bench"}
# Where every example goes a way of its own: the other database, another method, another dialogue.
ALL_EXAMPLES = {"storage", "sandbox", "settings", "class_lists", "test_dialogues.py"}
LONGEST = {"crash", "test_demo.py", "test_demo_meetings.py", "test_bench_runs.py"}
OPENS = "conversations"  # the folder whose tests, by the thousand, begin with the same open school

# That a machine is busy while examples are drawn or tried says nothing about what is tested.
settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest begin, dealt out to all who share the tests: nobody ends alone with one."""
    longest: list[pytest.Item] = []
    others: list[pytest.Item] = []
    for item in items:
        (others if places_of(item).isdisjoint(LONGEST) else longest).append(item)
    items[:] = dealt(longest, others, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def begins_together(item: pytest.Item) -> str:
    return item.nodeid if "crash" in places_of(item) else item.path.name


def dealt(
    longest: list[pytest.Item], others: list[pytest.Item], shares: int
) -> Iterator[pytest.Item]:
    """In shares as large as xdist makes them. A file that opens one demo for all stays whole."""
    by_file = [list(tests) for _, tests in groupby(longest, begins_together)]
    left, rest = len(longest) + len(others), iter(others)
    for share in range(shares):
        own = [test for tests in by_file[share::shares] for test in tests]
        size = left // (shares - share)
        left -= size
        yield from own
        yield from islice(rest, max(0, size - len(own)))
    yield from rest


def pytest_collection_finish() -> None:
    """What all tests share, thousands of them, is never garbage: it need not be looked through."""
    gc.collect()
    gc.freeze()


@contextmanager
def counting(config: pytest.Config, *, counts: bool) -> Iterator[None]:
    """Lines count meanwhile, or do not; all is as before where nobody asked for it."""
    count = getattr(config.pluginmanager.getplugin("_cov"), "cov_controller", None)
    if count is None or count.started == counts:
        yield
        return
    (count.resume if counts else count.pause)()
    try:
        yield
    finally:
        (count.pause if counts else count.resume)()


def places_of(item: pytest.Item) -> frozenset[str]:
    """Its folders and its file."""
    return frozenset(item.path.relative_to(item.config.rootpath).parts)


def goes_a_new_way(item: pytest.Item) -> bool:
    """Whether this test's lines count: not where the ways of other tests are gone again.

    Counting doubles what a test takes. What is left out here can only make the figure smaller.
    """
    places = places_of(item)
    if places & IN_LARGE_NUMBERS or item.path.stem.endswith(GO_AGAIN):
        return False
    example = getattr(item, "callspec", None)
    first = example is None or not any(example.indices.values())
    return first or not places.isdisjoint(ALL_EXAMPLES)


@pytest.hookimpl(wrapper=True)
def pytest_runtestloop(session: pytest.Session) -> Generator[None, object, object]:
    with counting(session.config, counts=False):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    with counting(item.config, counts=goes_a_new_way(item) and OPENS not in places_of(item)):
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    with counting(item.config, counts=goes_a_new_way(item)):
        yield


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
