"""Which teacher is ill on which day, and which meetings that concerns."""

from datetime import date

from bot import taps as carried
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import Moment, Said, text
from handlers.messages.opened_head import local_day
from storage.meeting_models import Booking
from storage.models import Person, Role
from storage.shelf import NotThere


async def ways_when_ill(turn: Turn) -> Rows:
    """For the card of /meet: what a teacher with meetings to come says, or the office for them.

    That they run late is on the card of the day itself: there is no time to look for it.
    """
    if turn.role is Role.TEACHER and await meetings_of(turn, turn.teacher):
        return ((Button(text("ill-button"), carried.AskWhenIll(turn.teacher.id)),),)
    if turn.role is Role.OFFICE and await turn.records.illnesses.teachers(turn.now):
        return ((Button(text("ill-somebody"), carried.AskWhoIsIll()),),)
    return ()


async def teacher_who_is_ill(turn: Turn, number: int) -> Person:
    """The speaking teacher, or for the office any. Raises `NotThere`."""
    for hat in turn.hats_as(Role.TEACHER):
        if hat.id == number:
            return hat
    found = await turn.records.people.of(number) if Role.OFFICE in turn.roles else None
    if found is None or found.role is not Role.TEACHER:
        raise NotThere
    return found


async def meetings_of(turn: Turn, teacher: Person, day: int | None = None) -> list[Booking]:
    """What the teacher has booked and has not begun, of one day (its ordinal) or of all."""
    return [
        booking
        for booking in await turn.records.meetings.coming_of((teacher,), turn.now)
        if booking.starts_at > turn.now and day in {None, day_of(turn, booking)}
    ]


def day_of(turn: Turn, booking: Booking) -> int:
    return local_day(turn, booking.starts_at).toordinal()


def days_of(turn: Turn, coming: list[Booking]) -> list[int]:
    return sorted({day_of(turn, booking) for booking in coming})


def said(turn: Turn, day: int) -> Moment:
    begins, _ = turn.school.time.span_of(date.fromordinal(day))
    return Moment(begins, Said.DAY)


def known_day(day: int) -> date:
    """Raises `NotThere` for what is no day."""
    try:
        return date.fromordinal(day)
    except (ValueError, OverflowError):
        raise NotThere from None


async def called(turn: Turn, teacher: Person) -> str:
    manners = await turn.records.manners.of(teacher.account_id, Role.TEACHER)
    return manners.called or teacher.name
