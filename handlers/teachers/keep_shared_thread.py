"""A teacher keeps a shared thread: who reads it, who is added, and that it is closed.

Whatever changes, everyone in it is told, and a second tap is answered as the first.
"""

from contextlib import suppress

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import names, text
from handlers.home import GO_HOME
from handlers.messages.shared_heads import members, named
from handlers.messages.shared_thread import tells_members
from handlers.names import first_name
from storage.models import Child
from storage.shelf import NotThere
from storage.thread_models import Thread


async def open_card(turn: Turn, child: Child, thread_id: int) -> Screen:
    """Who reads it, and who could be added; for a colleague who is not in it only that it is."""
    try:
        thread = await turn.records.threads.read_by(turn.teacher, thread_id)
    except NotThere:
        return screen(text("shared-ask-colleague", child=child.short_name), GO_HOME)
    found = await members(turn, thread)
    here = {member.person_id for member in found}
    shelf = turn.records.shared_threads
    others = [(p.id, first_name(p.name)) for p in await shelf.parents_of(child) if p.id not in here]
    others += [(t.id, t.name) for t in await shelf.team_of(child) if t.id not in here]
    add = [
        Button(text("shared-add", name=name), carried.AddToShared(thread.id, number))
        for number, name in others
    ]
    return screen(
        text("shared-stands", child=thread.child, who=names(named(found))),
        Button(text("shared-write"), carried.WriteShared(thread.id)),
        *in_rows_of(2, add),
        Button(text("shared-close"), carried.CloseShared(thread.id)),
        GO_HOME,
    )


async def shared_by(turn: Turn, thread_id: int) -> Thread:
    """A shared thread that this teacher is in. Raises `NotThere`."""
    thread = await turn.records.threads.read_by(turn.teacher, thread_id)
    if not thread.shared:
        raise NotThere
    return thread


async def adds(turn: Turn, tap: carried.AddToShared) -> Next:
    """A parent who joined later or left, or a colleague; everyone is told who reads from now on."""
    thread, shelf = await shared_by(turn, tap.thread), turn.records.shared_threads
    child = await shelf.child_for(turn.teacher, thread.child_id)
    names_of = {p.id: first_name(p.name) for p in await shelf.parents_of(child)}
    team = {teacher.id: teacher for teacher in await shelf.team_of(child)}
    if tap.person not in names_of and tap.person not in team:
        raise NotThere
    if tap.person not in {member.person_id for member in await members(turn, thread)}:
        if tap.person in team:
            colleague = team[tap.person]
            await turn.records.threads.bring_in(thread, colleague, turn.teacher, turn.now)
        else:
            await shelf.add_parent(thread.id, tap.person, turn.teacher, turn.now)
        await tells_of_new(turn, thread, tap.person)
    await turn.show(await open_card(turn, child, thread.id))
    return END


async def tells_of_new(turn: Turn, thread: Thread, person: int) -> None:
    found = await members(turn, thread)
    told = text(
        "shared-added",
        teacher=turn.teacher.name,
        added=next(member.name for member in found if member.person_id == person),
        child=thread.child,
        who=names(named(found)),
    )
    await turn.note("added-to-shared-thread", f"thread:{thread.id}:{person}")
    await tells_members(turn, thread, told, "added")


async def closes(turn: Turn, tap: carried.CloseShared) -> Next:
    """Once; a second tap, or a colleague's, is answered as the first."""
    child = await turn.records.shared_threads.was_of(tap.thread, turn.teacher)
    with suppress(NotThere):
        thread = await shared_by(turn, tap.thread)
        told = text("shared-closed", teacher=turn.teacher.name, child=thread.child)
        await tells_members(turn, thread, told, "closed")
        await turn.records.shared_threads.close(thread, turn.now)
        await turn.note("closed-shared-thread", f"thread:{thread.id}")
    await turn.show(screen(text("shared-you-closed", child=child.short_name), GO_HOME))
    return END
