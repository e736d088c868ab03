"""A teacher says where a single meeting is: a room, by phone or video; also when it is booked."""

import re

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.meetings.meeting_card import shows_meeting
from handlers.meetings.what_follows import follows
from handlers.proposals.own_meeting import OwnMeeting, own_meeting, under_lock
from handlers.proposals.proposal_draft import Step, back_to, here, shows_draft
from handlers.proposals.tell_of_proposals import shows_how_it_stands
from storage.meetings import Place, Time
from storage.models import Role
from storage.shelf import NotThere

LONGEST_ROOM = 40
ROOMS = 6
ADDRESS = re.compile(r"https?://[^\s<>\"]{3,300}")


def ways_to_say_where() -> tuple[Entry, ...]:
    return (
        taps(carried.AskMeetingPlace, asks_place),
        taps(carried.MeetBy, chooses_way),
        taps(carried.MeetInRoom, chooses_room),
    )


async def teachers(turn: Turn, number: int) -> OwnMeeting:
    """Teachers alone say where. Raises `NotThere`."""
    own = await own_meeting(turn, number)
    if own.reader.role is not Role.TEACHER:
        raise NotThere
    return own


async def asks_place(turn: Turn, tap: carried.AskMeetingPlace) -> Next:
    own = await teachers(turn, tap.meeting)
    if not own.is_to_come(turn.now):
        await shows_how_it_stands(turn, own)
        return None
    rooms = await turn.records.proposals.rooms_of(own.reader.person_id, ROOMS)
    choices = [
        Button(text("proposal-room", room=room.name), carried.MeetInRoom(own.number, room.id))
        for room in rooms
    ]
    ways = (
        Button(text("proposal-by-phone"), carried.MeetBy(own.number, "phone")),
        Button(text("proposal-by-video"), carried.MeetBy(own.number, "link")),
        Button(text("proposal-not-said"), carried.MeetBy(own.number, "any")),
    )
    await turn.show(screen(text("proposal-where"), *in_rows_of(3, choices), ways, back_to(own)))
    return At(Step.WRITING_ROOM, own.number)


async def chooses_way(turn: Turn, tap: carried.MeetBy) -> Next:
    own = await teachers(turn, tap.meeting)
    match tap.how:
        case "phone":
            return await takes_place(turn, own, Place("phone"))
        case "any":
            return await takes_place(turn, own, Place("room"))
        case "link":
            await turn.show(screen(text("proposal-which-link"), back_to(own)))
            return At(Step.WRITING_LINK, own.number)
        case _:
            raise NotThere


async def chooses_room(turn: Turn, tap: carried.MeetInRoom) -> Next:
    own = await teachers(turn, tap.meeting)
    rooms = await turn.records.proposals.rooms_of(own.reader.person_id, ROOMS)
    if tap.room not in {room.id for room in rooms}:
        raise NotThere
    return await takes_place(turn, own, Place("room", tap.room))


async def writes_room(turn: Turn) -> Next:
    own, name = await here(turn), " ".join(turn.words.split())
    if len(name) > LONGEST_ROOM:
        await turn.show(screen(text("proposal-too-long", most=LONGEST_ROOM), back_to(own)))
        return None
    room = await turn.records.rounds.room_called(name)
    return await takes_place(turn, own, Place("room", room))


async def writes_link(turn: Turn) -> Next:
    own = await here(turn)
    if not ADDRESS.fullmatch(turn.words.strip()):
        await turn.show(screen(text("proposal-no-link"), back_to(own)))
        return None
    return await takes_place(turn, own, Place("link", link=turn.words.strip()))


async def takes_place(turn: Turn, read: OwnMeeting, place: Place) -> Next:
    """Of a booked meeting all others are told."""
    own = await under_lock(turn, read)
    if not own.is_to_come(turn.now) or place == own.place:
        return await as_it_stands(turn, own)
    if own.state == "booked":
        return await moves_there(turn, own, place)
    await turn.records.proposals.take_place(own.booking, place)
    return await as_it_stands(turn, own)


async def as_it_stands(turn: Turn, own: OwnMeeting) -> Next:
    if own.state == "draft":
        return await shows_draft(turn, own)
    await shows_how_it_stands(turn, own)
    return END


async def moves_there(turn: Turn, own: OwnMeeting, place: Place) -> Next:
    booking = own.booking
    try:
        moved = await move(turn, booking, Time(booking.starts_at, booking.ends_at), place)
    except Taken:
        await shows_how_it_stands(turn, own, text("proposal-room-taken"))
        return END
    moved = await follows(turn, moved, "moved", by=turn.account.id)
    await turn.note("moved-meeting", f"meeting:{own.number}")
    await shows_meeting(turn, moved)
    return END
