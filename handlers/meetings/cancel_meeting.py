"""Whoever takes part cancels a meeting at once, may say why, and may undo it for five minutes.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Ewa:     /meet
Ewa:     taps Ms Lee · Ada K.
Ewa:     taps 17:20
Ewa:     taps Cancel
Bot:     Cancelled:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         Would you like to say why? Tap it, or simply write it now.
         [Somebody is ill]  [Another appointment]
         [Not needed any more]
         [Undo]  [Meetings]
Ms Lee reads: A meeting is cancelled:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
Ewa:     taps Another appointment
Bot:     Cancelled:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         Because: another appointment
         [Undo]  [Meetings]
Ms Lee reads: A meeting is cancelled:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         Because: another appointment
Ewa:     taps Undo
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
Ms Lee reads: A meeting is booked:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, taps, writes
from bot.screen import screen
from bot.turn import Refused, Turn
from bot.words import lines, text
from handlers.answer_anything import writes_freely
from handlers.meetings.book_cancelled_again import books_again
from handlers.meetings.just_now import was_just_booked, was_just_cancelled
from handlers.meetings.meeting_card import (
    as_reader,
    shows_meeting,
    stands_on,
    ways_on,
)
from handlers.meetings.meeting_lines import meeting_lines
from handlers.meetings.tell_why import tells_why
from handlers.meetings.what_follows import cancels
from handlers.meetings.why_cancelled import REASONS, why_rows
from handlers.parents.book_meeting import who_meets
from handlers.parents.write_to_teachers import writes_something
from storage.meeting_models import Booking
from storage.models import Role
from storage.shelf import NotThere

LONGEST = 200  # characters: a reason is one sentence


class Step(StrEnum):
    SAYING_WHY = "saying-why"


def cancelling_meetings() -> Conversation:
    """Of a round or single: only the ways on, below what is cancelled, are others."""
    return Conversation(
        "cancel-meeting",
        entry_points=[
            taps(carried.CancelMeeting, cancels_it),
            taps(carried.TakeBookingBack, takes_back),
            taps(carried.SayWhyCancelled, says_why),
            taps(carried.BookAgain, books_again),
        ],
        states={Step.SAYING_WHY: [not_replying(writes(writes_why))]},
    )


async def own(turn: Turn, number: int) -> Booking:
    """In whichever role one takes part. Raises `NotThere`."""
    return await turn.records.meetings.of(turn.hats, number)


async def takes_back(turn: Turn, tap: carried.TakeBookingBack) -> Next:
    """Undo of what was booked a moment ago, by whoever booked it; nobody is asked why."""
    booking = await own(turn, tap.meeting)
    by = who_meets(turn, booking)
    if booking.meeting.asked_by == by.id and booking.meeting.state == "booked":
        if was_just_booked(turn, booking):
            await cancels(turn, booking, by)
            await turn.note("meeting-cancelled", f"meeting:{tap.meeting}")
        else:
            turn.answer(text("meet-undo-late"))
    await shows_meeting(turn, await own(turn, tap.meeting))
    return END


async def cancels_it(turn: Turn, tap: carried.CancelMeeting) -> Next:
    booking = await own(turn, tap.meeting)
    if booking.meeting.state == "booked":
        if booking.starts_at <= turn.now:
            raise Refused(text("meet-begun"))
        await cancels(turn, booking, who_meets(turn, booking))
        await turn.note("meeting-cancelled", f"meeting:{tap.meeting}")
        booking = await own(turn, tap.meeting)
    if not asks_why(turn, booking):
        await shows_meeting(turn, booking)
        return END
    await shows_question(turn, booking)
    return At(Step.SAYING_WHY, tap.meeting)


def asks_why(turn: Turn, booking: Booking) -> bool:
    """Whoever cancelled it a moment ago, and has not said why."""
    by = who_meets(turn, booking).id
    meeting = booking.meeting
    return was_just_cancelled(turn, booking) and meeting.ended_by == by and not meeting.reason


async def shows_question(turn: Turn, booking: Booking) -> None:
    reader, number = as_reader(booking, turn), booking.meeting.id
    why = why_rows(lambda reason: carried.SayWhyCancelled(number, reason))
    asked = lines(text("meeting-cancelled"), meeting_lines(booking, reader), text("meet-say-why"))
    ways = await ways_on(turn, booking, reader)
    at = await turn.show(screen(asked, *why, *ways))
    await stands_on(turn, booking, reader, at)


async def says_why(turn: Turn, tap: carried.SayWhyCancelled) -> Next:
    booking = await own(turn, tap.meeting)
    if tap.reason not in REASONS:
        raise NotThere
    if booking.meeting.ended_by == who_meets(turn, booking).id:
        booking = await tells_why(turn, booking, tap.reason)
    await shows_meeting(turn, booking)
    return END


async def writes_why(turn: Turn) -> Next:
    """Words that come much later, or a long letter, are no reason: they go their usual way."""
    assert turn.place is not None, "only who was asked stands here"
    booking = await own(turn, turn.place.subject_id or 0)
    words = " ".join(turn.words.split())
    if not asks_why(turn, booking) or len(words) > LONGEST:
        await (writes_something if turn.role is Role.PARENT else writes_freely)(turn)
        return END
    await shows_meeting(turn, await tells_why(turn, booking, words))
    return END
