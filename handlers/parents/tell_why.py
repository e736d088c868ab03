"""Why a meeting was cancelled stands on the others' cards as soon as it is said.

No second message: they have been told already that it is cancelled.
"""

from bot.screen import Screen
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import lines, text
from handlers.meetings.meeting_lines import meeting_lines
from storage.meeting_models import Booking


async def tells_why(turn: Turn, booking: Booking, reason: str) -> Booking:
    """Once: a second reason changes nothing."""
    meetings, number = turn.records.meetings, booking.meeting.id
    if not await meetings.say_why(number, reason):
        return booking
    said = await meetings.of_anyone(number)
    for reader in said.people:
        if reader.account_id in {None, turn.account.id} or reader.card_id is None:
            continue
        words = lines(text("meeting-was-cancelled"), meeting_lines(said, reader))
        await turn.change_card(
            CardAt(reader.account_id or 0, reader.card_id),
            Screen(words),
            key=f"meeting-why:{reader.card_id}:{said.meeting.sequence}",
            subject=f"meeting:{number}",
        )
    return said
