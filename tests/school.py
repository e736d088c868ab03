"""A running Homeroom in its sandbox school, stepped by the test: nothing happens behind its back.

The real Application, a real database file, and the sandbox's refusals. The standing cast has an
outsider family and an outsider teacher (class 1A) who must never appear.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.class_lists import FamilyRow, TeacherRow
from bot.clock import MovableClock
from bot.engine import Engine
from bot.importing import import_families, import_teachers
from bot.inviting import list_invitations
from bot.sandbox.in_process import InProcessRequest
from bot.sandbox.telegram import Telegram
from bot.school import School
from bot.school_time import SchoolTime
from bot.texts import Texts
from storage.database import Database
from storage.models import Role
from tests.people import Person
from tests.spoken import spoken

ZONE = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)  # Thursday, 10:00 at school


def family(
    child_id: str, child: str, parent: str, relation: str, language: str, **more: str
) -> FamilyRow:
    first, last = child.split()
    return FamilyRow(
        0, more.get("class_name", "3B"), child_id, first, last, parent, parent, relation, language
    )


FAMILIES = (
    family("c1", "Ada Kowalska", "Ewa Kowalska", "mother", "en"),
    family("c1", "Ada Kowalska", "Piotr Kowalski", "father", "en"),
    family("c2", "Omar Haddad", "Layla Haddad", "mother", "ar"),
    family("c3", "Sofía García", "Ana García", "mother", "es"),
    family("c4", "Taras Kovalenko", "Olena Kovalenko", "mother", "uk"),
    family("c5", "Jan Nowak", "Marta Nowak", "mother", "en"),
    family("c9", "Max Weiss", "Nadia Weiss", "mother", "en", class_name="1A"),
)
TEACHERS = (
    TeacherRow(0, "3B", "t1", "Ms Lee", "Class teacher", "en"),
    TeacherRow(0, "3B", "t2", "Mr Okafor", "Maths", "en"),
    TeacherRow(0, "1A", "t3", "Mr Stone", "Class teacher", "en"),
)
NOT_JOINED = frozenset({"Marta Nowak"})
OFFICE = "Dana Weber"


class TheSchool:
    """The town: Telegram, the people in it, and the bot that the test moves step by step."""

    def __init__(
        self,
        url: str,
        *,
        rate: float = 0,
        phone: str | None = "030 1234",
        clock: MovableClock | None = None,
        families: tuple[FamilyRow, ...] = FAMILIES,
        teachers: tuple[TeacherRow, ...] = TEACHERS,
        telegram: Telegram | None = None,
    ) -> None:
        self.url = url
        self.rate = rate
        self.families = families
        self.teachers = teachers
        self.clock = clock or MovableClock(MORNING)
        self.telegram = telegram or Telegram(self.clock, seed=1)
        self.texts = Texts(ZONE)
        self.information = School(
            "Hillside School", phone, SchoolTime(ZONE), "en", self.texts.languages
        )
        self.people: dict[str, Person] = {}
        self.tokens: dict[str, str] = {}
        self.database: Database
        self.engine: Engine
        self.plans_weeks = False  # for cards of their own would come between all others

    async def opens(self) -> None:
        self.database = Database(self.url)
        await self.database.__aenter__()
        self.engine = Engine(
            database=self.database,
            school=self.information,
            clock=self.clock,
            texts=self.texts,
            request=InProcessRequest(self.telegram),
            api_url="http://sandbox",
            token=SecretStr(self.telegram.token),
            rate=self.rate,
            spoken=spoken(plans_weeks=self.plans_weeks),
        )
        await self.engine.start()

    async def has_weeks(self) -> None:
        """From now on the clock plans every class's weekly message, as it does in every school."""
        self.plans_weeks = True
        await self.crashes_and_restarts()
        await self.engine.tick()

    async def closes(self) -> None:
        await self.engine.application.shutdown()
        await self.database.__aexit__()

    async def crashes_and_restarts(self) -> None:
        """Everything in memory is gone; the database is all that is left."""
        await self.closes()
        await self.opens()
        await self.settles()

    async def imports(self) -> None:
        """The office brings in the lists and makes everyone's link."""
        async with self.database.transaction() as records:
            now = self.clock.now()
            await import_teachers(records, self.teachers, now)
            await import_families(records, self.families, self.information.time, now)
            dana = await records.people.put(Role.OFFICE, "dana", OFFICE, "en")
            self.tokens[OFFICE] = await records.invitations.make(dana, None, now)
            for line in await list_invitations(records, None, now, reissue_for="bot"):
                if line.link:
                    self.tokens[line.name] = line.link.rpartition("=")[2]
        for name in self.tokens:
            self.meets(name)

    def meets(self, name: str, *, language_code: str = "en") -> Person:
        """Somebody with a phone; by their full name in the lists, or a stranger."""
        phone = self.telegram.person(name.split(maxsplit=1)[0], language_code=language_code)
        self.people[name] = Person(name, phone, self)
        return self.people[name]

    async def everyone_joins(self) -> None:
        for name, token in self.tokens.items():
            if name not in NOT_JOINED:
                self.people[name].phone.opens_link(token)
        await self.settles()
        for name in self.tokens.keys() - NOT_JOINED:
            self.people[name].phone.presses_data(*self.people[name].first_button())
        await self.settles()

    async def settles(self) -> None:
        """Until nothing moves: everything received is answered, everything due is sent."""
        engine, moved = self.engine, 1
        while moved:
            moved = await self._fetches()
            moved += await engine.worker.take_turns()
            moved += await engine.files.all_over()
            await engine.sender.send_due()
            await engine.answers.all_given()

    async def _fetches(self) -> int:
        """A poll that can bring nothing is left out: Telegram lets a hasty one wait for seconds."""
        updates, faults = self.telegram.updates, self.telegram.faults
        if updates.pending() or any(f.method in {None, "getupdates"} for f in faults._waiting):
            return await self.engine.poller.poll(0)
        return 0

    async def passes(self, **duration: float) -> None:
        """Time goes by, and the clock's duties are done."""
        self.clock.move(timedelta(**duration))
        await self.engine.tick()
        await self.settles()
        await self.engine.tick()
        await self.settles()

    async def is_at(self, wall: str) -> None:
        """Move to the next moment when the school's clock shows HH:MM."""
        local = self.clock.now().astimezone(ZONE)
        hour, minute = (int(part) for part in wall.split(":"))
        at = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if at <= local:
            at += timedelta(days=1)
        await self.passes(seconds=(at - local).total_seconds())


@asynccontextmanager
async def open_school(url: str, *, rate: float = 0) -> AsyncIterator[TheSchool]:
    """The school with its cast joined; afterwards nothing may be owed to anyone."""
    school = TheSchool(url, rate=rate)
    await school.opens()
    try:
        await school.imports()
        await school.everyone_joins()
        yield school
    finally:
        await school.closes()
    assert school.telegram.violations == [], school.telegram.violations
