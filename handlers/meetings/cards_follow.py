"""When something about a meeting changes that is no news, the others' cards show it in place."""

from bot.turn import Turn
from bot.voice import CardAt
from handlers.rounds.ask_anew import card_as_it_stands
from storage.meeting_models import Booking


async def cards_follow(turn: Turn, booking: Booking) -> None:
    """Silently, and once for each turn; whoever speaks sees it on their own card."""
    for reader in booking.people:
        if reader.card_id is None or reader.account_id in {None, turn.account.id}:
            continue
        assert reader.account_id is not None, "just looked"
        await turn.change_card(
            CardAt(reader.account_id, reader.card_id),
            await card_as_it_stands(turn, booking, reader),
            key=f"meeting-stands:{reader.card_id}:{turn.received.id}:{booking.meeting.id}",
        )
