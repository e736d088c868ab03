"""A parent tells that a child is not at school: which days, and why, in three taps.

Ewa:     /write
Bot:     What is it about?
         [Absence]
         [Question]  [Good news]
         [Worry]  [Please call me]
         [Thank a teacher]
         [Home]
Ewa:     taps Absence
Bot:     When will Ada K. be absent?
         [Today]  [Tomorrow]
         [Other days]
         [Cancel]
Ewa:     taps Today
Bot:     Ada K.: absent today. Why?
         [Ill]  [Doctor]
         [Family]  [Other]
         [Cancel]
Ewa:     taps Ill
Bot:     Noted and sent to the teachers: Ada K., absent today. Get well soon!
         [Undo]
         [Home]
Ms Lee reads: Ada K. · 3B · from Ewa, mother · absent today (ill)
         [Thanks, get well]  [Answer]
         [Later]  [Pass on]
         [Note]  [Close]
Ms Lee:  taps Thanks, get well
Ewa reads: Ada K. · Ms Lee
         Thank you for telling us. Get well soon!
         [Answer]
"""

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, taps, writes
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.parents.absence_days import (
    CANCEL,
    REASONS,
    Step,
    here,
    shows_how_it_stands,
    ways_to_choose_days,
    when_card,
    writes_days,
)
from handlers.parents.absence_told import tells_teachers
from handlers.parents.own_children import readers_about, without_children, without_readers
from storage.models import Child, Role
from storage.shelf import NotThere

BOTH = 0
TWO = 2


def reporting_absence() -> Conversation:
    return Conversation(
        "absence",
        role=Role.PARENT,
        entry_points=[
            taps(carried.TellAbsence, asks_which_child),
            taps(carried.AbsenceOf, chooses_child),
            *ways_to_choose_days(),
            taps(carried.AbsenceBecause, gives_reason),
        ],
        states={
            Step.WRITING_DAYS: [writes(writes_days)],
            Step.WRITING_REASON: [writes(writes_reason)],
        },
    )


async def asks_which_child(turn: Turn, _: carried.TellAbsence) -> Next:
    """One button each; with one child there is nothing to ask."""
    children = await turn.records.families.children_of(*turn.parents)
    if not children:
        await turn.show(without_children(turn))
        return END
    if len(children) == 1:
        return await begins(turn, children)
    buttons = [
        Button(text("message-child", child=child.short_name), carried.AbsenceOf(child.id))
        for child in children
    ]
    both = Button(text("absence-both"), carried.AbsenceOf(BOTH)) if len(children) == TWO else None
    await turn.show(screen(text("absence-who"), *in_rows_of(2, buttons), both, CANCEL))
    return END


async def chooses_child(turn: Turn, tap: carried.AbsenceOf) -> Next:
    children = await turn.records.families.children_of(*turn.parents)
    chosen = tuple(child for child in children if tap.child in {child.id, BOTH})
    if not chosen or (tap.child == BOTH and len(children) != TWO):
        raise NotThere
    return await begins(turn, chosen)


async def begins(turn: Turn, children: tuple[Child, ...]) -> Next:
    for child in children:
        if not await readers_about(turn, child):
            await turn.show(without_readers(turn))
            return END
    absence = await turn.records.absences.begin(turn.account, children, turn.now)
    await turn.show(await when_card(turn, absence, children))
    return END


# The reason


async def gives_reason(turn: Turn, tap: carried.AbsenceBecause) -> Next:
    absence = await turn.records.absences.mine(turn.account, tap.absence)
    if tap.reason not in REASONS or (absence.state == "draft" and absence.first_day is None):
        raise NotThere
    if absence.state != "draft":
        return await shows_how_it_stands(turn, absence)
    if tap.reason == "other":
        await turn.show(screen(text("absence-write-reason"), CANCEL))
        return At(Step.WRITING_REASON, absence.id)
    await tells_teachers(turn, absence, tap.reason)
    return END


async def writes_reason(turn: Turn) -> Next:
    absence = await here(turn)
    await tells_teachers(turn, absence, "other", in_words=True)
    return END
