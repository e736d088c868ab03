"""The card of what was sent: to whom, who will not read it here, when it is read, and Take back.

Its author sees it, a parent or a teacher; a change made after sending is shown on it, too.
"""

from bot.screen import Button, Screen, screen
from bot.taps import TakeBackMessage
from bot.turn import Turn
from bot.words import Lines, lines, names, text
from handlers.hours_answers import reads_at
from handlers.names import first_name
from handlers.parents.message_draft import readers_of, shown
from handlers.shared_heads import members, named
from storage.models import Role, Teacher
from storage.thread_models import Message, Thread, ThreadReader


async def sent_card(turn: Turn, thread: Thread, message: Message) -> Screen:
    if thread.shared:
        return await sent_to_all(turn, thread, message)
    if message.author_id == thread.parent_id:
        readers = await readers_of(turn, thread, message)
        return await sent_to_teachers(turn, thread, message, readers)
    return await card(turn, thread, message, [first_name(thread.parent_name)])


async def sent_to_all(turn: Turn, thread: Thread, message: Message) -> Screen:
    """What was said in a shared thread; a parent reads when the teachers do."""
    to = named(await members(turn, thread), but=turn.account.id)
    by_parent = message.author_role == Role.PARENT
    teachers = await turn.records.threads.readers(thread) if by_parent else ()
    return await card(turn, thread, message, to, await read_when(turn, list(teachers)))


async def sent_to_teachers(
    turn: Turn, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> Screen:
    joined = [reader for reader in readers if reader.account_id]
    missing = [reader.name for reader in readers if not reader.account_id]
    honestly = lines(
        text("message-not-joined", teachers=names(missing)) if missing else None,
        await read_when(turn, joined),
    )
    return await card(turn, thread, message, [reader.name for reader in joined], honestly)


async def card(
    turn: Turn, thread: Thread, message: Message, to: list[str], more: Lines | None = None
) -> Screen:
    parts = await turn.records.messages.parts(message)
    return screen(
        lines(
            text("message-sent-to", teachers=names(to), child=thread.child),
            *shown(parts),
            more if more and more.lines else None,
        ),
        Button(text("message-take-back"), TakeBackMessage(message.id)),
    )


async def read_when(turn: Turn, readers: list[ThreadReader]) -> Lines | None:
    """When the first teacher who is not in hours reads it; None when all are."""
    for reader in readers:
        if out_of_hours := await reads_at(turn, Teacher(reader.id, reader.name, "")):
            return out_of_hours
    return None
