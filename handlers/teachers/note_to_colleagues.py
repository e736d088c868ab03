"""A teacher notes something about a message for colleagues; no family ever sees it.

Ewa:     Ada is sad these days.
Ewa:     taps Send
Ms Lee:  taps Note
Bot:     What would you like to note for your colleagues about Ada K.? Families do not see it.
         [Cancel]
Ms Lee:  I will sit with her at lunch.
Bot:     Noted for Mr Okafor. Families do not see it.
"""

from enum import StrEnum

from bot.conversation import END, At, Conversation, Next, sends, taps, when, writes
from bot.screen import Button, screen
from bot.taps import GoHome, WriteNote
from bot.turn import Turn
from bot.words import names, text
from handlers.messages.change_sent_message import part_written
from handlers.messages.child_topic import topic_of_child
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_parts import (
    ANY_KIND,
    BARE,
    CAPTIONED,
    Brought,
    brought_by,
    keeps_part,
    tells_no_way,
)
from handlers.messages.relay_message import Reader, relays, relays_late
from storage.models import Role
from storage.shelf import NotThere
from storage.thread_models import Message, Thread, ThreadReader


class Step(StrEnum):
    NOTING = "noting"


def noting_for_colleagues() -> Conversation:
    by_replying = (writes(notes_by_replying), sends(notes_by_replying, *ANY_KIND))
    when_asked = (writes(notes_asked), sends(notes_asked, *ANY_KIND))
    return Conversation(
        "notes",
        role=Role.TEACHER,
        entry_points=[
            taps(WriteNote, asks_what_to_note),
            when(is_more, sends(adds_late_part, *CAPTIONED, *BARE)),
            *(when(replies_to_note, entry) for entry in by_replying),
        ],
        states={Step.NOTING: [when(is_asked_for, entry) for entry in when_asked]},
    )


def replies_to_note(turn: Turn) -> bool:
    return turn.answers is not None and turn.answers.is_note


def is_asked_for(turn: Turn) -> bool:
    """Who is asked for a note, but replies to a message, answers that message."""
    return turn.answers is None and not is_more(turn)


def is_more(turn: Turn) -> bool:
    """Whether it is of an album whose first photo made a note already."""
    note = turn.written
    return note is not None and note.is_note and note.state == "sent"


async def asks_what_to_note(turn: Turn, tap: WriteNote) -> Next:
    _, thread = await noted_about(turn, tap.message)
    cancel = Button(text("button-cancel"), GoHome())
    await turn.show_new(screen(text("note-what", child=thread.child), cancel))
    return At(Step.NOTING, tap.message)


async def notes_asked(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    return await notes(turn, turn.place.subject_id or 0)


async def notes_by_replying(turn: Turn) -> Next:
    assert turn.answers is not None, "the entry looked"
    return await notes(turn, turn.answers.id)


async def noted_about(turn: Turn, message_id: int) -> tuple[Message, Thread]:
    """A parent's message or a colleague's note that this teacher reads. Raises `NotThere`."""
    about = await turn.records.messages.of_anyone(message_id)
    if about.state != "sent" or about.sent_at is None:
        raise NotThere
    readers = await turn.records.unanswered.note_readers(about, about.sent_at)
    if turn.teacher.id not in {reader.id for reader in readers}:
        raise NotThere
    if about.author_role != "parent" and not about.is_note:
        raise NotThere
    return about, await turn.records.threads.read_by(turn.teacher, about.thread_id)


async def notes(turn: Turn, message_id: int) -> Next:
    """Keep the note in the thread, and give it to every colleague who reads the message."""
    about, thread = await noted_about(turn, message_id)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    note = await kept_note(turn, about, thread, brought)
    colleagues = await others_who_read(turn, about)
    for colleague in colleagues:
        await relays(turn, note, await as_reader(turn, thread, colleague), gathers=True)
    await turn.note("noted-for-colleagues", f"message:{note.id}")
    to = names([colleague.name for colleague in colleagues])
    done = text("note-done", teachers=to) if colleagues else text("note-done-alone")
    await turn.show(screen(done))
    return END


async def adds_late_part(turn: Turn) -> Next:
    """The other photos of an album go the same way; what was said of the first holds for all."""
    assert turn.written is not None, "the entry looked"
    note, thread = await noted_about(turn, turn.written.id)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    await keeps_part(turn, note, brought)
    part = await part_written(turn, note)
    assert part is not None, "it was kept just now"
    for colleague in await others_who_read(turn, note):
        await relays_late(turn, note, part, await as_reader(turn, thread, colleague))
    return None


async def others_who_read(turn: Turn, about: Message) -> list[ThreadReader]:
    found = await turn.records.unanswered.note_readers(about, turn.now)
    return [c for c in found if c.id != turn.teacher.id and c.account_id is not None]


async def kept_note(turn: Turn, about: Message, thread: Thread, brought: Brought) -> Message:
    messages = turn.records.messages
    note = await messages.begin(
        turn.account, turn.now, author=turn.teacher, thread=thread, kind="note"
    )
    await keeps_part(turn, note, brought)
    if about.only_to is not None:  # what was for one alone stays with those who have it
        await messages.address(note, turn.teacher, thread, ThreadReader(about.only_to, "", None))
    await messages.send(note, turn.now)
    return await messages.mine(turn.account, note.id)


async def as_reader(turn: Turn, thread: Thread, colleague: ThreadReader) -> Reader:
    head = text(
        "note-head", child=thread.child, class_=thread.class_name, teacher=turn.teacher.name
    )
    at = await delivered_at(turn, colleague.id)
    assert colleague.account_id is not None, "only who has joined is asked here"
    topic = await topic_of_child(turn, colleague.account_id, thread, at)
    return Reader(colleague.account_id, head, at, topic=topic)
