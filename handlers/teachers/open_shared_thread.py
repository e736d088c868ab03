"""A teacher opens a shared thread about a child: first it is shown exactly who will read it.

Ms Lee:  /shared
Bot:     About whom? A shared thread is read by several parents of a child and its teachers.
         [Ada K.]
         [Cancel]
Ms Lee:  taps Ada K.
Bot:     A shared thread about Ada K.? These will read all that is written in it:
         Ewa, mother
         Piotr, father
         Ms Lee and Mr Okafor
         Each of them sees the others’ names and words, nobody an account or a number.
         What was written before stays where it is.
         [Open it]
         [Cancel]
Ms Lee:  taps Open it
Bot:     Shared about Ada K.: Ewa, Piotr, Ms Lee and Mr Okafor read it. They have been told.
         [Write into it]
         [Close it]
         [Home]
Ms Lee:  taps Close it
Bot:     The shared thread about Ada K. is closed, and everyone has been told.
         [Home]
Piotr reads: The shared thread about Ada K. has been closed by Ms Lee.
         You can write to the teachers alone at any time, just like that.
"""

from contextlib import suppress

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Choice, lines, names, text
from handlers.home import GO_HOME
from handlers.names import first_name
from handlers.shared_heads import members, named
from handlers.shared_thread import CANCEL, tells_members
from storage.models import Child, Role
from storage.shelf import NotThere
from storage.thread_models import Thread, ThreadParent

FEWEST = 2  # parents; one alone has a thread of their own


def opening_shared_threads() -> Conversation:
    return Conversation(
        "open-shared",
        role=Role.TEACHER,
        entry_points=[
            command("shared", asks_about_whom),
            taps(carried.ShareAbout, chooses_child),
            taps(carried.ChooseShared, chooses_parents),
            taps(carried.OpenShared, opens),
            taps(carried.AddToShared, adds),
            taps(carried.CloseShared, closes),
        ],
    )


async def asks_about_whom(turn: Turn) -> Next:
    found = await turn.records.shared_threads.children_of(turn.teacher)
    choices = [
        Button(text("message-child", child=child.short_name), carried.ShareAbout(child.id))
        for child in found
    ]
    words = text("shared-about-whom") if found else text("shared-nobody")
    await turn.show(screen(words, *in_rows_of(2, choices), CANCEL))
    return END


async def chooses_child(turn: Turn, tap: carried.ShareAbout) -> Next:
    """All joined parents at first; what is open already is shown instead."""
    child = await turn.records.shared_threads.child_for(turn.teacher, tap.child)
    parents = await turn.records.shared_threads.parents_of(child)
    return await shows(turn, child, parents)


async def chooses_parents(turn: Turn, tap: carried.ChooseShared) -> Next:
    child, parents = await chosen(turn, tap.child, tap.parents)
    return await shows(turn, child, parents)


async def shows(turn: Turn, child: Child, parents: tuple[ThreadParent, ...]) -> Next:
    is_open = await turn.records.shared_threads.open_about(child)
    if is_open is not None:
        await turn.show(await open_card(turn, child, is_open))
    else:
        await turn.show(await preview(turn, child, parents))
    return END


async def chosen(turn: Turn, child_id: int, listed: str) -> tuple[Child, tuple[ThreadParent, ...]]:
    """The parents whom a button names, who all have joined for the child. Raises `NotThere`."""
    child = await turn.records.shared_threads.child_for(turn.teacher, child_id)
    known = await turn.records.shared_threads.parents_of(child)
    parents = tuple(parent for parent in known if str(parent.id) in listed.split("."))
    if numbers(parents) != listed or len(parents) < FEWEST:
        raise NotThere
    return child, parents


def numbers(parents: tuple[ThreadParent, ...]) -> str:
    return ".".join(str(parent.id) for parent in parents)


async def preview(turn: Turn, child: Child, parents: tuple[ThreadParent, ...]) -> Screen:
    """Exactly who will read it. This alone is confirmed: what was read cannot be unread."""
    team = await turn.records.shared_threads.team_of(child)
    readers = [
        text("shared-parent", parent=first_name(one.name), relation=Choice(one.relation))
        for one in parents
    ]
    without = [
        Button(
            text("shared-without", parent=first_name(one.name)),
            carried.ChooseShared(child.id, numbers(tuple(p for p in parents if p != one))),
        )
        for one in parents
        if len(parents) > FEWEST
    ]
    return screen(
        lines(
            text("shared-open-it", child=child.short_name),
            *readers,
            text("message-readers", readers=names([teacher.name for teacher in team])),
            text("shared-each-sees"),
        ),
        Button(text("shared-open"), carried.OpenShared(child.id, numbers(parents))),
        *in_rows_of(2, without),
        CANCEL,
    )


async def opens(turn: Turn, tap: carried.OpenShared) -> Next:
    """Once; whoever comes second sees the one that is open."""
    child, parents = await chosen(turn, tap.child, tap.parents)
    shelf = turn.records.shared_threads
    number = await shelf.open(child, turn.now)
    if number is not None:
        for parent in parents:
            await shelf.add_parent(number, parent.id, turn.teacher, turn.now)
        thread = await turn.records.threads.standing(number)
        assert thread is not None, "it was opened just now"
        for teacher in await shelf.team_of(child):
            await turn.records.threads.bring_in(thread, teacher, turn.teacher, turn.now)
        await turn.note("opened-shared-thread", f"thread:{number}")
        who = names(named(await members(turn, thread)))
        told = text("shared-opened", teacher=turn.teacher.name, child=thread.child, who=who)
        await tells_members(turn, thread, told, "opened")
    is_open = number or await shelf.open_about(child)
    assert is_open is not None, "now, if not before"
    await turn.show(await open_card(turn, child, is_open))
    return END


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
    before = {member.person_id for member in await members(turn, thread)}
    if tap.person not in before:
        if tap.person in team:
            colleague = team[tap.person]
            await turn.records.threads.bring_in(thread, colleague, turn.teacher, turn.now)
        else:
            await shelf.add_parent(thread.id, tap.person, turn.teacher, turn.now)
        found = await members(turn, thread)
        added = next(member.name for member in found if member.person_id == tap.person)
        await turn.note("added-to-shared-thread", f"thread:{thread.id}:{tap.person}")
        told = text(
            "shared-added",
            teacher=turn.teacher.name,
            added=added,
            child=thread.child,
            who=names(named(found)),
        )
        await tells_members(turn, thread, told, "added")
    await turn.show(await open_card(turn, child, thread.id))
    return END


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
