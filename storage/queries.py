"""Named queries: the `.sql` files beside this one, loaded once for the database in use.

Where the two databases must differ, `<shelf>.postgresql.sql` holds just the queries that do.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

HERE = Path(__file__).parent
MODELS = tuple(import_module(f"storage.{path.stem}") for path in sorted(HERE.glob("*models.py")))
RECORDS = {
    name: kind for shapes in MODELS for name, kind in vars(shapes).items() if isinstance(kind, type)
}


class OneHopAdapter:
    """aiosql on aiosqlite with one hop to its thread for each query (the stock one makes two)."""

    is_aio_driver = True

    def process_sql(self, _name: str, _operation: Any, sql: str) -> str:
        return sql

    async def select(
        self,
        driver: aiosqlite.Connection,
        _name: str,
        sql: str,
        parameters: Any,
        record: Any = None,
    ) -> Any:
        for row in await driver.execute_fetchall(sql, parameters):
            yield record(**row) if record else row

    async def select_one(
        self,
        driver: aiosqlite.Connection,
        _name: str,
        sql: str,
        parameters: Any,
        record: Any = None,
    ) -> Any:
        rows = list(await driver.execute_fetchall(sql, parameters))
        if not rows:
            return None
        return record(**rows[0]) if record else rows[0]

    async def select_value(
        self, driver: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> Any:
        rows = list(await driver.execute_fetchall(sql, parameters))
        return rows[0][0] if rows else None

    async def insert_update_delete(
        self, driver: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> int:
        # The cursor is not closed by hand: that would be a second hop, and it holds nothing.
        return (await driver.execute(sql, parameters)).rowcount

    async def insert_update_delete_many(
        self, driver: aiosqlite.Connection, _name: str, sql: str, parameters: Any
    ) -> None:
        await driver.executemany(sql, parameters)


@cache
def load_queries(dialect: str) -> dict[str, Any]:
    """All shelves' queries for `sqlite` or `postgresql`, by the shelf's name."""
    adapter = _adapter_for(dialect)
    shelves = {}
    for path in sorted(HERE.glob("*.sql")):
        if "." in path.stem:
            continue
        shelves[path.stem] = aiosql.from_path(path, adapter, record_classes=RECORDS)
        special = path.with_suffix(f".{dialect}.sql")
        if special.exists():
            overrides = aiosql.from_path(special, adapter, record_classes=RECORDS)
            for name in overrides.available_queries:
                setattr(shelves[path.stem], name, getattr(overrides, name))
    return shelves


def _adapter_for(dialect: str) -> Any:
    if dialect == "sqlite":
        return OneHopAdapter
    from storage.postgresql_statements import (  # noqa: PLC0415 - most schools do without
        StraightAdapter,
    )

    return StraightAdapter
