"""Whether a family's meeting can be moved still: it is to come, and its round is open to them.

Asked when the button is pressed, and before it is shown, also on a card that somebody else's tap
changes: so it is asked for a reader, not for whoever speaks.
"""

from bot.voice import Voice
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Account, Role
from storage.offer_models import Offer
from storage.shelf import NotThere


async def offer_to_move(voice: Voice, booking: Booking, reader: MeetingPerson) -> Offer | None:
    """Where its other times are; None when it cannot be moved (any more)."""
    if not is_of_round(booking, reader) or reader.account_id is None:
        return None
    if booking.meeting.state != "booked" or booking.starts_at <= voice.now:
        return None
    account = await voice.records.accounts.of(reader.account_id)
    assert account is not None, "an account that acts for somebody is there"
    try:
        offer = await offer_of(voice, booking, account)
    except NotThere:
        return None
    return offer if offer.may_be_booked(voice.now) else None


def is_of_round(booking: Booking, reader: MeetingPerson) -> bool:
    """A parent chooses among the times of a round; what was agreed singly is asked anew."""
    return reader.role is Role.PARENT and booking.meeting.slot_id is not None


async def offer_of(voice: Voice, booking: Booking, parent: Account) -> Offer:
    """What it was booked from. Raises `NotThere`: the child may be in another class now."""
    round_id = booking.meeting.round_id
    assert round_id is not None, "a single meeting is of no round"
    teacher, child = booking.teachers[0].person_id, booking.children[0].id
    return await voice.records.offers.for_(parent, voice.now, round_id, teacher, child)
