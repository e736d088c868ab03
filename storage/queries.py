"""Named queries: the `.sql` files beside this one, loaded once for the database in use.

Where the two databases must differ, `<shelf>.postgresql.sql` holds just the queries that do.
"""

from functools import cache
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

from storage import (
    agenda_models,
    announcement_models,
    calendar_models,
    celebration_models,
    class_news_models,
    composing_models,
    flood_models,
    manners_models,
    meeting_day_models,
    meeting_models,
    models,
    offer_models,
    opener_models,
    outbox_models,
    pause_models,
    praise_models,
    promise_models,
    proposal_models,
    recap_models,
    reminder_models,
    round_models,
    shout_out_models,
    thanks_models,
    thread_models,
    topic_models,
    unanswered_models,
    waiting_models,
    week_models,
    win_models,
)

HERE = Path(__file__).parent
MODELS = (
    agenda_models,
    announcement_models,
    calendar_models,
    celebration_models,
    class_news_models,
    composing_models,
    flood_models,
    manners_models,
    meeting_day_models,
    meeting_models,
    models,
    offer_models,
    opener_models,
    outbox_models,
    pause_models,
    praise_models,
    promise_models,
    proposal_models,
    recap_models,
    reminder_models,
    round_models,
    thanks_models,
    shout_out_models,
    thread_models,
    topic_models,
    unanswered_models,
    waiting_models,
    week_models,
    win_models,
)
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
