"""A worry: whom to call comes first; then it goes to the teachers, or past them all.

What goes to the safeguarding contact is in no thread, so no teacher finds it; of the office's
people those read it who teach none of the child's classes.
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, edits, sends, writes
from bot.screen import Button, Screen, screen
from bot.taps import SendConcern
from bot.turn import Refused, Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.messages.concern_relay import relays_concern, shows_concern_sent
from handlers.messages.hours_answers import safety_lines
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.parents.long_message import made_fit
from handlers.parents.many_parts import long_lines
from handlers.parents.message_draft import shown
from handlers.parents.own_children import parent_of
from storage.models import Child, Role
from storage.shelf import NotThere
from storage.thread_models import Message

CANCEL = Button(text("button-cancel"), carried.GoHome())


class ConcernStep(StrEnum):
    WRITING = "writing-concern"


def ways_to_write_concern() -> tuple[Entry, ...]:
    """What is written at this step; it belongs to the conversation that asked for it."""
    return (
        writes(writes_concern),
        sends(writes_concern, *ANY_KIND),
        edits(writes_concern),
    )


async def worry_card(turn: Turn) -> Screen:
    """The numbers, and both ways; the contact's only where somebody would read it."""
    instead = Button(text("worry-to-contact"), carried.WriteAs("concern"))
    children = await turn.records.families.children_of(*turn.parents)
    read = [child for child in children if await somebody_reads(turn, child)]
    return screen(
        lines(await safety_lines(turn), text("worry-whom")),
        Button(text("worry-to-teachers"), carried.WriteAs("worry-here")),
        instead if read else None,
        CANCEL,
    )


async def somebody_reads(turn: Turn, child: Child) -> bool:
    """Whether the school named a contact, and somebody of the office reads what goes there."""
    choices = (await turn.records.school_calendar.facts()).choices
    return bool(choices.get("safeguarding")) and bool(
        await turn.records.concerns.readers_about(child.id)
    )


async def asks_for_concern(turn: Turn, child: Child) -> Next:
    if not await somebody_reads(turn, child):
        nobody = lines(text("worry-nobody-reads"), await safety_lines(turn))
        await turn.show(screen(nobody, GO_HOME))
        return END
    parent = await parent_of(turn, child)
    concern = await turn.records.concerns.about(parent, child, turn.now)
    message = await turn.records.messages.begin(turn.account, turn.now, author=parent)
    await turn.records.concerns.put_in(concern, message)
    await turn.show(screen(text("worry-write", child=child.short_name), CANCEL))
    return At(ConcernStep.WRITING, message.id)


async def writes_concern(turn: Turn) -> Next:
    """Every message in a row becomes a part of it, until it is sent or left."""
    assert turn.place is not None, "only who was asked stands here"
    message = await own_concern(turn, turn.place.subject_id or 0)
    if message.state != "draft":
        raise Refused(text("message-not-draft"))
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    await keeps_part(turn, message, brought)
    await turn.show(await concern_card(turn, message))
    return At(ConcernStep.WRITING, message.id)


async def concern_card(turn: Turn, message: Message) -> Screen:
    concern = await turn.records.concerns.of_parent(turn.parents, message)
    parts = await turn.records.messages.parts(message)
    return screen(
        lines(
            text("worry-card", child=concern.child),
            *shown(parts),
            long_lines(parts, all_at_once=True),
        ),
        Button(text("message-send"), SendConcern(message.id)),
        CANCEL,
    )


async def own_concern(turn: Turn, number: int) -> Message:
    message = await turn.records.messages.mine(turn.account, number)
    await turn.records.concerns.of_parent(turn.parents, message)
    return message


async def sends_concern(turn: Turn, tap: SendConcern) -> Next:
    message = await own_concern(turn, tap.message)
    concern = await turn.records.concerns.of_parent(turn.parents, message)
    if message.state == "taken-back":
        await turn.show(screen(text("message-taken-back")))
        return END
    parts = await turn.records.messages.parts(message)
    if not parts or message.author_role != Role.PARENT or message.state == "dropped":
        raise NotThere
    await made_fit(turn, message)
    if await turn.records.messages.send(message, turn.now):
        await relays_concern(turn, concern, message)
        await turn.note("sent-concern", f"message:{message.id}")
    await shows_concern_sent(turn, concern, message)
    return END
