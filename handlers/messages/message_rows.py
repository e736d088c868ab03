"""A message on somebody's phone: put there row by row, and found there again.

A row that shows words goes by itself, the photos of an album leave as one.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.albums import AT_MOST
from bot.voice import Voice
from handlers.messages.message_pieces import Around, Parts, Row, Shows, row_screen
from storage.outbox_models import LIVE_STATES, Lane
from storage.thread_models import Copy, Message, MessagePart

CHANGEABLE = frozenset({*LIVE_STATES, "sent"})
GATHERS = timedelta(seconds=1)  # that an album waits for more of it; there is no end mark


@dataclass(frozen=True, slots=True)
class Phone:
    """Where a message is shown, under which key, when at the soonest, and in which topic."""

    account_id: int
    key: str
    lane: Lane = Lane.REPLY
    not_before: datetime | None = None
    topic: int | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A row that was put for a message, with what stands in it and how it went."""

    outbox_id: int
    chat_id: int
    row: Row
    copy: Copy

    @property
    def can_change(self) -> bool:
        return self.copy.state in CHANGEABLE and self.row.shows is not Shows.PROMPT

    @property
    def waits(self) -> bool:
        """Whether it is planned for later."""
        return self.copy.state == "planned"

    @property
    def was_given(self) -> bool:
        """Whether somebody may have seen it: what changed before was never otherwise."""
        return self.copy.state not in {"planned", "waiting", "cancelled", "expired"}

    @property
    def was_edited(self) -> bool:
        """Whether its reader may have seen it as it was before."""
        came = self.copy.ended_at or self.copy.not_before
        changes = [part.edited_at for part in self.row.parts if part.edited_at is not None]
        return self.was_given and any(came <= at for at in changes)


async def rows_of(voice: Voice, message: Message) -> list[Shown]:
    """How a message went to everyone, in the order it was put."""
    parts = {part.id: part for part in await voice.records.messages.parts(message)}
    by_row: defaultdict[int, list[Copy]] = defaultdict(list)
    for copy in await voice.records.messages.copies(message):
        by_row[copy.outbox_id].append(copy)
    return [
        Shown(number, found[0].chat_id, row_in(found, parts), found[0])
        for number, found in by_row.items()
    ]


def row_in(copies: Sequence[Copy], parts: dict[int, MessagePart]) -> Row:
    return Row(Shows(copies[0].shows), tuple(parts[copy.part_id] for copy in copies))


async def puts(
    voice: Voice,
    message: Message,
    rows: Sequence[Row],
    around: Around,
    phone: Phone,
    *,
    leader: int | None = None,
) -> None:
    """Put rows into the outbox for one reader; an answer to any of them answers the message.

    Photos go with the album of the leader's row, the first of them leading when there is none.
    """
    in_the_morning = phone.not_before is not None and phone.not_before > voice.now + GATHERS
    for row in rows:
        shown = row_screen(row, with_mark(around, row.parts))
        row_id = await voice.tell(
            phone.account_id,
            replace(shown, silent=phone.silent or in_the_morning),  # it does not ring then
            key=key_of(row, phone),
            lane=phone.lane,
            subject=f"message:{message.id}",
            topic=phone.topic,
            not_before=phone.not_before,
            album_of=leader if row.shows is Shows.ALBUM else None,
        )
        if row_id is not None:
            await notes_copies(voice, row, row_id)
            leader = (leader or row_id) if row.shows is Shows.ALBUM else None


def key_of(row: Row, phone: Phone) -> str:
    return f"{phone.key}:{row.parts[0].id}:{row.shows}"


def with_mark(around: Around, parts: Parts) -> Around:
    return replace(around, edited=any(part.edited_at is not None for part in parts))


async def notes_copies(voice: Voice, row: Row, row_id: int) -> None:
    for part in row.parts:
        await voice.records.messages.copied(part, row_id, row.shows)


async def album_of(voice: Voice, album: Parts, phone: Phone) -> int | None:
    """The row of an album that waits still for this reader, with room for one more."""
    key = key_of(Row(Shows.ALBUM, album), phone)
    return await voice.records.outbox.gathering(key, AT_MOST)
