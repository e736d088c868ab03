"""What is to be said: written with its cause, sent later, each row to an end a person can see.

A little longer than other files, because all that can become of a row stands here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.outbox_models import (
    DoubtClass,
    InAlbum,
    Lane,
    OutboxEnd,
    Outgoing,
    StateCount,
    Unended,
)
from storage.shelf import Shelf
from storage.withdrawn_rights import is_known

EVERYONE = 0
# A machine that dies again and again in mid-sending must not fill a chat with "Sent again".
INTERRUPTED_AT_MOST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Something to say: what, to which chat, how urgent, and what doubt does to it.

    `dedupe_key` is purpose, subject, recipient and version; the same key is never put twice.
    `not_before` and `expires_at` are UTC.
    """

    dedupe_key: str
    chat_id: int
    body: str
    kind: str = "send"
    doubt_class: DoubtClass = DoubtClass.AT_LEAST_ONCE
    lane: Lane = Lane.REPLY
    edits_id: int | None = None
    message_id: int | None = None
    subject: str | None = None
    topic_id: int | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None
    album_of: int | None = None

    def row(self, now: datetime) -> dict[str, Any]:
        """Its columns, put at this moment."""
        assert self.subject is None or is_known(self.subject), "its readers' rights are asked for"
        due = self.not_before or now
        state = "planned" if due > now else "waiting"
        columns = {name: getattr(self, name) for name in self.__slots__}
        return columns | {"state": state, "not_before": due, "now": now}


