"""From when until when families can book, and how much earlier those with several children.

Ms Lee:  /evening
Ms Lee:  19 March
Ms Lee:  taps 18:00 – 20:00
Ms Lee:  taps Booking
Bot:     Until when can families book?
         Choose, or write a day and time, like 16 March 18:00.
         Families can book until Wednesday 18 March, 18:00.
         [Until it begins]
         [From when on: at once]
         [Back]
Ms Lee:  taps From when on: at once
Bot:     From when on can families book? They are told then.
         Write a day and time, like 16 March 8:00.
         [At once]
         [Back]
Ms Lee:  16 March 8:00
Bot:     Until when can families book?
         Choose, or write a day and time, like 16 March 18:00.
         Families can book from Monday 16 March, 08:00.
         Families can book until Wednesday 18 March, 18:00.
         [Until it begins]
         [From when on: Monday 16 March, 08:00]
         [Several children: not earlier]
         [Back]
Ms Lee:  taps Several children: not earlier
Bot:     Until when can families book?
         Choose, or write a day and time, like 16 March 18:00.
         Families can book from Monday 16 March, 08:00.
         Families with several children can book from Sunday 15 March, 08:00.
         Families can book until Wednesday 18 March, 18:00.
         [Until it begins]
         [From when on: Monday 16 March, 08:00]
         [Several children: 24 h earlier]
         [Back]
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.words import Moment, lines, text
from handlers.agreements.promise_days import written_by
from handlers.meetings.carried_moments import minute_of, moment_of
from handlers.rounds.change_round import keeps
from handlers.rounds.own_rounds import Plan, Step, here, own_changeable, plan_of
from handlers.rounds.round_card import back_to
from handlers.rounds.round_lines import booking_line
from storage.round_models import Round
from storage.shelf import NotThere

EARLIER = (0, 24, 48)  # hours
OPENS_AT_EIGHT = time(8)
AT_ONCE = 0
"""Carried in place of a moment: families can book as soon as it is opened; until it begins."""


def ways_to_time_booking() -> tuple[Entry, ...]:
    return (taps(carried.AskWhenOpens, asks_when_it_opens),)


async def booking_card(turn: Turn, plan: Plan) -> Screen:
    found = plan.round
    opens = found.opens_at and Moment(found.opens_at)
    label = text("round-opens", moment=opens) if opens else text("round-opens-at-once")
    begins = plan.begins_at(turn)
    until = begins and minute_of(begins)
    return screen(
        lines(text("round-closes-when"), booking_line(turn, plan)),
        Button(text("round-until-begins"), carried.SetOfRound(found.id, "closes", until, 0))
        if until
        else None,
        Button(label, carried.AskWhenOpens(found.id)),
        siblings_button(found) if opens else None,
        back_to(found),
    )


def siblings_button(found: Round) -> Button:
    hours = hours_earlier(found)
    after = next((value for value in EARLIER if value > hours), EARLIER[0])
    label = text("round-earlier", hours=hours) if hours else text("round-not-earlier")
    return Button(label, carried.SetOfRound(found.id, "earlier", after, 0))


def hours_earlier(found: Round) -> int:
    if found.siblings_at is None or found.opens_at is None:
        return 0
    return int((found.opens_at - found.siblings_at) / timedelta(hours=1))


# Chosen


def opens_then(found: Round, minute: int) -> Round:
    """Families with several children keep their hours before it."""
    if minute == AT_ONCE:
        return replace(found, opens_at=None, siblings_at=None)
    return opening_at(found, moment_of(minute))


def opening_at(found: Round, opens: datetime) -> Round:
    earlier = timedelta(hours=hours_earlier(found))
    return replace(found, opens_at=opens, siblings_at=opens - earlier if earlier else None)


def earlier_by(found: Round, hours: int) -> Round:
    if hours not in EARLIER or found.opens_at is None:
        raise NotThere
    siblings = found.opens_at - timedelta(hours=hours) if hours else None
    return replace(found, siblings_at=siblings)


def closes_then(found: Round, minute: int) -> Round:
    return replace(found, closes_at=moment_of(minute))


async def asks_when_it_opens(turn: Turn, tap: carried.AskWhenOpens) -> Next:
    plan = await own_changeable(turn, tap.round)
    at_once = carried.SetOfRound(plan.round.id, "opens", AT_ONCE, 0)
    await turn.show(
        screen(
            text("round-opens-when"),
            Button(text("round-at-once"), at_once),
            back_to(plan.round),
        )
    )
    return At(Step.WRITING_OPENS, plan.round.id)


# Written


async def writes_opens(turn: Turn) -> Next:
    plan = await here(turn)
    opens = written_moment(turn)
    closes = plan.closes_at(turn)
    if opens is None or opens <= turn.now or (closes is not None and opens >= closes):
        await turn.show(screen(text("round-opens-unclear"), back_to(plan.round)))
        return None
    await keeps(turn, plan, opening_at(plan.round, opens))
    await turn.show(await booking_card(turn, await plan_of(turn, plan.round)))
    return At(Step.WRITING_CLOSES, plan.round.id)


async def writes_closes(turn: Turn) -> Next:
    plan, closes = await here(turn), written_moment(turn)
    if closes is None:
        await turn.show(screen(text("round-closes-unclear"), back_to(plan.round)))
        return None
    must_be_before(turn, plan, closes)
    await keeps(turn, plan, replace(plan.round, closes_at=closes))
    await turn.show(await booking_card(turn, await plan_of(turn, plan.round)))
    return None


def must_be_before(turn: Turn, plan: Plan, closes: datetime) -> None:
    """Raises `Refused` for an end that is over, before the beginning, or after all meetings."""
    opens, over = plan.round.opens_at or turn.now, [until for _, until in plan.times(turn)]
    if closes <= max(turn.now, opens) or (over and closes > over[-1]):
        raise Refused(text("round-closes-badly"))


def written_moment(turn: Turn) -> datetime | None:
    """A day with its time, or at 8:00; None if unclear."""
    found = written_by(turn)
    if found is None:
        return None
    day, clock = found
    return turn.school.time.moment(day, time.fromisoformat(clock) if clock else OPENS_AT_EIGHT)
