"""The demo's school: its lists brought in, its clock, its bot, and what the page may do with it."""

import asyncio
import json
from collections.abc import Awaitable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from bot.sandbox import demo_people
from bot.sandbox.demo_bot import CommandFailed, DemoBot
from bot.sandbox.demo_joining import all_join
from bot.sandbox.demo_people import FIRST_PHONES, DemoPerson
from bot.sandbox.demo_round import opens_conferences
from bot.sandbox.demo_talks import TEACHER, first_words
from bot.sandbox.demo_week import writes_the_week
from bot.sandbox.page.school import BotState, SchoolPerson
from bot.sandbox.scene import Scene
from bot.sandbox.telegram import Telegram

LISTS = Path(__file__).parent / "school"
OFFICE = "Dana Weber"
TUESDAY, MORNING = 1, 10  # a school hour, so that nothing waits for the end of quiet hours


class DemoSchool(Scene):
    name = "Hillside School"
    time_zone = ZoneInfo("Europe/Berlin")

    def __init__(self, telegram: Telegram, clock: MovableClock, folder: Path, address: str) -> None:
        super().__init__(telegram, clock, folder)
        settings = {
            "HOMEROOM_API_URL": address,
            "HOMEROOM_BOT_TOKEN": telegram.token,
            "HOMEROOM_DATABASE_URL": f"sqlite:///{folder / 'homeroom.db'}",
            "HOMEROOM_SCHOOL_NAME": self.name,
            "HOMEROOM_SCHOOL_PHONE": "030 1234",
            "HOMEROOM_TIME_ZONE": self.time_zone.key,
            "HOMEROOM_LANGUAGE": "en",
        }
        self._bot = DemoBot(settings, folder, self.tell)
        self._people = demo_people.remembered(folder / "people.json")

    async def opens(self) -> None:
        """Bring in the lists and print the sheets, unless an earlier demo in this folder has."""
        if self._people:
            return
        self.move_to(_school_morning(self._clock.now().astimezone(self.time_zone)))
        self.say("The office is bringing in the school's lists")
        families, teachers = str(LISTS / "families.csv"), str(LISTS / "teachers.csv")
        await self._bot.command("import", families, "--teachers", teachers)
        listed = json.loads(await self._bot.command("invitations", "--reissue", "--json"))
        office = json.loads(await self._bot.command("invite", "office", "--name", OFFICE, "--json"))
        self._people = demo_people.people_of([*listed, *office])
        for person in self._people:
            phone = self.telegram.person(person.name, language_code=person.language)
            person.person_id = phone.id
        self.keep()

    async def lives(self) -> None:
        """The bot at work, people joining, everything kept; until cancelled."""
        async with asyncio.TaskGroup() as day:
            day.create_task(self._bot.lives())
            day.create_task(self._first_day())
            day.create_task(self.keeps())
            day.create_task(self._sees_who_joined())

    async def _first_day(self) -> None:
        is_new = any(person.waits for person in self._people)
        await all_join(self.telegram, self._people, self._someone_joined)
        if is_new:
            here = {each.name: each.person_id for each in self._people}
            now = self._clock.now().astimezone(self.time_zone)
            await self._says_and_does(
                "The office opens the parent conferences",
                opens_conferences(self.telegram, here[OFFICE], now),
            )
            await self._says_and_does(
                "Ms Lee writes what went well this week",
                writes_the_week(self.telegram, here[TEACHER]),
            )
            await self._says_and_does(
                "The first parents are writing to their teachers",
                first_words(self.telegram, here),
            )
        self.say(None)
        self.keep()

    async def _says_and_does(self, words: str, does: Awaitable[None]) -> None:
        """A bot that is away is waited for; killed for good, the visitor sees enough as it is."""
        self.say(words)
        with suppress(TimeoutError):
            await does

    def _someone_joined(self) -> None:
        joined = sum(person.shown().joined for person in self._people)
        self.say(f"Families scan their sheets: {joined} of {len(self._people)} have joined")

    async def _sees_who_joined(self) -> None:
        """Somebody scanned their sheet late: the bot alone knows whether they have joined."""
        people = {person.person_id: person for person in self._people}
        async for person_id in self.telegram.changes():
            person = people[person_id]
            if person.is_late and self.telegram.people[person_id].started:
                await self._asks_who_joined(person)

    async def _asks_who_joined(self, person: DemoPerson) -> None:
        try:
            invitations = json.loads(await self._bot.command("invitations", "--json"))
        except CommandFailed:
            return
        for sheet in person.sheets:
            sheet.joined = any(sheet.is_for(each) and each["joined"] for each in invitations)
        self.keep()
        self.tell()

    def keep(self) -> None:
        demo_people.keep(self._people, self.folder / "people.json")
        super().keep()

    @property
    def bot(self) -> BotState:
        return self._bot.state

    async def restart_bot(self) -> None:
        await self._bot.restart()

    async def kill_bot(self) -> None:
        await self._bot.kill()

    def everyone(self) -> Sequence[SchoolPerson]:
        return [person.shown() for person in self._people]

    def first_phones(self) -> Sequence[int]:
        return [person.person_id for person in self._people if person.name in FIRST_PHONES]


def _school_morning(now: datetime) -> datetime:
    """The coming Tuesday at ten, whatever night or holiday it is where the visitor sits."""
    morning = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    ahead = timedelta(days=(TUESDAY - now.weekday()) % 7)
    at = morning + ahead
    return at if at > now else at + timedelta(days=7)
