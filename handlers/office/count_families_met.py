"""How many families were met in a term: counted by family, in each class and each language."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.turn import Turn
from bot.words import Text, text
from handlers.messages.opened_head import local_day
from storage.families_met import families_of
from storage.models import shortened
from storage.proposal_models import Reached

YEAR_BEGINS = 8  # August, where the office has told no terms
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Met:
    """Families of a class or language, or all: how many were met."""

    met: int
    families: int


@dataclass(frozen=True, slots=True)
class InTerm:
    """The time that is looked at, and the families in it."""

    heading: Callable[[Met], Text]
    families: list[list[Reached]]


async def in_term(turn: Turn) -> InTerm:
    """The term of today, as the calendar knows it; else since the school year began."""
    today = local_day(turn)
    term = (await turn.calendar()).term_of(today)
    since = term.first_day if term else year_of(today)
    until = midnight(turn, term.last_day + A_DAY) if term else turn.now
    found = await turn.records.families_met.in_term(midnight(turn, since), until, turn.now)

    def heading(met: Met) -> Text:
        facts = {"met": met.met, "families": met.families}
        if term is not None:
            return text("term-met", term=term.name, **facts)
        return text("term-met-year", since=turn.school.said_day(since), **facts)

    return InTerm(heading, families_of(found))


def year_of(today: date) -> date:
    year = today.year if today.month >= YEAR_BEGINS else today.year - 1
    return date(year, YEAR_BEGINS, 1)


def midnight(turn: Turn, day: date) -> datetime:
    return turn.school.time.moment(day, time.min)


def counted(
    families: Iterable[list[Reached]], key: Callable[[Reached], Hashable]
) -> dict[Hashable, Met]:
    """How many families there are of each class or language, and of how many a child was met."""
    met: defaultdict[Hashable, int] = defaultdict(int)
    all_: defaultdict[Hashable, int] = defaultdict(int)
    for family in families:
        for found in {key(line) for line in family}:
            all_[found] += 1
            met[found] += any(line.met for line in family if key(line) == found)
    return {found: Met(met[found], count) for found, count in all_.items()}


def not_met(class_id: int) -> Callable[[list[Reached]], list[str]]:
    """The children of a family in this class, if nobody met about any of them."""

    def of(family: list[Reached]) -> list[str]:
        own = [line for line in family if line.class_id == class_id]
        if any(line.met for line in own):
            return []
        return [shortened(line.first_name, line.last_name) for line in own]

    return of
