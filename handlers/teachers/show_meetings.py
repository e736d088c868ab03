"""A teacher sees the next day with meetings: a list that stays true, a picture, a page to print.

Ms Lee:  /meet
Bot:     No meetings are coming. What families book will stand here.
         [New evening]
         [Propose a meeting]
         [Home]
(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked 17:20 with Ms Lee)
Ms Lee:  /meet
Bot:     Thursday 19 March: 1 meeting, 5 times free
         Room: 12
         17:00–17:20: 2 times free
         17:20 · Ada K. · Ewa Kowalska
         17:30–18:00: 3 times free
         [Open a meeting]  [More]
         [Picture]  [To print]
         [New evening]
Ms Lee:  taps Open a meeting
Bot:     Which meeting?
         [17:20 Ada K.]
         [Back]
Ms Lee:  taps 17:20 Ada K.
Bot:     Booked:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
Ms Lee:  /meet
Ms Lee:  taps More
Bot:     Thursday 19 March
         [Day to my calendar]
         [I am ill]
         [Families · Parent conferences]
         [Propose a meeting]
         [Back]
Ms Lee:  taps Day to my calendar
Bot:     For your calendar: open the file and choose “Add”.
Ms Lee:  taps Back
Ms Lee:  taps Picture
Bot:     Thursday 19 March
"""

from collections.abc import Awaitable, Callable
from datetime import date

from bot import taps as carried
from bot.conversation import Conversation, Next, acting_as, command, taps
from bot.screen import Button, Rows, in_rows_of, screen
from bot.turn import Turn
from bot.words import Moment, Said, names, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import as_reader, meeting_card, stands_on
from handlers.proposals.ways_to_propose import ways_to_propose
from handlers.reminders.ill_teachers import ways_when_ill
from handlers.rounds.own_rounds import NEW_EVENING
from handlers.rounds.set_up_round import ways_to_own_rounds
from handlers.teachers.day_on_card import a_day, looks_elsewhere, shows
from handlers.teachers.take_day_along import asks_for_calendar, asks_for_drawing
from handlers.teachers.teaching_day import TeachingDay, day_of, next_day
from handlers.waiting.families_of_round import ways_to_families
from storage.meeting_models import Booking
from storage.models import Role

MOST_BUTTONS = 90  # Telegram has room for 100


def showing_teaching_days() -> Conversation:
    return Conversation(
        "teaching-day",
        role=Role.TEACHER,
        entry_points=[
            acting_as(Role.TEACHER, command("meet", asks_for_meetings)),
            taps(carried.ShowTeachingDay, turns_to_day),
            taps(carried.ShowMoreOfDay, asks_for_more),
            taps(carried.AskWhichMeeting, asks_which),
            taps(carried.OpenMeeting, opens),
            taps(carried.DrawTeachingDay, asks_for_drawing),
            taps(carried.DayToCalendar, asks_for_calendar),
        ],
    )


async def ways_on(turn: Turn) -> Rows:
    """What else a teacher can do about meetings, row by row; a new evening stands on the card."""
    return tuple([row for way in WAYS for row in await way(turn)])


WAYS: tuple[Callable[[Turn], Awaitable[Rows]], ...] = (
    ways_when_ill,
    ways_to_own_rounds,
    ways_to_families,
    ways_to_propose,
)
"""Each offers its rows: being ill, their evenings, whom to invite, a single meeting."""


async def asks_for_meetings(turn: Turn) -> Next:
    day = await next_day(turn, turn.teacher)
    if day is None:
        await turn.show(screen(text("day-none"), NEW_EVENING, *await ways_on(turn), GO_HOME))
    else:
        await shows(turn, day)
    return None


async def turns_to_day(turn: Turn, tap: carried.ShowTeachingDay) -> Next:
    await shows(turn, a_day(turn, tap.day))
    return None


# A single meeting


async def asks_which(turn: Turn, tap: carried.AskWhichMeeting) -> Next:
    found = await day_of(turn, turn.teacher, a_day(turn, tap.day))
    if not found.bookings:
        await shows(turn, found.day)
        return None
    buttons = [
        Button(
            text(
                "day-open-one",
                time=Moment(each.starts_at, Said.TIME),
                children=names([child.short_name for child in each.children]),
            ),
            carried.OpenMeeting(each.meeting.id),
        )
        for each in found.bookings[:MOST_BUTTONS]
    ]
    await looks_elsewhere(turn)
    await turn.show(screen(text("day-which"), *in_rows_of(3, buttons), back_to(found.day)))
    return None


async def opens(turn: Turn, tap: carried.OpenMeeting) -> Next:
    """Below the list, which stays."""
    booking = await turn.records.meetings.of([turn.teacher], tap.meeting)
    await shows_list_again(turn, booking)
    reader = as_reader(booking, turn)
    at = await turn.show_new(await meeting_card(turn, booking, reader))
    await stands_on(turn, booking, reader, at)
    return None


async def shows_list_again(turn: Turn, booking: Booking) -> None:
    at = booking.meeting.starts_at
    if at is not None:
        await shows(turn, turn.school.time.local(at).date())


# The whole day


async def asks_for_more(turn: Turn, tap: carried.ShowMoreOfDay) -> Next:
    found = await day_of(turn, turn.teacher, a_day(turn, tap.day))
    await looks_elsewhere(turn)
    await turn.show(
        screen(
            text("day-title", day=turn.school.said_day(found.day)),
            to_calendar(found),
            *await ways_on(turn),
            back_to(found.day),
        )
    )
    return None


def to_calendar(found: TeachingDay) -> Button | None:
    if not found.bookings:
        return None
    return Button(text("day-to-calendar"), carried.DayToCalendar(found.day.toordinal()))


def back_to(day: date) -> Button:
    return Button(text("button-back"), carried.ShowTeachingDay(day.toordinal()))
