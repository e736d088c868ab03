"""Who writes for a child, as which of its parents, and who reads it."""

from bot.screen import Screen, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.names import ask_office
from storage.models import Child, Person
from storage.shelf import NotThere
from storage.thread_models import Message, Thread, ThreadReader


async def parent_of(turn: Turn, child: Child) -> Person:
    """The entry of the list in which this parent has this child. Raises `NotThere`."""
    for parent in turn.parents:
        if child in await turn.records.families.children_of(parent):
            return parent
    raise NotThere


async def begins_about(turn: Turn, child: Child) -> tuple[Message, Thread]:
    """A draft without a word yet: only who stands at the step that asks writes into it."""
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    draft = await turn.records.messages.begin(turn.account, turn.now, author=parent, thread=thread)
    return draft, thread


async def readers_about(turn: Turn, child: Child) -> list[ThreadReader]:
    """The child's teachers who have joined: without any, nothing can be written about it."""
    thread = await turn.records.threads.about(await parent_of(turn, child), child, turn.now)
    return [reader for reader in await turn.records.threads.readers(thread) if reader.account_id]


def without_readers(turn: Turn) -> Screen:
    return screen(lines(text("message-nobody-joined"), ask_office(turn.school)), GO_HOME)


def without_children(turn: Turn) -> Screen:
    return screen(lines(text("home-no-children"), ask_office(turn.school)), GO_HOME)
