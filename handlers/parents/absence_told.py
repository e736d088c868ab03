"""An absence reaches the child's teachers, and the parent may take it back.

Ewa:     Ada has a cough, she will stay home.
Ewa:     taps Send as absence, today
Bot:     Noted and sent to the teachers: Ada K., absent today.
         [Undo]
         [Home]
Ms Lee reads: Ada K. · 3B · from Ewa, mother · absent today
         Ada has a cough, she will stay home.
         [Thanks]  [Answer]
         [Later]  [Pass on]
         [Note]  [Close]
Ewa:     taps Undo
Bot:     Taken back: this absence does not count any more.
         [Home]
Ms Lee reads: Ada K. · 3B · from Ewa, mother: not absent after all (today)
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Lines, Names, Text, lines, names, text
from handlers.home import GO_HOME
from handlers.messages.message_parts import brought_by
from handlers.messages.message_standing import around, first_line, from_parent, paints_anew
from handlers.messages.opened_head import days_said, local_day
from handlers.messages.relay_message import relays_to_teachers
from handlers.messages.sent_message import read_when
from handlers.messages.while_paused import absence_while_paused
from handlers.parents.long_message import made_fit, shows_rest
from handlers.parents.message_draft import WITHOUT_A_MESSAGE, readers_of, thread_of
from handlers.parents.own_children import begins_about, readers_about
from storage.models import Child, Role
from storage.opener_models import Absence
from storage.shelf import NotThere
from storage.thread_models import Message, Thread


def telling_absence() -> Conversation:
    return Conversation(
        "absence-told",
        role=Role.PARENT,
        entry_points=[
            taps(carried.SendAsAbsence, sends_as_absence),
            taps(carried.UndoAbsence, undoes),
        ],
    )


def to_whom(children: tuple[Child, ...]) -> Names:
    return names([child.short_name for child in children])


async def own_children(turn: Turn, absence: Absence) -> tuple[Child, ...]:
    """The asking parent's children it is about. Raises `NotThere` when none is theirs any more."""
    about = await turn.records.absences.children_of(absence)
    children = await turn.records.families.children_of(*turn.parents)
    found = tuple(child for child in children if child.id in about)
    if not found:
        raise NotThere
    return found


# Told by buttons


async def tells_teachers(
    turn: Turn, absence: Absence, reason: str, *, in_words: bool = False
) -> None:
    """Once; each child's teachers read about that child alone, unless they know already."""
    if await turn.records.absences.report(absence, reason, turn.now):
        told = await turn.records.absences.mine(turn.account, absence.id)
        for child in await own_children(turn, told):
            if in_words or not await turn.records.absences.is_known(told, child.id):
                await tells_about(turn, told, child, in_words=in_words)
        await turn.note("told-absence", f"absence:{absence.id}")
    await shows_noted(turn, await turn.records.absences.mine(turn.account, absence.id))


async def tells_about(turn: Turn, absence: Absence, child: Child, *, in_words: bool) -> None:
    """A message of the parent's in the child's thread; without words its first line says all."""
    messages = turn.records.messages
    message, thread = await begins_about(turn, child)
    brought, written = brought_by(turn) if in_words else None, turn.message
    number = written.message_id if brought and written else WITHOUT_A_MESSAGE
    await messages.add_part(message, number, "text", brought.words if brought else None)
    await turn.records.openers.open_with(message, "absence", absence=absence)
    await messages.send(message, turn.now)
    await relays_to_teachers(turn, thread, message, await turn.records.threads.readers(thread))


async def shows_noted(turn: Turn, absence: Absence) -> None:
    days = its_days(turn, absence)
    about = await own_children(turn, absence)
    children = to_whom(about)
    noted = text("absence-noted", children=children, days=days)
    well = text("absence-noted-get-well", children=children, days=days)
    undo = Button(text("absence-undo"), carried.UndoAbsence(absence.id))
    waits = await absence_while_paused(turn, absence) or await read_when_about(turn, about)
    said = lines(well if absence.reason == "ill" else noted, waits)
    await turn.show(screen(said, undo, GO_HOME))


