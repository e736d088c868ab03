"""Half an hour after a meeting each side is asked once what became of it, and can say so in a tap.

(Ewa has booked Ms Lee at 17:20)
(176 hours later)
Ewa reads: Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Did you meet?
         [We met]
         [It was moved]  [It did not happen]
Ewa:     taps It did not happen
Bot:     Thursday 19 March, 17:20 · Ms Lee · Ada K.
         It did not happen. That can be: with /meet you find another time.
         [Change my answer]
Ewa:     taps Change my answer
Ewa:     taps We met
Bot:     Thursday 19 March, 17:20 · Ms Lee · Ada K.
         You met. What you agreed can be written down; the other side says yes, or corrects it.
         [Write what was agreed]
         [Talk again on …]
         [Change my answer]
(14 hours later)
Ms Lee reads: Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Did you meet?
         [We met]
         [It was moved]  [It did not happen]
"""

from dataclasses import replace
from datetime import timedelta

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import lines, text
from handlers.meetings.in_their_hours import in_their_hours
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.meetings.meeting_lines import meeting_line
from handlers.proposals.check_in_ways import ways_to_check_in
from storage.agenda_models import ToAsk
from storage.meeting_models import Booking, MeetingPerson
from storage.outbox_models import Lane
from storage.shelf import NotThere

AFTERWARDS = timedelta(minutes=30)
LASTS = timedelta(days=3)
NO_MORE = timedelta(days=7)  # after an outage nobody is asked about what is so long ago
ABOUT = "meeting-over"
OUTCOMES = ("took-place", "moved", "not")


def asking_what_became() -> Conversation:
    return Conversation(
        "outcome",
        entry_points=[taps(carried.AskOutcome, asks_again), taps(carried.SayOutcome, says)],
    )


# The clock asks


async def asks_what_became(voice: Voice) -> None:
    """Everyone who met, once each; who begins later than planned is asked later.

    After an evening of many meetings a teacher's phone rings once in the morning.
    """
    over_by = voice.now - AFTERWARDS
    for asked in await voice.records.agendas.to_ask(over_by, over_by - NO_MORE):
        booking = await voice.records.meetings.of_anyone(asked.meeting_id)
        late = timedelta(minutes=booking.meeting.late_minutes)
        # Of two tickers one is first; the other finds it done.
        if booking.ends_at + late <= over_by and await voice.records.agendas.asked(
            asked.meeting_id, asked.person_id, voice.now
        ):
            await asks(voice, booking, asked)


async def asks(voice: Voice, booking: Booking, asked: ToAsk) -> None:
    reader = next(each for each in booking.people if each.person_id == asked.person_id)
    assert reader.account_id is not None, "the list names only who has joined"
    at, meeting = await in_their_hours(voice, reader), booking.meeting
    rings = at is None or not await voice.records.outbox.waits_about(reader.account_id, ABOUT)
    await voice.tell(
        reader.account_id,
        replace(question(booking, reader), silent=not rings),
        key=f"meeting-over:{meeting.id}:{reader.person_id}:{meeting.sequence}",
        lane=Lane.REMINDER,
        subject=subject_of(booking),
        not_before=at,
        lasts=LASTS,
    )


def subject_of(booking: Booking) -> str:
    return f"{ABOUT}:{booking.meeting.id}"


async def asks_no_more(voice: Voice, booking: Booking) -> None:
    """It was moved or cancelled after all: a question that waits for the morning is not asked."""
    await voice.records.outbox.cancel(subject_of(booking), voice.now, "the meeting changed")


def question(booking: Booking, reader: MeetingPerson) -> Screen:
    number = booking.meeting.id
    met, moved, not_ = (
        Button(text(f"met-say-{outcome}"), carried.SayOutcome(number, outcome))
        for outcome in OUTCOMES
    )
    return screen(lines(meeting_line(booking, reader), text("met-ask")), met, (moved, not_))


# What people say


async def over_with(turn: Turn, number: int) -> Booking | None:
    """A meeting of theirs that is over; None for another, whose card says how it stands."""
    booking = await turn.records.meetings.of(turn.hats, number)
    if booking.meeting.state == "booked" and booking.ends_at <= turn.now:
        return booking
    await shows_meeting(turn, booking)
    return None


async def asks_again(turn: Turn, tap: carried.AskOutcome) -> Next:
    booking = await over_with(turn, tap.meeting)
    if booking is not None:
        await turn.show(question(booking, as_reader(booking, turn)))
    return END


async def says(turn: Turn, tap: carried.SayOutcome) -> Next:
    """The last answer counts; the other side does not read it: if they differ, none is to blame."""
    if tap.outcome not in OUTCOMES:
        raise NotThere
    booking = await over_with(turn, tap.meeting)
    if booking is None:
        return END
    reader = as_reader(booking, turn)
    if reader.outcome != tap.outcome:
        await turn.records.agendas.say(booking, reader.person_id, tap.outcome, turn.now)
        await turn.note("said-what-became", f"meeting:{tap.meeting}")
    await turn.show(
        screen(
            lines(meeting_line(booking, reader), text(f"met-{tap.outcome}")),
            *ways_after(booking, tap.outcome),
            Button(text("met-change"), carried.AskOutcome(tap.meeting)),
        )
    )
    return END


def ways_after(booking: Booking, outcome: str) -> Rows:
    """What comes next, row by row; who did not meet finds another time with /meet."""
    if outcome != "took-place":
        return ()
    sum_up = Button(text("met-sum-up"), carried.SumUp(booking.meeting.id))
    return ((sum_up,), *ways_to_check_in(booking))
