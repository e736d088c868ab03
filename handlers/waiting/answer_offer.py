"""A parent takes the time that became free, or lets the next family have it.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Piotr has Ms Lee's time at 17:20)
(Ewa waits for Ms Lee)
(Ms Lee lets the time of Piotr go)
Ewa reads: 17:20 with Ms Lee is free · Thursday 19 March · Ada K.
         It is yours until 12:00.
         [Take it]  [No, thank you]
Ewa:     taps No, thank you
Bot:     You did not take 17:20 with Ms Lee (Thursday 19 March, Ada K.).
         You still wait for another time.
         [Take it after all]
         [Wait no more]
Ewa:     taps Take it after all
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
"""

from bot import taps as carried
from bot.bookings import Taken, book, move
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.voice import Voice
from bot.words import text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import shows_meeting
from handlers.meetings.offered_place import meeting_at, place_of, time_of
from handlers.meetings.what_follows import follows
from handlers.waiting.freed_times import ends_offer, freed
from handlers.waiting.offer_card import ended_card, facts_of
from storage.meeting_models import Booking
from storage.models import Role
from storage.round_models import Slot
from storage.shelf import NotThere
from storage.waiting_models import SlotOffer, Waiting


def answering_offers() -> Conversation:
    return Conversation(
        "freed-times",
        role=Role.PARENT,
        entry_points=[
            taps(carried.TakeTime, takes),
            taps(carried.DeclineTime, declines),
        ],
    )


async def own_offer(turn: Turn, number: int) -> tuple[SlotOffer, Slot, Waiting]:
    """An offer to the parent who speaks, for a child they act for. Raises `NotThere`."""
    offer = await turn.records.waiting.offered(number)
    waiting = await own_place(turn, offer.waiting_id)
    return offer, await turn.records.rounds.slot(offer.slot_id), waiting


async def own_place(turn: Turn, number: int) -> Waiting:
    """A place in a line of the parent who speaks. Raises `NotThere`."""
    waiting = await turn.records.waiting.of_anyone(number)
    for parent in turn.parents:
        children = await turn.records.families.children_of(parent)
        if parent.id == waiting.parent_id and waiting.child_id in {each.id for each in children}:
            return waiting
    raise NotThere


async def takes(turn: Turn, tap: carried.TakeTime) -> Next:
    """Booked at once. One that was refused or is over can be had as long as it is free."""
    await turn.records.meetings.lock()
    offer, slot, waiting = await own_offer(turn, tap.offer)
    if offer.state == "taken":  # a second tap
        return await shows_what_was_taken(turn, waiting)
    if offer.state == "open" and offer.until_at <= turn.now:
        await ends_offer(turn, offer, "expired")
        await freed(turn, slot.id)
    booking, happened = await booked(turn, offer, slot, waiting)
    await turn.records.waiting.end_offer(offer, "taken", turn.now)
    await turn.records.waiting.end(waiting, "served", turn.now)
    await turn.note("took-freed-time", f"meeting:{booking.meeting.id}")
    await shows_meeting(turn, await follows(turn, booking, happened, by=turn.account.id))
    return None


async def booked(
    voice: Voice, offer: SlotOffer, slot: Slot, waiting: Waiting
) -> tuple[Booking, str]:
    """A meeting with this teacher about this child that they have already is moved to it."""
    mine = waiting.id if offer.state == "open" else None
    try:
        if waiting.held_id is None:
            new = await meeting_at(voice, slot, waiting.parent_id, waiting.child_id)
            (booking,) = await book(voice, new, waiting_id=mine)
            return booking, "booked"
        held = await voice.records.meetings.of_anyone(waiting.held_id)
        place = await place_of(voice, slot)
        return await move(voice, held, time_of(slot), place, mine), "moved"
    except Taken as taken:
        said = "offer-you-are-busy" if taken.clashes else "offer-gone"
        raise Refused(text(said)) from None


async def declines(turn: Turn, tap: carried.DeclineTime) -> Next:
    """The next family is asked at once; a second tap answers the same."""
    await turn.records.meetings.lock()
    offer, slot, waiting = await own_offer(turn, tap.offer)
    if offer.state == "taken":
        return await shows_what_was_taken(turn, waiting)
    if await turn.records.waiting.end_offer(offer, "declined", turn.now):
        await turn.note("declined-freed-time", f"slot:{slot.id}")
        await freed(turn, slot.id)
    after_all = Button(text("offer-take-after-all"), carried.TakeTime(offer.id))
    said = text("offer-declined", **facts_of(slot, waiting))
    await turn.show(ended_card(said, waiting, after_all))
    return None


async def shows_what_was_taken(turn: Turn, waiting: Waiting) -> Next:
    """The meeting as it stands now; it may have been moved or cancelled since."""
    if waiting.held_id is None:
        await turn.show(screen(text("offer-gone"), GO_HOME))
    else:
        await shows_meeting(turn, await turn.records.meetings.of_anyone(waiting.held_id))
    return None
