"""On which days a round is held, and from when until when: chosen, or written in one line.

Dana: /meet
Dana: taps New round
Dana: Thursday 19 March, Friday 20 March, 17:00 to 18:00
Bot:  Parent conferences
      Not open yet: families see nothing of it.
      Thursday 19 March, 17:00 – 18:00
      Friday 20 March, 17:00 – 18:00
      10 min each · times for each teacher: 12
      Classes: 1A and 3B
      Ms Lee, no room yet
      Mr Okafor, no room yet
      Mr Stone, no room yet
      Families can book until Wednesday 18 March, 17:00.
Dana: taps Days
Bot:  On which days, and from when until when? Write more days,
      or other hours: 17:00 to 20:00, or of one day: 20 March 16:00 to 18:00.
      [Remove Thursday 19 March]
      [Remove Friday 20 March]
      [15:00 – 18:00]  [16:00 – 19:00]
      [17:00 – 20:00]  [18:00 – 20:00]
      [Back]
"""

from collections.abc import Sequence
from datetime import date, time

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import screen
from bot.turn import Refused, Turn
from bot.words import lines, text
from handlers.agreements.promise_days import day_of
from handlers.rounds.change_round import changes, shows_plan
from handlers.rounds.days_card import EVERY_DAY, days_card, hours_to_choose
from handlers.rounds.own_rounds import Plan, Step, here, own_changeable, plan_of
from handlers.rounds.round_card import back_to
from handlers.rounds.round_lines import days_said
from handlers.rounds.written_days import must_be_ahead, must_fit_a_meeting, written
from handlers.typed_hours import at_minute, minute_of
from storage.shelf import NotThere

USUAL = (time(17), time(20))


def ways_to_choose_days() -> tuple[Entry, ...]:
    return (
        taps(carried.AddRoundDay, chooses_day),
        taps(carried.SetRoundHours, chooses_hours),
        taps(carried.RemoveRoundDay, removes_day),
    )


async def asks_for_days(turn: Turn, plan: Plan) -> Next:
    await turn.show(await days_card(turn, plan))
    return At(Step.WRITING_DAYS, plan.round.id)


async def asks_for_hours(turn: Turn, plan: Plan) -> Next:
    await turn.show(
        screen(
            lines(text("round-which-hours"), text("round-on", days=days_said(plan.days, turn))),
            *hours_to_choose(plan.round),
            back_to(plan.round),
        )
    )
    return At(Step.WRITING_DAYS, plan.round.id)


# Chosen


async def chooses_day(turn: Turn, tap: carried.AddRoundDay) -> Next:
    plan, day = await own_changeable(turn, tap.round), day_of(tap.day)
    if day is None:
        raise NotThere
    return await adds_days(turn, plan, [day])


async def adds_days(turn: Turn, plan: Plan, days: Sequence[date]) -> Next:
    """With the hours of the other days, or the usual ones, which are asked for."""
    must_be_ahead(turn, plan, days)
    first = plan.days[0] if plan.days else None
    hours = (first.begins, first.ends) if first else tuple(f"{at:%H:%M}" for at in USUAL)
    there = {day.day for day in plan.days}

    async def change() -> None:
        for day in days:
            if day not in there:
                await turn.records.rounds.add_day(plan.round, day, *hours)

    await changes(turn, plan, change)
    fresh = await plan_of(turn, plan.round)
    if first is None:
        return await asks_for_hours(turn, fresh)
    await shows_plan(turn, fresh)
    return END


async def chooses_hours(turn: Turn, tap: carried.SetRoundHours) -> Next:
    plan = await own_changeable(turn, tap.round)
    span = at_minute(tap.from_minute), at_minute(tap.until_minute)
    day = None if tap.day == EVERY_DAY else day_of(tap.day)
    if span[0] >= span[1] or not plan.days or (tap.day != EVERY_DAY and day is None):
        raise NotThere
    return await sets_hours(turn, plan, [day] if day else [], span, sure=bool(tap.on))


async def sets_hours(
    turn: Turn,
    plan: Plan,
    days: Sequence[date],
    span: tuple[time, time],
    *,
    sure: bool = False,
) -> Next:
    """Of these days, which may be new; of all without any."""
    begins, ends = (f"{at:%H:%M}" for at in span)
    must_be_ahead(turn, plan, days)
    must_fit_a_meeting(plan, span)
    there = {day.day for day in plan.days}
    if plan.round.state != "draft" and len(days) > 1 and there.intersection(days):
        raise Refused(text("round-one-day-each"))  # a button that asks has room for one

    async def change() -> None:
        for day in days:
            await turn.records.rounds.add_day(plan.round, day, begins, ends)
        if not days:
            await turn.records.round_plans.set_hours(plan.round, begins, ends)

    opens, closes = map(minute_of, span)
    which = days[0].toordinal() if days else EVERY_DAY
    agreed = carried.SetRoundHours(plan.round.id, which, opens, closes, 1)
    if await changes(turn, plan, change, None if sure else agreed):
        await shows_plan(turn, plan)
    return END


async def removes_day(turn: Turn, tap: carried.RemoveRoundDay) -> Next:
    plan, day = await own_changeable(turn, tap.round), day_of(tap.day)
    if day is None:
        raise NotThere

    async def change() -> None:
        await turn.records.round_plans.remove_day(plan.round, day)

    agreed = carried.RemoveRoundDay(tap.round, tap.day, 1)
    if not await changes(turn, plan, change, None if tap.on else agreed):
        return END
    fresh = await plan_of(turn, plan.round)
    if not fresh.days:
        return await asks_for_days(turn, fresh)
    await shows_plan(turn, fresh)
    return END


# Written


async def writes_days(turn: Turn) -> Next:
    plan, found = await here(turn), await written(turn)
    if found is None or not (found.days or (found.span and plan.days)):
        await turn.show(screen(text("round-days-unclear"), back_to(plan.round)))
        return None
    if found.span is None:
        return await adds_days(turn, plan, found.days)
    return await sets_hours(turn, plan, found.days, found.span)
