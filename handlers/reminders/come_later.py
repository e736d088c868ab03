"""A family that comes later says so in two taps, and whoever it meets knows at once.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ewa:     taps Running late
Bot:     How much later will you come?
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [5 minutes]  [10 minutes]  [15 minutes]
         [On time]
Ewa:     taps 10 minutes
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You come about 10 minutes later.
         [Coming]  [Running late]  [Cannot come]
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
Ms Lee reads: Ewa Kowalska comes about 10 minutes later:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.meetings.meeting_card import shows_meeting
from handlers.meetings.meeting_lines import meeting_line
from handlers.reminders.answers_given import family_meeting, is_to_come, same_day, says, stands
from handlers.reminders.running_late import LATER
from storage.meeting_models import Booking, MeetingPerson
from storage.shelf import NotThere


def coming_later() -> Conversation:
    return Conversation(
        "coming-later",
        entry_points=[
            taps(carried.AskHowLate, asks_how_late),
            taps(carried.SayLate, comes_later),
        ],
    )


async def asks_how_late(turn: Turn, tap: carried.AskHowLate) -> Next:
    """Who has several on that day comes late to the first that is not over."""
    booking, reader = await family_meeting(turn, tap.meeting)
    day = await same_day(turn, booking)
    if not day:
        return await stands(turn, booking)
    if not is_to_come(turn, booking):
        booking, reader = day[0]
    number = booking.meeting.id
    minutes = [
        Button(text("late-minutes", minutes=later), carried.SayLate(number, later))
        for later in LATER
    ]
    asked = lines(text("late-how-much"), meeting_line(booking, reader))
    on_time = Button(text("late-on-time"), carried.SayComing(number))
    shown = screen(asked, tuple(minutes), on_time)
    await (turn.show_new(shown) if len(day) > 1 else turn.show(shown))  # the list of the day stays
    return None


async def comes_later(turn: Turn, tap: carried.SayLate) -> Next:
    if tap.minutes not in LATER:
        raise NotThere
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    if await says(turn, booking, reader, "late", tap.minutes):
        await tells_others(turn, booking, reader, tap.minutes)
    await shows_meeting(turn, await turn.records.meetings.of_anyone(tap.meeting))
    return None


async def tells_others(turn: Turn, booking: Booking, late: MeetingPerson, minutes: int) -> None:
    """At once, as they may be waiting already."""
    for other in booking.people:
        if other.account_id is None or other.account_id == turn.account.id:
            continue
        said = text("late-told", name=late.name, minutes=minutes)
        await turn.tell(
            other.account_id,
            screen(lines(said, meeting_line(booking, other))),
            key=f"comes-later:{booking.meeting.id}:{other.person_id}:{turn.received.id}",
            subject=f"meeting:{booking.meeting.id}",
            lasts=booking.ends_at - turn.now,
        )
