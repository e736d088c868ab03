"""What can be done about a single meeting that is booked or was cancelled: buttons of its card."""

from bot import taps
from bot.screen import Button, Rows
from bot.voice import Voice
from bot.words import text
from handlers.meetings.own_ways import undo_of_cancelling
from handlers.proposals.check_in_ways import ways_to_check_in
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role


def ways_on_single(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    """Nothing for a meeting of a round: its times are moved and cancelled elsewhere."""
    meeting = booking.meeting
    if meeting.round_id is not None or meeting.starts_at is None:
        return ()
    if meeting.state == "cancelled":
        return (ended_row(voice, booking, reader),)
    if meeting.state != "booked":
        return ()
    if meeting.starts_at <= voice.now:
        return ways_to_check_in(booking) if reader.outcome == "took-place" else ()
    others = Button(text("single-other-time"), taps.AskMeetingTimes(meeting.id))
    where = Button(text("single-where"), taps.AskMeetingPlace(meeting.id))
    cancel = Button(text("meet-cancel"), taps.CancelMeeting(meeting.id))
    if reader.role is Role.TEACHER:
        return ((others, where, cancel),)
    return ((others, cancel),)


def ended_row(voice: Voice, booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    again = Button(text("proposal-again"), taps.ProposeAgain(booking.meeting.id))
    undo = undo_of_cancelling(voice, booking, reader)
    return (undo, again) if undo else (again,)
