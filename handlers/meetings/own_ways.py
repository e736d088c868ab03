"""What somebody can do about their own meeting: move it, cancel it, take back what was just done.

Whoever shows a card asks; each button is checked anew when it is pressed.
"""

from bot import taps
from bot.screen import Button, Rows
from bot.voice import Voice
from bot.words import text
from handlers.meetings.calendar_entry import to_calendar
from handlers.meetings.just_now import was_just_booked, was_just_cancelled
from handlers.meetings.offer_to_move import offer_to_move
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

ALL_MEETINGS = Button(text("meet-all"), taps.ShowMeetings())


async def own_ways(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    if booking.meeting.state == "booked" and booking.starts_at > voice.now:
        changes = (*to_calendar(booking), *await ways_to_change(voice, booking, reader))
        undo = undo_of_booking(voice, booking, reader)
    else:
        changes, undo = (), undo_of_cancelling(voice, booking, reader)
    others = ALL_MEETINGS if reader.role is Role.PARENT else None
    below = tuple(button for button in (undo, others) if button)
    return tuple(row for row in (changes, below) if row)


async def ways_to_change(
    voice: Voice, booking: Booking, reader: MeetingPerson
) -> tuple[Button, ...]:
    """No Move where it would only refuse: booking is over, or the child is in another class."""
    number = booking.meeting.id
    move = Button(text("meet-move"), taps.MoveMeeting(number, 0))
    cancel = Button(text("meet-cancel"), taps.CancelMeeting(number))
    movable = await offer_to_move(voice, booking, reader) is not None
    return (move, cancel) if movable else (cancel,)


def undo_of_booking(voice: Voice, booking: Booking, reader: MeetingPerson) -> Button | None:
    """For whoever booked it just now."""
    if not was_just_booked(voice, booking) or booking.meeting.asked_by != reader.person_id:
        return None
    return Button(text("meet-undo"), taps.TakeBookingBack(booking.meeting.id))


def undo_of_cancelling(voice: Voice, booking: Booking, reader: MeetingPerson) -> Button | None:
    """For whoever cancelled it just now."""
    if not was_just_cancelled(voice, booking) or booking.meeting.ended_by != reader.person_id:
        return None
    return Button(text("meet-undo"), taps.BookAgain(booking.meeting.id))
