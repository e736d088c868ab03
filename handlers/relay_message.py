"""A message on its way to its readers: about whom and from whom first, then as it was written.

Each copy is remembered with the message, so that an answer to it finds its thread.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.screen import Button, Rows, Screen
from bot.taps import AnswerMessage
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text, text
from handlers.hours_answers import delivered_at
from handlers.message_parts import framed
from handlers.message_standing import as_it_stands, first_line
from handlers.shared_heads import families_in, in_their_hours, members, shared_head
from storage.models import Person, Teacher
from storage.outbox_models import LIVE_STATES, Lane
from storage.shelf import NotThere
from storage.thread_models import Copy, Message, MessagePart, Thread, ThreadReader

CHANGEABLE = frozenset({*LIVE_STATES, "sent"})


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
    for reader in await teachers_on_phones(voice, thread, message, readers):
        await relays(voice, message, reader)


async def relays_to_parent(voice: Voice, thread: Thread, message: Message, teacher: Person) -> None:
    if message.is_note:
        raise NotThere  # a note is for colleagues, whoever asks
    await relays(voice, message, parent_on_phone(thread, teacher.name))


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
    return [parent_on_phone(thread, message.author_name or "")]


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


async def everyone_on_phones(voice: Voice, thread: Thread, message: Message) -> list[Reader]:
    """All who share a thread but the author; on a parent's phone nothing for teachers stands."""
    head, (row,) = await shared_head(voice, thread, message), rows_for_parents(message)
    return [
        Reader(
            member.account_id,
            head,
            await in_their_hours(voice, member),
            row if member.is_parent else (),
        )
        for member in await members(voice, thread)
        if member.account_id != message.account_id
    ]


def rows_for_parents(message: Message) -> Rows:
    return ((Button(text("message-answer"), AnswerMessage(message.id)),),)


def parent_on_phone(thread: Thread, teacher: str) -> Reader:
    assert thread.parent_account_id is not None, "a thread is opened by who has joined"
    return Reader(thread.parent_account_id, head_for_parent(thread, teacher))


def head_for_parent(thread: Thread, teacher: str) -> Text:
    return text("message-from-teacher", child=thread.child, teacher=teacher)


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


async def changes_copies(turn: Turn, thread: Thread, message: Message, part: MessagePart) -> None:
    """An edited part takes the place of its copies; what was seen before says that it changed."""
    by_teacher = message.author_id != thread.parent_id
    name = message.author_name or ""
    head = head_for_parent(thread, name)
    if thread.shared or not by_teacher:
        head = await first_line(turn, message, thread)
    families = await families_in(turn, thread)
    found = await turn.records.messages.copies(message)
    copies = [copy for copy in found if copy.part_id == part.id and copy.state in CHANGEABLE]
    for chat_id in dict.fromkeys(copy.chat_id for copy in copies):
        here = [copy for copy in copies if copy.chat_id == chat_id]
        if thread.shared and chat_id not in {one.account_id for one in await members(turn, thread)}:
            continue  # they have left it
        found_screens = framed(head, part, edited=not waits(here))
        screens = await as_it_stands(turn, message, found_screens)
        if chat_id in families:
            *before, last = found_screens
            screens = [*before, replace(last, rows=rows_for_parents(message))]
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


def silently(shown: Screen) -> Screen:
    """What was written in the evening does not ring in the morning."""
    return replace(shown, silent=True)
