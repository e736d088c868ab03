"""The one card of a class update, shown as it stands: draft, on its way, sent, or given up.

One card for the teacher, edited in place from draft to the last Got it. What needs a message of
its own (a file, a long text) is shown above the card.
"""

from enum import StrEnum

from bot.conversation import At, Next
from bot.screen import Button, Screen, screen
from bot.taps import GiveUpUpdate
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text, text
from handlers.home import GO_HOME
from handlers.teachers.update_preview import (
    audience_of,
    is_shown_above,
    is_written,
    on_its_way,
    preview,
    shown_above,
)
from handlers.teachers.update_report import sent_card
from storage.announcement_models import Announcement

UNDO_SECONDS = 45


class Step(StrEnum):
    WRITING = "writing"
    CHECKING = "checking"
    CHOOSING_HOUR = "choosing-hour"


async def own_update(turn: Turn, announcement_id: int) -> Announcement:
    """An update of this teacher, for a class they teach today. Raises `NotThere`."""
    update = await turn.records.announcements.by(turn.teacher, announcement_id)
    await turn.records.families.class_for(turn.teacher, update.class_id)
    return update


async def card_of(voice: Voice, update: Announcement) -> Screen:
    match update.state:
        case "draft":
            return preview(update, await audience_of(voice, update))
        case "scheduled":
            return on_its_way(update, await audience_of(voice, update), voice.now, UNDO_SECONDS)
        case "sent":
            counts = await voice.records.announcements.counts_of(update, voice.now)
            return sent_card(update, counts)
        case _:
            return screen(text("update-given-up"), GO_HOME)


async def shows_how_it_stands(turn: Turn, update: Announcement) -> None:
    """Show the fresh card, and remember where it is so that it can be edited in place."""
    await stands_on(turn, update, await turn.show(await card_of(turn, update)))


async def stands_on(turn: Turn, update: Announcement, card: CardAt) -> None:
    """Remember the card; an older one gives up its buttons, so that one Send is to be seen."""
    if card.row_id is None or card.row_id == update.card_id:
        return
    if update.card_id is not None:
        older = CardAt(turn.account.id, update.card_id)
        key = f"elsewhere:{turn.received.id}:{update.card_id}"
        await turn.change_card(older, screen(text("update-elsewhere")), key=key)
    await turn.records.announcements.show_on(update, card.row_id)


async def shows_preview(turn: Turn, announcement_id: int, *, asked: Text | None = None) -> Next:
    """Show the draft as families will see it; the card that asked for it keeps only its words."""
    draft = await own_update(turn, announcement_id)
    if not is_shown_above(draft):
        await shows_how_it_stands(turn, draft)
        return At(Step.CHECKING, draft.id)
    if asked is not None:
        await turn.show(screen(asked))
    await turn.show_new(shown_above(draft))
    await stands_on(turn, draft, await turn.show_new(await card_of(turn, draft)))
    return At(Step.CHECKING, draft.id)


async def changes_preview(turn: Turn, before: Announcement, draft: Announcement) -> None:
    """Show what the teacher's edit made of the draft: in place, if the card itself repeats it."""
    if is_shown_above(before) or is_shown_above(draft) or draft.card_id is None:
        await shows_preview(turn, draft.id)
        return
    card = CardAt(turn.account.id, draft.card_id)
    await turn.change_card(card, await card_of(turn, draft), key=f"edited:{turn.received.id}")


async def asks_what(turn: Turn, draft: Announcement) -> Next:
    """Ask for the words of an empty draft."""
    cancel = Button(text("button-cancel"), GiveUpUpdate(draft.id))
    await turn.show(screen(text("update-what", class_=draft.class_name), cancel))
    return At(Step.WRITING, draft.id)


async def goes_back_to(turn: Turn, update: Announcement) -> Next:
    """Show the update where it stands, and let a draft be gone on with."""
    if update.state == "draft" and not is_written(update):
        return await asks_what(turn, update)
    await shows_how_it_stands(turn, update)
    return At(Step.CHECKING, update.id) if update.state == "draft" else None
