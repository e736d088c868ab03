"""What can be done about a single meeting that is booked or was cancelled: buttons of its card."""

from bot import taps
from bot.screen import Button, Rows
from bot.voice import Voice
from bot.words import Text, text
from handlers.meetings.just_now import was_just_cancelled
from handlers.proposals.check_in_ways import ways_to_check_in
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

REASONS = ("ill", "work")  # besides none, and one's own words


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
        return ways_to_check_in(booking, reader) if reader.outcome == "took-place" else ()
    others = Button(text("single-other-time"), taps.AskMeetingTimes(meeting.id))
    where = Button(text("single-where"), taps.AskMeetingPlace(meeting.id))
    cancel = Button(text("single-cancel"), taps.AskWhyToCancel(meeting.id))
    if reader.role is Role.TEACHER:
        return ((others, where, cancel),)
    return ((others, cancel),)


def ended_row(voice: Voice, booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    number = booking.meeting.id
    again = Button(text("proposal-again"), taps.ProposeAgain(number))
    if was_just_cancelled(voice, booking) and booking.meeting.ended_by == reader.person_id:
        return (Button(text("single-undo"), taps.UndoCancelSingle(number)), again)
    return (again,)


def reason_of_single(booking: Booking) -> Text | None:
    """Why a single meeting was cancelled: chosen from a list, or as written."""
    meeting = booking.meeting
    if meeting.round_id is not None or meeting.state != "cancelled" or meeting.reason is None:
        return None
    if meeting.reason in REASONS:
        return text("single-because", why=text(f"single-because-{meeting.reason}"))
    return text("proposal-words", words=meeting.reason)
