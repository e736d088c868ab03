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

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Choice, lines, names, text
from handlers.messages.shared_heads import members, named
from handlers.messages.shared_thread import CANCEL, tells_members
from handlers.names import first_name
from handlers.teachers.keep_shared_thread import adds, closes, open_card
from storage.models import Child, Role
from storage.shelf import NotThere
from storage.thread_models import ThreadParent

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
