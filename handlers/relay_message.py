"""A message on its way to its readers: about whom and from whom first, then as it was written.

Each copy is remembered with the message, so that an answer to it finds its thread.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.screen import Button, Screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Lines, Text
from handlers.hours_answers import delivered_at
from handlers.manners_said import asks_for_less
from handlers.message_parts import framed
from handlers.message_standing import as_it_stands, first_line
from handlers.quiet_family import head_for_parent, quiet_until, silently
from storage.models import Teacher
from storage.outbox_models import LIVE_STATES, Lane
from storage.shelf import NotThere
from storage.thread_models import Copy, Message, MessagePart, Thread, ThreadReader

CHANGEABLE = frozenset({*LIVE_STATES, "sent"})


@dataclass(frozen=True, slots=True)
class Reader:
    """One phone that a message goes to, what stands above it there, and when it may arrive."""

    account_id: int
    head: Text | Lines
    not_before: datetime | None = None
    silent: bool = False
    row: tuple[Button, ...] = ()  # its own buttons, for what stands in no thread


async def relays_to_teachers(
    voice: Voice, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> None:
    """To every one of these teachers who has joined, in their own hours."""
    for reader in await teachers_on_phones(voice, thread, message, readers):
        await relays(voice, message, reader)


async def relays_to_parent(voice: Voice, thread: Thread, message: Message) -> None:
    """At once, or when the parent's quiet hours end (`handlers.teachers.answer_late`)."""
    if message.is_note:
        raise NotThere  # a note is for colleagues, whoever asks
    parent = await parent_on_phone(voice, thread, message)
    if until := await quiet_until(voice, parent.account_id):
        await voice.records.late_answers.keep(message, parent.account_id, until)
        return
    await relays(voice, message, parent)


async def readers_on_phones(
    voice: Voice, thread: Thread, message: Message, teachers: tuple[ThreadReader, ...]
) -> list[Reader]:
    """Whom a message goes to: these teachers, or the parent when a teacher wrote it."""
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
            at = await delivered_at(voice, Teacher(teacher.id, teacher.name, ""))
            head = await first_line(voice, message, thread, at)
            found.append(Reader(teacher.account_id, head, at))
    return found


async def parent_on_phone(voice: Voice, thread: Thread, message: Message) -> Reader:
    assert thread.parent_account_id is not None, "a thread is opened by who has joined"
    head = await head_for_parent(voice, thread, message)
    silent = asks_for_less(voice, thread.less_until)
    return Reader(thread.parent_account_id, head, silent=silent)


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
            silently(shown) if reader.not_before or reader.silent else shown,
            key=f"message:{message.id}:{part.id}:{number}:{reader.account_id}",
            lane=Lane.MESSAGE,
            subject=f"message:{message.id}",
            not_before=reader.not_before,
        )
        if row_id is not None:
            await voice.records.messages.copied(part, row_id)


async def changes_copies(turn: Turn, thread: Thread, message: Message, part: MessagePart) -> None:
    """An edited part takes the place of its copies; what was seen before says that it changed."""
    by_teacher = message.author_id != thread.parent_id
    head: Text | Lines
    if by_teacher:
        head = await head_for_parent(turn, thread, message)
    else:
        head = await first_line(turn, message, thread)
    found = await turn.records.messages.copies(message)
    copies = [copy for copy in found if copy.part_id == part.id and copy.state in CHANGEABLE]
    for chat_id in dict.fromkeys(copy.chat_id for copy in copies):
        here = [copy for copy in copies if copy.chat_id == chat_id]
        screens = await as_it_stands(turn, message, framed(head, part, edited=not waits(here)))
        if waits(here):
            screens = [silently(shown) for shown in screens]
        await changes_copies_in(turn, message, screens, here)


def waits(copies: list[Copy]) -> bool:
    """Whether nobody has seen them yet: what changes then was never otherwise."""
    return all(copy.state == "planned" for copy in copies)


async def changes_copies_in(
    turn: Turn, message: Message, screens: list[Screen], here: list[Copy]
) -> None:
    """From the last backwards: the words are there. What became too long gets a head of its own."""
    for copy, shown in zip(reversed(here), reversed(screens), strict=False):
        at = CardAt(copy.chat_id, copy.outbox_id)
        await turn.change_card(at, shown, key=f"edited:{turn.received.id}:{copy.outbox_id}")
    for number, shown in enumerate(screens[: -len(here)]):
        await turn.tell(
            here[0].chat_id,
            shown,
            key=f"message:{message.id}:edited:{turn.received.id}:{number}",
            subject=f"message:{message.id}",
        )
