"""What somebody can do about their own meeting: move it, cancel it, take back what was just done.

Whoever shows a card asks; each button is checked anew when it is pressed.
"""

from bot import taps
from bot.screen import Button, Rows
from bot.voice import Voice
from bot.words import text
from handlers.meetings.calendar_entry import to_calendar
from handlers.meetings.just_now import was_just_booked, was_just_cancelled
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

ALL_MEETINGS = Button(text("meet-all"), taps.ShowMeetings())


def own_ways(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    if booking.meeting.state == "booked" and booking.starts_at > voice.now:
        changes = (*to_calendar(booking), *ways_to_change(booking, reader))
        undo = undo_of_booking(voice, booking, reader)
    else:
        changes, undo = (), undo_of_cancelling(voice, booking, reader)
    others = ALL_MEETINGS if reader.role is Role.PARENT else None
    below = tuple(button for button in (undo, others) if button)
    return tuple(row for row in (changes, below) if row)


def ways_to_change(booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    """A parent chooses among the offered times of a round; what was agreed singly is asked anew."""
    number = booking.meeting.id
    move = Button(text("meet-move"), taps.MoveMeeting(number, 0))
    cancel = Button(text("meet-cancel"), taps.CancelMeeting(number))
    return (move, cancel) if may_be_moved(booking, reader) else (cancel,)


def may_be_moved(booking: Booking, reader: MeetingPerson) -> bool:
    return reader.role is Role.PARENT and booking.meeting.slot_id is not None


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
