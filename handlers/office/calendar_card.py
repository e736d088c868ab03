"""The school calendar on one card: hours, terms, holidays, what comes next, and the numbers."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import groupby

from bot import taps
from bot.public_holidays import region_names
from bot.school_calendar import WEEK, Closure, Hours, SchoolCalendar
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import ClockTime, Country, Days, Lines, Text, Weekday, lines, text
from handlers.home import GO_HOME
from storage.calendar_models import CalendarFacts

COMING = 3  # closures named on the card
CLOSURE_SHOWN = 45  # characters of a name on a button or in a list


class Step(StrEnum):
    WRITING_HOURS = "writing-hours"
    WRITING_TERM = "writing-term"
    WRITING_COUNTRY = "writing-country"
    WRITING_REGION = "writing-region"
    WRITING_CLOSED = "writing-closed"
    WRITING_EMERGENCY = "writing-emergency"
    WRITING_SAFEGUARDING = "writing-safeguarding"


BACK = Button(text("button-back"), taps.ShowCalendar())


def undo_button(undo: int | None) -> Button | None:
    return None if undo is None else Button(text("calendar-undo"), taps.UndoChange(undo))


async def calendar_card(turn: Turn, undo: int | None = None) -> Screen:
    """How the calendar stands, and the ways to change it."""
    facts, calendar = await turn.records.school_calendar.facts(), await turn.calendar()
    holidays = "calendar-button-holidays" if calendar.country else "calendar-button-country"
    return screen(
        lines(
            text("calendar-title"),
            *hours_lines(calendar.hours, calendar.first_weekday()),
            None if facts.days else text("calendar-hours-usual"),
            term_line(calendar, today(turn)),
            holidays_line(calendar),
            coming_lines(turn, calendar),
            *number_lines(facts),
        ),
        undo_button(undo),
        (
            Button(text("calendar-button-days"), taps.ShowSchoolDays()),
            Button(text("calendar-button-terms"), taps.ShowTerms()),
        ),
        (
            Button(text(holidays), taps.AskCountry()),
            Button(text("calendar-button-closed"), taps.ShowClosedDays(0)),
        ),
        Button(text("calendar-button-numbers"), taps.ShowNumbers()),
        GO_HOME,
    )


def today(voice: Voice) -> date:
    return voice.school.time.local(voice.now).date()


def hours_lines(hours: Mapping[int, Hours], first_weekday: int) -> list[Text]:
    """A line for each run of weekdays with the same hours, in the order of the school's week."""
    week = [(first_weekday + n) % WEEK for n in range(WEEK)]
    runs = [(kept, list(days)) for kept, days in groupby(week, key=hours.get)]
    found = [hours_line(days, kept) for kept, days in runs if kept is not None]
    return found or [text("calendar-no-school-days")]


def hours_line(days: list[int], hours: Hours) -> Text:
    first, opens, closes = Weekday(days[0], leads=True), hours.opens, hours.closes
    if len(days) == 1:
        return text(
            "calendar-hours-day", day=first, from_=ClockTime(opens), until=ClockTime(closes)
        )
    return text(
        "calendar-hours-days",
        first=first,
        last=Weekday(days[-1]),
        from_=ClockTime(opens),
        until=ClockTime(closes),
    )


def term_line(calendar: SchoolCalendar, day: date) -> Text:
    """The term of today, or the next one."""
    if (now := calendar.term_of(day)) is not None:
        return text("calendar-term-now", name=now.name, days=Days(now.first_day, now.last_day))
    coming = [term for term in calendar.terms if term.first_day > day]
    if not coming:
        return text("calendar-terms-over" if calendar.terms else "calendar-no-terms")
    days = Days(coming[0].first_day, coming[0].last_day)
    return text("calendar-term-next", name=coming[0].name, days=days)


def holidays_line(calendar: SchoolCalendar) -> Text:
    if calendar.country is None:
        return text("calendar-no-holidays")
    if calendar.region is None:
        return text("calendar-holidays", country=Country(calendar.country))
    return text(
        "calendar-holidays-region",
        country=Country(calendar.country),
        region=region_names(calendar.country).get(calendar.region, calendar.region),
    )


def coming_lines(turn: Turn, calendar: SchoolCalendar) -> Lines:
    coming = list(calendar.closures_from(today(turn), turn.account.language))[:COMING]
    if not coming:
        return lines(text("calendar-nothing-closed"))
    return lines(text("calendar-coming"), *[closure_line(found) for found in coming])


def closure_line(closure: Closure) -> Text:
    days = Days(closure.first_day, closure.last_day)
    if not closure.name:
        return text("calendar-closure-unnamed", days=days)
    return text("calendar-closure", days=days, name=shortened(closure.name))


def shortened(name: str) -> str:
    return name if len(name) <= CLOSURE_SHOWN else f"{name[: CLOSURE_SHOWN - 1]}…"


def number_lines(facts: CalendarFacts) -> list[Text]:
    emergency, safeguarding = facts.choices.get("emergency"), facts.choices.get("safeguarding")
    found = []
    if emergency is not None:
        found.append(text("calendar-emergency", numbers=emergency))
    if safeguarding is not None:
        found.append(text("calendar-safeguarding", contact=safeguarding))
    return found or [text("calendar-no-numbers")]
