"""The button of a day to talk again, for the card of a meeting that took place."""

from bot import taps
from bot.screen import Button, Rows
from bot.words import text
from storage.meeting_models import Booking, MeetingPerson


def ways_to_check_in(booking: Booking, reader: MeetingPerson) -> Rows:  # noqa: ARG001 - either side has the same
    """Either side can set the day."""
    return ((Button(text("check-in-button"), taps.AskCheckIn(booking.meeting.id)),),)
