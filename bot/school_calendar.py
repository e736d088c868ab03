"""When there is school: days, hours, terms and holidays, as the office told them.

One frozen value, made from the records, that answers without asking anybody. What is not told is
the usual: Monday to Friday, 8:00 to 16:00. Days between two terms are without school; before the
first term and after the last one nothing is known, so the weekdays alone decide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.public_holidays import holidays_of
from bot.school_time import SchoolTime
from storage.calendar_models import CalendarFacts, ClosedDays, SchoolDay, Term

A_DAY = timedelta(days=1)
WEEK = 7
AS_FAR_AS = 400  # days looked ahead: the longest holidays are over by then


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when, on the school's wall clock of one day."""

    opens: time
    closes: time


USUAL_DAYS: Mapping[int, Hours] = MappingProxyType(
    dict.fromkeys(range(5), Hours(time(8), time(16)))
)


@dataclass(frozen=True, slots=True)
class Closure:
    """Days without school: the school's own (`number`), or a public holiday."""

    name: str
    first_day: date
    last_day: date
    number: int | None = None


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    time: SchoolTime
    hours: Mapping[int, Hours] = field(default_factory=lambda: USUAL_DAYS)
    terms: tuple[Term, ...] = ()
    closed: tuple[ClosedDays, ...] = ()
    country: str | None = None
    region: str | None = None
    open_holidays: frozenset[date] = frozenset()

    # A day

    def is_school_day(self, day: date) -> bool:
        return self.hours_on(day) is not None

    def hours_on(self, day: date) -> Hours | None:
        """The hours of this day; None when there is no school."""
        return None if self.is_closed(day) else self.hours.get(day.weekday())

    def is_closed(self, day: date) -> bool:
        """Whether the day is a holiday or closed, or lies between terms, whatever weekday it is."""
        return self.why_closed(day) is not None or self._is_between_terms(day)

    def why_closed(self, day: date, language: str | None = None) -> str | None:
        """The closed days' or holiday's name (may be empty); None when neither is on this day."""
        found = self.closure_on(day, language)
        return None if found is None else found.name

    def closure_on(self, day: date, language: str | None = None) -> Closure | None:
        for spell in self.closed:
            if spell.first_day <= day <= spell.last_day:
                return Closure(spell.name, spell.first_day, spell.last_day, spell.id)
        holiday = None if day in self.open_holidays else self.holiday_on(day, language)
        return None if holiday is None else Closure(holiday, day, day)

    def holiday_on(self, day: date, language: str | None = None) -> str | None:
        """The public holiday of this day, even one with school all the same."""
        if self.country is None:
            return None
        return holidays_of(self.country, self.region, day.year, language).get(day)

    def closures_from(self, day: date, language: str | None = None) -> Iterator[Closure]:
        """Closures of the coming year in their order.

        A holiday within the school's own closed days is not named apart, nor one at a weekend.
        """
        own = [Closure(c.name, c.first_day, c.last_day, c.id) for c in self.closed]
        coming = (day + n * A_DAY for n in range(AS_FAR_AS))
        found = (self.closure_on(d, language) for d in coming if d.weekday() in self.hours)
        holidays = [closure for closure in found if closure and closure.number is None]
        current = [closure for closure in own if closure.last_day >= day]
        yield from sorted(current + holidays, key=lambda closure: closure.first_day)

    def term_of(self, day: date) -> Term | None:
        return next((t for t in self.terms if t.first_day <= day <= t.last_day), None)

    def _is_between_terms(self, day: date) -> bool:
        began = any(term.first_day <= day for term in self.terms)
        to_come = any(term.last_day >= day for term in self.terms)
        return began and to_come and self.term_of(day) is None

    # Days together

    def next_school_day(self, after: date) -> date | None:
        """The first school day later than this one; None when none is known."""
        coming = (after + n * A_DAY for n in range(1, AS_FAR_AS))
        return next((day for day in coming if self.is_school_day(day)), None)

    def school_week(self, day: date) -> tuple[date, ...]:
        """The school days of the week of this day; a week begins where the weekend ends."""
        first = day - timedelta(days=(day.weekday() - self.first_weekday()) % WEEK)
        days = (first + n * A_DAY for n in range(WEEK))
        return tuple(found for found in days if self.is_school_day(found))

    def first_weekday(self) -> int:
        """The weekday on which school begins after the longest pause; Monday if all are alike."""

        def pause_before(weekday: int) -> int:
            before = range(1, WEEK + 1)
            return next((n for n in before if (weekday - n) % WEEK in self.hours), WEEK)

        return max(sorted(self.hours), key=pause_before, default=0)

    # A moment (aware)

    def is_open(self, now: datetime) -> bool:
        day = self.time.local(now).date()
        hours = self.hours_on(day)
        return hours is not None and (
            self.time.moment(day, hours.opens) <= now < self.time.moment(day, hours.closes)
        )

    def next_opening(self, now: datetime) -> datetime | None:
        """When hours begin the next time after now (UTC); None when none are known."""
        today = self.time.local(now).date()
        for day in (today + n * A_DAY for n in range(AS_FAR_AS)):
            hours = self.hours_on(day)
            if hours is not None and (opens := self.time.moment(day, hours.opens)) > now:
                return opens
        return None

    # A teacher

    def read_by(self, own: tuple[SchoolDay, ...]) -> "SchoolCalendar":
        """The same calendar with the hours in which a teacher reads messages."""
        return replace(self, hours=hours_by_weekday(own, self.hours))


def calendar_from(facts: CalendarFacts, school_time: SchoolTime) -> SchoolCalendar:
    return SchoolCalendar(
        school_time,
        hours_by_weekday(facts.days, USUAL_DAYS),
        facts.terms,
        facts.closed,
        facts.choices.get("country"),
        facts.choices.get("subdivision"),
        frozenset(facts.open_holidays),
    )


def hours_by_weekday(
    chosen: tuple[SchoolDay, ...], otherwise: Mapping[int, Hours]
) -> Mapping[int, Hours]:
    """The hours of each weekday that has any: what was chosen for it, or else the others."""
    own = {day.weekday: _hours(day) for day in chosen}
    found: dict[int, Hours | None] = {**otherwise, **own}
    return MappingProxyType({day: hours for day, hours in sorted(found.items()) if hours})


def _hours(day: SchoolDay) -> Hours | None:
    if day.opens is None or day.closes is None:
        return None
    return Hours(time.fromisoformat(day.opens), time.fromisoformat(day.closes))
