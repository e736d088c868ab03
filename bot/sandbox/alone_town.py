"""A few strangers with phones and no school: whom a bot meets in the sandbox when it is alone.

It answers what the page asks of a school, with people who are on no list and a bot that somebody
else starts and stops.
"""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from bot.sandbox.page.school import BotState, SchoolPerson
from bot.sandbox.people import Person
from bot.sandbox.scene import Scene
from bot.sandbox.telegram import Telegram

STRANGERS = (
    ("Ben", "Carter", "ben_carter", "en"),
    ("Lucía", "Fernández", None, "es"),
    ("Layla", "Haddad", None, "ar"),
)
SHOWN_AT_FIRST = 4


class NoBotHere(Exception):
    """The bot is somebody else's program, which the sandbox neither starts nor stops."""


class Town(Scene):
    time_zone = ZoneInfo("UTC")  # a bot's dates are in UTC: here they read the same

    def __init__(self, telegram: Telegram, clock: MovableClock, folder: Path, address: str) -> None:
        super().__init__(telegram, clock, folder)
        self.address, self._bot_came = address, False
        if not telegram.people:
            for first_name, last_name, username, language_code in STRANGERS:
                telegram.person(
                    first_name, last_name=last_name, username=username, language_code=language_code
                )
        self.say(f"No bot has come yet. Point one at {address} with the token {telegram.token}")

    @property
    def name(self) -> str:
        """What stands on the phones: the bot's own name."""
        return str(self.telegram.bot.user()["first_name"])

    @property
    def bot(self) -> BotState:
        username = self.telegram.bot.username
        words = f"@{username} has come" if self._bot_came else f"Waiting for @{username}"
        return BotState(running=self._bot_came, words=words)

    def bot_came(self) -> None:
        """The Bot API was asked for something: from now on the page does not explain how."""
        if not self._bot_came:
            self._bot_came = True
            self.say(None)

    async def restart_bot(self) -> None:
        raise NoBotHere("The bot is yours to start and stop.")

    async def kill_bot(self) -> None:
        raise NoBotHere("The bot is yours to start and stop.")

    def everyone(self) -> Sequence[SchoolPerson]:
        return [_shown(person) for person in self.telegram.people.values()]

    def first_phones(self) -> Sequence[int]:
        return list(self.telegram.people)[:SHOWN_AT_FIRST]


def _shown(person: Person) -> SchoolPerson:
    known_as = (str(person.id), *([f"@{person.username}"] if person.username else []))
    name = " ".join(filter(None, (person.first_name, person.last_name)))
    language = person.language_code
    return SchoolPerson(person.id, name, known_as, (), (), language, person.started, payload=None)
