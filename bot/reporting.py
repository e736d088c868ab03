"""How everything stands, for `homeroom status`: people, inbox, outbox, how old the oldest is."""

from datetime import datetime
from typing import Any

from storage.models import LIVE_STATES, Lane
from storage.records import Records


async def report(records: Records, now: datetime) -> dict[str, Any]:
    """People by role, updates by state, messages by lane and state; ages in seconds."""
    inbox, outbox = await records.inbox.counts(), await records.outbox.counts()
    waiting = [row.oldest for row in outbox if row.state in LIVE_STATES]
    waiting += [row.oldest for row in inbox if row.state == "waiting"]
    last = await records.inbox.last_received()
    return {
        "people": {
            row.role: {
                "listed": row.people,
                "joined": row.joined,
                "not_joined": row.people - row.joined,
                "unreachable": row.unreachable,
            }
            for row in await records.people.joined_counts()
        },
        "inbox": {
            row.state: {"rows": row.rows, "oldest_seconds": _age(row.oldest, now)} for row in inbox
        },
        "outbox": [
            {
                "lane": Lane(row.lane).name.lower(),
                "state": row.state,
                "rows": row.rows,
                "oldest_seconds": _age(row.oldest, now),
            }
            for row in outbox
        ],
        "oldest_waiting_seconds": max((_age(at, now) for at in waiting), default=None),
        "last_update": last.isoformat() if last else None,
    }


def _age(at: str, now: datetime) -> int:
    return max(0, round((now - datetime.fromisoformat(at)).total_seconds()))
