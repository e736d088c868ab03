"""Undo of a cancelled meeting, for five minutes and while nobody else was offered its time."""

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, Next
from bot.screen import screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.meetings.just_now import was_just_cancelled
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.offer_to_move import offer_of
from handlers.meetings.offered_place import time_of
from handlers.meetings.own_ways import ALL_MEETINGS
from handlers.meetings.what_follows import follows
from handlers.parents.book_meeting import already_enough, who_meets
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from storage.models import Role
from storage.shelf import NotThere


async def books_again(turn: Turn, tap: carried.BookAgain) -> Next:
    await turn.records.meetings.lock()
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    mine = booking.meeting.ended_by == who_meets(turn, booking).id
    if mine and was_just_cancelled(turn, booking):
        await takes_its_time_again(turn, booking)
        return END
    if mine and booking.meeting.state == "cancelled":
        turn.answer(text("meet-undo-late"))
    await shows_meeting(turn, booking)
    return END


async def takes_its_time_again(turn: Turn, booking: Booking) -> None:
    meeting = booking.meeting
    if (hindrance := await what_hinders(turn, booking)) is not None:
        await says_why_not(turn, booking, hindrance)
        return
    place = Place(meeting.held, meeting.room_id, meeting.link)
    try:
        again = await move(turn, booking, await its_time(turn, booking), place)
    except Taken:
        await says_why_not(turn, booking, text("meet-given-away"))
        return
    again = await follows(turn, again, "booked", by=turn.account.id)
    await turn.note("meeting-booked", f"meeting:{meeting.id}")
    await shows_meeting(turn, again)


async def its_time(turn: Turn, booking: Booking) -> Time:
    """The time as it is offered: what an interpreter took of the next may be given away since."""
    number = booking.meeting.slot_id
    if number is None:
        return Time(booking.starts_at, booking.ends_at)
    return time_of(await turn.records.rounds.slot(number))


async def says_why_not(turn: Turn, booking: Booking, hindrance: Text) -> None:
    reader = as_reader(booking, turn)
    others = ALL_MEETINGS if reader.role is Role.PARENT else None
    await turn.show(screen(lines(meeting_line(booking, reader), hindrance), others))


async def what_hinders(turn: Turn, booking: Booking) -> Text | None:
    """What a parent has booked with this teacher since, or the other home."""
    if who_meets(turn, booking).role is not Role.PARENT or booking.meeting.round_id is None:
        return None
    try:
        offer = await offer_of(turn, booking, turn.account)
    except NotThere:
        return text("meet-given-away")
    if offer.mine is not None:
        return text("meet-booked-before")
    return already_enough(offer)
