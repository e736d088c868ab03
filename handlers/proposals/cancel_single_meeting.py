"""A single meeting is cancelled at once, with a reason or without, and comes back within minutes.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  Tuesday 15:30
Ms Lee:  taps Send
Ewa:     taps Tuesday 17 March, 15:30
Ewa:     taps Cancel
Bot:     Why? Ms Lee will read it. Choose, or write it.
         [I am ill]  [Work]  [No reason]
         [Back]
Ewa:     taps I am ill
Bot:     Cancelled:
         Tuesday 17 March, 15:30 · Ms Lee · Ada K.
         “I am ill”
         [Undo]  [Propose again]
Ms Lee reads: A meeting is cancelled:
         Tuesday 17 March, 15:30 · Ewa Kowalska · Ada K.
         “I am ill”
         [Propose again]
Ewa:     taps Undo
Bot:     Booked:
         Tuesday 17 March, 15:30 · Ms Lee · Ada K.
         [Add to calendar]
         [Other time]  [Cancel]
         [What would you like to talk about?]
Ms Lee reads: A meeting is booked:
         Tuesday 17 March, 15:30 · Ewa Kowalska · Ada K.
         [Add to calendar]
         [Other time]  [Where]  [Cancel]
         [Add what you would like to talk about]
"""

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, At, Next
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import names, text
from handlers.meetings.just_now import was_just_cancelled
from handlers.meetings.meeting_card import shows_meeting
from handlers.meetings.meeting_lines import others
from handlers.meetings.what_follows import cancels, follows
from handlers.proposals.own_meeting import OwnMeeting, own_meeting, under_lock
from handlers.proposals.proposal_draft import Step, back_to, here
from handlers.proposals.single_meeting_ways import REASONS
from handlers.proposals.tell_of_proposals import shows_how_it_stands
from storage.meetings import Time
from storage.shelf import NotThere

LONGEST_REASON = 200
NO_REASON = "none"


def can_be_cancelled(turn: Turn, own: OwnMeeting) -> bool:
    return own.state == "booked" and own.booking.starts_at > turn.now


async def asks_why(turn: Turn, tap: carried.AskWhyToCancel) -> Next:
    own = await own_meeting(turn, tap.meeting)
    if not can_be_cancelled(turn, own):
        await shows_how_it_stands(turn, own)
        return END
    who = names([person.name for person in others(own.booking, own.reader)])
    reasons = tuple(
        Button(text(f"single-because-{reason}"), carried.CancelSingle(own.number, reason))
        for reason in (*REASONS, NO_REASON)
    )
    await turn.show(screen(text("single-why", who=who), reasons, back_to(own)))
    return At(Step.WRITING_WHY, own.number)


async def cancels_because(turn: Turn, tap: carried.CancelSingle) -> Next:
    own = await own_meeting(turn, tap.meeting)
    if tap.reason not in {*REASONS, NO_REASON}:
        raise NotThere
    return await is_cancelled(turn, own, None if tap.reason == NO_REASON else tap.reason)


async def cancels_in_words(turn: Turn) -> Next:
    own, words = await here(turn), " ".join(turn.words.split())
    if len(words) > LONGEST_REASON:
        await turn.show(screen(text("proposal-too-long", most=LONGEST_REASON), back_to(own)))
        return None
    return await is_cancelled(turn, own, words)


async def is_cancelled(turn: Turn, read: OwnMeeting, reason: str | None) -> Next:
    own = await under_lock(turn, read)
    if not can_be_cancelled(turn, own):
        await shows_how_it_stands(turn, own)
        return END
    hat = next(hat for hat in turn.hats if hat.id == own.reader.person_id)
    ended = await cancels(turn, own.booking, hat, reason)
    await turn.note("cancelled-meeting", f"meeting:{own.number}")
    await shows_meeting(turn, ended or own.booking)
    return END


async def undoes(turn: Turn, tap: carried.UndoCancelSingle) -> Next:
    """Whoever cancelled it, within minutes, and if its time is still free."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    booking = own.booking
    mine = booking.meeting.ended_by == own.reader.person_id and was_just_cancelled(turn, booking)
    if own.state != "cancelled" or booking.meeting.starts_at is None or not mine:
        await shows_how_it_stands(turn, own)
        return END
    try:
        back = await move(turn, booking, Time(booking.starts_at, booking.ends_at), own.place)
    except Taken:
        await shows_how_it_stands(turn, own, text("proposal-just-taken"))
        return END
    await follows(turn, back, "booked", by=turn.account.id)
    await turn.note("uncancelled-meeting", f"meeting:{own.number}")
    await shows_meeting(turn, back)
    return END
