"""A teacher who is ill says so in two taps: every family of that day is offered the nearest times.

(Ms Lee and Mr Okafor offer times on Thursday 19 and Friday 20 March)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ms Lee:  taps I am ill
Bot:     Ms Lee is ill on Thursday 19 March: 1 meeting is called off.
         The family is told at once and offered the nearest other times.
         [Tell the family]
         [Home]
Ms Lee:  taps Tell the family
Bot:     Ms Lee is ill on Thursday 19 March. Told 1 of 1.
         Waiting for an answer: Ada K. (Ewa Kowalska)
         Who has not answered by 17:10 is to be phoned.
Ewa reads: Ms Lee is ill. This meeting is called off:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Would one of these times suit you?
         [Friday 20 March, 17:20]
         [Friday 20 March, 17:10]
         [Friday 20 March, 17:30]
         [None of these suits me]
Ewa:     taps Friday 20 March, 17:20
Bot:     Booked:
         Friday 20 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
"""

from bot import taps as carried
from bot.bookings import cancel
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import meeting_card
from handlers.meetings.what_follows import is_called_off, old_card_follows, tells
from handlers.reminders.ill_teachers import (
    called,
    days_of,
    known_day,
    meetings_of,
    said,
    teacher_who_is_ill,
)
from handlers.reminders.list_to_phone import illness_card, shows_illness, tells_school
from handlers.reminders.offer_equal_times import asks_families, list_when
from storage.meeting_models import Booking
from storage.models import Person, Role
from storage.shelf import NotThere

DAYS = 6  # buttons: the next days with meetings
TEACHERS = 20  # buttons: who meets somebody soonest


def falling_ill() -> Conversation:
    return Conversation(
        "ill",
        entry_points=[
            taps(carried.AskWhoIsIll, asks_who),
            taps(carried.AskWhenIll, asks_when),
            taps(carried.AskIll, asks),
            taps(carried.TellIll, tells_families),
        ],
    )


# Who, and on which day


async def asks_who(turn: Turn, _: carried.AskWhoIsIll) -> Next:
    if Role.OFFICE not in turn.roles:
        raise NotThere
    busy = await turn.records.illnesses.teachers(turn.now)
    if not busy:
        await turn.show(screen(text("ill-nobody-meets"), GO_HOME))
        return None
    teachers = [
        Button(text("ill-teacher", teacher=each.name), carried.AskWhenIll(each.id))
        for each in busy[:TEACHERS]
    ]
    await turn.show(screen(text("ill-who"), *in_rows_of(2, teachers), GO_HOME))
    return None


async def asks_when(turn: Turn, tap: carried.AskWhenIll) -> Next:
    teacher = await teacher_who_is_ill(turn, tap.person)
    days = days_of(turn, await meetings_of(turn, teacher))
    if len(days) == 1:
        return await asks(turn, carried.AskIll(tap.person, days[0]))
    if not days:
        await turn.show(screen(text("ill-nobody-meets"), GO_HOME))
        return None
    buttons = [
        Button(text("ill-day", day=said(turn, day)), carried.AskIll(tap.person, day))
        for day in days[:DAYS]
    ]
    await turn.show(screen(text("ill-when"), *in_rows_of(2, buttons), GO_HOME))
    return None


# It is costly, so it is asked


async def asks(turn: Turn, tap: carried.AskIll) -> Next:
    """On a card of its own: the list of the day stays."""
    teacher, day = await teacher_who_is_ill(turn, tap.person), known_day(tap.day)
    count = len(await meetings_of(turn, teacher, tap.day))
    if not count:
        known = await turn.records.illnesses.of_day(teacher.id, day)
        nobody = screen(text("ill-nobody-meets"), GO_HOME)
        await turn.show_new(await illness_card(turn, known) if known else nobody)
        return None
    name = await called(turn, teacher)
    await turn.show_new(
        screen(
            lines(
                text("ill-is", teacher=name, day=said(turn, tap.day), count=count),
                text("ill-will-tell", count=count),
            ),
            Button(text("ill-tell", count=count), carried.TellIll(tap.person, tap.day)),
            GO_HOME,
        )
    )
    return None


# Told


async def tells_families(turn: Turn, tap: carried.TellIll) -> Next:
    """Times withdrawn, meetings called off, families asked: all of it or nothing."""
    teacher, day = await teacher_who_is_ill(turn, tap.person), known_day(tap.day)
    await turn.records.meetings.lock()  # the office may be saying the same
    ill, shelf = await meetings_of(turn, teacher, tap.day), turn.records.illnesses
    if ill:
        begun = await shelf.begin(teacher.id, day, turn.account, list_when(turn.now, ill), turn.now)
        await shelf.withdraw(teacher.id, turn.school.time.span_of(day))
        for booking in ill:
            await calls_off(turn, teacher, booking)
            await shelf.add(begun, booking)
        await turn.note("teacher ill", f"illness:{begun.id}")
        await asks_families(turn, begun, ill)
    known = await shelf.of_day(teacher.id, day)
    if known is None:
        await turn.show(screen(text("ill-nobody-meets"), GO_HOME))
        return None
    if ill:
        await tells_school(turn, known)
    await shows_illness(turn, known)
    return None


async def calls_off(turn: Turn, teacher: Person, booking: Booking) -> None:
    """The families read it with the times they are offered; a colleague is told as always."""
    by = next(hat for hat in turn.hats if hat.role in {Role.OFFICE, Role.TEACHER})
    ended = await cancel(turn, booking, by if by.role is Role.OFFICE else teacher)
    assert ended is not None, "it was booked in this turn"
    await is_called_off(turn, ended)
    for reader in ended.teachers:
        if reader.person_id == teacher.id:
            shown = await meeting_card(turn, ended, reader)
            await old_card_follows(turn, reader, shown, ended.meeting.sequence)
        elif reader.account_id not in {None, turn.account.id}:
            await tells(turn, ended, reader, "cancelled")
