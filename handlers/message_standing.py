"""How a parent's message stands on its teachers' phones: who answered it, and what can be done.

Nobody should answer what a colleague answered a minute ago: so every copy of the message says it,
changed in place, on the phone of everyone who reads it.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot import taps
from bot.screen import Button, Rows, Screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Choice, Lines, Moment, Said, Text, lines, text
from handlers.message_parts import BARE, framed
from handlers.names import first_name
from handlers.opened_head import opened_head, opened_row
from handlers.shared_heads import families_in, shared_head
from storage.models import Person
from storage.opener_models import Concern
from storage.opener_models import Opened as OpenedAs
from storage.outbox_models import Lane
from storage.thread_models import Copy, Incoming, Message, MessagePart, Settled, Thread

NEVER_ARRIVED = ("cancelled", "expired", "dead")


@dataclass(frozen=True, slots=True)
class Opened:
    """A parent's message that this teacher reads, with all that is needed to show it."""

    incoming: Incoming
    message: Message
    thread: Thread


@dataclass(frozen=True, slots=True)
class Phone:
    """Where a message is shown once more, under which key, and when at the soonest."""

    account_id: int
    key: str
    lane: Lane = Lane.REPLY
    not_before: datetime | None = None


async def opens(voice: Voice, teacher: Person, message_id: int) -> Opened:
    """Raises `NotThere` for what this teacher does not read."""
    records = voice.records
    incoming = await records.unanswered.of(teacher, message_id)
    thread = await records.threads.read_by(teacher, incoming.thread_id)
    return Opened(incoming, await records.messages.of_anyone(message_id), thread)


def from_parent(thread: Thread | Concern) -> Text:
    """The first line on a teacher's phone."""
    return text(
        "message-from-parent",
        child=thread.child,
        class_=thread.class_name,
        parent=first_name(thread.parent_name),
        relation=Choice(thread.relation),
    )


async def first_line(
    voice: Voice, message: Message, thread: Thread, at: datetime | None = None
) -> Text:
    """The same, with what a button opened it as: "Question · …", "… · absent today"."""
    if thread.shared:
        return await shared_head(voice, thread, message)
    opened = await voice.records.openers.of(message)
    return await opened_head(voice, opened, from_parent(thread), at)


async def as_it_stands(voice: Voice, message: Message, shown: list[Screen]) -> list[Screen]:
    """The screens of a part, the last with its buttons; who answered a parent's stands below."""
    *before, last = shown
    if message.author_role != "parent":
        return [*before, replace(last, rows=rows_for_others(message))]
    settled = await voice.records.unanswered.settled(message.id)
    standing = await standing_line(voice, message, settled)
    rows = rows_for_teachers(message, settled, await voice.records.openers.of(message))
    if standing is None:
        return [*before, replace(last, rows=rows)]
    below = text("inbox-standing", standing=standing)
    if last.media is not None and last.media.kind in BARE:  # it carries no words: those before do
        head = replace(before[-1], words=lines(before[-1].words, below))
        return [*before[:-1], head, replace(last, rows=rows)]
    return [*before, replace(last, words=lines(last.words, below), rows=rows)]


def rows_for_others(message: Message) -> Rows:
    """A colleague can add to a note; a parent can answer a message."""
    if message.is_note:
        return ((Button(text("note-button"), taps.WriteNote(message.id)),),)
    return ((Button(text("message-answer"), taps.AnswerMessage(message.id)),),)


def rows_for_teachers(
    message: Message, settled: Settled | None, opened: OpenedAs | None = None
) -> Rows:
    answer = Button(text("message-answer"), taps.AnswerMessage(message.id))
    note = Button(text("note-button"), taps.WriteNote(message.id))
    if settled is None:
        later = Button(text("later-button"), taps.AskWhenToRemind(message.id))
        pass_on = Button(text("pass-button"), taps.AskWhomToPass(message.id))
        close = Button(text("close-button"), taps.CloseMessage(message.id))
        if message.shared:  # everyone in it was told who reads: it is passed on to nobody else
            return ((answer, later), (note, close))
        if own := opened_row(opened):
            return (own, (later, pass_on), (note, close))
        return ((answer, later), (pass_on, note, close))
    if settled.settled_as == "closed":
        return ((answer, Button(text("close-undo"), taps.ReopenMessage(message.id))),)
    if message.shared:
        return ((answer, note),)
    return ((answer, note), (Button(text("recap-button"), taps.AskRecap(message.id)),))


