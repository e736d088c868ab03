"""When something about a meeting changes that is no news, the others' cards show it in place."""

from bot.turn import Turn
from handlers.meetings.meeting_card import changes_card
from handlers.rounds.ask_anew import card_as_it_stands
from storage.meeting_models import Booking


async def cards_follow(turn: Turn, booking: Booking) -> None:
    """Silently, and once for each turn; whoever speaks sees it on their own card."""
    for reader in booking.people:
        if reader.card_id is not None and reader.account_id not in {None, turn.account.id}:
            shown = await card_as_it_stands(turn, booking, reader)
            version = f"{turn.received.id}:{booking.meeting.id}"
            await changes_card(turn, reader, shown, "meeting-stands", version)
