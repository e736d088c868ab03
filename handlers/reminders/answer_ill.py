"""A family whose teacher is ill takes another time in one tap, or says that none suits.

(Ms Lee and Mr Okafor offer times on Thursday 19 and Friday 20 March)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ms Lee:  taps I am ill
Ms Lee:  taps Tell the family
Ewa:     taps None of these suits me
Bot:     Thank you. The school calls you to find another time.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Friday 20 March, 17:20]
         [Friday 20 March, 17:10]
         [Friday 20 March, 17:30]
Ms Lee reads: Ms Lee is ill on Thursday 19 March. Told 1 of 1.
         To be phoned: Ada K. (Ewa Kowalska)
"""

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import Conversation, Next, taps
from bot.screen import screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.meetings.calendars_follow import leaves_calendars
from handlers.meetings.carried_moments import moment_of
from handlers.meetings.meeting_card import shows_meeting, stands_on
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.offered_place import time_of
from handlers.meetings.what_follows import follows
from handlers.reminders.answers_given import family_meeting, stands
from handlers.reminders.list_to_phone import illness_follows
from handlers.reminders.offer_equal_times import offer_card, time_rows
from handlers.reminders.other_times import nearest_times
from storage.meeting_models import Booking, MeetingPerson
from storage.meetings import Place, Time
from storage.reminder_models import Illness
from storage.round_models import Slot
from storage.shelf import NotThere

CalledOff = tuple[Booking, MeetingPerson, Illness]


def answering_ill() -> Conversation:
    return Conversation(
        "answering-ill",
        entry_points=[
            taps(carried.TakeAfterIll, takes_time),
            taps(carried.TakeHourAfterIll, takes_hour),
            taps(carried.NoneSuits, none_suits),
        ],
    )


async def called_off(turn: Turn, number: int) -> CalledOff:
    """A meeting of the speaking family that an illness called off. Raises `NotThere`."""
    booking, reader = await family_meeting(turn, number)
    illness = await turn.records.illnesses.of_meeting(number)
    if illness is None:
        raise NotThere
    return booking, reader, illness


async def takes_time(turn: Turn, tap: carried.TakeAfterIll) -> Next:
    booking, reader, illness = await called_off(turn, tap.meeting)
    slot = await offered_slot(turn, booking, illness, tap.slot)
    if booking.meeting.state == "booked":
        return await has_time(turn, booking, same=booking.meeting.slot_id == tap.slot)
    place = Place(booking.meeting.held, slot.room_id, booking.meeting.link)
    return await takes(turn, (booking, reader, illness), time_of(slot), place)


async def takes_hour(turn: Turn, tap: carried.TakeHourAfterIll) -> Next:
    """Of a single meeting: only what could be offered at this moment can be taken."""
    booking, reader, illness = await called_off(turn, tap.meeting)
    at, meeting = moment_of(tap.minute), booking.meeting
    if meeting.round_id is not None:
        raise NotThere
    if meeting.state == "booked":
        return await has_time(turn, booking, same=meeting.starts_at == at)
    times = await nearest_times(turn, illness, booking)
    if at not in {time.starts_at for time in times}:
        return await offers_again(turn, booking, reader, illness)
    time = Time(at, at + (booking.ends_at - booking.starts_at))
    place = Place(meeting.held, meeting.room_id, meeting.link)
    return await takes(turn, (booking, reader, illness), time, place)


async def has_time(turn: Turn, booking: Booking, *, same: bool) -> Next:
    """A second tap reads as the first; on another time, or another way to one, how it stands."""
    if not same:
        return await stands(turn, booking)
    await shows_meeting(turn, booking)
    return None


async def takes(turn: Turn, called: CalledOff, time: Time, place: Place) -> Next:
    booking, reader, illness = called
    try:
        moved = await move(turn, booking, time, place)
    except Taken:
        return await offers_again(turn, booking, reader, illness)
    await turn.records.illnesses.answer(illness, moved, "moved", turn.now)
    await turn.note("took another time", f"meeting:{moved.meeting.id}")
    await shows_meeting(turn, await follows(turn, moved, "moved", turn.account.id))
    await illness_follows(turn, illness)
    return None


async def offered_slot(turn: Turn, booking: Booking, illness: Illness, number: int) -> Slot:
    """A time of the same teacher in the same round. Raises `NotThere`."""
    slot = await turn.records.rounds.slot(number)
    if (slot.round_id, slot.teacher_id) != (booking.meeting.round_id, illness.teacher_id):
        raise NotThere
    return slot


async def offers_again(
    turn: Turn, booking: Booking, reader: MeetingPerson, illness: Illness
) -> Next:
    times = await nearest_times(turn, illness, booking)
    taken = text("ill-time-taken")
    at = await turn.show(offer_card(illness, booking, reader, times, taken))
    await stands_on(turn, booking, reader, at)
    return None


async def none_suits(turn: Turn, tap: carried.NoneSuits) -> Next:
    """The school calls; until then any of the times can still be taken."""
    booking, reader, illness = await called_off(turn, tap.meeting)
    if booking.meeting.state == "booked":
        return await stands(turn, booking)
    if await turn.records.illnesses.answer(illness, booking, "none", turn.now):
        await turn.note("no time suits", f"meeting:{tap.meeting}")
        await leaves_calendars(turn, [booking])
        await illness_follows(turn, illness)
    times = time_rows(booking, await nearest_times(turn, illness, booking))
    said = lines(text("ill-we-call"), meeting_line(booking, reader))
    at = await turn.show(screen(said, *times[:-1]))
    await stands_on(turn, booking, reader, at)
    return None
