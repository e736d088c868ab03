"""What ought to become of every child's week, worked out in another way than the program does.

The calendar here is a plain set of dates, the week's end a look backwards, and a child's fate one
table; nothing is shared with the program but the words for what became of it.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

A_DAY, FRIDAY, SATURDAY = timedelta(days=1), 4, 5
# Berlin in 2026: what the school's calendar is told by the office and by the country's holidays.
BREAK = tuple(date(2026, 3, 30) + n * A_DAY for n in range(12))
BRIDGE = (date(2026, 5, 15),)
HOLIDAYS = (date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 25))
FREE = frozenset({*BREAK, *BRIDGE, *HOLIDAYS})


def is_school_day(day: date) -> bool:
    return day.weekday() < SATURDAY and day not in FREE


def monday_of(day: date) -> date:
    return day - day.weekday() * A_DAY


def leaves_on(monday: date) -> date | None:
    """The Friday, or the last school day before it in that week; None without any."""
    for back in range(FRIDAY + 1):
        day = monday + (FRIDAY - back) * A_DAY
        if is_school_day(day):
            return day
    return None


def composed_on(monday: date) -> date | None:
    """The school day before it leaves; the same day where there is none in that week."""
    last = leaves_on(monday)
    if last is None:
        return None
    days = [monday + n * A_DAY for n in range((last - monday).days)]
    return max((day for day in days if is_school_day(day)), default=last)


def school_days(first: date, how_many: int) -> list[date]:
    found: list[date] = []
    day = first
    while len(found) < how_many:
        if is_school_day(day):
            found.append(day)
        day += A_DAY
    return found


@dataclass(frozen=True, order=True)
class Line:
    """One line of the ledger: a child in a week, what became of it, and why."""

    monday: date
    child: str
    state: str
    reason: str | None


@dataclass
class Family:
    """Who reads about a child: how many joined, and whether they let Homeroom in."""

    joined: bool
    blocked: bool = False


@dataclass
class Model:
    """`written` is how far each child of a week is: ready, begun, skipped; absent for nothing."""

    classes: dict[str, set[str]]
    families: dict[str, Family]
    began: date
    written: dict[tuple[date, str], str] = field(default_factory=dict)
    noted: set[tuple[date, str]] = field(default_factory=set)
    ledger: list[Line] = field(default_factory=list)
    left: set[tuple[date, str]] = field(default_factory=set)

    def comes(self, class_name: str, child: str) -> None:
        self.classes[class_name].add(child)
        self.families.setdefault(child, Family(joined=False))

    def goes(self, monday: date, class_name: str, child: str) -> None:
        """Out of the class, in a week that has a row for the child already."""
        self.classes[class_name].discard(child)
        self.left.add((monday, child))

    def leaves(self, monday: date, *, too_late: bool = False) -> None:
        """A week is over for all classes."""
        for class_name, children in self.classes.items():
            for child in children:
                why = "too-late" if too_late else None
                self.ledger.append(
                    Line(monday, child, "none", why)
                    if why
                    else self._fate(monday, class_name, child)
                )
        for week, child in self.left:
            if week == monday:
                self.ledger.append(Line(monday, child, "none", "too-late" if too_late else "left"))

    def _fate(self, monday: date, class_name: str, child: str) -> Line:
        family = self.families[child]
        reached = family.joined and not family.blocked
        match self.written.get((monday, child)):
            case "ready" if reached:
                return Line(monday, child, "sent", None)
            case "ready":
                why = "unreachable" if family.joined else "nobody-joined"
                return Line(monday, child, "none", why)
            case "skipped":
                why = "skipped"
            case _:
                why = "nothing-written"
        has_news = reached and (monday, class_name) in self.noted
        return Line(monday, child, "news" if has_news else "none", why)
