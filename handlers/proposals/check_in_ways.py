"""The button of a day to talk again, for the card of a meeting that took place."""

from bot import taps
from bot.screen import Button, Rows
from bot.words import text
from storage.meeting_models import Booking


def ways_to_check_in(booking: Booking) -> Rows:
    """Either side can set the day."""
    return ((Button(text("check-in-button"), taps.AskCheckIn(booking.meeting.id)),),)
