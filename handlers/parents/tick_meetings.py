"""The card on which a parent ticks whom to meet, from when on, and how long they walk."""

from bot import taps as carried
from bot.screen import Button, Rows, in_rows_of, screen
from bot.turn import Turn
from bot.words import names, text
from handlers.parents.book_meeting import BACK
from handlers.parents.offered_rounds import OfferedRound
from handlers.parents.ways_through import (
    Offers,
    held_in_rooms,
    minute_at,
    slots_of,
    what_can_be_booked,
)
from handlers.typed_hours import clock
from storage.meeting_models import AtOnce
from storage.offer_models import Offer

MOST = 20  # meetings at once
WALKS = (5, 10, 15, 0)  # minutes from room to room, one after the other


def ways_to_all(found: OfferedRound) -> Rows:
    """Where there are several meetings to book in a round: all of them at once."""
    if len(found.bookable) < 2:  # noqa: PLR2004 - one is booked by itself
        return ()
    children = {offer.child_id: offer.first_name for offer in found.bookable}
    label = (
        text("at-once-together", children=names(list(children.values())))
        if len(children) > 1
        else text("at-once-several")
    )
    return ((Button(label, carried.BookAtOnce(found.bookable[0].round_id)),),)


def ticked_at_first(offers: Offers) -> list[tuple[int, int]]:
    """Everybody, as far as the school lets a parent book for each child."""
    ticked: list[tuple[int, int]] = []
    for pair, offer in offers.items():
        if len(ticked) < MOST and room_left(offer, ticked):
            ticked.append(pair)
    return ticked


def room_left(offer: Offer, ticked: list[tuple[int, int]]) -> bool:
    """Whether one more meeting may be booked for this child."""
    if offer.most_each is None:
        return True
    return offer.booked + sum(child == offer.child_id for child, _ in ticked) < offer.most_each


def too_many(offers: Offers, pairs: list[tuple[int, int]]) -> Offer | None:
    """One of a child for whom more are ticked than may be booked."""
    ticked: list[tuple[int, int]] = []
    for pair in pairs:
        if not room_left(offers[pair], ticked):
            return offers[pair]
        ticked.append(pair)
    return None


async def shows_ticks(turn: Turn, draft: AtOnce) -> None:
    offers = await what_can_be_booked(turn, draft.round_id)
    if not offers:
        await turn.show(screen(text("at-once-nobody-left"), BACK))
        return
    await turn.show(
        screen(
            text("at-once-whom"),
            *in_rows_of(2, [tick(draft, offer) for offer in offers.values()]),
            await settings_row(turn, draft, offers),
            (Button(text("at-once-show"), carried.ShowWays(draft.id, 0)),),
            BACK,
        )
    )


def tick(draft: AtOnce, offer: Offer) -> Button:
    on = (offer.child_id, offer.teacher_id) in draft.wanted
    label = text(
        "at-once-ticked" if on else "meet-whom", teacher=offer.teacher_name, child=offer.child
    )
    return Button(
        label, carried.TickMeeting(draft.id, offer.child_id, offer.teacher_id, int(not on))
    )


async def settings_row(turn: Turn, draft: AtOnce, offers: Offers) -> tuple[Button, ...]:
    minutes = [minute_at(turn, slot.starts_at) for slot in await slots_of(turn, draft.round_id)]
    first = max(draft.from_minute, min(minutes, default=0))
    row = [Button(text("at-once-from", time=clock(first)), carried.AskFromWhen(draft.id))]
    if held_in_rooms(offers):
        now = draft.gap_minutes
        after = WALKS[(WALKS.index(now) + 1) % len(WALKS)] if now in WALKS else WALKS[0]
        label = text("at-once-walk", minutes=now)
        row.append(Button(label, carried.WalkFor(draft.id, after)))
    return tuple(row)


async def asks_from_when(turn: Turn, draft: AtOnce) -> None:
    """The whole and half hours at which there is something free; of many, the whole ones."""
    minutes = {minute_at(turn, slot.starts_at) for slot in await slots_of(turn, draft.round_id)}
    halves = sorted({minute // 30 * 30 for minute in minutes})
    offered = halves if len(halves) <= 9 else [one for one in halves if one % 60 == 0]  # noqa: PLR2004 - three rows of three
    buttons = [
        Button(text("at-once-time", time=clock(one)), carried.FromWhen(draft.id, one))
        for one in offered[:9]
    ]
    back = Button(text("button-back"), carried.BackToTicks(draft.id))
    await turn.show(screen(text("at-once-from-when"), *in_rows_of(3, buttons), back))
