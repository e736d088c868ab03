"""A parent thanks a teacher: bare thanks or a sentence, read in the teacher's hours.

Ewa:     /write
Ewa:     taps Thank a teacher
Bot:     Whom would you like to thank?
         [Ms Lee · Ada K.]
         [Mr Okafor · Ada K.]
         [Home]
Ewa:     taps Ms Lee · Ada K.
Bot:     Ewa Kowalska thanks Ms Lee · Ada K.
         Thank you!
         ─
         Send it so, or write your own words now.
         [Send]
         [Cancel]
Ewa:     taps Send
Bot:     Ewa Kowalska thanks Ms Lee · Ada K.
         Thank you!
         ─
         It goes to Ms Lee.
         [Undo]
Ewa:     taps Undo
Bot:     Ewa Kowalska thanks Ms Lee · Ada K.
         Thank you!
         ─
         Send it so, or write your own words now.
         [Send]
         [Cancel]
Ewa:     taps Send
(45 seconds later)
Ms Lee reads: Ewa Kowalska thanks Ms Lee · Ada K.
         Thank you!
"""

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.names import ask_office
from handlers.parents.own_children import parent_of
from handlers.thanks.send_thanks import shows
from storage.models import Child, Teacher
from storage.shelf import NotThere

MOST = 24  # teachers of all children


async def asks_whom_by_button(turn: Turn, _: carried.AskWhomToThank) -> Next:
    if not turn.parents:
        raise NotThere
    return await asks_whom(turn)


async def asks_whom(turn: Turn) -> Next:
    found = await teachers_of_own(turn)
    if not found:
        await turn.show(screen(lines(text("thanks-no-teachers"), ask_office(turn.school)), GO_HOME))
        return END
    buttons = [
        Button(
            text("thanks-teacher", teacher=teacher.name, child=child.short_name),
            carried.ThankTeacher(child.id, teacher.id),
        )
        for child, teacher in found[:MOST]
    ]
    await turn.show(screen(text("thanks-whom"), *buttons, GO_HOME))
    return END


async def thanks_teacher(turn: Turn, tap: carried.ThankTeacher) -> Next:
    for child, teacher in await teachers_of_own(turn):
        if (child.id, teacher.id) == (tap.child, tap.teacher):
            parent = await parent_of(turn, child)
            draft = await turn.records.thanks.begin(parent, teacher.id, child.id, turn.now)
            return await shows(turn, draft.id)
    raise NotThere


async def teachers_of_own(turn: Turn) -> list[tuple[Child, Teacher]]:
    families = turn.records.families
    return [
        (child, teacher)
        for child in await families.children_of(*turn.parents)
        for teacher in await families.teachers_of(child)
    ]
