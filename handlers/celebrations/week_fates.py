"""What became of each child's weekly message, sorted as its teachers read it: by child, by name."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handlers.teachers.update_report import SENT_STATES, why_missed
from storage.outbox_models import LIVE_STATES
from storage.week_models import WeeklyFate


@dataclass(frozen=True, slots=True)
class Unreached:
    """An adult to whom a child's message did not come, and why."""

    name: str
    child: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fates:
    """Children by name; an adult who was not reached stands with the child."""

    reached: tuple[str, ...]
    waiting: tuple[str, ...]
    nobody: tuple[str, ...]
    news_instead: tuple[str, ...]
    nothing: tuple[str, ...]
    skipped: tuple[str, ...]
    left: tuple[str, ...]
    thanked: tuple[str, ...]
    tried: tuple[str, ...]
    unreached: tuple[Unreached, ...]
    on_their_way: bool


def fates_of(rows: tuple[WeeklyFate, ...]) -> Fates:
    """From a row for each child and adult; for a child without any adult there is one, too."""
    as_written = [row for row in rows if row.state == "sent"]
    given = {row.child_id for row in as_written if row.outbox_state in SENT_STATES}
    live = {row.child_id for row in as_written if row.outbox_state in LIVE_STATES} - given
    return Fates(
        reached=children(rows, lambda row: row.child_id in given),
        waiting=children(rows, lambda row: row.child_id in live),
        nobody=children(rows, lambda row: row.reason == "nobody-joined" and row.parent_id is None),
        news_instead=children(rows, lambda row: row.state == "news"),
        nothing=children(rows, lambda r: r.state == "none" and r.reason == "nothing-written"),
        skipped=children(rows, lambda row: row.state == "none" and row.reason == "skipped"),
        left=children(rows, lambda row: row.reason in {"left", "told"}),
        thanked=children(rows, lambda row: row.thanked_at is not None),
        tried=children(rows, lambda row: row.tried_at is not None),
        unreached=tuple(unreached(row) for row in rows if was_not_reached(row)),
        on_their_way=any(row.outbox_state in LIVE_STATES for row in rows),
    )


def children(rows: Iterable[WeeklyFate], which: Callable[[WeeklyFate], bool]) -> tuple[str, ...]:
    """Each once, by number: two of one class may be called the same."""
    return tuple({row.child_id: row.child_name for row in rows if which(row)}.values())


def was_not_reached(row: WeeklyFate) -> bool:
    """What was to come as the teacher wrote it, and did not."""
    if row.parent_id is None or row.state == "news":
        return False
    return row.outbox_state not in SENT_STATES | LIVE_STATES


def unreached(row: WeeklyFate) -> Unreached:
    reason = why_missed(row.unreachable_reason or row.outbox_reason)
    return Unreached(row.parent_name or "", row.child_name, reason)
