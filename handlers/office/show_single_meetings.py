"""The office sees the single meetings to come, and cancels one for who phones.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Ms Lee:  Tuesday 15:30
Ms Lee:  taps Send
Ewa:     taps Tuesday 17 March, 15:30
Dana:    /meet
Dana:    taps Single meetings: 1
Bot:     Single meetings to come:
         [Tuesday 17 March, 15:30 · Ms Lee]
         [Home]
Dana:    taps Tuesday 17 March, 15:30 · Ms Lee
Bot:     Booked:
         Tuesday 17 March, 15:30 · Ms Lee with Ewa Kowalska · Ada K.
         [Cancel]
         [Back]
Dana:    taps Cancel
Bot:     Cancelled:
         Tuesday 17 March, 15:30 · Ms Lee with Ewa Kowalska · Ada K.
         Did they say why? Everyone who meets reads it.
         [Somebody is ill]  [Another appointment]
         [Not needed any more]
         [Back]
Ewa reads: A meeting is cancelled:
         Tuesday 17 March, 15:30 · Ms Lee · Ada K.
         [Propose again]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.words import Moment, names, text
from handlers.home import GO_HOME
from handlers.turned_pages import page_of
from handlers.waiting.meeting_for_family import shows_meeting
from handlers.waiting.staff_of_round import own_meeting
from storage.meeting_models import Booking
from storage.models import Role

A_PAGE = 8  # meetings


def showing_single_meetings() -> Conversation:
    return Conversation(
        "single-meetings",
        role=Role.OFFICE,
        entry_points=[
            taps(carried.ListSingleMeetings, shows_list),
            taps(carried.ShowSingleMeeting, shows_one),
        ],
    )


async def ways_to_single_meetings(turn: Turn) -> Rows:
    """The button on the office's card of meetings, while any is to come."""
    found = await turn.records.proposals.agreed_ahead(turn.now)
    if not found:
        return ()
    label = text("single-meetings-button", count=len(found))
    return ((Button(label, carried.ListSingleMeetings(0)),),)


async def shows_list(turn: Turn, tap: carried.ListSingleMeetings) -> Next:
    await turn.show(await list_card(turn, tap.page))
    return END


async def list_card(turn: Turn, page: int) -> Screen:
    """When and with which teacher; of a page that is gone the last one is shown."""
    found = await turn.records.proposals.agreed_ahead(turn.now)
    listed, pages = page_of(found, page, A_PAGE, carried.ListSingleMeetings)
    meetings = [await turn.records.meetings.of_anyone(number) for number in listed]
    said = text("single-meetings" if found else "single-meetings-none")
    return screen(said, *[(way_to(each),) for each in meetings], pages, GO_HOME)


def way_to(booking: Booking) -> Button:
    teachers = names([teacher.name for teacher in booking.teachers])
    label = text("single-meeting", moment=Moment(booking.starts_at), teachers=teachers)
    return Button(label, carried.ShowSingleMeeting(booking.meeting.id))


async def shows_one(turn: Turn, tap: carried.ShowSingleMeeting) -> Next:
    """Who meets, when and where; what they wrote to each other is theirs alone."""
    return await shows_meeting(turn, await own_meeting(turn, tap.meeting))
