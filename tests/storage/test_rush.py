"""A rush costs the server a look at each row, and not one at every row for each.

PostgreSQL keeps the plan of a statement that it was given a few times, and Homeroom gives it most
of them while nobody writes: a plan for an empty queue. What is counted here is how many rows such
a plan goes through when the queue is suddenly long.
"""

import json
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from storage.queries import load_queries

RUSH = 2000  # people who write within a second: as many rows as below
LOOK = "looks (timestamptz '2026-03-12 10:00+00', 12)"  # when, and how many may go
KEPT = (
    10  # times a statement is given to the server before it keeps a plan: five, and some to spare
)
A_LOOK_AT_EACH = 4  # steps of a plan through which a row may go
COMES = {
    "inbox": """
        insert into inbox (chat_id, body, received_at, state, not_before)
        select n, '{}', now(), 'waiting', '2026-03-12 09:00+00' from generate_series(1, 2000) n""",
    "outbox": """
        insert into outbox (dedupe_key, chat_id, kind, doubt_class, lane, state, body, not_before,
                            made_at)
        select gen_random_uuid(), n, 'send', 'A', 1, 'waiting', '{}', '2026-03-12 09:00+00', now()
        from generate_series(1, 2000) n""",
}
GOES = {"inbox": "update inbox set state = 'done'", "outbox": "update outbox set state = 'sent'"}


@pytest.fixture
async def server(postgresql_url: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(postgresql_url)
    yield connection
    await connection.close()


@pytest.mark.parametrize(("shelf", "name"), [("inbox", "next_turns"), ("outbox", "claim")])
async def test_a_rush_after_a_quiet_hour_is_gone_through_once(
    server: asyncpg.Connection, shelf: str, name: str
) -> None:
    await server.execute(COMES[shelf])
    await server.execute(GOES[shelf])
    await server.execute("analyze")  # as the server does by itself: nobody waits
    await server.execute(f"prepare looks as {getattr(load_queries('postgresql')[shelf], name).sql}")
    for _ in range(KEPT):
        await server.execute(f"execute {LOOK}")
    await server.execute(COMES[shelf])
    (plan,) = json.loads(await server.fetchval(f"explain (analyze, format json) execute {LOOK}"))

    assert rows_in(plan["Plan"]) < RUSH * A_LOOK_AT_EACH


def rows_in(step: dict[str, Any]) -> float:
    """How many rows a step of a plan and those below it went through, kept or not."""
    each: float = sum(
        step[name] for name in step if name == "Actual Rows" or name.startswith("Rows Removed")
    )
    below = sum(rows_in(step) for step in step.get("Plans", ()))
    return float(each * step["Actual Loops"] + below)
