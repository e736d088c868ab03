"""A small town for the engine alone: a sandbox Telegram, people in it, and a bot without a school.

Stepped by the test: nothing happens behind its back. What a letter says is given as plain words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.clock import MovableClock
from bot.conversation import Conversation
from bot.drawings import Drawer
from bot.engine import Duty, Engine, Spoken
from bot.sandbox.chats import Chat
from bot.sandbox.in_process import InProcessRequest
from bot.sandbox.people import Person as Phone
from bot.sandbox.telegram import Telegram
from bot.school import QUIET_HOURS, School
from bot.school_time import SchoolTime
from bot.screen import Drawn, Screen, screen
from bot.texts import Texts
from bot.voice import CardAt, Voice
from bot.words import text
from storage.database import Database
from storage.models import Account
from tests.accounts import Accounts, outbox_rows
from tests.deliveries import Row
from tests.engine.waiting import PATIENCE
from tests.people import without_buttons

ZONE = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)  # Thursday, 10:00 at school
TEXTS = Texts(ZONE, ["en", "es"])
SENT_AGAIN = TEXTS.plain(text("sent-again"), "en")
IMPATIENCE = 0.05  # seconds


class Impatient(InProcessRequest):
    """A wire that gives up soon, so that no test waits as long as a bot does."""

    async def do_request(self, *asked: Any, **how: Any) -> tuple[int, bytes]:
        return await super().do_request(*asked, **how | {"read_timeout": IMPATIENCE})


class Patient(InProcessRequest):
    """A wire that waits for an answer longer than any test does."""

    async def do_request(self, *asked: Any, **how: Any) -> tuple[int, bytes]:
        return await super().do_request(*asked, **how | {"read_timeout": 100 * PATIENCE})


class Town:
    def __init__(
        self,
        database: Database,
        *,
        conversations: Sequence[Conversation] = (),
        duties: Sequence[Duty] = (),
        drawers: Mapping[str, Drawer] | None = None,
        rate: float = 0,
        wire: type[InProcessRequest] = Impatient,
    ) -> None:
        self.database = database
        self.clock = MovableClock(MORNING)
        self.telegram = Telegram(self.clock, seed=1)
        self.accounts = Accounts(self.telegram, TEXTS)
        self.school = School("Hillside School", None, SchoolTime(ZONE), "en", TEXTS.languages)
        self._spoken = Spoken(conversations, duties, drawers or {})
        self._rate, self._wire = rate, wire
        self.engine = self._new_engine()

    def _new_engine(self) -> Engine:
        return Engine(
            database=self.database,
            school=self.school,
            clock=self.clock,
            texts=TEXTS,
            request=self._wire(self.telegram),
            api_url="http://sandbox",
            token=SecretStr(self.telegram.token),
            rate=self._rate,
            spoken=self._spoken,
        )

    async def opens(self) -> None:
        await self.engine.start()

    async def closes(self) -> None:
        await self.engine.application.shutdown()

    async def restarts(self) -> None:
        """As after a crash: what was in memory is gone."""
        await self.closes()
        self.engine = self._new_engine()
        await self.opens()

    # People

    def person(self, name: str) -> Phone:
        """Somebody whose chat with the bot is open, and who has said nothing yet."""
        phone = self.telegram.person(name)
        self.telegram.chats[phone.id] = Chat(phone.id, "private")
        phone.met = True
        return phone

    async def meets(self, phone: Phone, quiet: tuple[str, str] = QUIET_HOURS) -> Account:
        async with self.database.transaction() as records:
            return await records.accounts.meet(phone.id, "en", quiet, self.clock.now())

    # What is to be said

    async def puts(self, phone: Phone, words: str, *, key: str | None = None, **more: Any) -> int:
        """Put a letter; its row."""
        found = await self.puts_once(phone, words, key or f"{phone.id}:{words}", **more)
        assert found is not None, f"{key or words} was put before"
        return found

    async def puts_once(self, phone: Phone, words: str, key: str, **more: Any) -> int | None:
        async with self.database.transaction() as records:
            voice = Voice(records, self.school, self.clock.now())
            return await voice.tell(phone.id, saying(words), key=key, **more)

    async def puts_drawn(
        self, phone: Phone, words: str, drawer: str, *, name: str = "", **about: int
    ) -> int:
        """Put a letter with a file that is drawn when it leaves; its row."""
        letter = replace(saying(words), media=Drawn("document", drawer, about, name=name))
        async with self.database.transaction() as records:
            voice = Voice(records, self.school, self.clock.now())
            found = await voice.tell(phone.id, letter, key=f"{phone.id}:{words}")
        assert found is not None, f"{words} was put before"
        return found

    async def changes(
        self, phone: Phone, card: int | None, words: str, message_id: int | None = None
    ) -> None:
        """Put an edit of a row's card."""
        async with self.database.transaction() as records:
            voice = Voice(records, self.school, self.clock.now())
            at = CardAt(phone.id, card, message_id)
            await voice.change_card(at, saying(words), key=f"edit:{card}:{words}")

    # What happens

    async def sends(self) -> None:
        """Everything that may leave now has left, and is written."""
        await self.engine.sender.send_due()

    async def receives(self) -> None:
        """Everything people did is in the inbox, and Telegram knows it."""
        while self.telegram.updates.waiting:  # to ask for nothing again and again is slowed down
            await self.engine.poller.poll(0)

    async def settles(self) -> None:
        """Until nothing moves: everything received is answered, everything due is sent."""
        await self.receives()
        while await self.engine.worker.take_turns() or await self.engine.files.all_over():
            pass
        await self.engine.answers.all_given()
        await self.sends()

    async def passes(self, **duration: float) -> None:
        """Time goes by, and what is due is sent."""
        self.clock.move(timedelta(**duration))
        await self.sends()

    # What can be seen

    async def row(self, row_id: int) -> Row:
        return next(row for row in await outbox_rows(self.database) if row.id == row_id)

    async def states(self) -> list[str]:
        return [row.state for row in await outbox_rows(self.database)]


def saying(words: str) -> Screen:
    """A screen with just these words; `update-class` is a text that says its one fact."""
    return screen(text("update-class", class_=words))


def reads(phone: Phone) -> list[str]:
    """What the bot wrote on this phone, oldest first."""
    return [without_buttons(message) for message in phone.messages if not message.outgoing]
