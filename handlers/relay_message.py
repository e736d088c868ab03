"""A message on its way to its readers: about whom and from whom first, then as it was written.

Each copy is remembered with the message, so that an answer to it finds its thread.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.screen import Button, Screen
from bot.voice import Voice
from bot.words import Text, text
from handlers.hours_answers import delivered_at
from handlers.message_parts import framed
from handlers.message_standing import as_it_stands, first_line
from storage.models import Lane, Person, Teacher
from storage.shelf import NotThere
from storage.thread_models import Message, MessagePart, Thread, ThreadReader


@dataclass(frozen=True, slots=True)
class Reader:
    """One phone that a message goes to, what stands above it there, and when it may arrive."""

    account_id: int
    head: Text
    not_before: datetime | None = None
    row: tuple[Button, ...] = ()  # its own buttons, for what stands in no thread


async def relays_to_teachers(
    voice: Voice, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> None:
    """To every one of these teachers who has joined, in their own hours."""
    for teacher in readers:
        if teacher.account_id is not None:
            at = await delivered_at(voice, Teacher(teacher.id, teacher.name, ""))
            head = await first_line(voice, message, thread, at)
            await relays(voice, message, Reader(teacher.account_id, head, at))


async def relays_to_parent(voice: Voice, thread: Thread, message: Message, teacher: Person) -> None:
    assert thread.parent_account_id is not None, "a thread is opened by who has joined"
    if message.is_note:
        raise NotThere  # a note is for colleagues, whoever asks
    head = text("message-from-teacher", child=thread.child, teacher=teacher.name)
    await relays(voice, message, Reader(thread.parent_account_id, head))


async def relays(voice: Voice, message: Message, reader: Reader) -> None:
    for part in await voice.records.messages.parts(message):
        await relays_part(voice, message, part, reader)


async def relays_part(voice: Voice, message: Message, part: MessagePart, reader: Reader) -> None:
    """Put one part into the outbox; the last of its screens has the buttons."""
    *before, last = framed(reader.head, part)
    screens = [*before, replace(last, rows=(reader.row,))]
    if not reader.row:
        screens = await as_it_stands(voice, message, [*before, last])
    for number, shown in enumerate(screens):
        row_id = await voice.tell(
            reader.account_id,
            silently(shown) if reader.not_before else shown,
            key=f"message:{message.id}:{part.id}:{number}:{reader.account_id}",
            lane=Lane.MESSAGE,
            subject=f"message:{message.id}",
            not_before=reader.not_before,
        )
        if row_id is not None:
            await voice.records.messages.copied(part, row_id)


def silently(shown: Screen) -> Screen:
    """What was written in the evening does not ring in the morning."""
    return replace(shown, silent=True)
