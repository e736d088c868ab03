"""The accounts are settled after every bad day: nothing lost, nothing doubled without a word.

Telegram's books (what it told, what it delivered) are held against Homeroom's (inbox and outbox).
"""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import aiosqlite

from bot.sandbox.messages import Message
from bot.sandbox.telegram import Telegram
from bot.texts import Texts
from storage.database import Database
from storage.outbox_models import LIVE_STATES
from tests.deliveries import Arrived, Delivery, Row, Said, deliveries_of
from tests.double_bookings import BOOKED, double_booked

TURN_ENDS = frozenset({"done", "set-aside"})


@dataclass(slots=True)
class Balance:
    """What a day came to, and every entry that does not agree."""

    updates: int = 0
    messages: int = 0
    doubtful: int = 0
    doubles: int = 0
    lost: list[str] = field(default_factory=list)
    out_of_order: list[str] = field(default_factory=list)
    disowned: list[str] = field(default_factory=list)  # arrived, and belongs to no row
    damaged: list[str] = field(default_factory=list)
    unreached: list[str] = field(default_factory=list)  # rows that ended otherwise, and why

    @property
    def wrong(self) -> list[str]:
        return [*self.damaged, *self.lost, *self.disowned, *self.out_of_order]

    def add(self, found: Delivery) -> None:
        self.doubles += found.doubles
        self.lost += found.lost
        self.out_of_order += found.out_of_order
        self.disowned += found.disowned


async def looked_up(database: Database, sql: str) -> list[dict[str, Any]]:
    """What a statement of the test's own finds, on either database."""
    async with database.reading() as records:
        driver = records._driver
        if isinstance(driver, aiosqlite.Connection):
            return [dict(row) for row in await driver.execute_fetchall(sql)]
        return [dict(row) for row in await driver.fetch(sql)]


async def outbox_rows(database: Database) -> list[Row]:
    """Every row of the outbox, in the order it was put."""
    columns = ", ".join(Row.__dataclass_fields__)
    found = await looked_up(database, f"select {columns} from outbox order by id")  # noqa: S608 - our own names
    return [Row(**row) for row in found]


class Accounts:
    """Opened with the sandbox, before anything happens in it."""

    def __init__(self, telegram: Telegram, texts: Texts) -> None:
        self._telegram = telegram
        self._texts = texts
        self._told: set[int] = set()
        self._first_words: dict[tuple[int, int], str] = {}  # cards are edited, doubles too
        telegram.updates.told.append(self._note_what_is_told)
        telegram.witnesses.append(self._note_first_words)

    def _note_what_is_told(self) -> None:
        self._told.update(update.id for update in self._telegram.updates.waiting)

    def _note_first_words(self, message: Message) -> None:
        self._first_words[message.chat_id, message.id] = message.words

    async def settle(self, database: Database) -> Balance:
        """Fails with every entry that does not agree."""
        balance = await self.balance(database)
        assert not balance.wrong, "\n".join(balance.wrong)
        return balance

    async def balance(self, database: Database) -> Balance:
        rows = await outbox_rows(database)
        said = await self._said(database)
        balance = Balance(
            updates=len(self._told),
            messages=sum(row.kind == "send" for row in rows),
            doubtful=sum(row.doubtful for row in rows),
            damaged=[*self._telegram.violations, *await _damaged(database)],
        )
        balance.damaged += double_booked(await looked_up(database, BOOKED))
        balance.lost += [f"row {row.id} is still {row.state}" for row in rows if _is_live(row)]
        balance.unreached = [
            f"row {row.id} is {row.state}: {row.reason}"
            for row in rows
            if not _is_live(row) and row.state != "sent"
        ]
        balance.damaged += [why for why in balance.unreached if why.endswith(": None")]
        await self._balance_inbox(database, balance)
        for chat_id in self._telegram.chats:
            mine = [row for row in rows if row.chat_id == chat_id]
            balance.add(deliveries_of(mine, self.arrived(chat_id), said))
        return balance

    def arrived(self, chat_id: int) -> list[Arrived]:
        """What arrived in a chat, in its order."""
        return [
            Arrived(each.id, chat_id, self._first_words[chat_id, each.id], each.words)
            for each in self._telegram.chats[chat_id].messages.values()
            if not each.outgoing
        ]

    async def _said(self, database: Database) -> Said:
        accounts = await looked_up(database, "select id, language from accounts")
        return Said(self._texts, {row["id"]: row["language"] for row in accounts})

    async def _balance_inbox(self, database: Database, balance: Balance) -> None:
        """What Telegram was told it may forget, and nobody took; turns out of their order."""
        waiting = {update.id for update in self._telegram.updates.waiting}
        sql = "select id, update_id, chat_id, state, ended_at from inbox order by chat_id, id"
        rows = await looked_up(database, sql)
        ended = {row["update_id"] for row in rows if row["state"] in TURN_ENDS}
        balance.lost += [f"update {number} was lost" for number in self._told - waiting - ended]
        balance.out_of_order += [
            f"turn {b['id']} was taken before {a['id']}"
            for a, b in pairwise(rows)
            if _swapped(a, b)
        ]


def _is_live(row: Row) -> bool:
    return row.state in LIVE_STATES


def _swapped(first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Whether the second of two neighbours of one chat ended before the first."""
    if first["chat_id"] != second["chat_id"] or second["ended_at"] is None:
        return False
    return first["ended_at"] is None or bool(second["ended_at"] < first["ended_at"])


async def _damaged(database: Database) -> list[str]:
    if database.dialect != "sqlite":
        return []
    found = await looked_up(database, "pragma integrity_check")
    return [str(row) for row in found if row != {"integrity_check": "ok"}]