async def read_when_about(turn: Turn, children: tuple[Child, ...]) -> Lines | None:
    """Out of hours: when their teachers read it, and whom to call now."""
    for child in children:
        found = await read_when(turn, await readers_about(turn, child))
        if found is not None:
            return found
    return None


# Simply written


async def sends_as_absence(turn: Turn, tap: carried.SendAsAbsence) -> Next:
    draft = await turn.records.messages.mine(turn.account, tap.message)
    thread = await thread_of(turn, draft)
    if draft.state == "draft":
        await reports_today(turn, draft, thread)
        return END
    opened = await turn.records.openers.of(draft)
    if opened is None or opened.absence_id is None:
        await turn.show(screen(text("message-not-draft"), GO_HOME))
        return END
    await shows_noted(turn, await turn.records.absences.mine(turn.account, opened.absence_id))
    return END


async def reports_today(turn: Turn, draft: Message, thread: Thread) -> None:
    """The message leaves as it was written, and the child is on today's list."""
    readers, today = await readers_of(turn, thread, draft), local_day(turn)
    if not any(reader.account_id for reader in readers):
        await turn.show(screen(text("message-nobody-joined"), GO_HOME))
        return
    children = await turn.records.families.children_of(*turn.parents)
    absent = [child for child in children if child.id == thread.child_id]
    absences = turn.records.absences
    absence = await absences.begin(turn.account, absent, turn.now)
    await absences.is_on(absence, today, today)
    await absences.report(absence, "written", turn.now)
    await turn.records.openers.open_with(draft, "absence", absence=absence)
    rest = await made_fit(turn, draft)
    await turn.records.messages.send(draft, turn.now)
    await relays_to_teachers(turn, thread, draft, readers)
    await turn.note("told-absence", f"absence:{absence.id}")
    await shows_noted(turn, await absences.mine(turn.account, absence.id))
    await shows_rest(turn, rest)


# Taken back


async def undoes(turn: Turn, tap: carried.UndoAbsence) -> Next:
    """What waits is not sent; who has read it reads that it is so no more."""
    absence = await turn.records.absences.mine(turn.account, tap.absence)
    if await turn.records.absences.undo(absence):
        for number in await turn.records.openers.messages_about(absence):
            await takes_back(turn, absence, number)
        await turn.note("undid-absence", f"absence:{absence.id}")
    elif absence.state == "draft":
        raise NotThere
    await turn.show(screen(text("absence-undone"), GO_HOME))
    return END


async def takes_back(turn: Turn, absence: Absence, number: int) -> None:
    message = await turn.records.messages.mine(turn.account, number)
    thread = await thread_of(turn, message)
    await turn.records.outbox.cancel(f"message:{number}", turn.now, "the parent took it back")
    copies = await turn.records.messages.copies(message)
    reached = {copy.chat_id for copy in copies if copy.state != "cancelled"}
    if not reached:
        await turn.records.messages.take_back(message)
    if await turn.records.absences.is_known(absence, thread.child_id):
        return  # told by somebody else, too: it holds
    for chat_id in reached:
        key = f"absence-undone:{absence.id}:{thread.child_id}:{chat_id}"
        undone = screen(undone_line(turn, absence, thread))
        await turn.tell(chat_id, undone, key=key, subject=f"message:{number}")
    found = await around(turn, message, await first_line(turn, message, thread))
    await paints_anew(turn, message, lambda _: found)


def undone_line(turn: Turn, absence: Absence, thread: Thread) -> Text:
    days = its_days(turn, absence)
    return text("absence-not-after-all", head=from_parent(thread), days=days)


def its_days(turn: Turn, absence: Absence) -> Text:
    assert absence.first_day is not None, "what is told has its days"
    assert absence.last_day is not None, "and the last of them"
    return days_said(absence.first_day, absence.last_day, local_day(turn))
