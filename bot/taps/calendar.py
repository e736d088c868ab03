"""The school's calendar and numbers, and when teachers read."""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class AskReadingHours(Tap):
    code = "read"


@dataclass(frozen=True, slots=True)
class AskReadingOn(Tap):
    code = "read-on"
    weekday: int


@dataclass(frozen=True, slots=True)
class KeepReading(Tap):
    """A teacher's reading hours as minutes after midnight; equal ends mean none."""

    code = "read-set"
    weekday: int
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class ReadInSchoolHours(Tap):
    code = "read-school"


@dataclass(frozen=True, slots=True)
class ReadAtOnce(Tap):
    code = "read-at-once"
    on: int


@dataclass(frozen=True, slots=True)
class ShowCalendar(Tap):
    code = "cal"


@dataclass(frozen=True, slots=True)
class ShowSchoolDays(Tap):
    code = "cal-days"


@dataclass(frozen=True, slots=True)
class AskSchoolHours(Tap):
    """The hours of a weekday (0 is Monday), or of all school days (7)."""

    code = "cal-day"
    weekday: int


@dataclass(frozen=True, slots=True)
class KeepSchoolHours(Tap):
    """School hours as minutes after midnight; equal ends mean no school."""

    code = "cal-day-set"
    weekday: int
    from_minute: int
    until_minute: int


@dataclass(frozen=True, slots=True)
class ShowTerms(Tap):
    code = "cal-terms"


@dataclass(frozen=True, slots=True)
class RemoveTerm(Tap):
    code = "cal-term-no"
    term: int


@dataclass(frozen=True, slots=True)
class AskCountry(Tap):
    code = "cal-land"


@dataclass(frozen=True, slots=True)
class ChooseCountry(Tap):
    """A country by its code; empty for no public holidays."""

    code = "cal-land-set"
    country: str


@dataclass(frozen=True, slots=True)
class AskRegion(Tap):
    code = "cal-regions"
    page: int


@dataclass(frozen=True, slots=True)
class ChooseRegion(Tap):
    """A region by its code; empty for the whole country."""

    code = "cal-region"
    country: str
    region: str


@dataclass(frozen=True, slots=True)
class ShowClosedDays(Tap):
    code = "cal-closed"
    page: int


@dataclass(frozen=True, slots=True)
class ShowClosure(Tap):
    code = "cal-spell"
    closed: int


@dataclass(frozen=True, slots=True)
class RemoveClosure(Tap):
    code = "cal-spell-no"
    closed: int


@dataclass(frozen=True, slots=True)
class ShowHoliday(Tap):
    """A public holiday as its ordinal (days since 1 January of year 1)."""

    code = "cal-holiday"
    day: int


@dataclass(frozen=True, slots=True)
class OpenOnHoliday(Tap):
    code = "cal-open"
    day: int
    on: int


@dataclass(frozen=True, slots=True)
class KeepDays(Tap):
    code = "cal-keep"
    change: int


@dataclass(frozen=True, slots=True)
class DiscardDays(Tap):
    code = "cal-drop"
    change: int


@dataclass(frozen=True, slots=True)
class UndoChange(Tap):
    code = "cal-undo"
    change: int


@dataclass(frozen=True, slots=True)
class ShowNumbers(Tap):
    code = "cal-numbers"


@dataclass(frozen=True, slots=True)
class AskNumber(Tap):
    code = "cal-number"
    which: str


@dataclass(frozen=True, slots=True)
class RemoveNumber(Tap):
    code = "cal-number-no"
    which: str
