"""Several parents and the teachers of a child in one thread, all of whom know who reads it.

Ms Lee:  /shared
Ms Lee:  taps Ada K.
Ms Lee:  taps Open it
Ewa reads: Ms Lee has opened a shared thread about Ada K.:
         Ewa, Piotr, Ms Lee and Mr Okafor read all that is written in it, and see who wrote it.
         What you write to the teachers without replying here stays private.
         [Write into it]  [Leave it]
Ms Lee:  taps Write into it
Bot:     What would you like to tell Ewa, Piotr and Mr Okafor about Ada K.? All of them read it.
         [Cancel]
Ms Lee:  Ada may choose: choir or chess.
Piotr reads: Shared: Ewa, Piotr, Ms Lee and Mr Okafor · Ada K.
         Ms Lee:
         Ada may choose: choir or chess.
         [Answer]
Piotr:   taps Answer
Bot:     What would you like to tell Ewa, Ms Lee and Mr Okafor about Ada K.? All of them read it.
         [Cancel]
Piotr:   She says chess.
Ewa reads: Shared: Ewa, Piotr, Ms Lee and Mr Okafor · Ada K.
         Piotr, father:
         She says chess.
         [Answer]
Ms Lee reads: Shared: Ewa, Piotr, Ms Lee and Mr Okafor · Ada K.
         Piotr, father:
         She says chess.
         [Answer]  [Later]
         [Note]  [Close]
Ewa:     taps Leave it
Ms Lee reads: Ewa has left the shared thread about Ada K.:
         Piotr, Ms Lee and Mr Okafor still read it.
         [Write into it]
"""

from contextlib import suppress
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, sends, taps, when, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, lines, names, text
from handlers.answer_anything import writes_freely
from handlers.home import GO_HOME
from handlers.messages.answer_message import answers_by_replying
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.messages.relay_message import readers_on_phones, relays
from handlers.messages.sent_message import sent_card
from handlers.messages.shared_heads import in_their_hours, member_of, members, named
from handlers.names import first_name
from handlers.parents.write_to_teachers import writes_something
from storage.models import Child, Person, Role
from storage.shelf import NotThere
from storage.thread_models import Thread, ThreadParent

CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING = "writing"


def sharing_threads() -> Conversation:
    return Conversation(
        "shared",
        entry_points=[
            taps(carried.WriteShared, asks_what_to_write),
            taps(carried.LeaveShared, leaves),
            when(replies_to_shared, writes(replies)),
            when(replies_to_shared, sends(replies, *ANY_KIND)),
        ],
        states={Step.WRITING: [not_replying(e) for e in (writes(says), sends(says, *ANY_KIND))]},
    )


def replies_to_shared(turn: Turn) -> bool:
    """A reply to a message of a shared thread goes into it."""
    to = turn.answers
    return to is not None and to.shared and not to.is_note


async def asks_what_to_write(turn: Turn, tap: carried.WriteShared) -> Next:
    thread, _ = await member_of(turn, tap.thread)
    to = names(named(await members(turn, thread), but=turn.account.id))
    await turn.show_new(screen(text("shared-what", who=to, child=thread.child), CANCEL))
    return At(Step.WRITING, thread.id)


async def says(turn: Turn) -> Next:
    """What they write goes to everyone in it at once."""
    assert turn.place is not None, "only who was asked stands here"
    try:
        thread, author = await member_of(turn, turn.place.subject_id)
    except NotThere:
        return await is_over(turn)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    messages = turn.records.messages
    message = await messages.begin(turn.account, turn.now, author=author, thread=thread)
    await keeps_part(turn, message, brought)
    await messages.send(message, turn.now)
    for reader in await readers_on_phones(turn, thread, message, ()):
        await relays(turn, message, reader)
    await turn.note("sent-message", f"message:{message.id}")
    at = await turn.show(await sent_card(turn, thread, message))
    if at.row_id is not None:
        await messages.show_on(message, at.row_id)
    return END


async def replies(turn: Turn) -> Next:
    """Into the thread; who is not in it any more reads why, and nothing they wrote is lost."""
    assert turn.answers is not None, "the entry looked"
    try:
        await member_of(turn, turn.answers.thread_id)
    except NotThere:
        return await is_over(turn)
    return await answers_by_replying(turn)


async def is_over(turn: Turn) -> Next:
    """A parent's words become a draft to the teachers alone, a teacher's are kept."""
    await turn.show_new(screen(text("shared-over")))
    if turn.role is Role.PARENT:
        await writes_something(turn)
    else:
        await writes_freely(turn)
    return END


async def leaves(turn: Turn, tap: carried.LeaveShared) -> Next:
    """Done at once: staff can add them again. A second tap is answered as the first."""
    child = await about_whom(turn, tap.thread)
    with suppress(NotThere):
        thread, person = await member_of(turn, tap.thread)
        if person.role is Role.PARENT:
            await leaves_it(turn, thread, person)
    await turn.show(screen(text("shared-you-left", child=child.short_name), GO_HOME))
    return END


async def about_whom(turn: Turn, thread_id: int) -> Child:
    """For a parent who is or was in it. Raises `NotThere`."""
    for hat in turn.parents:
        with suppress(NotThere):
            return await turn.records.shared_threads.was_of(thread_id, hat)
    raise NotThere


async def leaves_it(turn: Turn, thread: Thread, person: Person) -> None:
    parent = ThreadParent(person.id, person.name, turn.account.id, thread.relation)
    await turn.records.shared_threads.leave(thread, parent, turn.now)
    await turn.note("left-shared-thread", f"thread:{thread.id}")
    still = names(named(await members(turn, thread)))
    who = first_name(person.name)
    told = text("shared-left", parent=who, child=thread.child, who=still)
    await tells_members(turn, thread, told, "left", teachers_only=True)


async def tells_members(
    turn: Turn, thread: Thread, words: Text, why: str, *, teachers_only: bool = False
) -> None:
    """Everyone in it but who did it: with the ways to write into it, and for a parent out of it."""
    for member in await members(turn, thread):
        if member.account_id == turn.account.id or (teachers_only and member.is_parent):
            continue
        write = Button(text("shared-write"), carried.WriteShared(thread.id))
        leave = Button(text("shared-leave"), carried.LeaveShared(thread.id))
        row = (write, leave) if member.is_parent else (write,)
        private = text("shared-stays-private") if why == "opened" and member.is_parent else None
        await turn.tell(
            member.account_id,
            screen(lines(words, private), None if why == "closed" else row),
            key=f"shared:{thread.id}:{why}:{member.account_id}:{turn.received.id}",
            subject=f"thread:{thread.id}",
            not_before=await in_their_hours(turn, member),
        )
