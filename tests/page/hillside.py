"""A school for the page to show, with people and a clock but no bot process behind it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import MovableClock
from bot.sandbox.form import Form
from bot.sandbox.page import BotState, SchoolPerson
from bot.sandbox.telegram import Telegram

TUESDAY_MORNING = datetime(2026, 11, 24, 9, 4, tzinfo=UTC)


class Hillside:
    """Ms Lee and four families of 3B; Grace Williams has not joined."""

    name = "Hillside School"
    time_zone = ZoneInfo("Europe/Berlin")

    def __init__(self) -> None:
        self.clock = MovableClock(TUESDAY_MORNING)
        self.telegram = Telegram(self.clock, seed=1)
        people = self.telegram.person
        self.lee = people("Ms Lee")
        self.ewa = people("Ewa", last_name="Kowalska")
        self.lucia = people("Lucía", last_name="Fernández", language_code="es")
        self.layla = people("Layla", last_name="Haddad", language_code="ar")
        self.olena = people("Олена", last_name="Коваленко", language_code="uk")
        self.grace = people("Grace", last_name="Williams")
        self.bot = BotState(running=True, words="The bot is running")
        self.notice: str | None = None
        self.asked_of_bot: list[str] = []
        self._down = False
        self._waiting: set[asyncio.Queue[None]] = set()

    @property
    def telegram_down(self) -> bool:
        return self._down

    @telegram_down.setter
    def telegram_down(self, down: bool) -> None:
        self._down = down
        self.tells()

    @property
    def topics(self) -> bool:
        return self.telegram.bot.has_topics

    @topics.setter
    def topics(self, on: bool) -> None:
        self.telegram.bot.has_topics = self.telegram.bot.people_make_topics = on
        self.tells()

    def now(self) -> datetime:
        return self.clock.now()

    def move(self, by: timedelta) -> None:
        self.clock.move(by)
        self.tells()

    def move_to(self, at: datetime) -> None:
        self.clock.move_to(at)
        self.tells()

    async def restart_bot(self) -> None:
        self.asked_of_bot.append("restart")

    async def kill_bot(self) -> None:
        self.asked_of_bot.append("kill")
        self.bot = BotState(running=False, words="The bot was killed, and starts again in 3 s")
        self.tells()

    def everyone(self) -> Sequence[SchoolPerson]:
        families = {
            self.ewa: ("Ewa Kowalska", "Ada"),
            self.lucia: ("Lucía Fernández", "Mateo"),
            self.layla: ("Layla Haddad", "Omar"),
            self.olena: ("Олена Коваленко", "Софія"),
            self.grace: ("Grace Williams", "Noah"),
        }
        parents = [
            SchoolPerson(
                each.id,
                name,
                ("parent",),
                ("3B",),
                (child,),
                each.language_code,
                each is not self.grace,
                "sheet-of-noah" if each is self.grace else None,
            )
            for each, (name, child) in families.items()
        ]
        teacher = SchoolPerson(
            self.lee.id, "Ms Lee", ("teacher",), ("3B",), (), "en", joined=True, payload=None
        )
        return [teacher, *parents]

    def first_phones(self) -> Sequence[int]:
        return [each.id for each in (self.lee, self.ewa, self.lucia, self.layla, self.olena)]

    async def changes(self) -> AsyncIterator[None]:
        waiting = asyncio.Queue[None]()
        self._waiting.add(waiting)
        try:
            while True:
                await waiting.get()
                yield
        finally:
            self._waiting.discard(waiting)

    def tells(self) -> None:
        for waiting in self._waiting:
            waiting.put_nowait(None)

    def bot_calls(self, method: str, **parameters: object) -> int:
        """What a bot would do now; the id of the message it made, 0 when it made none."""
        answer = self.telegram.call(self.telegram.token, method, Form.of(**parameters))
        assert answer.status == 200, answer.body
        result = answer.result
        return int(result.get("message_id", 0)) if isinstance(result, dict) else 0

    def bot_hears(self) -> list[dict[str, object]]:
        """The updates that wait for the bot, without their numbers, oldest first."""
        answer = self.telegram.call(self.telegram.token, "getUpdates", Form.of())
        return [
            body
            for update in answer.result
            for kind, body in update.items()
            if kind != "update_id" and isinstance(body, dict)
        ]
