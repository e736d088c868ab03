"""The schema that migrations build is the one that is described, on both databases."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

from storage.migrating import _with_connection, alembic_config, check, migrate
from storage.schema import HEAD, make_current, version_of
from storage.tables import metadata
from tests.accounts import looked_up
from tests.databases import open_database

TABLES = sorted(metadata.tables.values(), key=lambda table: table.name)


async def commands(url: str, *steps: Callable[[Config], None]) -> None:
    for step in steps:
        await _with_connection(url, _on(step))


def _on(step: Callable[[Config], None]) -> Callable[[Connection], None]:
    return lambda connection: step(alembic_config(connection))


def all_the_way_down(config: Config) -> None:
    command.downgrade(config, "base")


async def test_the_migrations_build_what_the_tables_describe(database_url: str) -> None:
    await check(database_url)


@pytest.fixture
async def both(tmp_path: Path) -> tuple[Path, Path]:
    """A database as migrations build it, and one as the tables describe it."""
    built, described = tmp_path / "built.db", tmp_path / "described.db"
    await migrate(f"sqlite:///{built}")
    engine = create_engine(f"sqlite:///{described}")
    metadata.create_all(engine)
    engine.dispose()
    return built, described


def test_every_index_is_built_as_it_is_described(both: tuple[Path, Path]) -> None:
    built, described = map(indexes_of, both)

    assert built == described


def test_every_condition_is_built_as_it_is_described(both: tuple[Path, Path]) -> None:
    built, described = map(conditions_of, both)

    assert built == described


def conditions_of(path: Path) -> set[tuple[str, str]]:
    """Of each table what its rows must be: Alembic's own comparison does not look at that."""
    engine = create_engine(f"sqlite:///{path}")
    found = inspect(engine).get_multi_check_constraints()
    engine.dispose()
    return {
        (str(table), each["sqltext"]) for (_, table), checks in found.items() for each in checks
    }


def indexes_of(path: Path) -> set[str]:
    """As SQLite keeps them: Alembic's own comparison does not look at their conditions."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("select sql from sqlite_master where type = 'index'")
        return {" ".join(sql.split()) for (sql,) in found if sql}


async def test_migrating_twice_does_no_harm(database_url: str) -> None:
    await migrate(database_url)

    await check(database_url)


async def test_down_and_up_again_leads_to_the_same_schema(database_url: str) -> None:
    await commands(database_url, all_the_way_down)
    nothing_left = await version_of(database_url)
    await migrate(database_url)

    assert nothing_left is None
    await check(database_url)


async def test_a_migrated_database_has_the_version_this_program_speaks(database_url: str) -> None:
    assert await version_of(database_url) == HEAD


def test_the_version_this_program_speaks_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [HEAD]


async def test_a_missing_file_is_made_and_brought_up_to_date(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new.db"
    await make_current(url)

    assert await version_of(url) == HEAD


async def test_what_is_kept_stays_when_nothing_is_due(database_url: str) -> None:
    async with open_database(database_url) as database, database.transaction() as records:
        await records._driver.execute("insert into classes (name) values ('3B')")
    await make_current(database_url)
    await migrate(database_url)

    async with open_database(database_url) as database:
        assert [row["name"] for row in await looked_up(database, "select name from classes")] == [
            "3B"
        ]


def test_every_table_says_how_long_its_rows_are_kept() -> None:
    assert [table.name for table in TABLES if not table.info.get("kept")] == []


def test_every_column_says_what_it_holds() -> None:
    columns = (column for table in TABLES for column in table.columns)

    assert [str(column) for column in columns if not column.comment] == []


def test_sqlite_never_gives_a_number_twice() -> None:
    counted = [table for table in TABLES if "id" in table.c and table.c.id.autoincrement]
    again = [table for table in counted if not table.dialect_options["sqlite"]["autoincrement"]]

    assert counted
    assert [table.name for table in again] == []


async def test_the_number_of_a_deleted_row_is_never_given_again(database_url: str) -> None:
    async with open_database(database_url) as database:
        async with database.transaction() as records:
            await records._driver.execute("insert into classes (name) values ('3B')")
            await records._driver.execute("delete from classes")
            await records._driver.execute("insert into classes (name) values ('4A')")

        assert [row["id"] for row in await looked_up(database, "select id from classes")] == [2]
