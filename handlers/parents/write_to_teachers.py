"""A parent simply writes, and the child's teachers read it.

Ewa:     Ada has a cough, she will stay home today.
Bot:     To Ms Lee and Mr Okafor, about Ada K.:
         “Ada has a cough, she will stay home today.”
         [Send]
         [Send as absence, today]
         [Add to it]  [Someone else]
         [Cancel]
Ewa:     She will be back on Monday.
Bot:     To Ms Lee and Mr Okafor, about Ada K.:
         “Ada has a cough, she will stay home today.
         She will be back on Monday.”
         [Send]
         [Send as absence, today]
         [Add to it]  [Someone else]
         [Cancel]
Ewa:     taps Send
Bot:     Sent to Ms Lee and Mr Okafor, about Ada K.
         “Ada has a cough, she will stay home today.
         She will be back on Monday.”
         [Take back]  [Promise …]
Ms Lee reads: Ada K. · 3B · from Ewa, mother
         Ada has a cough, she will stay home today.
         She will be back on Monday.
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
"""

from bot import taps as carried
from bot.conversation import END, At, Conversation, Entry, Next, edits, sends, taps, writes
from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from handlers.answer_anything import changes_words, writes_freely
from handlers.home import GO_HOME
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.messages.relay_message import relays_to_teachers
from handlers.messages.sent_message import sent_to_teachers
from handlers.parents.choose_readers import is_about, ways_to_choose_readers
from handlers.parents.long_message import made_fit, shows_rest
from handlers.parents.message_draft import (
    Step,
    own_draft,
    readers_of,
    shows_draft,
    thread_of,
)
from handlers.wins.win_standing import becomes_win
from storage.models import Child, Role
from storage.thread_models import Message, Thread, ThreadReader


def writing_to_teachers() -> Conversation:
    return Conversation(
        "to-teachers",
        role=Role.PARENT,
        entry_points=[
            taps(carried.SendMessage, sends_message),
            taps(carried.AddToMessage, adds_to_message),
            *ways_to_choose_readers(),
            taps(carried.CancelMessage, gives_up),
            as_parent(writes(writes_something)),
            as_parent(sends(writes_something, *ANY_KIND)),
            as_parent(edits(changes_something)),
        ],
    )


def as_parent(entry: Entry) -> Entry:
    """What a teacher who is also a parent writes belongs to the role they act in."""
    return Entry(
        lambda turn: turn.role is Role.PARENT and turn.answers is None and entry.happens(turn),
        entry.then,
    )


async def writes_something(turn: Turn) -> Next:
    """Every message in a row becomes a part of one, until it is sent."""
    children = await turn.records.families.children_of(*turn.parents)
    if not await somebody_reads(turn, children):
        return await writes_freely(turn)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    draft = await turn.records.messages.draft_of(turn.account) or await begins(turn, children)
    more_of_album = await is_more_of_album(turn, draft)
    await keeps_part(turn, draft, brought)
    await shows_draft(turn, draft.id, in_place=more_of_album)
    return At(Step.CHECKING, draft.id)


async def somebody_reads(turn: Turn, children: tuple[Child, ...]) -> bool:
    """Whether any of the children has a teacher at all."""
    for child in children:
        if await turn.records.families.teachers_of(child):
            return True
    return False


async def begins(turn: Turn, children: tuple[Child, ...]) -> Message:
    """A new draft; with one child it is known about whom."""
    messages = turn.records.messages
    draft = await messages.begin(turn.account, turn.now)
    if len(children) == 1:
        await is_about(turn, draft, children[0])
    return await messages.mine(turn.account, draft.id)


async def is_more_of_album(turn: Turn, draft: Message) -> bool:
    album = turn.message.media_group_id if turn.message else None
    parts = await turn.records.messages.parts(draft)
    return album is not None and any(part.media_group == album for part in parts)


async def changes_something(turn: Turn) -> Next:
    """Edited while it is a draft, the draft says so; what is not ours to change is kept."""
    written, brought = turn.written, brought_by(turn)
    if written is None or written.state != "draft" or brought is None:
        return await changes_words(turn)
    await keeps_part(turn, written, brought)
    await shows_draft(turn, written.id, in_place=True)
    return None


async def sends_message(turn: Turn, tap: carried.SendMessage) -> Next:
    draft = await turn.records.messages.mine(turn.account, tap.message)
    if draft.state == "dropped":
        return await shows_given_up(turn)
    if draft.state == "taken-back":
        await turn.show(screen(text("message-taken-back")))
        return END
    thread = await thread_of(turn, draft)
    readers = await readers_of(turn, thread, draft)
    if not any(reader.account_id for reader in readers):
        await turn.show(screen(text("message-nobody-joined")))
        return None
    rest = await made_fit(turn, draft)
    if await turn.records.messages.send(draft, turn.now):
        await brings_in(turn, thread, readers)
        await becomes_win(turn, draft)
        await relays_to_teachers(turn, thread, draft, readers)
        await turn.note("sent-message", f"message:{draft.id}")
    await turn.show(await sent_to_teachers(turn, thread, draft, readers))
    await shows_rest(turn, rest)
    return END


async def brings_in(turn: Turn, thread: Thread, readers: tuple[ThreadReader, ...]) -> None:
    """A subject teacher whom the parent chose reads the thread from now on, and may answer."""
    of_thread = await turn.records.threads.readers(thread)
    author = next(parent for parent in turn.parents if parent.id == thread.parent_id)
    for teacher in readers:
        if teacher not in of_thread:
            await turn.records.threads.bring_in(thread, teacher, author, turn.now)


async def adds_to_message(turn: Turn, tap: carried.AddToMessage) -> Next:
    draft = await own_draft(turn, tap.message)
    turn.answer(text("message-add-how"))
    return At(Step.CHECKING, draft.id)


async def gives_up(turn: Turn, tap: carried.CancelMessage) -> Next:
    draft = await turn.records.messages.mine(turn.account, tap.message)
    if draft.state in {"sent", "taken-back"}:
        return await sends_message(turn, carried.SendMessage(draft.id))
    await turn.records.messages.drop_draft(draft)
    return await shows_given_up(turn)


async def shows_given_up(turn: Turn) -> Next:
    await turn.show(screen(text("message-given-up"), GO_HOME))
    return END
