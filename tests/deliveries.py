"""What arrived in a chat, held against what was to be said there, message by message."""

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.letters import request_for
from bot.texts import Texts
from storage.outbox_models import Lane, Outgoing


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


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message of ours on a phone: as it came, and as it reads now."""

    id: int
    chat_id: int
    words: str
    now: str


@dataclass(frozen=True, slots=True)
class Said:
    """How rows read, in the language of who reads them."""

    texts: Texts
    languages: Mapping[int, str]

    def words(self, row: Row) -> str:
        unmarked: dict[str, Any] = dict.fromkeys(Outgoing.__dataclass_fields__)
        unmarked |= {"chat_id": row.chat_id, "kind": row.kind, "body": row.body, "message_id": 1}
        language = self.languages.get(row.chat_id, "en")
        _, parameters = request_for(Outgoing(**unmarked), self.texts, language)
        said = str(parameters.get("text") or parameters.get("caption") or "")
        return html.unescape(re.sub(r"<[^>]+>", "", said)).strip()


@dataclass(slots=True)
class Delivery:
    doubles: int = 0
    lost: list[str] = field(default_factory=list)
    out_of_order: list[str] = field(default_factory=list)
    disowned: list[str] = field(default_factory=list)


def deliveries_of(rows: Sequence[Row], arrived: Sequence[Arrived], said: Said) -> Delivery:
    """Hold the rows of one chat against what arrived there."""
    sends = [row for row in rows if row.kind == "send"]
    doubles, disowned = _doubled(sends, arrived, said)
    removed = {row.edits_id for row in rows if row.kind == "delete"}
    kept = [row for row in sends if row.id not in removed]
    lost = [*_never_arrived(kept, arrived), *_stale_cards(rows, arrived, said)]
    return Delivery(doubles, lost, _out_of_order(sends, arrived), disowned)


def unwritten(rows: Sequence[Row], arrived: Sequence[Arrived]) -> list[Arrived]:
    """What arrived and is known to no row: it will be doubled, or its row owns up to doubt."""
    known = {row.message_id for row in rows if row.kind == "send"}
    return [message for message in arrived if message.id not in known]


def _doubled(sends: Sequence[Row], arrived: Sequence[Arrived], said: Said) -> tuple[int, list[str]]:
    """Each message belongs to a row; one more than that only to a row in doubt."""
    allowed, firsts = Counter[str](), Counter[str]()
    for row in sends:
        if row.doubtful:
            allowed[said.words(row)] += row.tries - (row.state == "sent")
            firsts[said.words(row)] += row.state != "sent"
    doubles, disowned = 0, []
    for message in unwritten(sends, arrived):
        words = next((w for w in allowed if allowed[w] and message.words.endswith(w)), None)
        if words is None:
            disowned.append(f"nobody answers for «{message.words}» in {message.chat_id}")
            continue
        allowed[words] -= 1
        doubles += not firsts[words]
        firsts[words] = max(0, firsts[words] - 1)
    return doubles, disowned


def _never_arrived(sends: Sequence[Row], arrived: Sequence[Arrived]) -> list[str]:
    here = {message.id for message in arrived}
    return [
        f"message {row.message_id} of row {row.id} never arrived in {row.chat_id}"
        for row in sends
        if row.message_id not in here and (row.state == "sent" or row.message_id is not None)
    ]


def _stale_cards(rows: Sequence[Row], arrived: Sequence[Arrived], said: Said) -> list[str]:
    """Every card reads as its last edit made it, or as one after it whose answer was lost.

    Telegram may have done that one; who blocks the bot then leaves the row refused.
    """
    stands_at = {row.id: row.message_id for row in rows}
    last: dict[int | None, list[Row]] = {}
    for row in (row for row in rows if row.kind == "edit"):
        card = row.message_id or stands_at.get(row.edits_id or 0)
        if row.state == "sent":
            last[card] = [row]
        elif card in last and row.tries > 1:
            last[card].append(row)
    return [
        f"card {message.id} in {message.chat_id} does not show row {last[message.id][0].id}"
        for message in arrived
        if message.id in last
        and message.now.strip() not in {said.words(row) for row in last[message.id]}
    ]


def _out_of_order(sends: Sequence[Row], arrived: Sequence[Arrived]) -> list[str]:
    by_message = {row.message_id: row for row in sends if row.lane <= Lane.MESSAGE}
    wrong, last = [], Counter[int]()
    for message in arrived:
        if row := by_message.get(message.id):
            if row.id < last[row.lane]:
                wrong.append(f"row {row.id} came after row {last[row.lane]} in {row.chat_id}")
            last[row.lane] = row.id
    return wrong
