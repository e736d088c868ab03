"""Meetings in calendars, and a teacher's day of them."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class AddToCalendar(Tap):
    code = "meet-ics"
    meeting: int


@dataclass(frozen=True, slots=True)
class ShowTeachingDay(Tap):
    """A day of meetings as its ordinal (days since 1 January of year 1)."""

    code = "day"
    day: int


@dataclass(frozen=True, slots=True)
class ShowMoreOfDay(Tap):
    code = "day-more"
    day: int


@dataclass(frozen=True, slots=True)
class AskWhichMeeting(Tap):
    code = "day-which"
    day: int


@dataclass(frozen=True, slots=True)
class OpenMeeting(Tap):
    """One of a teacher's own, from the list of its day."""

    code = "day-open"
    meeting: int


@dataclass(frozen=True, slots=True)
class DrawTeachingDay(Tap):
    """As a picture (png) or as a page to print (pdf)."""

    code = "day-draw"
    day: int
    form: str


@dataclass(frozen=True, slots=True)
class DayToCalendar(Tap):
    code = "day-ics"
    day: int
