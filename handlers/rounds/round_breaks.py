"""Breaks of a round: of everyone, or of one teacher, written as 18:20 to 18:40.

Ms Lee:  /evening
Ms Lee:  19 March
Ms Lee:  taps 18:00 – 20:00
Ms Lee:  taps Breaks
Bot:     Write a break, like 18:20 to 18:40.
         It is kept free on every day of the round.
         [Back]
Ms Lee:  18:20 to 18:40
Bot:     3B · Ms Lee
         Not open yet: families see nothing of it.
         Thursday 19 March, 18:00 – 20:00
         10 min each · times for each teacher: 10
         Break: 18:20 – 18:40
         Classes: 3B
         Ms Lee, no room yet
         Families can book until Wednesday 18 March, 18:00.
         [Open]
         [Days]  [Length]  [Breaks]
         [Where]  [Booking]  [More]
         [Preview]  [Discard]
         [Back]
"""

from datetime import time

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import text
from handlers.rounds.change_round import changes, shows_plan
from handlers.rounds.named_teachers import teacher_named
from handlers.rounds.own_rounds import Plan, here, own_changeable
from handlers.rounds.round_card import back_to
from handlers.rounds.round_lines import break_line
from handlers.typed_hours import at_minute, minute_of, span_in
from storage.shelf import NotThere

EVERYONE = 0
"""Carried in place of a teacher."""
MOST_BREAKS = 20


def ways_to_break() -> tuple[Entry, ...]:
    return (taps(carried.AddBreak, adds_by_button), taps(carried.RemoveBreak, removes_break))


async def breaks_card(turn: Turn, plan: Plan) -> Screen:  # noqa: ARG001 - as every question's card
    several = len(plan.teachers) > 1
    return screen(
        text("round-breaks-of-teachers" if several else "round-breaks"),
        *[
            Button(
                text("round-remove-break", rest=break_line(rest)),
                carried.RemoveBreak(plan.round.id, rest.id, 0),
            )
            for rest in plan.breaks
        ],
        back_to(plan.round),
    )


async def writes_break(turn: Turn) -> Next:
    plan = await here(turn)
    teacher, rest = teacher_named(plan, turn.words)
    span = span_in(rest)
    if span is None or len(plan.breaks) >= MOST_BREAKS:
        await turn.show(screen(text("round-break-unclear"), back_to(plan.round)))
        return None
    return await adds_break(turn, plan, teacher.teacher_id if teacher else EVERYONE, span)


async def adds_by_button(turn: Turn, tap: carried.AddBreak) -> Next:
    plan = await own_changeable(turn, tap.round)
    span = at_minute(tap.from_minute), at_minute(tap.until_minute)
    there = {EVERYONE, *[teacher.teacher_id for teacher in plan.teachers]}
    if span[0] >= span[1] or tap.teacher not in there or len(plan.breaks) >= MOST_BREAKS:
        raise NotThere
    return await adds_break(turn, plan, tap.teacher, span, sure=bool(tap.on))


async def adds_break(
    turn: Turn, plan: Plan, teacher_id: int, span: tuple[time, time], *, sure: bool = False
) -> Next:
    begins, ends = (f"{at:%H:%M}" for at in span)

    async def change() -> None:
        whose = None if teacher_id == EVERYONE else teacher_id
        await turn.records.round_plans.add_break(plan.round, whose, begins, ends)

    opens, closes = map(minute_of, span)
    agreed = carried.AddBreak(plan.round.id, teacher_id, opens, closes, 1)
    if await changes(turn, plan, change, None if sure else agreed):
        await shows_plan(turn, plan)
    return END


async def removes_break(turn: Turn, tap: carried.RemoveBreak) -> Next:
    """More time than before, but the times after it may be others."""
    plan = await own_changeable(turn, tap.round)

    async def change() -> None:
        await turn.records.round_plans.remove_break(plan.round, tap.number)

    agreed = carried.RemoveBreak(tap.round, tap.number, 1)
    if await changes(turn, plan, change, None if tap.on else agreed):
        await shows_plan(turn, plan)
    return END
