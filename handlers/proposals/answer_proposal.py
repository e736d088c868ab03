"""Whoever is asked to meet agrees to a time in one tap, offers others, or kindly says not now.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  Tuesday 15:30, Thursday 8:00
Ms Lee:  taps Send
Bot:     Ada K. · 3B
         Asked: Ewa Kowalska. You will read here what becomes of it.
         Tuesday 17 March, 15:30
         Thursday 19 March, 08:00
         20 minutes
         [Other times]  [Take back]
Ewa reads: Ada K.
         Ms Lee would like to meet you.
         20 minutes
         When does it suit you?
         [Tuesday 17 March, 15:30]
         [Thursday 19 March, 08:00]
         [Other times]  [Not now]
Ewa:     taps Other times
Ewa:     Wednesday 16:00
Bot:     Ms Lee will read that you could meet:
         Wednesday 18 March, 16:00
         [Send]
         [Times]  [Back]
Ewa:     taps Send
Ms Lee reads: Ada K. · 3B
         Ewa Kowalska cannot then, but could at other times.
         20 minutes
         When does it suit you?
         [Wednesday 18 March, 16:00]
         [Other times]  [Not now]
Ms Lee:  taps Wednesday 18 March, 16:00
Bot:     Booked:
         Wednesday 18 March, 16:00 · Ewa Kowalska · Ada K.
         [Add to calendar]
         [Other time]  [Where]  [Cancel]
         [Add what you would like to talk about]
Ewa reads: A meeting is booked:
         Wednesday 18 March, 16:00 · Ms Lee · Ada K.
         [Add to calendar]
         [Other time]  [Cancel]
         [What would you like to talk about?]
"""

from datetime import timedelta

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import names, text
from handlers.meetings.meeting_card import shows_meeting
from handlers.meetings.what_follows import follows
from handlers.proposals.own_meeting import OwnMeeting, afresh, own_meeting, under_lock
from handlers.proposals.proposal_draft import Step, back_to, here
from handlers.proposals.tell_of_proposals import shows_how_it_stands, tells_all
from storage.meetings import Time
from storage.proposal_models import OfferedTime

LONGEST_REASON = 200


def ways_to_answer() -> tuple[Entry, ...]:
    return (
        taps(carried.AgreeTime, agrees),
        taps(carried.AskToDecline, asks_to_decline),
        taps(carried.DeclineMeeting, declines_without_words),
        taps(carried.WithdrawProposal, withdraws),
        taps(carried.KeepMeetingTime, keeps_time),
    )


def can_be_answered(turn: Turn, own: OwnMeeting) -> bool:
    if own.is_moving:
        return own.is_answering and own.booking.starts_at > turn.now
    return own.state == "proposed" and own.is_answering


# Yes


async def agrees(turn: Turn, tap: carried.AgreeTime) -> Next:
    """In one tap, if everyone is free then; a second tap, or an old button, shows how it stands."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    time = next((time for time in own.offered if time.id == tap.time), None)
    if not can_be_answered(turn, own) or time is None or time.starts_at <= turn.now:
        if own.state == "proposed":
            turn.explain_old_card()
        await shows_how_it_stands(turn, own)
        return END
    return await is_agreed(turn, own, time)


async def is_agreed(turn: Turn, own: OwnMeeting, time: OfferedTime) -> Next:
    long = timedelta(minutes=own.booking.meeting.minutes)
    happened = "moved" if own.is_moving else "booked"
    try:
        at = Time(time.starts_at, time.starts_at + long)
        booking = await move(turn, own.booking, at, own.place)
    except Taken:
        await shows_how_it_stands(turn, own, text("proposal-just-taken"))
        return END
    await turn.records.proposals.forget_times(booking)
    await forgets_what_waits(turn, own)
    booking = await follows(turn, booking, happened, by=turn.account.id)
    await turn.note("agreed-on-meeting", f"meeting:{own.number}")
    await shows_meeting(turn, booking)
    return END


async def forgets_what_waits(turn: Turn, own: OwnMeeting) -> None:
    """Nobody is asked any more who has not read it yet."""
    for person in own.booking.people:
        subject = f"proposal:{own.number}:{person.person_id}"
        await turn.records.outbox.cancel(subject, turn.now, "agreed meanwhile")


# Not now


async def asks_to_decline(turn: Turn, tap: carried.AskToDecline) -> Next:
    own = await own_meeting(turn, tap.meeting)
    if not own.may_decline:
        await shows_how_it_stands(turn, own)
        return END
    who = names([p.name for p in own.booking.people if p.role is not own.reader.role])
    await turn.show(
        screen(
            text("proposal-why-not", who=who),
            Button(text("proposal-decline"), carried.DeclineMeeting(own.number)),
            back_to(own),
        )
    )
    return At(Step.WRITING_WHY_NOT, own.number)


async def declines_without_words(turn: Turn, tap: carried.DeclineMeeting) -> Next:
    return await declines(turn, await own_meeting(turn, tap.meeting), None)


async def declines_in_words(turn: Turn) -> Next:
    own, words = await here(turn), " ".join(turn.words.split())
    if len(words) > LONGEST_REASON:
        await turn.show(screen(text("proposal-too-long", most=LONGEST_REASON), back_to(own)))
        return None
    return await declines(turn, own, words)


async def declines(turn: Turn, read: OwnMeeting, words: str | None) -> Next:
    own = await under_lock(turn, read)
    if own.may_decline:
        await ends(turn, own, "declined", words)
    await shows_how_it_stands(turn, own)
    return END


async def withdraws(turn: Turn, tap: carried.WithdrawProposal) -> Next:
    """Whoever proposed it takes it back."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    if own.state == "proposed" and own.is_askers:
        await ends(turn, own, "cancelled", None)
    await shows_how_it_stands(turn, own)
    return END


async def ends(turn: Turn, own: OwnMeeting, state: str, words: str | None) -> None:
    hat = next(hat for hat in turn.hats if hat.id == own.reader.person_id)
    if await turn.records.meetings.end(own.number, state, hat, words, turn.now):
        await turn.records.proposals.forget_times(own.booking)
        await turn.note(f"{state}-proposal", f"meeting:{own.number}")
        await tells_all(turn, (await afresh(turn, own)).booking, state, turn.account.id)


# It stays


async def keeps_time(turn: Turn, tap: carried.KeepMeetingTime) -> Next:
    """Whoever asked for another time, or was asked, leaves it as it is."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    if own.is_moving:
        newest = max(time.id for time in own.offered)
        await turn.records.proposals.forget_times(own.booking)
        await turn.note("kept-meeting-time", f"meeting:{own.number}")
        said = text("proposal-kept")
        await tells_all(turn, own.booking, f"kept-{newest}", turn.account.id, said)
    await shows_how_it_stands(turn, own)
    return END
