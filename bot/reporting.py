"""How everything stands, for `homeroom status`: people, messages in and out, and Telegram."""

from datetime import datetime
from typing import Any

from bot.contact import WHAT_TO_DO, lost_until
from bot.kill_switch import pauses_reported
from storage.outbox_models import LIVE_STATES, Lane, Silence
from storage.records import Records


async def report(records: Records, now: datetime) -> dict[str, Any]:
    """People by role, updates by state, messages by lane and state; ages in seconds."""
    inbox, outbox = await records.inbox.counts(), await records.outbox.counts()
    waiting = [row.oldest for row in outbox if row.state in LIVE_STATES]
    waiting += [row.oldest for row in inbox if row.state == "waiting"]
    last = await records.inbox.last_received()
    latest, long = await records.silences.latest(), await records.silences.last_long()
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
        "paused": await pauses_reported(records),
        "oldest_waiting_seconds": max((_age(at, now) for at in waiting), default=None),
        "last_update": last.isoformat() if last else None,
        "telegram": _standing(latest, now) if latest else None,
        "last_long_silence": _loss(long) if long else None,
    }


def _standing(latest: Silence, now: datetime) -> dict[str, Any]:
    return {
        "last_answer": latest.began_at.isoformat(),
        "silent_seconds": _age(latest.began_at.isoformat(), now),
        "refusal": latest.refusal,
        "refused_since": latest.refused_since.isoformat() if latest.refused_since else None,
        "what_to_do": WHAT_TO_DO.get(latest.refusal or ""),
    }


def _loss(long: Silence) -> dict[str, Any]:
    assert long.ended_at is not None, "a silence that is not over is not long yet"
    return {
        "from": long.began_at.isoformat(),
        "until": long.ended_at.isoformat(),
        "lost_until": lost_until(long).isoformat(),
        "told": long.told,
    }


def _age(at: str, now: datetime) -> int:
    return max(0, round((now - datetime.fromisoformat(at)).total_seconds()))
