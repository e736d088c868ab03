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

from datetime import date, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Entry, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.typed_times import times_in
from bot.words import text
from handlers.agreements.promise_days import day_of
from handlers.meetings.answer_offer import own_place
from handlers.meetings.freed_times import gives_on, offers_free_times, stops_waiting
from handlers.meetings.waiting_card import hours_offered, waiting_card
from handlers.meetings.waiting_lines import facts
from handlers.typed_hours import at_minute
from storage.models import Person, Role
from storage.shelf import NotThere
from storage.waiting_models import Waiting

UNDONE = timedelta(minutes=10)  # until then who changes their mind has their old place
ONLY_A_TIME = 4  # words; in more a figure may be anything


class Step(StrEnum):
    WRITING_AFTER = "writing-after"
    WRITING_BEFORE = "writing-before"


def waiting_for_times() -> Conversation:
    return Conversation(
        "waiting",
        role=Role.PARENT,
        entry_points=[
            taps(carried.WaitFor, waits),
            taps(carried.ShowWaiting, shows_place),
            taps(carried.WaitOn, chooses_day),
            taps(carried.AskWaitAfter, asks_after),
            taps(carried.WaitAfter, chooses_after),
            taps(carried.AskWaitBefore, asks_before),
            taps(carried.WaitBefore, chooses_before),
            taps(carried.WaitAnyTime, takes_any_time),
            taps(carried.LeaveWaiting, leaves),
            taps(carried.UndoLeaving, waits_again),
        ],
        states={
            Step.WRITING_AFTER: [only_a_time(writes(writes_time))],
            Step.WRITING_BEFORE: [only_a_time(writes(writes_time))],
        },
    )


def only_a_time(entry: Entry) -> Entry:
    """A whole message, or a reply, goes its own way."""
    return Entry(
        lambda turn: (
            turn.answers is None and len(turn.words.split()) <= ONLY_A_TIME and entry.happens(turn)
        ),
        entry.then,
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


async def shows(turn: Turn, waiting: Waiting) -> Next:
    await turn.show(await waiting_card(turn, waiting))
    return END


# Which times suit


async def chooses_day(turn: Turn, tap: carried.WaitOn) -> Next:
    waiting = await own_place(turn, tap.waiting)
    day = day_of(tap.day)
    if tap.day and day not in await days_of(turn, waiting):
        raise NotThere
    return await wishes(turn, waiting, day, waiting.after, waiting.before)


async def days_of(turn: Turn, waiting: Waiting) -> set[date]:
    times = await turn.records.waiting.times_to_come(waiting.round_id, waiting.teacher_id, turn.now)
    return {turn.school.time.local(slot.starts_at).date() for slot in times}


async def asks_after(turn: Turn, tap: carried.AskWaitAfter) -> Next:
    waiting = await own_place(turn, tap.waiting)
    asked = text("wait-from-when", teacher=waiting.teacher_name)
    rows = await hours_offered(turn, waiting, carried.WaitAfter)
    await turn.show(screen(asked, *rows, back_to(waiting)))
    return At(Step.WRITING_AFTER, waiting.id)


async def asks_before(turn: Turn, tap: carried.AskWaitBefore) -> Next:
    waiting = await own_place(turn, tap.waiting)
    asked = text("wait-until-when", teacher=waiting.teacher_name)
    rows = await hours_offered(turn, waiting, carried.WaitBefore)
    await turn.show(screen(asked, *rows, back_to(waiting)))
    return At(Step.WRITING_BEFORE, waiting.id)


def back_to(waiting: Waiting) -> Button:
    return Button(text("button-back"), carried.ShowWaiting(waiting.id))


async def chooses_after(turn: Turn, tap: carried.WaitAfter) -> Next:
    waiting = await own_place(turn, tap.waiting)
    return await wishes_after(turn, waiting, f"{at_minute(tap.minute):%H:%M}")


async def chooses_before(turn: Turn, tap: carried.WaitBefore) -> Next:
    waiting = await own_place(turn, tap.waiting)
    return await wishes_before(turn, waiting, f"{at_minute(tap.minute):%H:%M}")


async def writes_time(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    waiting = await own_place(turn, turn.place.subject_id or 0)
    found = times_in(turn.words)
    if len(found) != 1:
        await turn.show(screen(text("wait-time-unclear"), back_to(waiting)))
        return None
    wall = f"{found[0]:%H:%M}"
    if turn.place.step == Step.WRITING_AFTER:
        return await wishes_after(turn, waiting, wall)
    return await wishes_before(turn, waiting, wall)


async def wishes_after(turn: Turn, waiting: Waiting, after: str) -> Next:
    """What was said before and leaves no time any more does not count."""
    before = waiting.before if waiting.before and waiting.before > after else None
    return await wishes(turn, waiting, waiting.day, after, before)


async def wishes_before(turn: Turn, waiting: Waiting, before: str) -> Next:
    after = waiting.after if waiting.after and waiting.after < before else None
    return await wishes(turn, waiting, waiting.day, after, before)


async def takes_any_time(turn: Turn, tap: carried.WaitAnyTime) -> Next:
    return await wishes(turn, await own_place(turn, tap.waiting), None, None, None)


async def wishes(
    turn: Turn, waiting: Waiting, day: date | None, after: str | None, before: str | None
) -> Next:
    """From now on these times suit; one of them that is free already is theirs at once."""
    await turn.records.waiting.suit(waiting, day, after, before)
    changed = await turn.records.waiting.of_anyone(waiting.id)
    await shows(turn, changed)
    if changed.state == "waiting" and not changed.wants_any:
        await offers_free_times(turn, changed)
    return END


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
