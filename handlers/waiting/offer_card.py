"""The card of a time that became free: whose it is, until when, and how that ended."""

from bot import taps as carried
from bot.screen import Button, Screen, screen
from bot.voice import CardAt, Voice
from bot.words import Lines, Moment, Said, Text, lines, text
from handlers.messages.opened_head import local_day
from handlers.waiting.not_read_yet import is_unsaid
from handlers.waiting.waiting_lines import facts
from storage.round_models import Slot
from storage.waiting_models import SlotOffer, Waiting


def offer_card(voice: Voice, offer: SlotOffer, slot: Slot, waiting: Waiting) -> Screen:
    """How it is offered: taken with one tap, or given to the next."""
    return screen(
        lines(
            text("offer-free", **facts_of(slot, waiting)),
            text("offer-yours-until", until=said_until(voice, offer)),
            moves_line(waiting),
        ),
        (
            Button(text("offer-take"), carried.TakeTime(offer.id)),
            Button(text("offer-decline"), carried.DeclineTime(offer.id)),
        ),
    )


def moves_line(waiting: Waiting) -> Text | None:
    """Whoever has a meeting with this teacher already moves it by taking the time."""
    if waiting.held_at is None:
        return None
    return text("offer-moves", moment=Moment(waiting.held_at))


def facts_of(slot: Slot, waiting: Waiting) -> dict[str, object]:
    return {
        **facts(waiting),
        "time": Moment(slot.starts_at, Said.TIME),
        "day": Moment(slot.starts_at, Said.DAY),
    }


def said_until(voice: Voice, offer: SlotOffer) -> Moment:
    """Until 12:40, with the day where it is not today's."""
    today = local_day(voice, offer.until_at) == local_day(voice)
    return Moment(offer.until_at, Said.TIME if today else Said.DAY_AND_TIME)


def ended_card(said: Text | Lines, waiting: Waiting, *rows: Button) -> Screen:
    """How it ended, for who did not take it and still waits."""
    if waiting.state != "waiting":
        return screen(said, *rows)
    leave = Button(text("wait-leave"), carried.LeaveWaiting(waiting.id))
    return screen(lines(said, text("offer-still-waiting")), *rows, leave)


def key_of(offer_id: int) -> str:
    return f"slot-offer:{offer_id}"


async def card_follows(voice: Voice, offer: SlotOffer, waiting: Waiting, shown: Screen) -> None:
    """The card on their phone says how it ended; without a sound."""
    row_id = await voice.records.outbox.said_as(key_of(offer.id))
    if row_id is None or await is_unsaid(voice, row_id, "offered no more"):
        return
    if waiting.account_id is not None:
        await voice.change_card(
            CardAt(waiting.account_id, row_id), shown, key=f"{key_of(offer.id)}:ended"
        )
