"""Pauses all messages between families and teachers from the command line, and opens them again.

What the running Homeroom keeps back it lets go itself: the command only says from when.
"""

from datetime import datetime
from typing import Any

from bot.school_time import SchoolTime
from storage.pause_models import MessagePause
from storage.records import Records


class NotATime(ValueError):
    """What was written is no time that is still to come."""


def end_in(written: str, now: datetime, time: SchoolTime) -> datetime:
    """The school's wall clock time of "2026-03-13 08:00" (UTC). Raises `NotATime`."""
    try:
        wall = datetime.fromisoformat(written)
    except ValueError:
        raise NotATime(written) from None
    ends = wall if wall.tzinfo else time.moment(wall.date(), wall.time())
    if ends <= now:
        raise NotATime(written)
    return ends


async def pause_everything(
    records: Records,
    now: datetime,
    words: str | None,
    ends_at: datetime | None,
    *,
    with_updates: bool,
) -> bool:
    """Pause all messages from now on; False when they are paused already, which is left so."""
    pauses = records.message_pauses
    pause = await pauses.prepare(None, None, now)
    if pause.state == "on":
        return False
    await pauses.say(pause, words)
    await pauses.last(pause, ends_at)
    await pauses.take_updates_in(pause, with_updates=with_updates)
    await pauses.begin(pause, now)
    await records.audit.note(now, "paused-messages", f"pause:{pause.id}")
    return True


async def open_everything(records: Records, now: datetime) -> int | None:
    """Let the pause of all messages end now; how many waited, None when they are open."""
    for pause in await records.message_pauses.running():
        if pause.is_of_all:
            await records.message_pauses.last(pause, now)
            return await records.message_pauses.count_held(pause)
    return None


async def pauses_reported(records: Records) -> list[dict[str, Any]]:
    """For `homeroom status`: which pauses are on, without names."""
    return [
        _line(pause, await records.message_pauses.count_held(pause))
        for pause in await records.message_pauses.running()
    ]


def _line(pause: MessagePause, waiting: int) -> dict[str, Any]:
    return {
        "pauses": "all messages" if pause.is_of_all else "one family's messages",
        "since": pause.begun_at.isoformat() if pause.begun_at else None,
        "until": pause.ends_at.isoformat() if pause.ends_at else None,
        "class_updates_too": pause.with_updates,
        "waiting": waiting,
    }
