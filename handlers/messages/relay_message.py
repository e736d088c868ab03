"""A message on its way to its readers: about whom and from whom first, then as it was written.

Each copy is remembered with the message, so that an answer to it finds its thread.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.screen import Button, Rows
from bot.taps import AnswerMessage
from bot.voice import Voice
from bot.words import Lines, Text, text
from handlers.messages.child_topic import topic_of_child
from handlers.messages.hours_answers import delivered_at
from handlers.messages.manners_said import asks_for_less
from handlers.messages.message_pieces import Around, Row, Shows, laid_out
from handlers.messages.message_rows import GATHERS, Phone, album_of, puts
from handlers.messages.message_standing import around, first_line
from handlers.messages.quiet_family import head_for_parent, quiet_until
from handlers.messages.shared_heads import in_their_hours, members, shared_head
from storage.outbox_models import Lane
from storage.shelf import NotThere
from storage.thread_models import Message, MessagePart, Thread, ThreadReader


@dataclass(frozen=True, slots=True)
class Reader:
    """One phone that a message goes to, what stands above it there, and when it may arrive."""

    account_id: int
    head: Text | Lines
    not_before: datetime | None = None
    silent: bool = False
    row: tuple[Button, ...] = ()  # its own buttons, for what stands in no thread
    topic: int | None = None


async def relays_to_teachers(
    voice: Voice,
    thread: Thread,
    message: Message,
    readers: tuple[ThreadReader, ...],
    *,
    gathers: bool = False,
) -> None:
    """To every one of these teachers who has joined, in their own hours."""
    for reader in await teachers_on_phones(voice, thread, message, readers):
        await relays(voice, message, reader, gathers=gathers)


async def relays_to_parent(
    voice: Voice, thread: Thread, message: Message, *, gathers: bool = False
) -> None:
    """At once, or when the parent's quiet hours end (`handlers.teachers.answer_late`)."""
    if message.is_note:
        raise NotThere  # a note is for colleagues, whoever asks
    parent = await parent_on_phone(voice, thread, message)
    if until := await quiet_until(voice, parent.account_id):
        await voice.records.late_answers.keep(message, parent.account_id, until)
        return
    await relays(voice, message, parent, gathers=gathers)


async def readers_on_phones(
    voice: Voice, thread: Thread, message: Message, teachers: tuple[ThreadReader, ...]
) -> list[Reader]:
    """Whom a message goes to: these teachers, or the parent when a teacher wrote it."""
    if thread.shared and not message.is_note:
        return await everyone_on_phones(voice, thread, message)
    if message.author_id == thread.parent_id:
        return await teachers_on_phones(voice, thread, message, teachers)
    if message.is_note:
        raise NotThere
    if await voice.records.late_answers.waiting(message):
        return []  # it goes as a whole
    return [await parent_on_phone(voice, thread, message)]


async def teachers_on_phones(
    voice: Voice, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> list[Reader]:
    found = []
    for teacher in readers:
        if teacher.account_id is not None:
            at = await delivered_at(voice, teacher.id)
            head = await first_line(voice, message, thread, at)
            topic = await topic_of_child(voice, teacher.account_id, thread, at)
            found.append(Reader(teacher.account_id, head, at, topic=topic))
    return found


async def everyone_on_phones(voice: Voice, thread: Thread, message: Message) -> list[Reader]:
    """All who share a thread but the author; on a parent's phone nothing for teachers stands."""
    head, (row,) = await shared_head(voice, thread, message), rows_for_parents(message)
    found = []
    for member in await members(voice, thread):
        if member.account_id == message.account_id:
            continue
        at = await in_their_hours(voice, member)
        if member.is_parent:
            found.append(Reader(member.account_id, head, at, row=row))
            continue
        topic = await topic_of_child(voice, member.account_id, thread, at)
        found.append(Reader(member.account_id, head, at, topic=topic))
    return found


def rows_for_parents(message: Message) -> Rows:
    return ((Button(text("message-answer"), AnswerMessage(message.id)),),)


async def parent_on_phone(voice: Voice, thread: Thread, message: Message) -> Reader:
    assert thread.parent_account_id is not None, "a thread is opened by who has joined"
    head = await head_for_parent(voice, thread, message)
    silent = asks_for_less(voice, thread.less_until)
    return Reader(thread.parent_account_id, head, silent=silent)


async def relays(voice: Voice, message: Message, reader: Reader, *, gathers: bool = False) -> None:
    """Put a message into the outbox; what gathers is part of an album of which more may come."""
    parts = await voice.records.messages.parts(message)
    rows = laid_out(parts, gathers=gathers)
    waits = gathers and any(row.shows is Shows.ALBUM for row in rows)
    phone = phone_of(message, reader, voice.now + GATHERS if waits else None)
    await puts(voice, message, rows, await around_for(voice, message, reader), phone)


async def relays_late(voice: Voice, message: Message, part: MessagePart, reader: Reader) -> None:
    """A photo that comes after Send goes with its album if that waits still, or after it."""
    parts = await voice.records.messages.parts(message)
    found = await around_for(voice, message, reader)
    for first in (p for p in parts if p.media_group and p.media_group == part.media_group):
        phone = phone_of(message, reader, voice.now + GATHERS)
        leader = await album_of(voice, (first,), phone)
        if leader is not None:
            row = Row(Shows.ALBUM, (part,))
            await puts(voice, message, [row], found, phone, leader=leader)
            return
    phone = phone_of(message, reader, voice.now + GATHERS if part.media_group else None)
    await puts(voice, message, laid_out((part,), gathers=True), found, phone)


def phone_of(message: Message, reader: Reader, soonest: datetime | None) -> Phone:
    key = f"message:{message.id}:{reader.account_id}"
    at = reader.not_before or soonest
    return Phone(reader.account_id, key, Lane.MESSAGE, at, reader.topic, reader.silent)


async def around_for(voice: Voice, message: Message, reader: Reader) -> Around:
    if reader.row:
        return Around(reader.head, buttons=(reader.row,))
    return await around(voice, message, reader.head)
