"""A parent books a time of a teacher: one tap on a time that is really free.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Piotr:   /meet
Piotr:   taps Mr Okafor · Ada K.
Ewa:     /meet
Ewa:     taps Ms Lee · Ada K.
Bot:     Ms Lee · Ada K.
         Thursday 19 March – which time suits you?
         [17:00]  [17:10]  [17:20]
         [17:30]  [17:40]  [17:50]
         [Wait for a time]  [Back]
Ewa:     taps 17:20
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
Ms Lee reads: A meeting is booked:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
Piotr:   taps 17:20
Bot:     17:20 has just been taken.
         The nearest free times with Mr Okafor:
         [17:00]  [17:10]  [17:30]
         [Back]
Piotr:   taps 17:30
Bot:     Booked:
         Thursday 19 March, 17:30 · Mr Okafor · Ada K.
         Room: 4
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
Piotr:   taps Undo
Bot:     Cancelled:
         Thursday 19 March, 17:30 · Mr Okafor · Ada K.
         Room: 4
         [Undo]  [Meetings]
"""

from bot import taps as carried
from bot.bookings import Taken, book
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, screen
from bot.turn import Turn
from bot.words import Moment, Text, lines, text
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.meetings.offered_place import meeting_at
from handlers.meetings.offered_times import nearest_to, times_page
from handlers.meetings.what_follows import follows
from handlers.parents.taken_times import own_clash, taken_words
from handlers.rounds.round_names import called
from handlers.talks.interpreted_times import interpreter_for, sign_line, times_beside
from handlers.waiting.waiting_lines import wait_button
from storage.meeting_models import Booking
from storage.models import Person, Role
from storage.offer_models import Offer
from storage.round_models import Slot

BACK = Button(text("button-back"), carried.BackToMeetings())


def booking_meetings() -> Conversation:
    return Conversation(
        "book-meeting",
        role=Role.PARENT,
        entry_points=[
            taps(carried.ChooseTime, chooses_time),
            taps(carried.BookTime, books),
        ],
    )


# The times


async def chooses_time(turn: Turn, tap: carried.ChooseTime) -> Next:
    offer = await turn.records.offers.for_(
        turn.account, turn.now, tap.round, tap.teacher, tap.child
    )
    if offer.mine is not None:
        await shows_meeting(turn, await own_meeting(turn, offer.mine))
    elif hindrance := what_hinders(offer, turn):
        await turn.show(screen(hindrance, BACK))
    else:
        await shows_times(turn, offer, tap.page)
    return END


async def shows_times(turn: Turn, offer: Offer, page: int) -> None:
    free = await turn.records.offers.free(offer, turn.now)
    if not free:
        await turn.show(screen(none_free(offer), *ways_to_wait(offer)))
        return
    beside = await times_beside(turn, free, await interpreter_for(turn))
    shown = times_page(
        turn,
        free,
        page,
        lambda slot: carried.BookTime(slot.id, offer.child_id),
        lambda to: carried.ChooseTime(offer.round_id, offer.teacher_id, offer.child_id, to),
        beside=beside,
    )
    asked = lines(whom(offer), text("meet-which-time", day=shown.day), sign_line(beside))
    await turn.show(screen(asked, *shown.rows, *ways_to_wait(offer)))


def whom(offer: Offer) -> Text:
    return text("meet-whom", teacher=offer.teacher_name, child=offer.child)


def none_free(offer: Offer) -> Text:
    return text("meet-none-free", teacher=offer.teacher_name)


def ways_to_wait(offer: Offer) -> Rows:
    """For whom none of the times suits, or where none is free."""
    return ((wait_button(offer.round_id, offer.teacher_id, offer.child_id), BACK),)


def what_hinders(offer: Offer, turn: Turn) -> Text | None:
    """Why nothing can be booked here, whichever time it is; nothing of another home's meeting."""
    if not offer.may_be_booked(turn.now):
        begins = offer.bookable_from
        if offer.state == "open" and begins is not None and turn.now < begins:
            return text("meet-not-yet", round=called(offer.round_name), moment=Moment(begins))
        return text("meet-closed", round=called(offer.round_name))
    return already_enough(offer)


def already_enough(offer: Offer) -> Text | None:
    if offer.is_of_other_home:
        return text("meet-one-a-child", teacher=offer.teacher_name, child=offer.child)
    if offer.is_enough:
        return text("meet-enough", child=offer.child, most=offer.most_each or 0)
    return None


# Booked


async def books(turn: Turn, tap: carried.BookTime) -> Next:
    """Looked at under the lock: another home may book for the same child at this moment."""
    await turn.records.meetings.lock()
    slot, free = await turn.records.rounds.slot_now(tap.slot, turn.now)
    offer = await turn.records.offers.for_(
        turn.account, turn.now, slot.round_id, slot.teacher_id, tap.child
    )
    if offer.mine is not None:
        await shows_booked_before(turn, await own_meeting(turn, offer.mine), slot)
    elif hindrance := what_hinders(offer, turn):
        await turn.show(screen(hindrance, BACK))
    else:
        await takes(turn, offer, slot, free=free)
    return END


async def shows_booked_before(turn: Turn, booking: Booking, slot: Slot) -> None:
    """A second tap reads as the first; on another time, that there is a meeting already."""
    if booking.meeting.slot_id != slot.id:
        turn.answer(text("meet-booked-before"))
    await shows_meeting(turn, booking)


async def takes(turn: Turn, offer: Offer, slot: Slot, *, free: bool) -> None:
    if not free:  # most often where many want it
        await says_taken(turn, offer, slot, Taken())
        return
    try:
        (booking,) = await book(turn, await meeting_at(turn, slot, offer.parent_id, offer.child_id))
    except Taken as taken:
        await says_taken(turn, offer, slot, taken)
        return
    booking = await follows(turn, booking, "booked", by=turn.account.id)
    await turn.note("meeting-booked", f"meeting:{booking.meeting.id}")
    await shows_meeting(turn, booking)


async def says_taken(turn: Turn, offer: Offer, slot: Slot, taken: Taken) -> None:
    free = await turn.records.offers.free(offer, turn.now)
    own = await own_clash(turn, taken)
    ways = nearest_to(turn, slot, free, lambda slot: carried.BookTime(slot.id, offer.child_id))
    await turn.show(screen(taken_words(slot, own, any_left=bool(ways)), *ways, BACK))


async def own_meeting(turn: Turn, number: int) -> Booking:
    """A meeting that this parent takes part in. Raises `NotThere`."""
    return await turn.records.meetings.of(turn.parents, number)


def who_meets(turn: Turn, booking: Booking) -> Person:
    """Whoever speaks, in the role in which they take part."""
    reader = as_reader(booking, turn)
    return next(hat for hat in turn.hats if hat.id == reader.person_id)
