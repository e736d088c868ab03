"""Several meetings are booked together or none of them, shown on one card, undone by one tap."""

from collections.abc import Sequence

from bot import taps as carried
from bot.bookings import Taken, book
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Lines, lines, text
from handlers.meetings.just_now import was_just_booked
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import meeting_line, place_line
from handlers.meetings.offered_place import meeting_at
from handlers.meetings.own_button import own_button
from handlers.meetings.own_ways import ALL_MEETINGS
from handlers.meetings.what_follows import cancels, follows
from handlers.parents.book_meeting import who_meets
from handlers.parents.tick_meetings import too_many
from handlers.parents.ways_through import Offers
from storage.meeting_models import AtOnce, Booking


async def books_all(
    turn: Turn, draft: AtOnce, way: Sequence[tuple[int, int, int]], offers: Offers
) -> bool:
    """Everything of this way, and everyone is told; False when any of it cannot be had."""
    pairs = [(child, teacher) for child, teacher, _ in way]
    if any(pair not in offers for pair in pairs) or too_many(offers, pairs):
        return False
    wanted = [
        await meeting_at(
            turn, await turn.records.rounds.slot(slot), offers[child, teacher].parent_id, child
        )
        for child, teacher, slot in way
    ]
    try:
        bookings = await book(turn, *wanted)
    except Taken:
        return False
    for booking in bookings:
        await follows(turn, booking, "booked", by=turn.account.id)
        await turn.note("meeting-booked", f"meeting:{booking.meeting.id}")
    await turn.records.at_once.book(draft, [booking.meeting.id for booking in bookings])
    return True


async def shows_booked(turn: Turn, draft: AtOnce) -> None:
    """What stands of it; when nothing does, that it was cancelled."""
    found = [await turn.records.meetings.of(turn.hats, number) for number in draft.booked]
    booked = [booking for booking in found if booking.meeting.state == "booked"]
    if not booked:
        said = lines(text("meeting-cancelled"), *[said_shortly(turn, one) for one in found])
        await turn.show(screen(said, ALL_MEETINGS))
        return
    fresh = any(was_just_booked(turn, booking) for booking in booked)
    undo = (Button(text("meet-undo"), carried.UndoAtOnce(draft.id)),) if fresh else ()
    await turn.show(
        screen(
            lines(text("meeting-booked"), *[said_in_full(turn, one) for one in booked]),
            *in_rows_of(2, [own_button(turn, booking) for booking in booked]),
            (*undo, ALL_MEETINGS),
        )
    )


def said_shortly(turn: Turn, booking: Booking) -> Lines:
    return lines(meeting_line(booking, as_reader(booking, turn)))


def said_in_full(turn: Turn, booking: Booking) -> Lines:
    return lines(said_shortly(turn, booking), place_line(booking))


async def undoes_all(turn: Turn, draft: AtOnce) -> None:
    """Within a few minutes, what stands as it was booked; later the card has the ways on."""
    found = [await turn.records.meetings.of(turn.parents, number) for number in draft.booked]
    booked = [booking for booking in found if booking.meeting.state == "booked"]
    fresh = [booking for booking in booked if was_just_booked(turn, booking)]
    if booked and not fresh:
        turn.answer(text("meet-undo-late"))
    for booking in fresh:
        await cancels(turn, booking, who_meets(turn, booking))
        await turn.note("meeting-cancelled", f"meeting:{booking.meeting.id}")