async def standing_line(voice: Voice, message: Message, settled: Settled | None) -> Text | None:
    if settled is not None:
        return settled_line(settled)
    passed = await voice.records.unanswered.holder(message.id)
    if passed is None:
        return None
    return text("pass-standing", teacher=passed.passed_by_name, colleague=passed.teacher_name)


def settled_line(settled: Settled) -> Text:
    at = Moment(settled.settled_at, Said.TIME)
    if settled.settled_as == "closed":
        return text("close-standing", teacher=settled.teacher_name, time=at)
    return text("inbox-answered", teacher=settled.teacher_name, time=at)


async def shows_how_it_stands(turn: Turn, opened: Opened) -> None:
    """Change every copy of a parent's message in place."""
    messages, message = turn.records.messages, opened.message
    copies = await messages.copies(message)
    head = await first_line(turn, message, opened.thread)
    families = await families_in(turn, opened.thread)
    for part in await messages.parts(message):
        shown = framed(head, part)
        standing = await as_it_stands(turn, message, shown)
        for copy in copies_with_words(copies, part, len(standing)):
            if copy.chat_id in families:
                continue
            last = standing[0 if part.kind in BARE else -1]
            quiet = replace(last, silent=copy.state == "planned")
            at = CardAt(copy.chat_id, copy.outbox_id)
            await turn.change_card(at, quiet, key=f"stands:{copy.outbox_id}:{turn.received.id}")


def copies_with_words(copies: tuple[Copy, ...], part: MessagePart, screens: int) -> Iterator[Copy]:
    """Of each time that a part was shown in a chat, the message that can say how it stands."""
    in_chat: defaultdict[int, list[Copy]] = defaultdict(list)
    for copy in copies:
        if copy.part_id == part.id:
            in_chat[copy.chat_id].append(copy)
    first = 0 if part.kind in BARE else screens - 1
    for found in in_chat.values():
        yield from (copy for copy in found[first::screens] if copy.state not in NEVER_ARRIVED)


async def shows_again(
    voice: Voice, opened: Opened, phone: Phone, above: Text | Lines | None = None
) -> None:
    """The whole message once more, with its buttons; who replies to it answers the message."""
    messages = voice.records.messages
    head: Text | Lines = await first_line(voice, opened.message, opened.thread)
    for part in await messages.parts(opened.message):
        shown = framed(lines(above, head) if above else head, part)
        for number, found in enumerate(await as_it_stands(voice, opened.message, shown)):
            row_id = await voice.tell(
                phone.account_id,
                replace(found, silent=phone.not_before is not None),
                key=f"{phone.key}:{part.id}:{number}",
                lane=phone.lane,
                subject=f"message:{opened.message.id}",
                not_before=phone.not_before,
            )
            if row_id is not None:
                await messages.copied(part, row_id)


async def waits_still(turn: Turn, opened: Opened) -> bool:
    """Whether nobody answered or closed it; if somebody did, the button and the copies say so."""
    settled = await turn.records.unanswered.settled(opened.message.id)
    if settled is None:
        return True
    turn.answer(settled_line(settled))
    await shows_how_it_stands(turn, opened)
    return False


async def is_answered(turn: Turn, thread: Thread, message: Message, teacher: Person) -> None:
    """A parent's message that a teacher answers leaves everybody's inbox, and its copies say so."""
    if message.author_role != "parent" or message.kind != "message":
        return
    opened = await opens(turn, teacher, message.id)
    if await turn.records.unanswered.settle(message.id, teacher, "answered", turn.now):
        await shows_how_it_stands(turn, opened)
    passed = await turn.records.unanswered.passed_to(message.id, teacher)
    if passed is not None and thread.parent_account_id is not None:
        told = text(
            "pass-told-parent",
            child=thread.child,
            teacher=passed.passed_by_name,
            colleague=teacher.name,
        )
        key = f"passed:{message.id}:{teacher.id}:{thread.parent_account_id}"
        await turn.tell(
            thread.parent_account_id, Screen(told), key=key, subject=f"message:{message.id}"
        )
