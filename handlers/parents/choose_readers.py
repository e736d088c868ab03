"""About whom a parent writes, and whether to the whole team or to one teacher alone."""

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import text
from handlers.parents.message_draft import Step, child_button, own_draft, shows_draft, thread_of
from handlers.parents.own_children import parent_of
from storage.models import Child
from storage.shelf import NotThere
from storage.thread_models import Message


def ways_to_choose_readers() -> tuple[Entry, ...]:
    return (
        taps(carried.AskSomeoneElse, asks_someone_else),
        taps(carried.ChooseChild, chooses_child),
        taps(carried.ChooseReader, chooses_reader),
    )


async def is_about(turn: Turn, draft: Message, child: Child) -> None:
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    await turn.records.messages.address(draft, parent, thread)


async def asks_someone_else(turn: Turn, tap: carried.AskSomeoneElse) -> Next:
    """Another child, or one teacher of the class alone."""
    draft = await own_draft(turn, tap.message)
    thread = await thread_of(turn, draft)
    children = await turn.records.families.children_of(*turn.parents)
    to_one = [
        Button(text("message-to-one", teacher=who.name), carried.ChooseReader(draft.id, who.id))
        for who in await turn.records.threads.teachers(thread)
    ]
    about = [child_button(draft, child) for child in children if child.id != thread.child_id]
    back = Button(text("button-back"), carried.ChooseReader(draft.id, 0))
    await turn.show(screen(text("message-to-whom"), *to_one, *about, back))
    return None


async def chooses_child(turn: Turn, tap: carried.ChooseChild) -> Next:
    draft = await own_draft(turn, tap.message)
    await is_about(turn, draft, await turn.records.families.child_for(turn.parents, tap.child))
    await shows_draft(turn, draft.id)
    return At(Step.CHECKING, draft.id)


async def chooses_reader(turn: Turn, tap: carried.ChooseReader) -> Next:
    draft = await own_draft(turn, tap.message)
    thread = await thread_of(turn, draft)
    teachers = await turn.records.threads.teachers(thread)
    chosen = next((teacher for teacher in teachers if teacher.id == tap.teacher), None)
    if chosen is None and tap.teacher:
        raise NotThere
    author = next(parent for parent in turn.parents if parent.id == thread.parent_id)
    await turn.records.messages.address(draft, author, thread, chosen)
    await shows_draft(turn, draft.id)
    return At(Step.CHECKING, draft.id)
