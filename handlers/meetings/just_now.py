"""What was just booked or cancelled can be undone by one tap, for a few minutes."""

from datetime import timedelta

from bot.voice import Voice
from storage.meeting_models import Booking

UNDONE = timedelta(minutes=5)


def was_just_booked(voice: Voice, booking: Booking) -> bool:
    """And not moved since: Undo of that is another."""
    meeting = booking.meeting
    booked = meeting.booked_at
    return meeting.sequence == 0 and booked is not None and voice.now < booked + UNDONE


def was_just_cancelled(voice: Voice, booking: Booking) -> bool:
    """What was only proposed had no time, and comes back as a new proposal."""
    meeting = booking.meeting
    if meeting.state != "cancelled" or meeting.starts_at is None or meeting.ended_at is None:
        return False
    return voice.now < meeting.ended_at + UNDONE
