"""A reminder that was sent stays true: a meeting that is moved or cancelled leaves it, in place.

So nobody says Coming on an old card to a meeting that is off. What is left of a day keeps its
buttons; where nothing is left, the card says how it stands, and the newer one has the ways on.
"""

from collections.abc import Iterable

from bot.meeting_reminders import SOON
from bot.screen import Screen
from bot.voice import CardAt, Voice
from bot.words import lines, text
from handlers.meetings.meeting_card import meeting_card
from handlers.reminders.reminder_card import Named, reminder_card, said_of
from handlers.reminders.still_theirs import children_of, still_theirs
from storage.meeting_models import Booking
from storage.reminder_models import MeetingReminder, ReminderCard


async def reminder_follows(voice: Voice, booking: Booking, card: ReminderCard) -> None:
    """One message in which somebody was reminded of a meeting that is booked anew, or is off."""
    if await voice.records.outbox.is_taken_back(card.card_id):
        return
    if any(reader.card_id == card.card_id for reader in booking.people):
        return  # they answered on it: it is the meeting's own card by now, and follows as that
    shown = await as_it_stands(voice, booking, card)
    if shown is not None:
        await voice.change_card(
            CardAt(card.account_id, card.card_id),
            shown,
            key=f"reminder-stands:{card.card_id}:{booking.meeting.id}:{booking.meeting.sequence}",
        )


async def as_it_stands(voice: Voice, booking: Booking, card: ReminderCard) -> Screen | None:
    """None for a parent who does not act for the children any more: they read nothing new."""
    told = await voice.records.meeting_reminders.on_card(card.card_id)
    to_come = [each for each in told if each.state == "booked"]
    if named := await named_to(voice, card, to_come):
        soon = any(each.ahead in SOON for each in to_come)
        return reminder_card(voice, named, soon=soon)
    if called_off := await named_to(voice, card, told):
        return Screen(lines(text("meeting-cancelled"), *said_of(called_off)))
    acting_for = await children_of(voice, card.account_id)
    for reader in booking.people:
        if reader.account_id == card.account_id and still_theirs(booking, reader, acting_for):
            return Screen((await meeting_card(voice, booking, reader)).words)
    return None


async def named_to(voice: Voice, card: ReminderCard, told: Iterable[MeetingReminder]) -> Named:
    acting_for = await children_of(voice, card.account_id)
    named = []
    for each in told:
        booking = await voice.records.meetings.of_anyone(each.meeting_id)
        named += [
            (booking, reader)
            for reader in booking.people
            if reader.person_id == each.person_id and still_theirs(booking, reader, acting_for)
        ]
    return tuple(named)
