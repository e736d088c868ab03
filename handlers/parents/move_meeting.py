"""A parent takes another time of the same teacher, or lets two of their meetings change places.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Ewa:     /meet
Ewa:     taps Ms Lee · Ada K.
Ewa:     taps 17:20
Ewa:     taps Meetings
Ewa:     taps Mr Okafor · Ada K.
Ewa:     taps 17:40
Ewa:     taps Move
Bot:     Thursday 19 March, 17:40 · Mr Okafor · Ada K.
         Thursday 19 March – which time suits you better?
         Or exchange it with another meeting of yours, where both teachers are free.
         [17:00]  [17:10]  [17:30]
         [17:50]
         [Exchange with 17:20 · Ms Lee]
         [Back]
Ewa:     taps 17:50
Bot:     Booked:
         Thursday 19 March, 17:50 · Mr Okafor · Ada K.
         Room: 4
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
Ewa:     taps Move
Ewa:     taps Exchange with 17:20 · Ms Lee
Bot:     Booked:
         Thursday 19 March, 17:20 · Mr Okafor · Ada K.
         Room: 4
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
Ms Lee reads: A meeting has a new time or place:
         Thursday 19 March, 17:50 · Ewa Kowalska · Ada K.
         Room: 12
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
"""

from dataclasses import replace

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.meetings.meeting_card import as_reader, meeting_card, stands_on
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.offered_place import time_instead, time_of
from handlers.meetings.offered_times import nearest_to, times_page
from handlers.meetings.own_ways import ALL_MEETINGS
from handlers.meetings.what_follows import follows
from handlers.parents.book_meeting import none_free, own_meeting
from handlers.parents.movable_meetings import back_to, movable
from handlers.parents.swap_meetings import swap_buttons, swaps
from handlers.parents.taken_times import own_clash, taken_words
from storage.meeting_models import Booking
from storage.meetings import Place
from storage.models import Role
from storage.offer_models import Offer
from storage.round_models import Slot


def moving_meetings() -> Conversation:
    return Conversation(
        "move-meeting",
        role=Role.PARENT,
        entry_points=[
            taps(carried.MoveMeeting, asks_when),
            taps(carried.MoveTo, chooses_new_time),
            taps(carried.SwapMeetings, swaps),
        ],
    )


async def asks_when(turn: Turn, tap: carried.MoveMeeting) -> Next:
    booking = await own_meeting(turn, tap.meeting)
    offer = await movable(turn, booking)
    if offer is not None:
        await shows_times(turn, booking, offer, tap.page)
    return END


async def shows_times(turn: Turn, booking: Booking, offer: Offer, wanted: int) -> None:
    number = booking.meeting.id
    free = await turn.records.offers.free(offer, turn.now, moving=number)
    head, ways = meeting_line(booking, as_reader(booking, turn)), await swap_buttons(turn, booking)
    if not free:
        said = lines(head, none_free(offer), text("meet-or-swap") if ways else None)
        await turn.show(screen(said, *ways, back_to(booking)))
        return
    shown = times_page(
        turn,
        free,
        wanted,
        lambda slot: carried.MoveTo(number, slot.id),
        lambda page: carried.MoveMeeting(number, page),
    )
    asked = lines(
        head,
        text("meet-which-other-time", day=shown.day),
        text("meet-or-swap") if ways else None,
    )
    await turn.show(screen(asked, *shown.rows, *ways, back_to(booking)))


async def chooses_new_time(turn: Turn, tap: carried.MoveTo) -> Next:
    """Looked at under the lock; a second tap on the same time reads as the first."""
    await turn.records.meetings.lock()
    booking = await own_meeting(turn, tap.meeting)
    slot = await time_instead(turn, booking, tap.slot)
    if (offer := await movable(turn, booking)) is None:
        return END
    if booking.meeting.slot_id == slot.id:
        await shows_moved(turn, booking)
    else:
        await moves(turn, booking, offer, slot)
    return END


async def moves(turn: Turn, booking: Booking, offer: Offer, slot: Slot) -> None:
    meeting = booking.meeting
    place = Place(meeting.held, slot.room_id, meeting.link)
    # Of a time that its round offers no more there is nothing to go back to.
    asked_anew = await turn.records.offered_slots.question(meeting.id) is not None
    try:
        moved = await move(turn, booking, time_of(slot), place)
    except Taken as taken:
        await says_taken(turn, booking, offer, slot, taken)
        return
    moved = await follows(turn, moved, "moved", by=turn.account.id)
    await turn.note("meeting-moved", f"meeting:{meeting.id}")
    await shows_moved(turn, moved, None if asked_anew else meeting.slot_id)


async def says_taken(turn: Turn, booking: Booking, offer: Offer, slot: Slot, taken: Taken) -> None:
    """The meeting stays where it was."""
    number = booking.meeting.id
    free = await turn.records.offers.free(offer, turn.now, moving=number)
    own = await own_clash(turn, taken)
    ways = nearest_to(turn, slot, free, lambda found: carried.MoveTo(number, found.id))
    words = taken_words(slot, own, any_left=bool(ways))
    await turn.show(screen(words, *ways, back_to(booking)))


async def shows_moved(turn: Turn, booking: Booking, before: int | None = None) -> None:
    """Its card; Undo takes the time it had before, if that is free still."""
    reader = as_reader(booking, turn)
    card = await meeting_card(turn, booking, reader)
    if before is not None:
        undo = Button(text("meet-undo"), carried.MoveTo(booking.meeting.id, before))
        rows = ((undo, *row) if ALL_MEETINGS in row else row for row in card.rows)
        card = replace(card, rows=tuple(rows))
    await stands_on(turn, booking, reader, await turn.show(card))
