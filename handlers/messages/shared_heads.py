"""What several parents share about a child: who reads it stands on the first line of every message.

Two homes read it: so nobody may be in it who was not named to all the others.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.turn import Turn
from bot.voice import Voice
from bot.words import Choice, Text, names, text
from handlers.messages.hours_answers import delivered_at
from handlers.messages.quiet_family import quiet_until
from handlers.names import first_name
from storage.models import Person
from storage.shelf import NotThere
from storage.thread_models import Message, Thread


@dataclass(frozen=True, slots=True)
class Member:
    """Who reads a shared thread, as the others name them; a parent has a relation to the child."""

    person_id: int
    name: str
    account_id: int
    relation: str | None = None

    @property
    def is_parent(self) -> bool:
        return self.relation is not None


async def members(voice: Voice, thread: Thread) -> tuple[Member, ...]:
    """The parents, then the teachers; whoever is both is there as a parent alone."""
    threads = voice.records.threads
    parents = [
        Member(one.id, first_name(one.name), one.account_id, one.relation)
        for one in await threads.parents(thread)
        if one.account_id is not None
    ]
    taken = {parent.account_id for parent in parents}
    teachers = [
        Member(one.id, one.name, one.account_id)
        for one in await threads.readers(thread)
        if one.account_id is not None and one.account_id not in taken
    ]
    return (*parents, *teachers)


def named(found: tuple[Member, ...], *, but: int | None = None) -> list[str]:
    """Their names; without who has this account."""
    return [member.name for member in found if member.account_id != but]


async def shared_head(voice: Voice, thread: Thread, message: Message) -> Text:
    """Who reads it and about whom; on the next line who wrote it."""
    found = await members(voice, thread)
    author: Text | str = message.author_name or ""
    if message.author_role == "parent":
        author = first_name(message.author_name or "")
        for member in found:
            if member.person_id == message.author_id:
                relation = Choice(member.relation or "")
                author = text("shared-parent", parent=member.name, relation=relation)
    return text("shared-head", who=names(named(found)), child=thread.child, author=author)


async def families_in(voice: Voice, thread: Thread) -> set[int]:
    """The parents' phones, on which nothing for teachers may stand; none in a parent's own."""
    if not thread.shared:
        return set()
    return {one.account_id for one in await members(voice, thread) if one.is_parent}


async def member_of(turn: Turn, thread_id: int | None) -> tuple[Thread, Person]:
    """A shared thread this person is in, and as whom. Raises `NotThere`."""
    thread = await turn.records.threads.standing(thread_id)
    if thread is None or not thread.shared:
        raise NotThere
    here = {member.person_id for member in await members(turn, thread)}
    for hat in turn.parents:
        if hat.id in here:
            return await turn.records.threads.of_parent((hat,), thread.id), hat
    return await turn.records.threads.read_by(turn.teacher, thread.id), turn.teacher


async def in_their_hours(voice: Voice, member: Member) -> datetime | None:
    """When something goes to them (UTC), a teacher in their reading hours; None for at once."""
    if member.is_parent:
        return await quiet_until(voice, member.account_id)
    return await delivered_at(voice, member.person_id)
