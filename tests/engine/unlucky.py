"""A database whose connection is lost at a commit: before it happened, or after, unnoticed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.database import Database
from storage.records import Records


class Unlucky(Database):
    _countdown = 0
    _happens_all_the_same = False

    def is_unlucky_after(self, commits: int, *, happens_all_the_same: bool = False) -> None:
        """The so-manyth commit from now fails, once."""
        self._countdown, self._happens_all_the_same = commits, happens_all_the_same

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[Records]:
        self._countdown -= 1
        unlucky = self._countdown == 0
        async with super().transaction(long=long) as records:
            yield records
            if unlucky and not self._happens_all_the_same:
                raise ConnectionResetError
        if unlucky:
            raise ConnectionResetError