class Outbox(Shelf):
    name = "outbox"

    async def put(self, letter: Letter, now: datetime) -> int | None:
        """Keep a letter for sending; its number, or None when it was put before."""
        found: int | None = await self._one("put", **letter.row(now))
        return found

    async def put_many(self, letters: Iterable[Letter], now: datetime) -> None:
        """Keep letters for sending; one that was put before is not put twice."""
        await self._change_many("put_many", [letter.row(now) for letter in letters])

    async def put_edit(self, letter: Letter, now: datetime, *, changing: bool = True) -> None:
        """Change a card: where it waits, or in place of an edit that waits, or by a new edit.

        A message that has Telegram's number waits no more; `changing` is whether an edit may.
        """
        if letter.message_id is None and await self._one(
            "change_unsent", id=letter.edits_id, body=letter.body
        ):
            return
        replaced = changing and await self._one(
            "replace_edit",
            chat_id=letter.chat_id,
            edits_id=letter.edits_id,
            message_id=letter.message_id,
            body=letter.body,
            expires_at=letter.expires_at,
        )
        if not replaced:
            await self.put(letter, now)

    async def sent_as(self, chat_id: int, message_id: int) -> int | None:
        """Which row a message in a chat came from, or None when it is not ours any more."""
        found: int | None = await self._one("sent_as", chat_id=chat_id, message_id=message_id)
        return found

    async def card(self, chat_id: int, message_id: int) -> tuple[int | None, bool]:
        """The same, and whether a change of this card waits still."""
        found = await self._one("card", chat_id=chat_id, message_id=message_id)
        return (None, True) if found is None else (found["id"], bool(found["changing"]))

    async def as_first_said(self, row_id: int) -> str | None:
        """What a card says, if it was never changed."""
        found: str | None = await self._one("as_first_said", id=row_id)
        return found

    async def waits_about(self, chat_id: int, about: str) -> bool:
        """Whether something of this kind waits for its time in a chat."""
        return await self._one("waits_about", chat_id=chat_id, about=about) is not None

    async def said_as(self, dedupe_key: str) -> int | None:
        """Which row was put under this key."""
        found: int | None = await self._one("said_as", dedupe_key=dedupe_key)
        return found

    async def said_about(self, subject: str, beginning: str) -> tuple[int, ...]:
        """The rows about a subject whose keys begin so, and that were said or will be."""
        found = await self._all("said_about", subject=subject, beginning=beginning)
        return tuple(row.id for row in found)

    async def is_unsent(self, row_id: int) -> bool:
        """Whether Telegram was not given it yet: what changes then is seen by nobody."""
        return await self._one("is_unsent", id=row_id) is not None

    async def is_taken_back(self, row_id: int) -> bool:
        """Whether it never left, and never will: there is no card to change."""
        return await self._one("is_taken_back", id=row_id) is not None

    async def is_sent_since(self, row_id: int, since: datetime) -> bool:
        """Whether Telegram took it after that moment, and so still lets it be removed."""
        return await self._one("is_sent_since", id=row_id, since=since) is not None

    async def claim(self, now: datetime, room: int) -> list[Outgoing]:
        """Mark what goes next as being sent, at most one a chat; sooner lanes first."""
        await self._change("wake_planned", now=now)
        claimed: tuple[Outgoing, ...] = await self._all("claim", now=now, room=room)
        return sorted(claimed, key=lambda row: (row.lane, row.id))

    async def end(self, *ends: OutboxEnd) -> None:
        """Write where rows have come to their end."""
        rows = [{name: getattr(end, name) for name in end.__slots__} for end in ends]
        await self._change_many("end_rows", rows)
        # Of an album that left, every row has its own end; of any other, all have the first one's.
        shared = [
            {"id": end.id, "state": end.state, "reason": end.reason, "at": end.at}
            for end in ends
            if end.state != "sent"
        ]
        await self._change_many("end_albums", shared)

    async def album_after(self, row_id: int) -> tuple[InAlbum, ...]:
        """What leaves together with this row."""
        return await self._all("album", id=row_id)

    async def gathering(self, dedupe_key: str, at_most: int) -> int | None:
        """The row of an album that waits still, if it has room for one more."""
        found: int | None = await self._one("gathering", dedupe_key=dedupe_key, at_most=at_most)
        return found

    async def put_back(
        self, row_id: int, not_before: datetime, reason: str, *, doubtful: bool
    ) -> None:
        await self._change(
            "put_back", id=row_id, not_before=not_before, doubtful=doubtful, reason=reason
        )

    async def take_back(self, row_id: int) -> None:
        """It was marked as being sent, but surely not given to Telegram."""
        await self._change("take_back", id=row_id)

    async def hold_until(self, row_id: int, not_before: datetime) -> None:
        await self._change("hold_until", id=row_id, not_before=not_before)

    async def settle_interrupted(self, now: datetime) -> int:
        """At start: what an earlier process was sending may have arrived; how many rows."""
        settled = 0
        for doubt_class in DoubtClass:
            for row in await self._all("found_sending", doubt_class=doubt_class):
                settled += 1
                await self._settle(row, now)
        return settled

    async def _settle(self, row: Unended, now: datetime) -> None:
        reason = "interrupted"
        if row.doubt_class == DoubtClass.AT_MOST_ONCE:
            await self.end(OutboxEnd(row.id, "held", now, reason=reason, doubtful=True))
        elif row.doubt_class == DoubtClass.AT_LEAST_ONCE and row.tries >= INTERRUPTED_AT_MOST:
            await self.end(OutboxEnd(row.id, "uncertain", now, reason=reason, doubtful=True))
        else:
            doubtful = row.doubt_class == DoubtClass.AT_LEAST_ONCE
            await self.put_back(row.id, now, reason, doubtful=doubtful)

    async def pause(self, chat_id: int, until: datetime) -> None:
        """Nothing leaves for this chat (`EVERYONE`: for anyone) before then."""
        await self._change("pause", chat_id=chat_id, until=until)

    async def cancel(self, subject: str, now: datetime, reason: str) -> int:
        """Take back what was not sent yet about a subject; how many rows."""
        return await self._change("cancel", subject=subject, now=now, reason=reason)

    async def quiet_hours_changed(self, chat_id: int, now: datetime) -> None:
        await self._change("wake_chat", chat_id=chat_id, lane=Lane.ANNOUNCEMENT, now=now)

    async def hurry(self, now: datetime) -> int:
        """What waits for its next try is tried now; how many rows."""
        return await self._change("hurry", now=now)

    async def bring_pauses_forward(self, now: datetime, by: timedelta) -> None:
        """The clock was set back by so much: pauses still last as long as they were meant to."""
        for pause in await self._all("pauses_after", now=now):
            await self._change("shorten_pause", chat_id=pause.chat_id, until=pause.until - by)

    async def free_days_changed(self, now: datetime) -> None:
        """The calendar changed: look again at what waits for whoever has hours for free days."""
        await self._change("wake_free_days", lane=Lane.ANNOUNCEMENT, now=now)

    async def next_due(self) -> datetime | None:
        found: datetime | None = await self._one("next_due")
        return found

    async def sent_since(self, since: datetime) -> int:
        found: int = await self._one("sent_since", since=since)
        return found

    async def counts(self) -> tuple[StateCount, ...]:
        return await self._all("counts")

    async def count_live(self) -> int:
        """How many have not come to their end."""
        found: int = await self._one("count_live")
        return found

    async def count_failed(self) -> int:
        """How many ended without being surely sent."""
        found: int = await self._one("count_failed")
        return found

    async def forget(self, before: datetime, now: datetime) -> int:
        """The sweep: erase rows that ended before then; how many."""
        await self._change("forget_pauses", now=now)
        return await self._change("forget", before=before)
