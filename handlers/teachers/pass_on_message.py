"""A teacher passes a message on to a colleague who teaches the child, too.

Ewa:     Ada would like to sing in the choir.
Ewa:     taps Send
Ms Lee:  taps Pass on
Bot:     Who shall have this message about Ada K.?
         [Mr Okafor]
         [Cancel]
Ms Lee:  taps Mr Okafor
Bot:     Mr Okafor has it now, and reads what Ewa writes about Ada K. from this message on.
         [Undo]  [Add a note]
         [Home]
Ms Lee:  /inbox
Bot:     Nothing waits for an answer.
         [Home]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.messages.child_topic import topic_of_child
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_rows import Phone
from handlers.messages.message_standing import (
    Opened,
    opens,
    shows_again,
    shows_how_it_stands,
    waits_still,
)
from handlers.teachers.show_inbox import said_lines
from storage.models import Person, Role
from storage.outbox_models import Lane
from storage.shelf import NotThere
from storage.thread_models import ThreadReader

SHARED = 20  # of the earlier messages, on the colleague's phone at once


def passing_on() -> Conversation:
    return Conversation(
        "passing-on",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.AskWhomToPass, asks_whom),
            taps(carried.PassTo, passes_on),
            taps(carried.ShareEarlier, shares_earlier),
        ],
    )


async def asks_whom(turn: Turn, tap: carried.AskWhomToPass) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    if not await waits_still(turn, opened):
        return None
    found = await turn.records.unanswered.colleagues_of(turn.teacher, opened.incoming)
    if not found:
        turn.answer(text("pass-nobody"))
        return None
    choices = [
        Button(text("pass-to", teacher=c.name), carried.PassTo(tap.message, c.id)) for c in found
    ]
    cancel = Button(text("button-cancel"), carried.GoHome())
    await turn.show_new(screen(text("pass-to-whom", child=opened.thread.child), *choices, cancel))
    return None


async def passes_on(turn: Turn, tap: carried.PassTo) -> Next:
    opened, colleague = await with_colleague(turn, tap.message, tap.teacher)
    has_it = await turn.records.unanswered.holder(tap.message)
    if has_it is None or (has_it.teacher_id, has_it.passed_by) != (colleague.id, turn.teacher.id):
        if not await waits_still(turn, opened):
            return None
        await hands_over(turn, opened, colleague)
    await turn.show(await passed_card(turn, opened, colleague))
    return None


async def with_colleague(
    turn: Turn, message_id: int, teacher_id: int
) -> tuple[Opened, ThreadReader]:
    """A message that this teacher reads, and a colleague of the class. Raises `NotThere`."""
    opened = await opens(turn, turn.teacher, message_id)
    for found in await turn.records.unanswered.colleagues_of(turn.teacher, opened.incoming):
        if found.id == teacher_id:
            return opened, found
    raise NotThere


async def hands_over(turn: Turn, opened: Opened, colleague: ThreadReader) -> None:
    unanswered = turn.records.unanswered
    await unanswered.pass_on(opened.incoming, colleague, turn.teacher, turn.now)
    await unanswered.forget_reminder(opened.incoming, turn.teacher)
    await turn.note("passed-on-message", f"message:{opened.message.id}:{colleague.id}")
    await shows_how_it_stands(turn, opened)
    phone = Phone(
        colleague.account_id or 0,
        f"passed-on:{opened.message.id}:{colleague.id}:{turn.received.id}",
        Lane.MESSAGE,
        await delivered_at(turn, colleague.id),
    )
    await shows_again(turn, opened, phone)


async def as_person(turn: Turn, colleague: ThreadReader) -> Person:
    found = await turn.records.people.of(colleague.id)
    assert found is not None, "the class's list names them"
    return found


async def passed_card(turn: Turn, opened: Opened, colleague: ThreadReader) -> Screen:
    """Who has it, and what can be added; earlier messages are offered while they are not shared."""
    return screen(
        text(
            "pass-done",
            teacher=colleague.name,
            parent=opened.thread.parent,
            child=opened.thread.child,
        ),
        (
            Button(text("relay-undo"), carried.UndoPass(opened.message.id, colleague.id)),
            Button(text("pass-add-note"), carried.WriteNote(opened.message.id)),
        ),
        Button(text("pass-share"), carried.ShareEarlier(opened.message.id, colleague.id))
        if await has_more_to_share(turn, opened, colleague)
        else None,
        GO_HOME,
    )


async def has_more_to_share(turn: Turn, opened: Opened, colleague: ThreadReader) -> bool:
    before = turn.records.unanswered.said_before
    theirs = await before(await as_person(turn, colleague), opened.incoming, SHARED)
    known = {said.message_id for said in theirs}
    ours = await before(turn.teacher, opened.incoming, SHARED)
    return any(said.message_id not in known and said.kind != "note" for said in ours)


async def shares_earlier(turn: Turn, tap: carried.ShareEarlier) -> Next:
    """The colleague reads as far back as this teacher does, and gets what was said."""
    opened, colleague = await with_colleague(turn, tap.message, tap.teacher)
    if await has_more_to_share(turn, opened, colleague):
        await turn.records.unanswered.share_earlier(opened.incoming, colleague, turn.teacher)
        await turn.note("shared-earlier", f"message:{opened.message.id}:{colleague.id}")
        person = await as_person(turn, colleague)
        said = await turn.records.unanswered.said_before(person, opened.incoming, SHARED)
        shared = text("pass-shared", teacher=turn.teacher.name, child=opened.thread.child)
        at, account_id = await delivered_at(turn, colleague.id), colleague.account_id or 0
        await turn.tell(
            account_id,
            screen(lines(shared, said_lines(said))),
            key=f"shared:{opened.message.id}:{colleague.id}:{turn.received.id}",
            subject=f"message:{opened.message.id}",
            topic=await topic_of_child(turn, account_id, opened.thread, at),
            not_before=at,
        )
    turn.answer(text("pass-shared-done", teacher=colleague.name))
    await turn.show(await passed_card(turn, opened, colleague))
    return None
