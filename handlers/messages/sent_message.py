"""The card of what was sent: to whom, who will not read it here, when it is read, and Take back.

Its author sees it, a parent or a teacher; what changes or is found out after sending is shown on
it, too: an edit, or that somebody cannot be reached.
"""

from bot.screen import Button, Screen, screen
from bot.taps import PromiseFrom, SendLateNow, TakeBackMessage
from bot.voice import Voice
from bot.words import Lines, Moment, Text, lines, names, text
from handlers.messages.hours_answers import reads_at
from handlers.messages.opened_head import opened_as
from handlers.messages.shared_heads import members
from handlers.messages.while_paused import said_while_paused
from handlers.parents.message_draft import readers_of, shown
from handlers.wins.win_standing import thanked_line
from storage.manners_models import LateAnswer
from storage.models import Role, Teacher
from storage.thread_models import Copy, Message, Thread, ThreadReader

SHUT = frozenset({"blocked", "deactivated"})


async def sent_card(voice: Voice, thread: Thread, message: Message) -> Screen:
    if thread.shared:
        return await sent_to_all(voice, thread, message)
    if message.author_id == thread.parent_id:
        readers = await readers_of(voice, thread, message)
        return await sent_to_teachers(voice, thread, message, readers)
    late = await voice.records.late_answers.waiting(message)
    if late is not None:
        return await waiting_card(voice, thread, message, late)
    parent = ThreadReader(thread.parent_id, thread.parent, thread.parent_account_id)
    return await card(voice, thread, message, [parent])


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


async def sent_to_all(voice: Voice, thread: Thread, message: Message) -> Screen:
    """What was said in a shared thread; a parent reads when the teachers do."""
    others = [
        ThreadReader(member.person_id, member.name, member.account_id)
        for member in await members(voice, thread)
        if member.account_id != message.account_id
    ]
    by_parent = message.author_role == Role.PARENT
    teachers = await voice.records.threads.readers(thread) if by_parent else ()
    return await card(voice, thread, message, others, await read_when(voice, list(teachers)))


async def sent_to_teachers(
    voice: Voice, thread: Thread, message: Message, readers: tuple[ThreadReader, ...]
) -> Screen:
    joined = [reader for reader in readers if reader.account_id]
    missing = [reader.name for reader in readers if not reader.account_id]
    honestly = lines(
        text("message-not-joined", teachers=names(missing)) if missing else None,
        await read_when(voice, joined),
    )
    return await card(voice, thread, message, joined, honestly)


async def card(
    voice: Voice,
    thread: Thread,
    message: Message,
    readers: list[ThreadReader],
    more: Lines | None = None,
) -> Screen:
    parts = await voice.records.messages.parts(message)
    copies = await voice.records.messages.copies(message)
    opened = await voice.records.openers.of(message)
    shut = [reader for reader in readers if await is_shut(voice, reader, copies)]
    to = [reader.name for reader in readers if reader not in shut]
    head = first_line(thread, to)
    if (pause := await voice.records.message_pauses.holding(message)) is not None:
        head = text("pause-kept-for", readers=names(to), child=thread.child)
        more = await said_while_paused(voice, pause, to)
    return screen(
        lines(
            head,
            await opened_as(voice, opened),
            *shown(parts),
            await thanked_line(voice, message, opened),
            text("relay-unreached", names=names([who.name for who in shut])) if shut else None,
            text("relay-not-passed-on") if any(map(was_refused, copies)) else None,
            more if more and more.lines else None,
        ),
        (
            Button(text("message-take-back"), TakeBackMessage(message.id)),
            Button(text("promise-button"), PromiseFrom(message.id)),
        ),
    )


def first_line(thread: Thread, to: list[str]) -> Text:
    if to:
        return text("message-sent-to", teachers=names(to), child=thread.child)
    return text("relay-reached-nobody", child=thread.child)


async def is_shut(voice: Voice, reader: ThreadReader, copies: tuple[Copy, ...]) -> bool:
    """Whether this reader has not got it, and cannot: Homeroom is blocked there, or gone."""
    theirs = [c for c in copies if c.chat_id == reader.account_id and c.shows != "prompt"]
    if any(copy.state == "sent" for copy in theirs):
        return False
    if any(copy.state == "dead" and copy.reason in SHUT for copy in theirs):
        return True
    account = await voice.records.accounts.of(reader.account_id or 0)
    return account is not None and account.unreachable_since is not None


def was_refused(copy: Copy) -> bool:
    """Whether Telegram did not take it, or we could not clean its file."""
    return copy.state == "dead" and copy.reason not in SHUT


async def read_when(voice: Voice, readers: list[ThreadReader]) -> Lines | None:
    """When the first teacher who is not in hours reads it; None when all are."""
    for reader in readers:
        if out_of_hours := await reads_at(voice, Teacher(reader.id, reader.name, "")):
            return out_of_hours
    return None
