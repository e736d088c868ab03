"""How a parent's message stands on its teachers' phones: who answered it, and what can be done.

Nobody should answer what a colleague answered a minute ago: so every copy of the message says it,
changed in place, on the phone of everyone who reads it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.screen import Screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Choice, Lines, Moment, Said, Text, lines, text
from handlers.messages.child_topic import topic_of_child
from handlers.messages.manners_said import likes_line
from handlers.messages.message_buttons import rows_for_others, rows_for_teachers
from handlers.messages.message_pieces import Around, Shows, laid_out, row_screen
from handlers.messages.message_rows import Phone, Shown, puts, rows_of
from handlers.messages.opened_head import opened_head
from handlers.messages.quiet_family import tells_family
from handlers.messages.shared_heads import families_in, shared_head
from handlers.wins.win_standing import told_win, ways_with_win, win_lines
from storage.models import Person
from storage.opener_models import Concern
from storage.thread_models import Message, MessagePart, Thread
from storage.unanswered_models import Incoming, Settled


@dataclass(frozen=True, slots=True)
class Opened:
    """A parent's message that this teacher reads, with all that is needed to show it."""

    incoming: Incoming
    message: Message
    thread: Thread


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
        parent=thread.parent,
        relation=Choice(thread.relation),
    )


async def first_line(
    voice: Voice, message: Message, thread: Thread, at: datetime | None = None
) -> Lines:
    """The same, with what a button opened it as, and below it how the parent likes an answer."""
    if thread.shared:
        return lines(await shared_head(voice, thread, message))
    opened = await voice.records.openers.of(message)
    head = await opened_head(voice, opened, from_parent(thread), at)
    return lines(head, likes_line(thread.manners))


async def around(voice: Voice, message: Message, head: Text | Lines) -> Around:
    """Everything known of a message: whose it is, who answered or has it, and its buttons."""
    if message.author_role != "parent":
        return Around(head, buttons=rows_for_others(message))
    settled = await voice.records.unanswered.settled(message.id)
    line = await standing_line(voice, message, settled)
    opened = await voice.records.openers.of(message)
    rows = rows_for_teachers(message, settled, opened)
    standing = text("inbox-standing", standing=line) if line else None
    win = await told_win(voice, message, opened)
    if win is None:
        return Around(head, standing, rows)
    stands = lines(standing, *await win_lines(voice, win))
    return Around(head, stands if stands.lines else None, (*ways_with_win(win), *rows))


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
    head = await first_line(turn, opened.message, opened.thread)
    found = await around(turn, opened.message, head)
    families = await families_in(turn, opened.thread)
    await paints_anew(turn, opened.message, lambda chat: None if chat in families else found)


async def paints_anew(
    turn: Turn,
    message: Message,
    around_in: Callable[[int], Around | None],
    only: MessagePart | None = None,
) -> None:
    """Every row that shows the message, or one of its parts, as it stands now in its chat.

    Where nothing stands around it in a chat, it is left as it is.
    """
    for shown in await rows_of(turn, message):
        if shown.row.shows is Shows.ALBUM and only is None:
            continue  # it says nothing of how it stands
        found = around_in(shown.chat_id)
        if found is None or not shown.can_change:
            continue
        if only is None or only.id in {part.id for part in shown.row.parts}:
            await paints(turn, shown, found)


async def paints(turn: Turn, shown: Shown, found: Around) -> None:
    painted = row_screen(shown.row, replace(found, edited=shown.was_edited))
    at = CardAt(shown.chat_id, shown.outbox_id)
    key = f"stands:{shown.outbox_id}:{turn.received.id}"
    await turn.change_card(at, replace(painted, silent=shown.waits), key=key)


async def shows_again(
    voice: Voice, opened: Opened, phone: Phone, above: Text | Lines | None = None
) -> None:
    """The whole message once more, with its buttons; who replies to it answers the message."""
    topic = await where_shown(voice, opened, phone)
    line = await first_line(voice, opened.message, opened.thread)
    head = lines(above, line) if above else line
    found = await around(voice, opened.message, head)
    rows = laid_out(await voice.records.messages.parts(opened.message))
    await puts(voice, opened.message, rows, found, replace(phone, topic=topic))


async def where_shown(voice: Voice, opened: Opened, phone: Phone) -> int | None:
    """Who asks for it sees it where they asked; to anyone else it comes in the child's topic."""
    if isinstance(voice, Turn) and voice.account.id == phone.account_id:
        return voice.topic.id if voice.topic else None
    return await topic_of_child(voice, phone.account_id, opened.thread, phone.not_before)


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
        about = f"message:{message.id}"
        await tells_family(turn, thread.parent_account_id, Screen(told), key=key, subject=about)
