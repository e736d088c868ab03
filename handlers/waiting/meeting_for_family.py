"""A family's meeting on the card of who booked it for them: moved or cancelled in two taps.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Piotr has Ms Lee's time at 17:20)
(Ms Lee looks at the families of the round)
Ms Lee:  taps ✓ Ada K.
Bot:     Ada K. · 3B · Parent conferences
         Thursday 19 March, 17:20 · Ms Lee with Piotr Kowalski
         Parents: Ewa Kowalska and Piotr Kowalski
         [Move 17:20]  [Cancel 17:20]
         [Book for Ewa Kowalska]
         [Book for Piotr Kowalski]
         [Please come]  [If you like]  [No need]
         [Back]
Ms Lee:  taps Move 17:20
Bot:     Instead of Thursday 19 March, 17:20: which time?
         Thursday 19 March
         [17:00]  [17:10]  [17:30]
         [17:40]  [17:50]
         [Back]
Ms Lee:  taps 17:40
Bot:     Booked:
         Thursday 19 March, 17:40 · Ms Lee with Piotr Kowalski · Ada K.
         Room: 12
         [Move]  [Cancel]
         [Back]
Piotr reads: A meeting has a new time or place:
         Thursday 19 March, 17:40 · Ms Lee · Ada K.
         Room: 12
"""

from datetime import datetime

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import Lines, Moment, Text, lines, names, text
from handlers.meetings.just_now import was_just_cancelled
from handlers.meetings.meeting_lines import place_line
from handlers.meetings.offered_place import place_of, time_instead, time_of
from handlers.meetings.offered_times import page_near
from handlers.meetings.tell_why import tells_why
from handlers.meetings.what_follows import cancels, follows
from handlers.meetings.why_cancelled import REASONS, reason_line, why_rows
from handlers.waiting.family_times import shows_times, why_not
from handlers.waiting.staff_of_round import own_meeting, staff
from storage.meeting_models import Booking
from storage.round_models import Slot
from storage.shelf import NotThere


def changing_for_families() -> Conversation:
    return Conversation(
        "change-for-family",
        entry_points=[
            taps(carried.MoveForFamily, asks_for_time),
            taps(carried.MoveForFamilyTo, moves),
            taps(carried.CancelForFamily, gives_up_meeting),
            taps(carried.SayWhyForFamily, says_why),
        ],
    )


async def shows_meeting(turn: Turn, booking: Booking) -> Next:
    """How it stands, for the school; whom of the family nobody else can tell is named."""
    booked = booking.meeting.state == "booked"
    asks_why = was_just_cancelled(turn, booking) and booking.meeting.reason is None
    said = lines(
        text("meeting-booked") if booked else text("meeting-cancelled"),
        whole_line(booking),
        place_line(booking),
        reason_line(booking),
        to_tell(booking),
        text("family-say-why") if asks_why else None,
    )
    number = booking.meeting.id
    why = why_rows(lambda reason: carried.SayWhyForFamily(number, reason)) if asks_why else ()
    await turn.show(screen(said, *why, ways_on(booking, turn.now) or None, way_back(booking)))
    return END


def ways_on(booking: Booking, now: datetime) -> tuple[Button, ...]:
    """Nothing once it has begun; a single meeting is not moved here, but proposed anew."""
    number, slot_id = booking.meeting.id, booking.meeting.slot_id
    cancel = Button(text("family-cancel-it"), carried.CancelForFamily(number))
    if booking.meeting.state != "booked":
        undo = Button(text("family-undo"), carried.MoveForFamilyTo(number, slot_id or 0))
        return (undo,) if slot_id is not None else ()
    if booking.starts_at <= now:
        return ()
    if booking.meeting.round_id is None:
        return (cancel,)
    return (Button(text("family-move-it"), carried.MoveForFamily(number, 0)), cancel)


def whole_line(booking: Booking) -> Text:
    return text(
        "family-meeting-about",
        moment=Moment(booking.starts_at),
        teachers=names([teacher.name for teacher in booking.teachers]),
        parents=names([parent.name for parent in booking.parents]),
        children=names([child.short_name for child in booking.children]),
    )


def to_tell(booking: Booking) -> Text | None:
    found = [parent.name for parent in booking.parents if parent.account_id is None]
    return text("family-tell-yourself", parents=names(found)) if found else None


def way_back(booking: Booking) -> Button:
    """To the family's card in the round, or to the list of single meetings."""
    if booking.meeting.round_id is None:
        return Button(text("button-back"), carried.ListSingleMeetings(0))
    place = (booking.meeting.round_id, booking.children[0].id)
    return Button(text("button-back"), carried.ShowFamily(*place))


async def asks_for_time(turn: Turn, tap: carried.MoveForFamily) -> Next:
    booking = await own_meeting(turn, tap.meeting)
    if booking.meeting.round_id is None:
        raise NotThere
    return await offers_other_times(turn, booking, tap.page)


async def offers_other_times(
    turn: Turn,
    booking: Booking,
    page: int = 0,
    before: Text | None = None,
    near: Slot | None = None,
) -> Next:
    """The same teacher's free times."""
    found, number = booking.meeting.round_id or 0, booking.meeting.id
    slots = await turn.records.waiting.free_slots(found, booking.teachers[0].person_id, turn.now)
    asked: Lines = lines(before, text("family-instead-of", moment=Moment(booking.starts_at)))
    await shows_times(
        turn,
        asked,
        slots,
        page_near(turn, slots, near) if near else page,
        lambda slot: carried.MoveForFamilyTo(number, slot.id),
        lambda day: carried.MoveForFamily(number, day),
        way_back(booking),
    )
    return END


async def moves(turn: Turn, tap: carried.MoveForFamilyTo) -> Next:
    """Moved at once, or booked again after it was cancelled; the family is told."""
    booking = await own_meeting(turn, tap.meeting)
    slot = await time_instead(turn, booking, tap.slot)
    was_booked = booking.meeting.state == "booked"
    if was_booked and booking.meeting.slot_id == slot.id:  # a second tap
        return await shows_meeting(turn, booking)
    try:
        moved = await move(turn, booking, time_of(slot), await place_of(turn, slot))
    except Taken as taken:
        said = why_not(slot, taken)
        return await offers_other_times(turn, booking, before=said, near=slot)
    await turn.note("moved-for-family", f"meeting:{moved.meeting.id}")
    happened = "moved" if was_booked else "booked"
    return await shows_meeting(turn, await follows(turn, moved, happened, by=turn.account.id))


async def gives_up_meeting(turn: Turn, tap: carried.CancelForFamily) -> Next:
    """Cancelled at once; until somebody has the time it can be undone."""
    booking = await own_meeting(turn, tap.meeting)
    if booking.meeting.state == "booked" and booking.starts_at <= turn.now:
        raise Refused(text("meet-begun"))
    ended = await cancels(turn, booking, staff(turn))
    if ended is not None:
        await turn.note("cancelled-for-family", f"meeting:{booking.meeting.id}")
    return await shows_meeting(turn, ended or booking)


async def says_why(turn: Turn, tap: carried.SayWhyForFamily) -> Next:
    """Once; everyone who meets reads it on their card."""
    booking = await own_meeting(turn, tap.meeting)
    if tap.reason not in REASONS:
        raise NotThere
    return await shows_meeting(turn, await tells_why(turn, booking, tap.reason))
