"""However much waits, what comes first is found at once: by index, and never by sorting it all."""

import re

from storage.database import Database
from storage.outbox import Letter
from storage.outbox_models import Lane
from tests.accounts import looked_up
from tests.engine.town import MORNING, saying


async def test_a_reply_overtakes_twenty_thousand_announcements(database: Database) -> None:
    await put_announcements(database, 20_000)
    body = saying("Here you are").to_json()
    async with database.transaction() as records:
        letter = Letter(dedupe_key="reply", chat_id=7, body=body, lane=Lane.REPLY)
        reply = await records.outbox.put(letter, MORNING)
        claimed = await records.outbox.claim(MORNING, 1)

    assert [row.id for row in claimed] == [reply]


async def test_claiming_walks_indexes_however_much_waits(database: Database) -> None:
    await put_announcements(database, 20_000)

    plan = await plan_of_claiming(database)

    assert "ix_outbox_ready" in plan  # in the order of the lanes, so that it can stop at the eighth
    assert not re.search(
        r"seq scan on outbox|scan (outbox|e)$|sort|temp b-tree", plan, re.MULTILINE
    )


async def put_announcements(database: Database, many: int) -> None:
    body, at = saying("Swimming is cancelled").to_json(), f"{MORNING:%Y-%m-%d %H:%M:%S.%f+00:00}"
    async with database.transaction() as records:
        await records._driver.execute(
            "with recursive numbers(n) as (select 1 union all select n + 1 from numbers"  # noqa: S608 - our own words
            f" where n < {many}) insert into outbox (dedupe_key, chat_id, kind, doubt_class, lane,"
            " state, body, not_before, made_at) select 'a:' || n, n, 'send', 'A', 4, 'waiting',"
            f" '{body}', '{at}', '{at}' from numbers"
        )
    async with database.transaction() as records:
        await records._driver.execute("analyze")


async def plan_of_claiming(database: Database) -> str:
    """How the database finds the next eight, a line a step, in lower case."""
    async with database.reading() as records:
        sql: str = records.outbox._queries.claim.sql
    explain, column = "explain query plan", "detail"
    if database.dialect == "postgresql":
        explain, column = "explain", "QUERY PLAN"
    for name, value in PARAMETERS.items():
        sql = sql.replace(name, value)
    return "\n".join(
        str(row[column]).lower() for row in await looked_up(database, f"{explain} {sql}")
    )


PARAMETERS = {
    ":now": "'2026-03-12 09:00:00.000000+00:00'",
    ":room": "8",
    "$1": "timestamptz '2026-03-12 09:00Z'",
    "$2": "8",
}
