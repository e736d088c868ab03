"""An edit on its way: what readers have of a message changes in place, and what grew goes on after.

Whoever does not read it any more keeps what they had.
"""

from collections.abc import Callable

from bot.turn import Turn
from bot.voice import Voice
from bot.words import Lines, Text
from handlers.messages.message_pieces import Around, Shows, rearranged
from handlers.messages.message_rows import Phone, Shown, notes_copies, puts, rows_of
from handlers.messages.message_standing import around, first_line, paints_anew
from handlers.messages.quiet_family import head_for_parent
from handlers.messages.relay_message import rows_for_parents
from handlers.messages.shared_heads import families_in, members
from storage.outbox_models import Lane
from storage.thread_models import Message, MessagePart, Thread

HOLDS_WORDS = frozenset({Shows.WHOLE, Shows.WORDS, Shows.ALBUM})
AroundIn = Callable[[int], Around | None]
"""What stands around a message in a chat; nothing where it is to be left as it is."""


async def changes_copies(turn: Turn, message: Message, part: MessagePart, chats: AroundIn) -> None:
    """An edited part takes the place of its copies; what was seen before says that it changed."""
    shown = [each for each in await rows_of(turn, message) if each.can_change]
    here = [each for each in shown if part.id in {p.id for p in each.row.parts}]
    for each in (each for each in here if each.row.shows in HOLDS_WORDS):
        others = [o.row.shows for o in here if o.chat_id == each.chat_id]
        if (found := chats(each.chat_id)) is not None:
            await finds_room(turn, message, each, others, found)
    await paints_anew(turn, message, chats, part)


async def arounds(turn: Turn, thread: Thread, message: Message) -> AroundIn:
    """What stands around a message in each chat; nothing in that of who left a shared thread."""
    head = await head_of(turn, thread, message)
    found = await around(turn, message, head)
    if not thread.shared:
        return lambda _: found
    families = await families_in(turn, thread)
    here = {member.account_id for member in await members(turn, thread)}
    for_parents = Around(head, buttons=rows_for_parents(message))
    return lambda chat: (for_parents if chat in families else found) if chat in here else None


async def head_of(voice: Voice, thread: Thread, message: Message) -> Text | Lines:
    """The first line on the phones of the other side."""
    if thread.shared or message.author_id == thread.parent_id:
        return await first_line(voice, message, thread)
    return await head_for_parent(voice, thread, message)


async def finds_room(
    turn: Turn, message: Message, shown: Shown, others: list[Shows], found: Around
) -> None:
    """What became too long for its row goes on in another one, after it."""
    kept, *rest = rearranged(shown.row, others)
    if kept != shown.row:
        for part in shown.row.parts[len(kept.parts) :]:
            await turn.records.messages.uncopied(part, shown.outbox_id)
        await notes_copies(turn, kept, shown.outbox_id)
    not_before = shown.copy.not_before if shown.waits else None
    key = f"message:{message.id}:edited:{turn.received.id}:{shown.outbox_id}"
    phone = Phone(shown.chat_id, key, Lane.MESSAGE, not_before)
    await puts(turn, message, rest, found, phone)
