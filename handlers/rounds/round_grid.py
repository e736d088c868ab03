"""The times of a round as a grid: in words for a phone, day by day; or drawn, before it opens, too.

Dana: /meet
Dana: taps New round
Dana: 19 March 17:00 to 18:00
Dana: taps Preview
Bot:  Thursday 19 March
      17:00 – 18:00 · 6 × 10 min
      Ms Lee: 6 times
      Mr Okafor: 6 times
      Mr Stone: 6 times
      [Picture]  [To print]
      [Back]
Dana: taps Picture
Bot:  Parent conferences
"""

from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.round_times import Span
from bot.screen import Button, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import ClockTime, Lines, Text, lines, text
from handlers.meetings.drawn_below import comes_below
from handlers.rounds.own_rounds import Plan, own_plan, plan_of
from handlers.rounds.round_card import back_to
from handlers.rounds.round_names import called
from storage.round_models import OfferedSlot, Round, RoundTeacher
from storage.shelf import NotThere

PER_PAGE = 8  # teachers


@dataclass(frozen=True, slots=True)
class GridTime:
    """One time of a teacher, and the booked meeting that has it."""

    span: Span
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A teacher's times in their order."""

    teacher: RoundTeacher
    times: tuple[GridTime, ...]

    @property
    def booked(self) -> int:
        return sum(time.meeting_id is not None for time in self.times)


def ways_to_preview() -> tuple[Entry, ...]:
    return (taps(carried.PreviewRound, previews), taps(carried.DrawRound, asks_for_drawing))


async def grid_of(voice: Voice, round_: Round) -> tuple[GridRow, ...]:
    """Every teacher with every time: planned while it is set up, then as it is offered and booked.

    A booked meeting is shown at its own time, also where that is offered no more.
    """
    plan = await plan_of(voice, round_)
    if plan.round.state == "draft":
        planned = {t.teacher_id: plan.times(voice, t.teacher_id) for t in plan.teachers}
        return tuple(
            GridRow(teacher, tuple(map(GridTime, planned[teacher.teacher_id])))
            for teacher in plan.teachers
        )
    slots = await voice.records.offered_slots.of(plan.round)
    return tuple(
        GridRow(
            teacher,
            tuple(
                as_time(slot)
                for slot in slots
                if slot.teacher_id == teacher.teacher_id
                and (slot.meeting_id is not None or not slot.withdrawn)
            ),
        )
        for teacher in plan.teachers
    )


def as_time(slot: OfferedSlot) -> GridTime:
    span = (slot.meeting_starts_at or slot.starts_at, slot.meeting_ends_at or slot.ends_at)
    return GridTime(span, slot.meeting_id)


# In words


async def previews(turn: Turn, tap: carried.PreviewRound) -> Next:
    plan = await own_plan(turn, tap.round)
    grid = await grid_of(turn, plan.round)
    pages = max(-(-len(grid) // PER_PAGE), 1)
    count = pages * max(len(plan.days), 1)
    if tap.page >= count:
        raise NotThere
    more = carried.PreviewRound(tap.round, tap.page + 1)
    rows = grid[tap.page % pages * PER_PAGE :][:PER_PAGE]
    await turn.show(
        screen(
            day_in_words(turn, plan, rows, tap.page // pages),
            Button(text("calendar-more"), more) if tap.page + 1 < count else None,
            ways_to_draw(plan, grid),
            back_to(plan.round),
        )
    )
    return END


def day_in_words(turn: Turn, plan: Plan, rows: tuple[GridRow, ...], number: int) -> Lines:
    if not plan.days or not rows:
        return lines(text("round-no-times"))
    day, local = plan.days[number].day, turn.school.time.local
    of_day = [
        GridRow(row.teacher, tuple(t for t in row.times if local(t.span[0]).date() == day))
        for row in rows
    ]
    times = [span for span in plan.times(turn) if local(span[0]).date() == day]
    return lines(
        text("round-on", days=turn.school.said_day(day)),
        *[run_line(turn, plan, run) for run in runs(plan, times)],
        *[row_line(plan, row) for row in of_day],
    )


def runs(plan: Plan, times: list[Span]) -> list[list[Span]]:
    """The times in their order, parted where there is more than the usual pause."""
    pause, found = timedelta(minutes=plan.round.pause_minutes), list[list[Span]]()
    for span in times:
        if found and span[0] - found[-1][-1][1] <= pause:
            found[-1].append(span)
        else:
            found.append([span])
    return found


def run_line(turn: Turn, plan: Plan, run: list[Span]) -> Text:
    local = turn.school.time.local
    return text(
        "round-grid-run",
        from_=ClockTime(local(run[0][0]).time()),
        until=ClockTime(local(run[-1][1]).time()),
        count=len(run),
        minutes=plan.round.slot_minutes,
    )


def row_line(plan: Plan, row: GridRow) -> Text:
    if plan.round.state == "draft":
        return text("round-grid-row", teacher=row.teacher.name, count=len(row.times))
    facts = {"teacher": row.teacher.name, "booked": row.booked, "count": len(row.times)}
    return text("round-grid-row-booked", **facts)


# Drawn


def ways_to_draw(plan: Plan, grid: tuple[GridRow, ...]) -> tuple[Button, ...]:
    if not any(row.times for row in grid):
        return ()
    return (
        Button(text("day-picture"), carried.DrawRound(plan.round.id, "png")),
        Button(text("day-pdf"), carried.DrawRound(plan.round.id, "pdf")),
    )


async def asks_for_drawing(turn: Turn, tap: carried.DrawRound) -> Next:
    """Below the preview, as the times are when it leaves."""
    plan = await own_plan(turn, tap.round)
    offered = crc32(repr(plan.offers).encode())  # who changed it is given another at once
    key = f"{turn.account.id}:{tap.round}:{offered}"
    said = text("sheet-cell", words=called(plan.round.name))
    await comes_below(turn, said, "round", tap.form, key=key, round=tap.round)
    return None
