"""The others learn of a day to talk again, and that morning the teacher is asked for times."""

from datetime import date, timedelta

from bot import taps as carried
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Names, names, text
from handlers.meetings.in_their_hours import in_their_hours
from handlers.meetings.meeting_lines import others
from handlers.messages.opened_head import local_day
from storage.meeting_models import Booking, MeetingPerson
from storage.outbox_models import Lane

A_WEEK = timedelta(days=7)
NO_DAY = 0


def about(booking: Booking) -> Names:
    return names([child.short_name for child in booking.children])


def other_ways(booking: Booking) -> Rows:
    number = booking.meeting.id
    another = Button(text("check-in-another"), carried.AskCheckIn(number))
    return ((another, Button(text("check-in-no-day"), carried.CheckInOn(number, NO_DAY))),)


async def tells_others(turn: Turn, booking: Booking, by: MeetingPerson, day: date | None) -> None:
    """What was not read yet gives way to it."""
    for reader in booking.people:
        if reader.account_id in {None, turn.account.id}:
            continue
        subject = f"check-in:{booking.meeting.id}:{reader.person_id}"
        await turn.records.outbox.cancel(subject, turn.now, "another day was set")
        at = await in_their_hours(turn, reader)
        await turn.tell(
            reader.account_id,
            told(turn, booking, by, reader, day),
            key=f"{subject}:{day or 'none'}:{turn.received.id}",
            subject=subject,
            not_before=at,
        )


def told(
    turn: Turn, booking: Booking, by: MeetingPerson, reader: MeetingPerson, day: date | None
) -> Screen:
    if day is None:
        return screen(text("check-in-dropped", who=by.name, children=about(booking)))
    facts = {"who": by.name, "children": about(booking), "day": turn.school.said_day(day)}
    if reader.person_id == who_proposes(booking).person_id:
        return screen(text("check-in-told-teacher", **facts), *other_ways(booking))
    return screen(text("check-in-told", **facts), *other_ways(booking))


def who_proposes(booking: Booking) -> MeetingPerson:
    """The teacher who proposed the first meeting, or else the first of them."""
    asked_by = booking.meeting.asked_by
    return min(booking.teachers, key=lambda teacher: teacher.person_id != asked_by)


# The morning has come


async def proposes_next_meetings(voice: Voice) -> None:
    for number in await voice.records.check_ins.due(local_day(voice)):
        booking = await voice.records.meetings.of_anyone(number)
        # Of two tickers one is first; the other finds it done.
        if await voice.records.check_ins.proposed(booking, voice.now):
            await proposes_to(voice, booking, who_proposes(booking))


async def proposes_to(voice: Voice, booking: Booking, teacher: MeetingPerson) -> None:
    if teacher.account_id is None:
        return
    with_ = names([person.name for person in others(booking, teacher)])
    again = Button(text("check-in-propose"), carried.ProposeAgain(booking.meeting.id))
    await voice.tell(
        teacher.account_id,
        screen(text("check-in-today", who=with_, children=about(booking)), again),
        key=f"check-in-today:{booking.meeting.id}:{int(voice.now.timestamp())}",
        lane=Lane.REMINDER,
        subject=f"check-in-today:{booking.meeting.id}",
        not_before=await in_their_hours(voice, teacher),
        lasts=A_WEEK,
    )
