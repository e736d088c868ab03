"""One tap gives whoever meets a file for their own calendar, and again when the meeting changes.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked 17:20 with Ms Lee)
Ms Lee reads: A meeting is booked:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
Ms Lee:  taps Add to calendar
Bot:     For your calendar: open the file and choose “Add”.
Ewa reads: For your calendar: open the file and choose “Add”.
(Ewa has cancelled it)
Ms Lee reads: To take it out of your calendar, open the file. If it stays there, delete it by hand.
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.turn import Turn
from bot.words import text
from handlers.meetings.calendar_entry import calendar_screen
from handlers.meetings.meeting_card import as_reader, shows_meeting


def adding_to_calendar() -> Conversation:
    return Conversation("calendar-files", entry_points=[taps(carried.AddToCalendar, gives_entry)])


async def gives_entry(turn: Turn, tap: carried.AddToCalendar) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    if booking.meeting.state != "booked":
        turn.explain_old_card()
        await shows_meeting(turn, booking)
        return None
    reader, meeting = as_reader(booking, turn), booking.meeting
    await turn.records.meeting_days.gave(booking, reader.person_id, turn.now)
    await turn.tell(
        turn.account.id,
        calendar_screen(text("entry-file"), meeting=meeting.id),
        # An impatient thumb gets one file; whoever lost it gets another, a minute later.
        key=f"calendar-asked:{meeting.id}:{reader.person_id}:{turn.now:%Y-%m-%dT%H:%M}",
        subject=f"meeting:{meeting.id}",
    )
    turn.answer(text("entry-below"))
    return None
