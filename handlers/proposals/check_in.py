"""After a meeting either side sets a day to talk again; that morning the next is proposed, once.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  Tuesday 11:00
Ms Lee:  taps Send
Ewa:     taps Tuesday 17 March, 11:00
(122 hours later)
Ewa:     taps We met
Bot:     Tuesday 17 March, 11:00 · Ms Lee · Ada K.
         You met. What you agreed can be written down; the other side says yes, or corrects it.
         [Write what was agreed]
         [Talk again on …]
         [Change my answer]
Ewa:     taps Talk again on …
Bot:     When do you talk again together about Ada K.? Choose a day, or write one.
         [Tuesday 31 March]  [Tuesday 14 April]
         [Tuesday 28 April]
         [Home]
Ewa:     taps Tuesday 31 March
Bot:     You talk again about Ada K. on Tuesday 31 March.
         That morning Ms Lee is asked to propose times.
         [Another day]  [No day]
Ms Lee reads: Ewa Kowalska would like to talk again with you about Ada K. on Tuesday 31 March.
         That morning I will ask you to propose times.
         [Another day]  [No day]
(331 hours later)
Ms Lee reads: Today is the day to talk again about Ada K. with Ewa Kowalska.
         Would you like to propose times?
         [Propose times]
Ms Lee:  taps Propose times
Bot:     When could you meet? Write up to five times: Tuesday 15:30, Thursday 8:00.
         Or choose a day. Only times at which everyone is free are kept.
         [Wednesday 1 April]  [Thursday 2 April]
         [Friday 3 April]  [Monday 6 April]
         [Tuesday 7 April]  [Wednesday 8 April]
         [Without times]
         [Cancel]
"""

from datetime import date, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, taps, when, writes
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.agreements.promise_days import AS_FAR_AS, day_of, may_be_day, written_by
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import as_reader
from handlers.messages.opened_head import local_day
from handlers.proposals.check_in_ways import ways_to_check_in
from handlers.proposals.tell_of_check_ins import (
    NO_DAY,
    about,
    other_ways,
    tells_others,
    who_proposes,
)
from storage.meeting_models import Booking, MeetingPerson
from storage.shelf import NotThere

IN_WEEKS = (2, 4, 6)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)


class Step(StrEnum):
    WRITING_DAY = "writing-day"


def checking_in() -> Conversation:
    return Conversation(
        "check-in",
        entry_points=[
            taps(carried.AskCheckIn, asks_when),
            taps(carried.CheckInOn, chooses_day),
        ],
        states={Step.WRITING_DAY: [when(may_be_day, writes(writes_day))]},
    )


async def own_past(turn: Turn, number: int) -> Booking:
    """A meeting, of a round or not, that they took part in and that is over. Raises `NotThere`."""
    booking = await turn.records.meetings.of(turn.hats, number)
    if booking.meeting.state != "booked" or booking.ends_at > turn.now:
        raise NotThere
    return booking


async def asks_when(turn: Turn, tap: carried.AskCheckIn) -> Next:
    booking = await own_past(turn, tap.meeting)
    days = [
        Button(
            text("check-in-day", day=turn.school.said_day(day)),
            carried.CheckInOn(tap.meeting, day.toordinal()),
        )
        for day in await days_to_look_again(turn)
    ]
    await turn.show(
        screen(text("check-in-when", children=about(booking)), *in_rows_of(2, days), GO_HOME)
    )
    return At(Step.WRITING_DAY, tap.meeting)


async def days_to_look_again(turn: Turn) -> list[date]:
    """The same weekday in some weeks, or the first school day after it."""
    calendar, today = await turn.calendar(), local_day(turn)
    found = [calendar.next_school_day(today + weeks * A_WEEK - A_DAY) for weeks in IN_WEEKS]
    return sorted({day for day in found if day is not None})


async def chooses_day(turn: Turn, tap: carried.CheckInOn) -> Next:
    booking = await own_past(turn, tap.meeting)
    if tap.day == NO_DAY:
        return await drops_day(turn, booking)
    day = day_of(tap.day)
    if day is None:
        raise NotThere
    return await sets_day(turn, booking, day)


async def writes_day(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    booking, by = await own_past(turn, turn.place.subject_id or 0), written_by(turn)
    if by is None:
        await turn.show(screen(text("promise-day-unclear"), GO_HOME))
        return None
    return await sets_day(turn, booking, by[0])


async def sets_day(turn: Turn, booking: Booking, day: date) -> Next:
    """The other side is told; a second tap says the same and tells nobody."""
    today, reader = local_day(turn), as_reader(booking, turn)
    if not today < day <= today + AS_FAR_AS:
        await turn.show(screen(text("promise-day-over"), *ways_to_check_in(booking), GO_HOME))
        return END
    before = await turn.records.check_ins.of(booking)
    if before is None or before.day != day:
        await turn.records.check_ins.set(booking, day, reader.person_id, turn.now)
        await turn.note("set-check-in", f"meeting:{booking.meeting.id}")
        await tells_others(turn, booking, reader, day)
    await turn.show(screen(is_set(turn, booking, reader, day), *other_ways(booking)))
    return END


def is_set(turn: Turn, booking: Booking, reader: MeetingPerson, day: date) -> Text:
    facts = {"children": about(booking), "day": turn.school.said_day(day)}
    teacher = who_proposes(booking)
    if teacher.person_id == reader.person_id:
        return text("check-in-set-own", **facts)
    return text("check-in-set", **facts, teacher=teacher.name)


async def drops_day(turn: Turn, booking: Booking) -> Next:
    reader = as_reader(booking, turn)
    if await turn.records.check_ins.drop(booking):
        await turn.note("dropped-check-in", f"meeting:{booking.meeting.id}")
        await tells_others(turn, booking, reader, None)
    said = text("check-in-none", children=about(booking))
    await turn.show(screen(said, *ways_to_check_in(booking), GO_HOME))
    return END
