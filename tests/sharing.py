"""The longest tests begin, and what all tests share is made ready for those who share them out."""

import gc
import os
from collections.abc import Iterator
from itertools import groupby, islice

import pytest

LONGEST = {"crash", "test_demo.py", "test_demo_meetings.py", "test_bench_runs.py"}


def places_of(item: pytest.Item) -> frozenset[str]:
    """Its folders and its file."""
    return frozenset(item.path.relative_to(item.config.rootpath).parts)


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
