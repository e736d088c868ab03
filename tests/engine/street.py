"""Colleagues of one office who ask the real program for things, and read what it answers."""

import asyncio
import re
from itertools import count

from bot.clock import SystemClock
from bot.sandbox.telegram import Telegram
from bot.school import QUIET_HOURS
from storage.database import Database
from storage.models import Role
from tests.engine.town import reads

THING = re.compile(r"/thing\d+")
NOW = SystemClock().now()


class Street:
    """Colleagues who ask for things nobody knows: each answer repeats what it answers."""

    def __init__(self, telegram: Telegram) -> None:
        self.phones = [telegram.person(name) for name in ("Ewa", "Omar", "Layla", "Ana", "Olena")]
        self.asked: list[str] = []
        self._numbers = count(1)

    async def joins(self, database: Database) -> None:
        async with database.transaction() as records:
            for phone in self.phones:
                account = await records.accounts.meet(phone.id, "en", QUIET_HOURS, NOW)
                person = await records.people.put(Role.OFFICE, phone.first_name, "Office", "en")
                await records.people.join_as(person, account, NOW)

    def asks(self, *, everyone: bool = True) -> None:
        """Everyone asks something new, or just one of them."""
        for phone in self.phones if everyone else self.phones[:1]:
            words = f"/thing{next(self._numbers):04}"
            phone.writes(words)
            self.asked.append(words)
        self.phones.append(self.phones.pop(0))

    async def asks_on_and_on(self) -> None:
        while True:
            self.asks(everyone=False)
            await asyncio.sleep(0.1)  # of five people: no flood, which is answered once

    @property
    def answers(self) -> int:
        return sum(len(phone.messages) for phone in self.phones) - len(self.asked)

    def has_every_answer(self) -> bool:
        return set(self.asked) <= {
            words for phone in self.phones for said in reads(phone) for words in THING.findall(said)
        }
