"""Days and hours of a round as they are written in one line, and which of them can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.turn import Refused, Turn
from bot.typed_days import days_in, weekday_in
from bot.words import text
from handlers.messages.opened_head import local_day
from handlers.rounds.own_rounds import A_DAY, Plan
from handlers.typed_hours import minute_of, span_in

AS_FAR_AS = timedelta(days=200)  # a day is said without its year
MOST_DAYS = 10


@dataclass(frozen=True, slots=True)
class Written:
    """Days, hours, or hours of these days."""

    days: list[date]
    span: tuple[time, time] | None


async def written(turn: Turn) -> Written | None:
    """What can be read of the line; None where a figure is left that cannot be."""
    rest, days, today = turn.words, list[date](), local_day(turn)
    while (spell := days_in(rest, today)) is not None:
        rest = spell.name
        days += await days_between(turn, spell.first_day, spell.last_day)
        if len(days) > MOST_DAYS:
            return None
    if not days and (named := weekday_in(rest, today)):
        days = [named]
    span = span_in(rest)
    if span is None and any(letter.isdecimal() for letter in rest):
        return None
    return Written(days, span)


async def days_between(turn: Turn, first: date, last: date) -> list[date]:
    """One day as it was written; of several those with school."""
    if first == last:
        return [first]
    calendar = await turn.calendar()
    spell = [first + n * A_DAY for n in range(min((last - first).days + 1, 2 * MOST_DAYS))]
    return [day for day in spell if calendar.is_school_day(day)]


def must_be_ahead(turn: Turn, plan: Plan, days: Sequence[date]) -> None:
    """Raises `Refused` for days that are over, too far ahead to be said, or too many."""
    today = local_day(turn)
    if any(not today <= day <= today + AS_FAR_AS for day in days):
        raise Refused(text("round-day-over"))
    if len({*days, *[day.day for day in plan.days]}) > MOST_DAYS:
        raise Refused(text("round-too-many-days", most=MOST_DAYS))


def must_fit_a_meeting(plan: Plan, span: tuple[time, time]) -> None:
    begins, ends = map(minute_of, span)
    if ends - begins < plan.round.slot_minutes:
        raise Refused(text("round-too-short", minutes=plan.round.slot_minutes))
