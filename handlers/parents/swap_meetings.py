"""Two of a parent's own meetings change places, both or neither, where both teachers are free.

Each teacher is met when the other one was: so of one round, at times that both offer. Never with
anybody else's meeting: what another home has booked is not theirs to see; for a time that is taken
they wait, and are asked when it is free.
"""

from dataclasses import dataclass

from bot import taps as carried
from bot.bookings import Taken, swap
from bot.conversation import END, Next
from bot.screen import Button
from bot.turn import Turn
from bot.words import Moment, Said, names, text
from handlers.meetings.meeting_card import as_reader, changes_card, meeting_card, shows_meeting
from handlers.meetings.meeting_lines import others
from handlers.meetings.offer_to_move import offer_to_move
from handlers.meetings.offered_place import time_of
from handlers.meetings.what_follows import follows
from handlers.parents.book_meeting import own_meeting
from storage.meeting_models import Booking
from storage.meetings import Time

AT_MOST = 3  # exchanges on offer: the card is for the times


@dataclass(frozen=True, slots=True)
class Exchange:
    """Another meeting, and the times that both would have."""

    other: Booking
    its: Time
    others: Time


async def swap_buttons(turn: Turn, booking: Booking) -> list[Button]:
    """One for each meeting that this one can change places with now."""
    found = [
        exchange
        for other in await turn.records.meetings.coming_of(turn.parents, turn.now)
        if (exchange := await exchange_with(turn, booking, other)) is not None
    ]
    return [swap_button(turn, booking, exchange) for exchange in found[:AT_MOST]]


def swap_button(turn: Turn, booking: Booking, exchange: Exchange) -> Button:
    other = exchange.other
    met = [each.name for each in others(other, as_reader(other, turn))]
    time = Moment(other.starts_at, Said.TIME)
    return Button(
        text("meet-swap", time=time, with_=names(met)),
        carried.SwapMeetings(booking.meeting.id, other.meeting.id, exchange.its.slot_id or 0),
    )


async def exchange_with(turn: Turn, booking: Booking, other: Booking) -> Exchange | None:
    """None for another round, for what cannot be moved, and where a teacher is not free."""
    one, two = booking.meeting, other.meeting
    if one.id == two.id or one.round_id != two.round_id:
        return None
    if not await both_movable(turn, booking, other):
        return None
    its = await time_for(turn, booking, other)
    others_ = await time_for(turn, other, booking)
    return Exchange(other, its, others_) if its and others_ else None


async def both_movable(turn: Turn, booking: Booking, other: Booking) -> bool:
    both = (booking, other)
    offers = [await offer_to_move(turn, each, as_reader(each, turn)) for each in both]
    return None not in offers


async def time_for(turn: Turn, booking: Booking, other: Booking) -> Time | None:
    """The time at which its teacher would be met when the other one is now."""
    teacher = booking.teachers[0].person_id
    if teacher == other.teachers[0].person_id:
        return Time(other.starts_at, other.ends_at, other.meeting.slot_id)
    found = await turn.records.rounds.of_anyone(booking.meeting.round_id or 0)
    for slot in await turn.records.rounds.free(found, turn.now, teacher):
        if slot.starts_at == other.starts_at:
            return time_of(slot)
    return None


async def swaps(turn: Turn, tap: carried.SwapMeetings) -> Next:
    """A second tap reads as the first: the button says which time the first is to have."""
    await turn.records.meetings.lock()
    booking, other = [await own_meeting(turn, number) for number in (tap.meeting, tap.other)]
    exchange = await exchange_with(turn, booking, other)
    if booking.meeting.slot_id != tap.slot:
        if exchange is None or exchange.its.slot_id != tap.slot:
            turn.answer(text("meet-not-swapped"))
        else:
            await exchanges(turn, booking, exchange)
    await shows_meeting(turn, await own_meeting(turn, tap.meeting))
    return END


async def exchanges(turn: Turn, booking: Booking, exchange: Exchange) -> None:
    try:
        moved = await swap(turn, booking, exchange.its, exchange.other, exchange.others)
    except Taken:
        turn.answer(text("meet-not-swapped"))
        return
    stand = [await follows(turn, each, "moved", by=turn.account.id) for each in moved]
    for each in stand:
        await turn.note("meeting-moved", f"meeting:{each.meeting.id}")
    await its_card_follows(turn, stand[1])


async def its_card_follows(turn: Turn, other: Booking) -> None:
    """The card of the other meeting, higher up in the chat, shows its new time, too."""
    reader = as_reader(other, turn)
    shown = await meeting_card(turn, other, reader)
    await changes_card(turn, reader, shown, "meeting-card", other.meeting.sequence)
