"""A family whose time is not offered as it was chooses another in one tap, or keeps theirs.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa books 17:10 with Ms Lee)
Dana: /meet
Dana: taps Parent conferences
Dana: taps Length
Dana: taps 15 min
Bot:  1 booked time does not fit any more.
      Their families will be asked for others; until they answer, theirs stay.
      [Change, and ask 1 family]
      [Back]
Dana: taps Change, and ask 1 family
Ewa reads: The times of this meeting have changed:
      Thursday 19 March, 17:10 · Ms Lee · Ada K.
      Room: 12
      Which time would suit you? Until you answer, yours stays.
      [17:00]  [17:15]  [17:30]
      [Keep 17:10]
      [Move]  [Cancel]
Ewa:  taps 17:15
Bot:  Booked:
      Thursday 19 March, 17:15 · Ms Lee · Ada K.
      Room: 12
"""

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Moment, Said, lines, text
from handlers.meetings.meeting_card import (
    as_reader,
    changes_card,
    meeting_card,
    shows_meeting,
    stands_on,
)
from handlers.meetings.meeting_lines import meeting_lines
from handlers.meetings.offered_place import time_instead, time_of
from handlers.meetings.own_ways import ways_to_change
from handlers.meetings.what_follows import follows, old_card_follows
from handlers.messages.opened_head import local_day
from handlers.messages.quiet_family import quiet_until
from storage.meeting_models import Booking, MeetingPerson
from storage.meetings import Place
from storage.models import Role
from storage.round_models import Slot
from storage.shelf import NotThere

OFFERED = 3


def asking_anew() -> Conversation:
    return Conversation(
        "another-time",
        entry_points=[
            taps(carried.TakeOfferedTime, takes_another_time),
            taps(carried.KeepRoundTime, keeps_their_time),
        ],
    )


# Asked


async def asks_for_another_time(
    voice: Voice, meeting_id: int, version: int, *, may_stay: bool
) -> None:
    """Everyone of the family is asked once for each change (`version`) of the round."""
    booking = await voice.records.meetings.of_anyone(meeting_id)
    await voice.records.offered_slots.ask(booking, voice.now, may_stay=may_stay)
    for reader in booking.parents:
        if reader.account_id is not None:
            await asks(voice, booking, reader, version)


async def asks(voice: Voice, booking: Booking, reader: MeetingPerson, version: int) -> None:
    assert reader.account_id is not None, "who has not joined cannot be asked"
    number, account_id = booking.meeting.id, reader.account_id
    wakes = await quiet_until(voice, account_id)
    at = wakes if wakes is not None and wakes < booking.starts_at else None
    card = await voice.tell(
        account_id,
        await question_card(voice, booking, reader),
        key=f"meeting-anew:{number}:{reader.person_id}:{version}",
        subject=f"meeting:{number}",
        not_before=at,
        lasts=booking.starts_at - (at or voice.now),
    )
    shown = await meeting_card(voice, booking, reader)
    await old_card_follows(voice, reader, shown, card or booking.meeting.sequence)
    if card is not None:
        await voice.records.meetings.show_on(number, reader.person_id, card)


async def question_card(voice: Voice, booking: Booking, reader: MeetingPerson) -> Screen:
    """The meeting as it stands, and the nearest times in place of its own; only what answers it."""
    question = await voice.records.offered_slots.question(booking.meeting.id)
    assert question is not None, "asked only about a time that is not offered as it was"
    found = await voice.records.offered_slots.nearest(booking, voice.now, OFFERED)
    keep = Button(
        text("anew-keep", time=Moment(booking.starts_at, Said.TIME)),
        carried.KeepRoundTime(booking.meeting.id),
    )
    return screen(
        lines(
            text("anew-changed"),
            meeting_lines(booking, reader),
            text("anew-which") if found else text("anew-none"),
        ),
        *in_rows_of(OFFERED, [time_button(voice, booking, slot) for slot in found]),
        keep if question.may_stay else None,
        await ways_to_change(voice, booking, reader),
    )


def time_button(voice: Voice, booking: Booking, slot: Slot) -> Button:
    """Only the time where it is on the same day."""
    same_day = local_day(voice, slot.starts_at) == local_day(voice, booking.starts_at)
    said = Said.TIME if same_day else Said.DAY_AND_TIME
    label = text("anew-time", time=Moment(slot.starts_at, said))
    return Button(label, carried.TakeOfferedTime(booking.meeting.id, slot.id))


async def card_as_it_stands(voice: Voice, booking: Booking, reader: MeetingPerson) -> Screen:
    """The question for a family that has not answered it yet; else the card of the meeting."""
    meeting = booking.meeting
    if meeting.state == "booked" and reader.role is Role.PARENT and booking.starts_at > voice.now:
        question = await voice.records.offered_slots.question(meeting.id)
        if question is not None and question.kept_at is None:
            return await question_card(voice, booking, reader)
    return await meeting_card(voice, booking, reader)


async def shows_as_it_stands(turn: Turn, booking: Booking) -> None:
    """Whoever came back to it without an answer is asked as before."""
    reader = as_reader(booking, turn)
    at = await turn.show(await card_as_it_stands(turn, booking, reader))
    await stands_on(turn, booking, reader, at)


async def asks_no_more(voice: Voice, meeting_id: int, version: int) -> None:
    """Its time is offered again as it was: the question is taken from their card."""
    if not await voice.records.offered_slots.unask(meeting_id):
        return
    booking = await voice.records.meetings.of_anyone(meeting_id)
    for reader in booking.parents:
        shown = await meeting_card(voice, booking, reader)
        await changes_card(voice, reader, shown, "meeting-unasked", version)


# Answered


async def takes_another_time(turn: Turn, tap: carried.TakeOfferedTime) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    slot = await time_instead(turn, booking, tap.slot)
    if await turn.records.offered_slots.question(tap.meeting) is None:
        if booking.meeting.slot_id != tap.slot:  # a second tap is answered as the first
            turn.explain_old_card()
        await shows_meeting(turn, booking)
        return END
    meeting = booking.meeting
    place = Place(meeting.held, meeting.room_id, meeting.link)
    try:
        moved = await move(turn, booking, time_of(slot), place)
    except Taken:
        turn.answer(text("anew-taken"))
        await asks_on_this_card(turn, booking)
        return END
    await turn.note("moved-meeting", f"meeting:{meeting.id}")
    await shows_meeting(turn, await follows(turn, moved, "moved", turn.account.id))
    return END


async def asks_on_this_card(turn: Turn, booking: Booking) -> None:
    """The same question with the times that are free now."""
    await turn.show(await question_card(turn, booking, as_reader(booking, turn)))


async def keeps_their_time(turn: Turn, tap: carried.KeepRoundTime) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    question = await turn.records.offered_slots.question(tap.meeting)
    if question is None:
        turn.explain_old_card()
    elif not question.may_stay:
        raise NotThere
    elif await turn.records.offered_slots.keep(tap.meeting, turn.now):
        await turn.note("kept-meeting", f"meeting:{tap.meeting}")
    await shows_meeting(turn, booking)
    return END
