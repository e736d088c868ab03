"""Which times suit whoever waits for one: a day, from when on, or until when.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa waits for Ms Lee)
Ewa:     taps Over by …
Bot:     By when must the meeting with Ms Lee be over? Choose a time, or write one: 17:30.
         [17:30]
         [Back]
Ewa:     taps 17:30
Bot:     17:00 with Ms Lee is free · Thursday 19 March · Ada K.
         It is yours until 12:00.
         [Take it]  [No, thank you]
"""

from datetime import date, time
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.typed_times import times_in
from bot.words import text
from handlers.agreements.promise_days import day_of
from handlers.messages.opened_head import local_day
from handlers.typed_hours import at_minute
from handlers.waiting.answer_offer import own_place
from handlers.waiting.freed_times import offers_free_times
from handlers.waiting.waiting_card import hours_offered, waiting_card
from storage.shelf import NotThere
from storage.waiting_models import Waiting

NOON = 12
ONLY_A_TIME = 4  # words; in more a figure may be anything


class Step(StrEnum):
    WRITING_AFTER = "writing-after"
    WRITING_BEFORE = "writing-before"


def ways_to_say_what_suits() -> tuple[Entry, ...]:
    return (
        taps(carried.WaitOn, chooses_day),
        taps(carried.AskWaitAfter, asks_after),
        taps(carried.WaitAfter, chooses_after),
        taps(carried.AskWaitBefore, asks_before),
        taps(carried.WaitBefore, chooses_before),
        taps(carried.WaitAnyTime, takes_any_time),
    )


def only_a_time(entry: Entry) -> Entry:
    """A whole message, or a reply, goes its own way."""
    return Entry(
        lambda turn: (
            turn.answers is None and len(turn.words.split()) <= ONLY_A_TIME and entry.happens(turn)
        ),
        entry.then,
    )


async def shows(turn: Turn, waiting: Waiting) -> Next:
    await turn.show(await waiting_card(turn, waiting))
    return END


async def chooses_day(turn: Turn, tap: carried.WaitOn) -> Next:
    waiting = await own_place(turn, tap.waiting)
    day = day_of(tap.day)
    if tap.day and day not in await days_of(turn, waiting):
        raise NotThere
    return await wishes(turn, waiting, day, waiting.after, waiting.before)


async def days_of(turn: Turn, waiting: Waiting) -> set[date]:
    times = await turn.records.waiting.times_to_come(waiting.round_id, waiting.teacher_id, turn.now)
    return {local_day(turn, slot.starts_at) for slot in times}


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
    is_after = turn.place.step == Step.WRITING_AFTER
    if len(found) != 1:
        hour = carried.WaitAfter if is_after else carried.WaitBefore
        rows = await hours_offered(turn, waiting, hour)
        await turn.show(screen(text("wait-time-unclear"), *rows, back_to(waiting)))
        return None
    wall = await as_meant(turn, waiting, found[0])
    if is_after:
        return await wishes_after(turn, waiting, wall)
    return await wishes_before(turn, waiting, wall)


async def as_meant(turn: Turn, waiting: Waiting, written: time) -> str:
    """HH:MM; where the teacher's times are in the afternoon, 5:30 is 17:30."""
    later = written.replace(hour=(written.hour + NOON) % (2 * NOON))
    times = await turn.records.waiting.times_to_come(waiting.round_id, waiting.teacher_id, turn.now)
    local = turn.school.time.local
    ends = [local(slot.ends_at).time() for slot in times]
    begins = [local(slot.starts_at).time() for slot in times]
    if times and written.hour < NOON and written < min(begins) <= later <= max(ends):
        written = later
    return f"{written:%H:%M}"


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
