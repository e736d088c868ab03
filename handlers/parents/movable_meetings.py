"""Whether a parent's meeting can be moved still: it is to come, and its round is open to them."""

from bot import taps as carried
from bot.screen import Button
from bot.turn import Turn
from bot.words import text
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.meetings.own_ways import may_be_moved
from storage.meeting_models import Booking
from storage.offer_models import Offer
from storage.shelf import NotThere


async def movable(turn: Turn, booking: Booking) -> Offer | None:
    """Where its other times are; None, and its fresh card is shown, when it cannot be moved."""
    if (offer := await offer_to_move(turn, booking)) is not None:
        return offer
    if booking.meeting.state == "booked":
        turn.answer(text("meet-not-moved"))
    await shows_meeting(turn, booking)
    return None


async def offer_to_move(turn: Turn, booking: Booking) -> Offer | None:
    offered = may_be_moved(booking, as_reader(booking, turn))
    if not offered or booking.meeting.state != "booked" or booking.starts_at <= turn.now:
        return None
    try:
        offer = await offer_of(turn, booking)
    except NotThere:
        return None
    return offer if offer.may_be_booked(turn.now) else None


async def offer_of(turn: Turn, booking: Booking) -> Offer:
    """What it was booked from. Raises `NotThere`: the child may be in another class now."""
    round_id = booking.meeting.round_id
    assert round_id is not None, "a single meeting is of no round"
    teacher, child = booking.teachers[0].person_id, booking.children[0].id
    return await turn.records.offers.for_(turn.account, turn.now, round_id, teacher, child)


def back_to(booking: Booking) -> Button:
    return Button(text("button-back"), carried.ShowMeeting(booking.meeting.id))
