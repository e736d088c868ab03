"""How waiting for a time reads: with whom, about whom, and which times suit."""

from datetime import datetime

from bot import taps as carried
from bot.school_time import SchoolTime
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Lines, Text, lines, text
from handlers.typed_hours import wall
from storage.round_models import Slot
from storage.waiting_models import Waiting


async def own_waiting(turn: Turn) -> tuple[Waiting, ...]:
    """What the parent who speaks waits for, as long as a time can still come."""
    found: dict[int, Waiting] = {}
    for parent in turn.parents:
        places = await turn.records.waiting.of_parent(parent.id, turn.now)
        found |= {waiting.id: waiting for waiting in places}
    return tuple(found.values())


async def waiting_lines(turn: Turn) -> Lines | None:
    """For /meet: what the parent waits for; None for who waits for nothing."""
    waiting = await own_waiting(turn)
    return lines(*[waiting_line(turn, each) for each in waiting]) if waiting else None


async def waiting_rows(turn: Turn) -> Rows:
    """For /meet: a button for each, to change or leave it."""
    return tuple(
        (Button(text("wait-shown", **facts(each)), carried.ShowWaiting(each.id)),)
        for each in await own_waiting(turn)
    )


def wait_button(round_id: int, teacher_id: int, child_id: int) -> Button:
    """Below the free times of a teacher, for whom none of them suits."""
    return Button(text("wait-for-time"), carried.WaitFor(round_id, teacher_id, child_id))


def waiting_line(voice: Voice, waiting: Waiting) -> Text:
    return text("wait-line", **facts(waiting), when=when_said(voice, waiting))


def facts(waiting: Waiting) -> dict[str, str]:
    return {"teacher": waiting.teacher_name, "child": waiting.child}


def when_said(voice: Voice, waiting: Waiting) -> Text:
    """Which times suit, in one phrase."""
    day = voice.school.said_day(waiting.day) if waiting.day else text("wait-any-day")
    after, before = (at and wall(at) for at in (waiting.after, waiting.before))
    if after and before:
        return text("wait-between", day=day, after=after, before=before)
    if after:
        return text("wait-after", day=day, after=after)
    if before:
        return text("wait-before", day=day, before=before)
    return text("wait-on-day", day=day) if waiting.day else text("wait-any-time")


def suits(school_time: SchoolTime, waiting: Waiting, slot: Slot) -> bool:
    """Whether whoever waits would like this time, and better than the one they have."""
    if not is_wished(school_time, waiting, slot.starts_at, slot.ends_at):
        return False
    if waiting.held_at is None or waiting.held_until is None:
        return True
    has_one = is_wished(school_time, waiting, waiting.held_at, waiting.held_until)
    return slot.starts_at < waiting.held_at or not has_one


def is_wished(
    school_time: SchoolTime, waiting: Waiting, starts_at: datetime, ends_at: datetime
) -> bool:
    """Whether a time is one of those that suit, by the school's clock."""
    begins, ends = school_time.local(starts_at), school_time.local(ends_at)
    return (
        waiting.day in {None, begins.date()}
        and f"{begins:%H:%M}" >= (waiting.after or "00:00")
        and f"{ends:%H:%M}" <= (waiting.before or "24:00")
    )
