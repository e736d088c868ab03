"""By when something is promised: the days that are offered, and those that are written."""

from datetime import date, datetime, time, timedelta

from bot.screen import Button, in_rows_of
from bot.taps import Tap
from bot.turn import Refused, Turn
from bot.typed_days import days_in, weekday_in
from bot.typed_times import times_in
from bot.voice import Voice
from bot.words import Moment, Text, text
from handlers.messages.opened_head import local_day
from storage.promise_models import Promise

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
AS_FAR_AS = timedelta(days=200)  # a day is said without its year: it must be clear which is meant
ONLY_A_TIME = 3  # words in "today, 4 pm"; in more a figure may be anything
A_DAY_AT_MOST = 6  # words; what is longer was not meant for the question by when
By = tuple[date, str | None]
"""A day, and the school's wall time on it (HH:MM) or the whole day."""


def by_of(promise: Promise) -> By:
    assert promise.by_day is not None, "what was promised has its day"
    return promise.by_day, promise.by_time


def over_at(voice: Voice, by: By) -> datetime:
    """From when on it is overdue (UTC): that time, or the end of that day."""
    day, clock = by
    if clock is None:
        return voice.school.time.moment(day + A_DAY, time.min)
    return voice.school.time.moment(day, time.fromisoformat(clock))


def is_overdue(voice: Voice, promise: Promise) -> bool:
    return over_at(voice, by_of(promise)) <= voice.now


def said_by(voice: Voice, by: By) -> Moment:
    day, clock = by
    if clock is None:
        return voice.school.said_day(day)
    return Moment(voice.school.time.moment(day, time.fromisoformat(clock)))


async def days_from(turn: Turn, first: date) -> list[date]:
    """School days worth a button: the next, the last of that week, first and last of the next."""
    calendar = await turn.calendar()
    this_week = [day for day in calendar.school_week(first) if day > first]
    next_week = calendar.school_week(first + A_WEEK)
    coming = calendar.next_school_day(first)
    found = [coming] if coming else []
    return sorted({*found, *this_week[-1:], *next_week[:1], *next_week[-1:]})


async def days_to_promise(turn: Turn) -> list[date]:
    """The same, and today as long as school is not over."""
    calendar, today = await turn.calendar(), local_day(turn)
    hours = calendar.hours_on(today)
    until = turn.school.time.moment(today, hours.closes) if hours else turn.now
    return [*([today] if turn.now < until else []), *await days_from(turn, today)]


def day_buttons(turn: Turn, days: list[date], taps: list[Tap]) -> tuple[tuple[Button, ...], ...]:
    labels = [day_label(turn, day) for day in days]
    buttons = [Button(label, tap) for label, tap in zip(labels, taps, strict=True)]
    return in_rows_of(2, buttons)


def day_label(turn: Turn, day: date) -> Text:
    ahead = day - local_day(turn)
    if ahead <= A_DAY:
        return text("promise-tomorrow") if ahead else text("promise-today")
    return text("promise-on-day", day=turn.school.said_day(day))


def written_by(turn: Turn) -> By | None:
    """20 March, 20 March 14:00, Friday, Friday 14:00, 14:00 (today); None if unclear."""
    today = local_day(turn)
    if spell := days_in(turn.words, today):
        return spell.last_day, one_time(spell.name)
    if day := weekday_in(turn.words, today):
        return day, one_time(turn.words)
    clock = one_time(turn.words) if len(turn.words.split()) <= ONLY_A_TIME else None
    return (today, clock) if clock else None


def may_be_day(turn: Turn) -> bool:
    """Whether it can answer by when; a whole message goes its own way, and makes no promise."""
    return turn.answers is None and len(turn.words.split()) <= A_DAY_AT_MOST


def one_time(words: str) -> str | None:
    clocks = times_in(words)
    return f"{clocks[0]:%H:%M}" if len(clocks) == 1 else None


def must_be_ahead(turn: Turn, by: By) -> By:
    """Raises `Refused` for a day that is over, or too far ahead to be said without its year."""
    day, _ = by
    if over_at(turn, by) <= turn.now or day > local_day(turn) + AS_FAR_AS:
        raise Refused(text("promise-day-over"))
    return by


def day_of(ordinal: int) -> date | None:
    """The day a button carries; None for what is no day."""
    return date.fromordinal(ordinal) if 0 < ordinal <= date.max.toordinal() else None
