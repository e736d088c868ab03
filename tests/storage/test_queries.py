"""Every named query is one that the database understands, and says what it answers."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg

from storage.database import Database
from storage.queries import HERE, MODELS, load_queries

SHELVES = sorted(load_queries("sqlite"))


def queries_of(shelf: str, dialect: str) -> Iterator[tuple[str, Any]]:
    queries = load_queries(dialect)[shelf]
    for name in queries.available_queries:
        if not name.endswith("_cursor"):
            yield name, getattr(queries, name)


async def test_each_query_is_understood(database: Database) -> None:
    """All of them in one database, as a new one for each took longer than asking it."""
    refused = []
    for shelf in SHELVES:
        for name, query in queries_of(shelf, database.dialect):
            try:
                async with database.transaction() as records:
                    await asks_what_it_means(records._driver, database.dialect, query.sql)
            except (sqlite3.Error, asyncpg.PostgresError) as why:
                refused.append(f"{shelf}.{name}: {why}")

    assert refused == []


async def asks_what_it_means(driver: Any, dialect: str, sql: str) -> None:
    if dialect == "sqlite":
        names = dict.fromkeys(re.findall(r":(\w+)", sql))
        await driver.execute_fetchall(f"explain {sql}", names)
    else:
        await driver.prepare(sql)


def test_each_query_says_what_it_answers() -> None:
    unexplained = [
        f"{shelf}.{name}"
        for shelf in SHELVES
        for name, query in queries_of(shelf, "sqlite")
        if not query.__doc__
    ]

    assert unexplained == []


def test_columns_are_named() -> None:
    unnamed = [path.name for path in HERE.glob("*.sql") if not names_its_columns(path)]

    assert unnamed == []


def names_its_columns(path: Path) -> bool:
    statements = re.sub(r"--.*", "", path.read_text(encoding="utf-8"))
    return not re.search(r"select\s+\*|select\s+\w+\.\*", statements)


def test_no_two_shapes_of_rows_have_one_name() -> None:
    """A query names the shape of its rows, and would get the other's."""
    made = [
        kind.__name__
        for shapes in MODELS
        for kind in vars(shapes).values()
        if isinstance(kind, type) and kind.__module__ == shapes.__name__
    ]

    assert sorted(made) == sorted(set(made))
