"""A teacher who runs late says so once: all families up to a long pause learn when to come.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ms Lee:  taps Running late
Bot:     How much later than planned do you begin? All families still to come are told at once.
         1 meeting is still to come today.
         [5 minutes]  [10 minutes]  [15 minutes]
Ms Lee:  taps 10 minutes
Bot:     You begin about 10 minutes later than planned.
         1 family has been told.
         [5 minutes]  [✓ 10 minutes]  [15 minutes]
         [On time again]
Ewa reads: Ms Lee begins about 10 minutes later. Please come at 17:30.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Coming]  [Running late]  [Cannot come]
Ms Lee:  taps On time again
Bot:     You begin on time.
         1 family has been told.
         [5 minutes]  [10 minutes]  [15 minutes]
Ewa reads: Ms Lee begins on time after all. Please come at 17:20.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Coming]  [Running late]  [Cannot come]
"""

from datetime import timedelta
from itertools import pairwise

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import Moment, Said, lines, names, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import meeting_card
from handlers.meetings.meeting_lines import meeting_line
from handlers.messages.opened_head import local_day
from handlers.reminders.answer_lines import answer_row
from handlers.reminders.ill_teachers import meetings_of
from handlers.teachers.day_on_card import day_follows
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Person
from storage.shelf import NotThere

LATER = (5, 10, 15)  # minutes
ON_TIME = 0
PAUSE = timedelta(hours=4)  # longer than any within an evening: it goes on for all of that


def running_late() -> Conversation:
    return Conversation(
        "running-late",
        entry_points=[
            taps(carried.AskToRunLate, asks_how_much),
            taps(carried.RunLate, runs_late),
        ],
    )


async def asks_how_much(turn: Turn, tap: carried.AskToRunLate) -> Next:
    """On a card of its own: the list of the day stays."""
    if tap.day != today(turn):
        turn.explain_old_card()
    await turn.show_new(question(turn, await meetings_of(turn, turn.teacher, today(turn))))
    return None


def question(turn: Turn, to_come: list[Booking]) -> Screen:
    if not to_come:
        return screen(text("run-nobody-to-come"), GO_HOME)
    next_ones = up_to_pause(to_come)
    minutes = max(booking.meeting.late_minutes for booking in next_ones)
    whole_day = len(next_ones) == len(to_come)
    how_many = "run-to-come" if whole_day else "run-until-pause"
    asked = lines(text("run-how-much"), text(how_many, count=len(next_ones)))
    return screen(asked, *choices(turn, minutes))


def today(turn: Turn) -> int:
    return local_day(turn).toordinal()


def up_to_pause(to_come: list[Booking]) -> list[Booking]:
    """Those that a delay now moves: after a long pause the teacher is on time."""
    for number, (before, after) in enumerate(pairwise(to_come), start=1):
        if after.starts_at - before.ends_at >= PAUSE:
            return to_come[:number]
    return to_come


def choices(turn: Turn, chosen: int) -> Rows:
    """Any of them can be tapped again, so each is the other's Undo."""
    minutes = tuple(
        Button(
            text("late-minutes-chosen" if later == chosen else "late-minutes", minutes=later),
            carried.RunLate(today(turn), later),
        )
        for later in LATER
    )
    on_time = Button(text("run-on-time"), carried.RunLate(today(turn), ON_TIME))
    return (minutes, (on_time,)) if chosen else (minutes,)


async def runs_late(turn: Turn, tap: carried.RunLate) -> Next:
    if tap.minutes not in {*LATER, ON_TIME}:
        raise NotThere
    to_come, changed = await meetings_of(turn, turn.teacher, today(turn)), False
    if tap.day != today(turn):
        turn.explain_old_card()
        await turn.show(question(turn, to_come))
        return None
    to_come = up_to_pause(to_come)
    for booking in to_come:
        if await turn.records.meeting_answers.expect_later(booking, tap.minutes):
            await tells_new_time(turn, turn.teacher, booking, tap.minutes)
            changed = True
    if changed:
        await day_follows(turn, turn.teacher.id)
        await turn.note(f"runs {tap.minutes} minutes late", f"day:{tap.day}")
    await turn.show(how_it_stands(turn, tap.minutes, to_come))
    return None


def how_it_stands(turn: Turn, minutes: int, to_come: list[Booking]) -> Screen:
    if not to_come:
        return screen(text("run-nobody-to-come"), GO_HOME)
    begins = text("run-late-now", minutes=minutes) if minutes else text("run-on-time-now")
    reached = [booking for booking in to_come if any(p.account_id for p in booking.parents)]
    not_here = [p.name for booking in to_come for p in booking.parents if not p.account_id]
    return screen(
        lines(
            begins,
            text("run-told", count=len(reached)),
            text("run-not-told", parents=names(not_here)) if not_here else None,
        ),
        *choices(turn, minutes),
    )


async def tells_new_time(turn: Turn, teacher: Person, booking: Booking, minutes: int) -> None:
    """Everyone else who meets, once for this change."""
    fresh = await turn.records.meetings.of_anyone(booking.meeting.id)
    name = next(each.name for each in fresh.people if each.person_id == teacher.id)
    readers = [
        reader
        for reader in fresh.people
        if reader.account_id is not None and reader.account_id != turn.account.id
    ]
    for reader in readers:
        await tells(turn, fresh, reader, name, minutes)


async def tells(
    turn: Turn, booking: Booking, reader: MeetingPerson, teacher: str, minutes: int
) -> None:
    assert reader.account_id is not None, "who has not joined cannot be told"
    at = booking.starts_at + timedelta(minutes=minutes)
    facts = {"teacher": teacher, "moment": Moment(at, Said.TIME)}
    said = (
        text("run-late-told", minutes=minutes, **facts)
        if minutes
        else text("run-on-time-told", **facts)
    )
    number, key = booking.meeting.id, f"{booking.meeting.id}:{reader.person_id}:{turn.received.id}"
    if reader.card_id is not None:
        shown = await meeting_card(turn, booking, reader)
        await turn.change_card(
            CardAt(reader.account_id, reader.card_id), shown, key=f"begins-later-card:{key}"
        )
    await turn.tell(
        reader.account_id,
        screen(lines(said, meeting_line(booking, reader)), answer_row(turn, booking, reader)),
        key=f"begins-later:{key}",
        subject=f"meeting:{number}",
        lasts=at - turn.now,
    )
