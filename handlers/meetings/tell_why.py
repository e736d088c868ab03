"""Why a meeting was cancelled stands on the others' cards as soon as it is said.

No second message: they have been told already that it is cancelled.
"""

from bot.screen import Screen
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import lines, text
from handlers.meetings.meeting_lines import meeting_lines
from storage.meeting_models import Booking, MeetingPerson


async def tells_why(turn: Turn, booking: Booking, reason: str) -> Booking:
    """Once: a second reason changes nothing."""
    meetings, number = turn.records.meetings, booking.meeting.id
    if not await meetings.say_why(number, reason):
        return booking
    said = await meetings.of_anyone(number)
    for reader in said.people:
        if reader.account_id != turn.account.id:
            await its_card_says_why(turn, said, reader)
    return said


async def its_card_says_why(turn: Turn, booking: Booking, reader: MeetingPerson) -> None:
    """Nothing for who never heard of the meeting: their news was taken back before they read it."""
    card, account = reader.card_id, reader.account_id
    if card is None or account is None or await turn.records.outbox.is_taken_back(card):
        return
    words = lines(text("meeting-was-cancelled"), meeting_lines(booking, reader))
    key = f"meeting-why:{card}:{booking.meeting.sequence}"
    await turn.change_card(CardAt(account, card), Screen(words), key=key)
