"""A family says in one tap that it comes or cannot come; the teacher's card shows it.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ewa:     taps Coming
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You are coming.
         [Running late]  [Cannot come]
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
Ewa:     taps Cannot come
Bot:     You cannot come then. Another time, or cancel? Nothing is cancelled yet.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Move]  [Cancel]
         [Coming]  [Running late]
(booking is over)
Ewa:     taps Coming
Ewa:     taps Cannot come
Bot:     You cannot come then. Nothing is cancelled yet.
         For another time please ask the teacher or the office.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Cancel]
         [Coming]  [Running late]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.meetings.meeting_card import as_reader, shows_meeting, stands_on
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.own_ways import ways_to_change
from handlers.proposals.single_meeting_ways import ways_on_single
from handlers.reminders.answer_lines import answers_on
from handlers.reminders.answers_given import family_meeting, is_to_come, same_day, says, stands
from handlers.reminders.reminder_card import said_of, short_line
from storage.meeting_models import Booking, MeetingPerson


def answering_reminders() -> Conversation:
    return Conversation(
        "reminders",
        entry_points=[
            taps(carried.SayComing, comes),
            taps(carried.SayComingToAll, comes_to_all),
            taps(carried.AskWhichNot, asks_which_not),
            taps(carried.SayCannot, cannot_come),
        ],
    )


# Coming


async def comes(turn: Turn, tap: carried.SayComing) -> Next:
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    await says(turn, booking, reader, "coming")
    await shows_meeting(turn, await turn.records.meetings.of_anyone(tap.meeting))
    return None


async def comes_to_all(turn: Turn, tap: carried.SayComingToAll) -> Next:
    """To every meeting of that day that is to come."""
    first, _ = await family_meeting(turn, tap.meeting)
    if not (day := await same_day(turn, first)):
        return await stands(turn, first)
    for booking, reader in day:
        await says(turn, booking, reader, "coming")
    late = Button(text("remind-late-button"), carried.AskHowLate(tap.meeting))
    cannot = Button(text("remind-cannot-button"), carried.AskWhichNot(tap.meeting))
    await turn.show(screen(lines(text("answer-own-coming"), *said_of(tuple(day))), (late, cannot)))
    return None


# Not at all


async def asks_which_not(turn: Turn, tap: carried.AskWhichNot) -> Next:
    """Who has several meetings on that day says which of them."""
    first, _ = await family_meeting(turn, tap.meeting)
    day = await same_day(turn, first)
    if not day:
        return await stands(turn, first)
    if len(day) == 1:
        return await says_cannot(turn, *day[0])
    which = [
        Button(short_line(booking, reader), carried.SayCannot(booking.meeting.id))
        for booking, reader in day
    ]
    to_all = Button(text("answer-to-all"), carried.SayComingToAll(first.meeting.id))
    await turn.show_new(screen(text("cannot-which"), *which, to_all))  # the list of the day stays
    return None


async def cannot_come(turn: Turn, tap: carried.SayCannot) -> Next:
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    return await says_cannot(turn, booking, reader)


async def says_cannot(turn: Turn, booking: Booking, reader: MeetingPerson) -> Next:
    """Nothing is cancelled yet: moving and cancelling are taps of their own, below."""
    await says(turn, booking, reader, "cannot")
    fresh = await turn.records.meetings.of_anyone(booking.meeting.id)
    speaking = as_reader(fresh, turn)
    changes = await ways_instead(turn, fresh, speaking)
    what_now = text("cannot-what-now") if len(changes) > 1 else text("cannot-only-cancel")
    asked = lines(what_now, meeting_line(fresh, reader))
    # What was asked comes first; who meant the other button still has it.
    at = await turn.show(screen(asked, changes or None, answers_on(fresh, speaking)))
    await stands_on(turn, fresh, reader, at)
    return None


async def ways_instead(turn: Turn, booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    """Another time, where there is one to choose still, and cancelling; nothing once it began."""
    if turn.now >= booking.starts_at:
        return ()
    if booking.meeting.round_id is None:
        return ways_on_single(turn, booking, reader)[-1]  # the last row changes it
    return await ways_to_change(turn, booking, reader)
