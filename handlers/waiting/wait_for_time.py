"""A parent whom no free time suits waits for one, says which would, and leaves the line with a tap.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa waits for Ms Lee)
Bot:     Ada K.: you wait for a time with Ms Lee.
         Any time suits.
         As soon as one is free I write to you; it is yours first.
         [Not before …]  [Over by …]
         [Wait no more]
Ewa:     taps Not before …
Bot:     From when on could you meet Ms Lee? Choose a time, or write one: 17:30.
         [17:30]
         [Back]
Ewa:     17:55
Bot:     Ada K.: you wait for a time with Ms Lee.
         Any day, from 17:55 on.
         As soon as one is free I write to you; it is yours first.
         [Not before …]  [Over by …]
         [Any time]
         [Wait no more]
Ewa:     taps Wait no more
Bot:     Ada K.: you wait no more for a time with Ms Lee.
         [Undo]
Ewa:     taps Undo
Bot:     Ada K.: you wait for a time with Ms Lee.
         Any day, from 17:55 on.
         As soon as one is free I write to you; it is yours first.
         [Not before …]  [Over by …]
         [Any time]
         [Wait no more]
"""

from datetime import timedelta

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps, when, writes
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.waiting.answer_offer import own_place
from handlers.waiting.freed_times import gives_on, stops_waiting
from handlers.waiting.times_that_suit import (
    Step,
    is_only_a_time,
    shows,
    ways_to_say_what_suits,
    writes_time,
)
from handlers.waiting.waiting_lines import facts
from storage.models import Person, Role
from storage.shelf import NotThere

UNDONE = timedelta(minutes=10)  # until then who changes their mind has their old place


def waiting_for_times() -> Conversation:
    return Conversation(
        "waiting",
        role=Role.PARENT,
        entry_points=[
            taps(carried.WaitFor, waits),
            taps(carried.ShowWaiting, shows_place),
            *ways_to_say_what_suits(),
            taps(carried.LeaveWaiting, leaves),
            taps(carried.UndoLeaving, waits_again),
        ],
        states={step: [when(is_only_a_time, writes(writes_time))] for step in Step},
    )


async def waits(turn: Turn, tap: carried.WaitFor) -> Next:
    """They wait from now on; a second tap finds them in the line."""
    parent = await parent_who_may_meet(turn, tap)
    waiting = await turn.records.waiting.ask(tap.round, tap.teacher, tap.child, parent, turn.now)
    if waiting.asked_at == turn.now:
        await turn.note("waits", f"waiting:{waiting.id}")
    return await shows(turn, waiting)


async def parent_who_may_meet(turn: Turn, tap: carried.WaitFor) -> Person:
    """The parent who speaks, for this child. Raises `NotThere`."""
    shelf = turn.records.waiting
    if not await shelf.may_wait(tap.round, tap.teacher, tap.child):
        raise NotThere
    if not await shelf.times_to_come(tap.round, tap.teacher, turn.now):
        raise NotThere
    for parent in turn.parents:
        children = await turn.records.families.children_of(parent)
        if tap.child in {child.id for child in children}:
            return parent
    raise NotThere


async def shows_place(turn: Turn, tap: carried.ShowWaiting) -> Next:
    return await shows(turn, await own_place(turn, tap.waiting))


# Out of the line, and back


async def leaves(turn: Turn, tap: carried.LeaveWaiting) -> Next:
    waiting = await own_place(turn, tap.waiting)
    await stops_waiting(turn, waiting, "left")
    await gives_on(turn)
    if waiting.state == "waiting":
        await turn.note("waits-no-more", f"waiting:{waiting.id}")
    if waiting.state == "served":
        return await shows(turn, waiting)
    undo = Button(text("wait-undo"), carried.UndoLeaving(waiting.id))
    await turn.show(screen(text("wait-left", **facts(waiting)), undo))
    return END


async def waits_again(turn: Turn, tap: carried.UndoLeaving) -> Next:
    waiting = await own_place(turn, tap.waiting)
    if waiting.ended_at is not None and waiting.ended_at + UNDONE < turn.now:
        raise Refused(text("wait-too-late-to-undo"))
    if await turn.records.waiting.wait_again(waiting):
        await turn.note("waits-again", f"waiting:{waiting.id}")
    return await shows(turn, await turn.records.waiting.of_anyone(waiting.id))
