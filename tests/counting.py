"""Lines are counted once, where a test goes a new way: counting doubles what a test takes."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest

from tests.sharing import places_of

GO_AGAIN = ("restarts", "leaks", "leaks_of_files", "walks")  # files whose tests do
# Folders of forgeries, races and texts, and of those that start programs of their own.
IN_LARGE_NUMBERS = {"rights", "bookings", "words", "terms", "crash", "bench"}
# Where every example goes a way of its own: the other database, another method, another dialogue.
ALL_EXAMPLES = {"storage", "sandbox", "settings", "class_lists", "test_dialogues.py"}
OPENS = "conversations"  # the folder whose tests, by the thousand, begin with the same open school


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
