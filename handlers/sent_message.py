"""The card of what was sent: to whom, who will not read it here, when it is read, and Take back.

Its author sees it, a parent or a teacher; a change made after sending is shown on it, too.
"""

from bot.screen import Button, Screen, screen
from bot.taps import TakeBackMessage
from bot.voice import Voice
from bot.words import Lines, lines, names, text
from handlers.hours_answers import reads_at
from handlers.names import first_name
from handlers.parents.message_draft import readers_of, shown
from handlers.while_paused import said_while_paused
from storage.models import Teacher
from storage.thread_models import Message, Thread, ThreadReader


async def sent_card(voice: Voice, thread: Thread, message: Message) -> Screen:
    if message.author_id == thread.parent_id:
        readers = await readers_of(voice, thread, message)
        return await sent_to_teachers(voice, thread, message, readers)
    return await card(voice, thread, message, [first_name(thread.parent_name)])


async def sent_to_teachers(
    voice: Voice, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> Screen:
    joined = [reader for reader in readers if reader.account_id]
    missing = [reader.name for reader in readers if not reader.account_id]
    honestly = lines(
        text("message-not-joined", teachers=names(missing)) if missing else None,
        await read_when(voice, joined),
    )
    return await card(voice, thread, message, [reader.name for reader in joined], honestly)


async def card(
    voice: Voice, thread: Thread, message: Message, to: list[str], more: Lines | None = None
) -> Screen:
    parts = await voice.records.messages.parts(message)
    head = text("message-sent-to", teachers=names(to), child=thread.child)
    if (pause := await voice.records.message_pauses.holding(message)) is not None:
        head = text("pause-kept-for", readers=names(to), child=thread.child)
        more = await said_while_paused(voice, pause, to)
    return screen(
        lines(head, *shown(parts), more if more and more.lines else None),
        Button(text("message-take-back"), TakeBackMessage(message.id)),
    )


async def read_when(voice: Voice, readers: list[ThreadReader]) -> Lines | None:
    """When the first teacher who is not in hours reads it; None when all are."""
    for reader in readers:
        if out_of_hours := await reads_at(voice, Teacher(reader.id, reader.name, "")):
            return out_of_hours
    return None
