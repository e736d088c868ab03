"""Every named query is one that the database understands, and says what it answers."""

import re

import pytest

from storage.database import Database
from storage.queries import HERE, MODELS, load_queries

NAMES = sorted(
    (shelf, name)
    for shelf, queries in load_queries("sqlite").items()
    for name in queries.available_queries
    if not name.endswith("_cursor")
)


@pytest.mark.parametrize(("shelf", "name"), NAMES)
async def test_each_query_is_understood(database: Database, shelf: str, name: str) -> None:
    query = getattr(load_queries(database.dialect)[shelf], name)

    async with database.transaction() as records:
        if database.dialect == "sqlite":
            names = dict.fromkeys(re.findall(r":(\w+)", query.sql))
            await records._driver.execute_fetchall(f"explain {query.sql}", names)
        else:
            await records._driver.prepare(query.sql)


@pytest.mark.parametrize(("shelf", "name"), NAMES)
def test_each_query_says_what_it_answers(shelf: str, name: str) -> None:
    assert getattr(load_queries("sqlite")[shelf], name).__doc__


@pytest.mark.parametrize("path", sorted(HERE.glob("*.sql")), ids=lambda path: path.name)
def test_columns_are_named(path: str) -> None:
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        statements = re.sub(r"--.*", "", file.read())

    assert not re.search(r"select\s+\*|select\s+\w+\.\*", statements)


def test_no_two_shapes_of_rows_have_one_name() -> None:
    """A query names the shape of its rows, and would get the other's."""
    made = [
        kind.__name__
        for shapes in MODELS
        for kind in vars(shapes).values()
        if isinstance(kind, type) and kind.__module__ == shapes.__name__
    ]

    assert sorted(made) == sorted(set(made))
