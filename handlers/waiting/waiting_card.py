"""The card of waiting for a time: which times suit, and how to change that."""

from collections.abc import Callable

from bot import taps as carried
from bot.screen import Button, Rows, Screen, in_rows_of, screen
from bot.taps import Tap
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.typed_hours import clock, minute_of
from handlers.waiting.waiting_lines import facts, wait_button, when_said
from storage.waiting_models import Waiting

MOST_HOURS = 12  # of buttons, before they are whole hours
HALF_AN_HOUR = 30
DAYS_SHOWN = 6


async def waiting_card(turn: Turn, waiting: Waiting) -> Screen:
    """How it stands, and what can be done about it."""
    if waiting.state == "served":
        return screen(text("wait-served", **facts(waiting)), GO_HOME)
    if waiting.state == "left":
        again = wait_button(waiting.round_id, waiting.teacher_id, waiting.child_id)
        return screen(text("wait-left", **facts(waiting)), again)
    number = waiting.id
    return screen(
        lines(
            text("wait-begun", **facts(waiting)),
            text("wait-when", when=when_said(turn, waiting)),
            text("wait-what-follows"),
        ),
        *await day_rows(turn, waiting),
        (
            Button(text("wait-not-before"), carried.AskWaitAfter(number)),
            Button(text("wait-over-by"), carried.AskWaitBefore(number)),
        ),
        None if waiting.wants_any else Button(text("wait-any"), carried.WaitAnyTime(number)),
        Button(text("wait-leave"), carried.LeaveWaiting(number)),
    )


async def day_rows(turn: Turn, waiting: Waiting) -> Rows:
    """A button for each day, where there are several."""
    local = turn.school.time.local
    times = await turn.records.waiting.times_to_come(waiting.round_id, waiting.teacher_id, turn.now)
    days = sorted({local(slot.starts_at).date() for slot in times})
    if len(days) == 1:
        return ()
    return in_rows_of(
        2,
        [
            Button(
                text("wait-only-on", day=turn.school.said_day(day)),
                carried.WaitOn(waiting.id, day.toordinal()),
            )
            for day in days[:DAYS_SHOWN]
            if day != waiting.day
        ],
    )


async def hours_offered(turn: Turn, waiting: Waiting, carries: Callable[[int, int], Tap]) -> Rows:
    """Full and half hours between the teacher's first time and the end of the last."""
    local = turn.school.time.local
    times = await turn.records.waiting.times_to_come(waiting.round_id, waiting.teacher_id, turn.now)
    first = min((minute_of(local(slot.starts_at)) for slot in times), default=0)
    last = max((minute_of(local(slot.ends_at)) for slot in times), default=0)
    step = HALF_AN_HOUR if (last - first) // HALF_AN_HOUR <= MOST_HOURS else 2 * HALF_AN_HOUR
    return in_rows_of(
        3,
        [
            Button(text("wait-hour", time=clock(minute)), carries(waiting.id, minute))
            for minute in range((first // step + 1) * step, last, step)
        ],
    )
