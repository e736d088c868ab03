"""A parent who wants another time has it here, or reads kindly that it is too late for that."""

from bot import taps as carried
from bot.screen import Button
from bot.turn import Turn
from bot.words import text
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.meetings.offer_to_move import offer_to_move
from storage.meeting_models import Booking
from storage.offer_models import Offer


async def movable(turn: Turn, booking: Booking) -> Offer | None:
    """Where its other times are; None, and its fresh card is shown, when it cannot be moved."""
    if (offer := await offer_to_move(turn, booking, as_reader(booking, turn))) is not None:
        return offer
    if booking.meeting.state == "booked":
        turn.answer(text("meet-not-moved"))
    await shows_meeting(turn, booking)
    return None


def back_to(booking: Booking) -> Button:
    return Button(text("button-back"), carried.ShowMeeting(booking.meeting.id))
