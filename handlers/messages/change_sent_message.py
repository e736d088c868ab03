"""What was sent changes with its author: edits and late photos follow, and it can be taken back.

Ewa:     Ada has a cough, she will stay home today.
Bot:     To Ms Lee and Mr Okafor, about Ada K.:
         “Ada has a cough, she will stay home today.”
         [Send]
         [Send as absence, today]
         [Add to it]  [Someone else]
         [Cancel]
Ewa:     taps Send
Bot:     Sent to Ms Lee and Mr Okafor, about Ada K.
         “Ada has a cough, she will stay home today.”
         [Take back]  [Promise …]
Ewa:     taps Take back
Bot:     I have taken it back. Somebody may have read it before.
"""

from bot.conversation import Conversation, Next, edits, sends, taps, when
from bot.screen import screen
from bot.taps import TakeBackMessage
from bot.turn import Refused, Turn
from bot.voice import REVOCABLE, CardAt
from bot.words import text
from handlers.agreements.recap_relay import withdraws
from handlers.messages.change_copies import arounds, changes_copies
from handlers.messages.message_parts import BARE, CAPTIONED, brought_by, keeps_part, tells_no_way
from handlers.messages.message_rows import rows_of
from handlers.messages.relay_message import readers_on_phones, relays_late
from handlers.messages.sent_message import sent_card
from handlers.messages.shared_heads import member_of
from handlers.parents.message_draft import readers_of
from handlers.wins.win_follows import win_follows, win_is_gone
from storage.outbox_models import LIVE_STATES
from storage.shelf import NotThere
from storage.thread_models import Message, MessagePart, Thread


def changing_sent_messages() -> Conversation:
    return Conversation(
        "sent-messages",
        entry_points=[
            taps(TakeBackMessage, takes_back),
            when(is_of_sent, edits(changes_it)),
            when(is_of_sent, sends(adds_late_part, *CAPTIONED, *BARE)),
        ],
    )


def is_of_sent(turn: Turn) -> bool:
    """What families and teachers sent each other: a note or a worry goes another way."""
    written = turn.written
    if written is None or written.state != "sent":
        return False
    return written.thread_id is not None and not written.is_note


async def own_thread(turn: Turn, message: Message) -> Thread:
    """The thread of a message this person wrote, if they still may. Raises `NotThere`."""
    if message.shared:
        return (await member_of(turn, message.thread_id))[0]
    if message.author_role == "teacher":
        return await turn.records.threads.read_by(turn.teacher, message.thread_id)
    return await turn.records.threads.of_parent(turn.parents, message.thread_id)


async def changes_it(turn: Turn) -> Next:
    """The copies that were relayed change, marked; those that wait still are changed unmarked."""
    message, part = await keeps_change(turn)
    if part is None:
        return None
    thread = await own_thread(turn, message)
    await changes_copies(turn, message, part, await arounds(turn, thread, message))
    await win_follows(turn, message)
    await shows_again(turn, thread, message)
    return None


async def adds_late_part(turn: Turn) -> Next:
    """A photo of an album whose first ones were sent already goes the same way."""
    message, part = await keeps_change(turn)
    if part is None:
        return None
    thread = await own_thread(turn, message)
    to_teachers = message.author_id == thread.parent_id
    readers = await readers_of(turn, thread, message) if to_teachers else ()
    for reader in await readers_on_phones(turn, thread, message, readers):
        await relays_late(turn, message, part, reader)
    await shows_again(turn, thread, message)
    return None


async def keeps_change(turn: Turn) -> tuple[Message, MessagePart | None]:
    assert turn.written is not None, "the entry looked"
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return turn.written, None
    before = await part_written(turn, turn.written)
    await keeps_part(turn, turn.written, brought)
    if before is not None and await may_have_been_read(turn, turn.written, before):
        changed = before.file_id != brought.file_id
        await turn.records.messages.edited(before, turn.now, file_changed=changed)
    return turn.written, await part_written(turn, turn.written)


async def part_written(turn: Turn, message: Message) -> MessagePart | None:
    """The part of a message that came in the Telegram message of this turn."""
    assert turn.message is not None, "it came in a message"
    parts = await turn.records.messages.parts(message)
    number = turn.message.message_id
    return next((part for part in parts if part.source_message_id == number), None)


async def may_have_been_read(turn: Turn, message: Message, part: MessagePart) -> bool:
    shown = await rows_of(turn, message)
    return any(each.was_given and part.id in {p.id for p in each.row.parts} for each in shown)


async def shows_again(turn: Turn, thread: Thread, message: Message) -> None:
    """The author's card follows."""
    if message.card_id is not None:
        at = CardAt(turn.account.id, message.card_id)
        shown = await sent_card(turn, thread, message)
        await turn.change_card(at, shown, key=f"sent-card:{turn.received.id}")


async def takes_back(turn: Turn, tap: TakeBackMessage) -> Next:
    """What waits is not sent, what was sent is removed from the readers' chats."""
    messages = turn.records.messages
    message = await messages.mine(turn.account, tap.message)
    if message.state not in {"sent", "taken-back"}:
        raise NotThere
    copies = await messages.copies(message)
    if message.state == "sent":
        if any(copy.ended_at and copy.ended_at < turn.now - REVOCABLE for copy in copies):
            raise Refused(text("message-too-late"))
        if message.kind == "recap":
            await withdraws(turn, message)
        await messages.take_back(message)
        await turn.records.late_answers.drop(message)
        await turn.records.outbox.cancel(f"message:{message.id}", turn.now, "taken back")
        await win_is_gone(turn, message)
        for copy in await messages.copies(message):
            if copy.state == "sent" or copy.state in LIVE_STATES:
                key = f"take-back:{copy.outbox_id}"
                await turn.delete(copy.chat_id, copy.outbox_id, key=key)
        await turn.note("took-back-message", f"message:{message.id}")
    late = await turn.records.late_answers.of(message)
    unseen = late is not None and late.state == "dropped"
    await turn.show(screen(text("late-taken-back" if unseen else "message-taken-back")))
    return None
