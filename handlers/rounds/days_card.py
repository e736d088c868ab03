"""The days and hours of a round as buttons: those to choose, and those to take away."""

from datetime import date
from functools import partial

from bot import taps as carried
from bot.screen import Button, Rows, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.agreements.promise_days import days_from
from handlers.messages.opened_head import local_day
from handlers.rounds.own_rounds import Plan
from handlers.rounds.round_card import back_to
from handlers.typed_hours import offered_hours
from storage.round_models import Round

OFFERED = ((15 * 60, 18 * 60), (16 * 60, 19 * 60), (17 * 60, 20 * 60), (18 * 60, 20 * 60))
EVERY_DAY = 0
"""Carried in place of a day: all days of the round."""


async def days_card(turn: Turn, plan: Plan) -> Screen:
    number = plan.round.id
    if not plan.days:
        days = await days_from(turn, local_day(turn))
        buttons = [
            Button(label_of(turn, day), carried.AddRoundDay(number, day.toordinal()))
            for day in days
        ]
        rows = (tuple(buttons[: len(buttons) % 2]), *in_rows_of(2, buttons[len(buttons) % 2 :]))
        discard = Button(text("round-discard"), carried.DropRound(number))
        return screen(text("round-which-day"), *[row for row in rows if row], discard)
    removes = [
        Button(
            text("round-remove-day", day=turn.school.said_day(day.day)),
            carried.RemoveRoundDay(number, day.day.toordinal(), 0),
        )
        for day in plan.days
    ]
    return screen(text("round-days"), *removes, *hours_to_choose(plan.round), back_to(plan.round))


def hours_to_choose(found: Round) -> Rows:
    """The usual evenings, for every day of the round."""
    return offered_hours(OFFERED, partial(hours_tap, found.id))


def hours_tap(number: int, begins: int, ends: int) -> carried.SetRoundHours:
    return carried.SetRoundHours(number, EVERY_DAY, begins, ends, 0)


def label_of(turn: Turn, day: date) -> Text:
    return text("round-on-day", day=turn.school.said_day(day))
