"""The card of what was sent: to whom, who will not read it here, when it is read, and Take back.

Its author sees it, a parent or a teacher; a change made after sending is shown on it, too.
"""

from bot.screen import Button, Screen, screen
from bot.taps import SendLateNow, TakeBackMessage
from bot.voice import Voice
from bot.words import Lines, Moment, lines, names, text
from handlers.hours_answers import reads_at
from handlers.parents.message_draft import readers_of, shown
from storage.manners_models import LateAnswer
from storage.models import Teacher
from storage.thread_models import Message, Thread, ThreadReader


async def sent_card(voice: Voice, thread: Thread, message: Message) -> Screen:
    if message.author_id == thread.parent_id:
        readers = await readers_of(voice, thread, message)
        return await sent_to_teachers(voice, thread, message, readers)
    late = await voice.records.late_answers.waiting(message)
    if late is not None:
        return await waiting_card(voice, thread, message, late)
    return await card(voice, thread, message, [thread.parent])


async def waiting_card(voice: Voice, thread: Thread, message: Message, late: LateAnswer) -> Screen:
    """It waits for the end of the parent's quiet hours: until when, and what can be done."""
    parts = await voice.records.messages.parts(message)
    return screen(
        lines(
            text("late-for", parent=thread.parent, child=thread.child),
            *shown(parts),
            text("late-waits", parent=thread.parent, moment=Moment(late.due_at)),
        ),
        Button(text("late-send-now"), SendLateNow(message.id)),
        Button(text("message-take-back"), TakeBackMessage(message.id)),
    )


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
    return screen(
        lines(
            text("message-sent-to", teachers=names(to), child=thread.child),
            *shown(parts),
            more if more and more.lines else None,
        ),
        Button(text("message-take-back"), TakeBackMessage(message.id)),
    )


async def read_when(voice: Voice, readers: list[ThreadReader]) -> Lines | None:
    """When the first teacher who is not in hours reads it; None when all are."""
    for reader in readers:
        if out_of_hours := await reads_at(voice, Teacher(reader.id, reader.name, "")):
            return out_of_hours
    return None
