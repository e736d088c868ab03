"""Which schema a database has and which this program speaks, without the slow migration tools."""

import aiosqlite

HEAD = "0018"

_VERSION = "select version_num from alembic_version"


async def version_of(url: str) -> str | None:
    """The schema version of the database at `url`; None for an empty or missing one."""
    if url.startswith("sqlite:///"):
        async with aiosqlite.connect(url.removeprefix("sqlite:///")) as connection:
            try:
                rows = list(await connection.execute_fetchall(_VERSION))
            except aiosqlite.OperationalError:
                return None
            return rows[0][0] if rows else None
    import asyncpg  # noqa: PLC0415 - most schools do without

    connection = await asyncpg.connect(url, statement_cache_size=0)
    try:
        found: str | None = await connection.fetchval(_VERSION)
    except asyncpg.UndefinedTableError:
        return None
    else:
        return found
    finally:
        await connection.close()


async def make_current(url: str) -> None:
    """Bring the database to this program's schema, if it is not there already."""
    if await version_of(url) != HEAD:
        from storage.migrating import migrate  # noqa: PLC0415 - slow, and seldom due

        await migrate(url)
