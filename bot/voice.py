"""How Homeroom speaks: screens go into the outbox with what caused them, never straight out.

A little longer than other files: a few lines for each thing that can be asked of Telegram.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.commands import menu_of
from bot.school import School
from bot.school_calendar import SchoolCalendar, calendar_from
from bot.screen import Screen
from storage.outbox import Letter
from storage.outbox_models import DoubtClass, Lane
from storage.records import Records

STALE = timedelta(days=2)  # an answer that could not leave for so long helps nobody
# Telegram's own limit is 48 hours (Bot API, deleteMessage); what leaves now arrives a little later.
REVOCABLE = timedelta(hours=48) - timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class CardAt:
    """Where a card stands: the outbox row it came from, or at least its message."""

    chat_id: int
    row_id: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """One of many who are told the same: the key says who, and about what."""

    chat_id: int
    key: str
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What one of many is told, under a key that says who, and about what."""

    chat_id: int
    key: str
    screen: Screen
    subject: str
    not_before: datetime | None = None


class Voice:
    """Says things within one transaction, at one moment, for one school."""

    def __init__(self, records: Records, school: School, now: datetime) -> None:
        self.records = records
        self.school = school
        self.now = now
        self._calendar: SchoolCalendar | None = None
        self.freed: list[int] = []
        """Offered times (slots) that meetings have let go of here, for whoever waits for one."""

    async def calendar(self) -> SchoolCalendar:
        """The school's calendar as it stands; after a change ask `fresh_calendar`."""
        if self._calendar is None:
            self._calendar = await self.fresh_calendar()
        return self._calendar

    async def fresh_calendar(self) -> SchoolCalendar:
        facts = await self.records.school_calendar.facts()
        self._calendar = calendar_from(facts, self.school.time)
        return self._calendar

    async def tell(
        self,
        chat_id: int,
        screen: Screen,
        *,
        key: str,
        lane: Lane = Lane.MESSAGE,
        doubt_class: DoubtClass = DoubtClass.AT_LEAST_ONCE,
        subject: str | None = None,
        topic: int | None = None,
        not_before: datetime | None = None,
        lasts: timedelta = STALE,
        album_of: int | None = None,
    ) -> int | None:
        """Say something in a chat; its outbox row, or None when this key was said before.

        With `album_of` it leaves together with that row, whatever the time.
        `topic` is our own number of one; Telegram may not have it yet, or not any more.
        """
        letter = Letter(
            dedupe_key=key,
            chat_id=chat_id,
            body=screen.to_json(),
            doubt_class=doubt_class,
            lane=lane,
            subject=subject,
            topic_id=topic,
            not_before=not_before,
            expires_at=(not_before or self.now) + lasts,
            album_of=album_of,
        )
        return await self.records.outbox.put(letter, self.now)

    async def tell_all(
        self,
        readers: Iterable[Reader],
        screen: Screen,
        *,
        lane: Lane,
        subject: str,
        lasts: timedelta = STALE,
    ) -> None:
        """Say one thing to many; who was told under this key before is passed over."""
        body = screen.to_json()
        letters = [
            Letter(
                dedupe_key=reader.key,
                chat_id=reader.chat_id,
                body=body,
                lane=lane,
                subject=subject,
                not_before=reader.not_before,
                expires_at=(reader.not_before or self.now) + lasts,
            )
            for reader in readers
        ]
        await self.records.outbox.put_many(letters, self.now)

    async def tell_each(self, told: Iterable[Told], *, lane: Lane, until: datetime) -> None:
        """Say to each of many what is theirs, at most once; of no use after `until`."""
        letters = [
            Letter(
                dedupe_key=each.key,
                chat_id=each.chat_id,
                body=each.screen.to_json(),
                doubt_class=DoubtClass.AT_MOST_ONCE,
                lane=lane,
                subject=each.subject,
                not_before=each.not_before,
                expires_at=until,
            )
            for each in told
        ]
        await self.records.outbox.put_many(letters, self.now)

    async def change_card(
        self,
        card: CardAt,
        screen: Screen,
        *,
        key: str,
        subject: str | None = None,
        changing: bool = True,
    ) -> None:
        """Make a card show this instead, and not what it may be `changing` to still."""
        letter = Letter(
            dedupe_key=key,
            chat_id=card.chat_id,
            body=screen.to_json(),
            kind="edit",
            doubt_class=DoubtClass.REPEATABLE,
            edits_id=card.row_id,
            message_id=card.message_id,
            subject=subject,
            expires_at=self.now + STALE,
        )
        await self.records.outbox.put_edit(letter, self.now, changing=changing)

    async def may_delete(self, row_id: int) -> bool:
        """Whether an outbox row was sent, and Telegram still lets it be removed."""
        return await self.records.outbox.is_sent_since(row_id, self.now - REVOCABLE)

    async def delete(self, chat_id: int, row_id: int, *, key: str) -> None:
        """Remove what an outbox row said, as long as it is `REVOCABLE`."""
        await self._ask(chat_id, "delete", {}, key=key, edits_id=row_id)

    async def react(self, card: CardAt, emoji: str | None, *, key: str) -> None:
        """Put an emoji under a message in place of the last one; none takes it away."""
        wanted = [{"type": "emoji", "emoji": emoji}] if emoji else []
        await self._ask(
            card.chat_id, "react", wanted, key=key, edits_id=card.row_id, message_id=card.message_id
        )

    async def leave(self, chat_id: int, *, key: str) -> None:
        """Leave a group or channel, after what was said there."""
        await self._ask(chat_id, "leave", {}, key=key)

    async def offer_commands(
        self, chat_id: int, role: str, *, key: str, lane: Lane = Lane.MESSAGE
    ) -> None:
        """Put the role's commands into the menu of this chat, in the reader's language."""
        await self._ask(chat_id, "commands", {"role": role}, key=key, lane=lane)
        await self.records.accounts.offer_menu(chat_id, menu_of(role))

    async def _ask(
        self,
        chat_id: int,
        kind: str,
        wanted: object,
        *,
        key: str,
        lane: Lane = Lane.REPLY,
        edits_id: int | None = None,
        message_id: int | None = None,
    ) -> None:
        """Ask Telegram for what says nothing, and may be asked for twice."""
        letter = Letter(
            dedupe_key=key,
            chat_id=chat_id,
            body=json.dumps(wanted, ensure_ascii=False),
            kind=kind,
            doubt_class=DoubtClass.REPEATABLE,
            lane=lane,
            edits_id=edits_id,
            message_id=message_id,
            expires_at=self.now + STALE,
        )
        await self.records.outbox.put(letter, self.now)
