"""The accounts are settled after every bad day: nothing lost, nothing doubled without a word.

Telegram's books (what it told, what it delivered) are held against Homeroom's (inbox and outbox).
"""

import html
import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

import aiosqlite

from bot.letters import request_for
from bot.sandbox.messages import Message
from bot.sandbox.telegram import Telegram
from bot.texts import Texts
from storage.database import Database
from storage.models import LIVE_STATES, Lane, Outgoing

TURN_ENDS = frozenset({"done", "set-aside"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the outbox, as it stands."""

    id: int
    chat_id: int
    lane: int
    kind: str
    doubt_class: str
    state: str
    body: str
    message_id: int | None
    edits_id: int | None
    subject: str | None
    not_before: datetime
    tries: int
    doubtful: bool
    reason: str | None


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
        telegram.updates.told.append(self._note_what_is_told)

    def _note_what_is_told(self) -> None:
        self._told.update(update.id for update in self._telegram.updates.waiting)

    async def settle(self, database: Database) -> None:
        """Fails with every entry that does not agree."""
        rows = await outbox_rows(database)
        wrong = [
            *self._telegram.violations,
            *await self._not_received(database),
            *[f"row {row.id} is still {row.state}" for row in rows if row.state in LIVE_STATES],
            *[words for chat in self._telegram.chats for words in self._doubled(chat, rows)],
            *[words for chat in self._telegram.chats for words in self._out_of_order(chat, rows)],
            *await _damaged(database),
        ]
        assert not wrong, "\n".join(wrong)

    async def _not_received(self, database: Database) -> list[str]:
        """What Telegram was told it may forget, and nobody took; turns out of their order."""
        waiting = {update.id for update in self._telegram.updates.waiting}
        sql = "select id, update_id, chat_id, state, ended_at from inbox order by chat_id, id"
        rows = await looked_up(database, sql)
        ended = {row["update_id"] for row in rows if row["state"] in TURN_ENDS}
        lost = [f"update {number} was lost" for number in self._told - waiting - ended]
        pairs = [(a, b) for a, b in pairwise(rows) if _swapped(a, b)]
        return lost + [f"turn {b['id']} was taken before {a['id']}" for a, b in pairs]

    def _doubled(self, chat_id: int, rows: list[Row]) -> list[str]:
        """Each message belongs to a row; one more than that only to a row in doubt."""
        mine = [row for row in rows if row.chat_id == chat_id and row.kind == "send"]
        known = {row.message_id for row in mine}
        allowed: Counter[str] = Counter()
        for row in mine:
            if row.doubtful:
                allowed[self._words(row)] += row.tries - (row.state == "sent")
        wrong = []
        for message in self._delivered(chat_id):
            said = next((w for w in allowed if allowed[w] and message.words.endswith(w)), None)
            if message.id in known:
                continue
            if said is None:
                wrong.append(f"nobody answers for «{message.words}» in {chat_id}")
            else:
                allowed[said] -= 1
        missing = known - {None} - {message.id for message in self._delivered(chat_id)}
        return wrong + [f"message {number} never arrived in {chat_id}" for number in missing]

    def _out_of_order(self, chat_id: int, rows: list[Row]) -> list[str]:
        by_message = {
            row.message_id: row
            for row in rows
            if row.chat_id == chat_id and row.kind == "send" and row.lane <= Lane.MESSAGE
        }
        wrong, last = [], Counter[int]()
        for message in self._delivered(chat_id):
            if row := by_message.get(message.id):
                if row.id < last[row.lane]:
                    wrong.append(f"row {row.id} came after row {last[row.lane]} in {chat_id}")
                last[row.lane] = row.id
        return wrong

    def _delivered(self, chat_id: int) -> list[Message]:
        chat = self._telegram.chats[chat_id]
        return [message for message in chat.messages.values() if not message.outgoing]

    def _words(self, row: Row) -> str:
        unmarked: dict[str, Any] = dict.fromkeys(Outgoing.__dataclass_fields__)
        unmarked |= {"chat_id": row.chat_id, "kind": row.kind, "body": row.body}
        _, parameters = request_for(Outgoing(**unmarked), self._texts, "en")
        said = str(parameters.get("text") or parameters.get("caption") or "")
        return html.unescape(re.sub(r"<[^>]+>", "", said)).strip()


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
