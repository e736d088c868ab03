"""The standing school after everybody has joined, made once: each test begins with its own copy.

Joining is what tests/conversations/test_join.py is about. For all others it took longer than what
they are about, most of it the same words said again to the same people.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from bot.clock import MovableClock
from bot.sandbox.telegram import Telegram
from tests.people import Person
from tests.school import DATABASE, TheSchool, open_school, school_in


@dataclass(frozen=True, slots=True)
class Joined:
    """A school that is closed again: its database, and its Telegram with everybody's phone."""

    database: Path
    telegram: Telegram
    people: Mapping[str, int]
    tokens: Mapping[str, str]

    def again(self, folder: Path) -> TheSchool:
        """The same morning once more: its own database, Telegram, people and clock."""
        telegram = deepcopy(self.telegram)
        assert isinstance(telegram.clock, MovableClock)
        school = TheSchool(
            school_in(folder, self.database), clock=telegram.clock, telegram=telegram
        )
        school.tokens = dict(self.tokens)
        for name, number in self.people.items():
            school.people[name] = Person(name, telegram.people[number], school)
        return school


async def join_school(folder: Path, template: Path) -> Joined:
    async with open_school(school_in(folder, template)) as school:
        people = {name: person.phone.id for name, person in school.people.items()}
    return Joined(folder / DATABASE, school.telegram, people, school.tokens)


@asynccontextmanager
async def open_again(joined: Joined, folder: Path) -> AsyncIterator[TheSchool]:
    """The joined school; afterwards nothing may be owed to anyone."""
    school = joined.again(folder)
    await school.opens()
    try:
        yield school
    finally:
        await school.closes()
    assert school.telegram.violations == [], school.telegram.violations
