"""The one card of a class update, shown as it stands: draft, on its way, sent, or given up."""

from bot.screen import Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import text
from handlers.home import GO_HOME
from handlers.update_cards import audience_of, count, on_its_way, preview, sent_card
from storage.models import Announcement

UNDO_SECONDS = 45


async def shows_how_it_stands(turn: Turn, update: Announcement) -> None:
    """Show the fresh card, and remember where it is so that it can be edited in place."""
    card = await turn.show(await card_of(turn, update))
    if card.row_id is not None:
        await turn.records.announcements.show_on(update, card.row_id)


async def card_of(voice: Voice, update: Announcement) -> Screen:
    match update.state:
        case "draft":
            return preview(update, await audience_of(voice, update))
        case "scheduled":
            return on_its_way(update, await audience_of(voice, update), voice.now, UNDO_SECONDS)
        case "sent":
            outcomes = await voice.records.announcements.outcomes(update)
            return sent_card(update, count(outcomes, voice.now))
        case _:
            return screen(text("update-given-up"), GO_HOME)
