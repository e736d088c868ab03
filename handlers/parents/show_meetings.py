"""A parent sees what is booked, and what can be booked for each child, whom and until when.

Ewa:     /meet
Bot:     Nothing is booked, and no times are offered at the moment.
         When the school offers some, /meet shows them.
         [Ask for a meeting]
         [Home]
(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Ewa:     /meet
Bot:     Parent conferences · Thursday 19 March
         Tap whom you would like to meet.
         [Ms Lee · Ada K.]
         [Mr Okafor · Ada K.]
         [Book several at once]
         [Ask for a meeting]
         [Home]
Ewa:     taps Ms Lee · Ada K.
Ewa:     taps 17:20
Ewa:     taps Meetings
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Parent conferences · Thursday 19 March
         Tap whom you would like to meet.
         [17:20 · Ms Lee]
         [Mr Okafor · Ada K.]
         [Ask for a meeting]
         [Home]
Ewa:     taps 17:20 · Ms Lee
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, acting_as, command, taps
from bot.screen import Rows, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Lines, Said, lines, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.own_button import own_button
from handlers.messages.opened_head import local_day
from handlers.parents.book_meeting import BACK, shows_times
from handlers.parents.offered_rounds import asks_whom, offered, ways_to_book, whom_to_meet
from handlers.parents.tick_meetings import ways_to_all
from handlers.proposals.ways_to_propose import ways_to_propose
from handlers.rounds.ask_anew import shows_as_it_stands
from handlers.waiting.waiting_lines import waiting_on_meet
from handlers.waiting.wish_lines import wishes_told
from storage.meeting_models import Booking
from storage.models import Role
from storage.shelf import NotThere

LISTED = 4  # meetings on the card; the rest are counted


def showing_meetings() -> Conversation:
    return Conversation(
        "meetings",
        entry_points=[
            acting_as(Role.PARENT, command("meet", asks_for_meetings)),
            taps(carried.ShowMeetings, shows_anew),
            taps(carried.BackToMeetings, goes_back),
            taps(carried.BookFor, chooses_child),
            taps(carried.ShowMeeting, shows_one),
        ],
    )


async def asks_for_meetings(turn: Turn) -> Next:
    await turn.show_new(await meetings_card(turn))
    return END


async def shows_anew(turn: Turn, _: carried.ShowMeetings) -> Next:
    """As a new message: the card of a meeting stays, as later changes edit it."""
    return await asks_for_meetings(turn)


async def goes_back(turn: Turn, _: carried.BackToMeetings) -> Next:
    await turn.show(await meetings_card(turn))
    return END


async def meetings_card(turn: Turn) -> Screen:
    """Raises `NotThere` for who is no parent."""
    if not turn.parents:
        raise NotThere
    booked, count = await turn.records.meetings.next_of(turn.parents, turn.now, most=LISTED)
    rounds = await offered(turn)
    waited_for, to_waiting = await waiting_on_meet(turn)
    said = lines(
        await wishes_told(turn),
        what_is_booked(turn, booked, count),
        *[found.said for found in rounds],
        asks_whom(rounds),
        waited_for,
    )
    return screen(
        said if said.lines else text("meet-nothing"),
        *own_buttons(turn, booked),
        *ways_to_book(rounds),
        *[row for found in rounds for row in (*ways_to_all(found), *found.to_wait)],
        *to_waiting,
        *await ways_to_propose(turn),
        GO_HOME,
    )


def what_is_booked(turn: Turn, booked: tuple[Booking, ...], count: int) -> Lines | None:
    if not booked:
        return None
    left_out = count - len(booked)
    return lines(
        text("meeting-booked"),
        *[meeting_line(booking, as_reader(booking, turn)) for booking in booked],
        text("today-more", count=left_out) if left_out else None,
    )


def own_buttons(turn: Turn, booked: tuple[Booking, ...]) -> Rows:
    """By their times; by their days too where they are not all on one."""
    one_day = len({local_day(turn, booking.starts_at) for booking in booked}) == 1
    said = Said.TIME if one_day else Said.DAY_AND_TIME
    return in_rows_of(2 if one_day else 1, [own_button(turn, each, said) for each in booked])


async def shows_one(turn: Turn, tap: carried.ShowMeeting) -> Next:
    """One's own, in whichever role one takes part."""
    await shows_as_it_stands(turn, await turn.records.meetings.of(turn.hats, tap.meeting))
    return END


async def chooses_child(turn: Turn, tap: carried.BookFor) -> Next:
    """Of their own children, at once the times where there is one teacher to meet.

    When nothing is left to book, all of it is shown afresh.
    """
    await turn.records.families.child_for(turn.parents, tap.child)
    rounds = await offered(turn, tap.round, tap.child)
    bookable = [offer for found in rounds for offer in found.bookable]
    if len(bookable) == 1:
        await shows_times(turn, bookable[0], 0)
    elif rounds:
        said = lines(*[found.said for found in rounds], asks_whom(rounds))
        await turn.show(screen(said, *whom_to_meet(rounds), BACK))
    else:
        await turn.show(await meetings_card(turn))
    return END
