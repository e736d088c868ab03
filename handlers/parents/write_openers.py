"""/write: a parent says first what it is about, then writes as always.

Ewa:     /write
Bot:     What is it about?
         [Absence]
         [Question]  [Good news]
         [Worry]  [Please call me]
         [Thank a teacher]
         [Home]
Ewa:     taps Question
Bot:     Question about Ada K.: write or send it now.
         [Cancel]
Ewa:     Does she need her boots on Friday?
Bot:     Question
         To Ms Lee and Mr Okafor, about Ada K.:
         “Does she need her boots on Friday?”
         [Send]
         [Add to it]  [Someone else]
         [Cancel]
Ewa:     taps Send
Ms Lee reads: Question · Ada K. · 3B · from Ewa, mother
         Does she need her boots on Friday?
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, command, sends, taps, writes
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.home import GO_HOME
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.messages.opened_head import opener_said
from handlers.parents.ask_for_call import asks_when_to_call, ways_to_ask_for_call
from handlers.parents.message_draft import own_draft, shows_draft
from handlers.parents.own_children import (
    begins_about,
    readers_about,
    without_children,
    without_readers,
)
from handlers.parents.tell_concern import (
    ConcernStep,
    asks_for_concern,
    sends_concern,
    ways_to_write_concern,
    worry_card,
)
from storage.models import Child, Role
from storage.shelf import NotThere

TO_TEACHERS = {"question", "good-news", "worry-here", "call"}
CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING = "writing"


def writing_openers() -> Conversation:
    return Conversation(
        "write",
        role=Role.PARENT,
        entry_points=[
            command("write", asks_what_about),
            taps(carried.AskWhatToWrite, asks_what_about_by_button),
            taps(carried.WriteAs, chooses_opener),
            taps(carried.WriteAbout, chooses_child),
            *ways_to_ask_for_call(Step.WRITING),
            taps(carried.SendConcern, sends_concern),
        ],
        states={
            Step.WRITING: [writes(writes_first), sends(writes_first, *ANY_KIND)],
            ConcernStep.WRITING: ways_to_write_concern(),
        },
    )


async def asks_what_about_by_button(turn: Turn, _: carried.AskWhatToWrite) -> Next:
    return await asks_what_about(turn)


async def asks_what_about(turn: Turn) -> Next:
    children = await turn.records.families.children_of(*turn.parents)
    await turn.show(openers_card() if children else without_children(turn))
    return END


def openers_card() -> Screen:
    openers = [
        Button(opener_said(name), carried.WriteAs(name)) for name in ("question", "good-news")
    ]
    return screen(
        text("write-what-about"),
        Button(text("write-absence"), carried.TellAbsence()),
        tuple(openers),
        (
            Button(text("opener-is-worry"), carried.WriteAs("worry")),
            Button(text("write-call-me"), carried.WriteAs("call")),
        ),
        Button(text("thanks-a-teacher"), carried.AskWhomToThank()),
        GO_HOME,
    )


async def chooses_opener(turn: Turn, tap: carried.WriteAs) -> Next:
    """A worry shows first whom to call; all others ask about whom, where that is not clear."""
    if tap.opener == "worry":
        await turn.show(await worry_card(turn))
        return END
    if tap.opener not in {*TO_TEACHERS, "concern"}:
        raise NotThere
    children = await turn.records.families.children_of(*turn.parents)
    if len(children) == 1:
        return await opens(turn, tap.opener, children[0])
    buttons = [child_button(tap.opener, child) for child in children]
    await turn.show(screen(text("message-about-whom"), *in_rows_of(2, buttons), CANCEL))
    return END


def child_button(opener: str, child: Child) -> Button:
    about = text("message-child", child=child.short_name)
    return Button(about, carried.WriteAbout(opener, child.id))


async def chooses_child(turn: Turn, tap: carried.WriteAbout) -> Next:
    if tap.opener not in {*TO_TEACHERS, "concern"}:
        raise NotThere
    child = await turn.records.families.child_for(turn.parents, tap.child)
    return await opens(turn, tap.opener, child)


async def opens(turn: Turn, opener: str, child: Child) -> Next:
    if opener == "concern":
        return await asks_for_concern(turn, child)
    if not await readers_about(turn, child):
        await turn.show(without_readers(turn))
        return END
    if opener == "call":
        await asks_when_to_call(turn, child)
        return END
    draft, _ = await begins_about(turn, child)
    kind = opener.removesuffix("-here")
    await turn.records.openers.open_with(draft, kind)
    asked = text("write-now", opener=opener_said(kind), child=child.short_name)
    await turn.show(screen(asked, CANCEL))
    return At(Step.WRITING, draft.id)


async def writes_first(turn: Turn) -> Next:
    """From its first words on it is a draft as any other."""
    assert turn.place is not None, "only who was asked stands here"
    draft = await own_draft(turn, turn.place.subject_id or 0)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    await keeps_part(turn, draft, brought)
    await shows_draft(turn, draft.id)
    return END
