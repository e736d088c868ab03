"""Books, moves, swaps and cancels meetings, all or none: nobody and nothing is in two at one time.

Looked at and taken under one lock; the schema refuses an overlap besides, whatever we believe.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.voice import Voice
from storage.meeting_models import Booking, Clash
from storage.meetings import NewMeeting, Place, Time
from storage.models import Person


class Taken(Exception):
    """The time is not free: who or what is taken, or nothing where the time itself is gone."""

    def __init__(self, clashes: Sequence[Clash] = ()) -> None:
        super().__init__("taken")
        self.clashes = tuple(clashes)


async def book(voice: Voice, *wanted: NewMeeting, waiting_id: int | None = None) -> list[Booking]:
    """Book all of these or none. Raises `Taken`, and then nothing has changed.

    A time that is offered to somebody who waits is booked by them alone (`waiting_id`).
    """
    meetings = voice.records.meetings
    await meetings.lock()
    for new in wanted:
        await _has_to_be_free(voice, new.time, waiting_id)
    async with voice.records.savepoint():
        numbers = []
        for new in wanted:
            number = await meetings.put(new, voice.now)
            await _claim(voice, number)
            numbers.append(number)
    return [await meetings.of_anyone(number) for number in numbers]


async def move(
    voice: Voice, booking: Booking, time: Time, place: Place, waiting_id: int | None = None
) -> Booking:
    """Book it at another time or place. Raises `Taken`, and then nothing has changed.

    A cancelled or proposed one is booked by it, too.
    """
    meetings, number = voice.records.meetings, booking.meeting.id
    await meetings.lock()
    had = await _slot_now(voice, number)
    if time.slot_id is None or time.slot_id != had:
        await _has_to_be_free(voice, time, waiting_id)
    async with voice.records.savepoint():
        await meetings.unclaim(number)
        await meetings.move(number, time, place, voice.now)
        await _claim(voice, number)
    if had is not None and had != time.slot_id:
        voice.freed.append(had)
    return await meetings.of_anyone(number)


async def swap(
    voice: Voice, one: Booking, its: Time, other: Booking, others: Time
) -> tuple[Booking, Booking]:
    """Book each at its new time, both or neither; where they meet stays as it was.

    The two times may be each other's, or others of their teachers. Raises `Taken`.
    """
    meetings, moved = voice.records.meetings, ((one, its), (other, others))
    await meetings.lock()
    own = {await _slot_now(voice, booking.meeting.id) for booking, _ in moved}
    for _, time in moved:
        if time.slot_id is None or time.slot_id not in own:
            await _has_to_be_free(voice, time, None)
    async with voice.records.savepoint():
        for booking, _ in moved:
            await meetings.unclaim(booking.meeting.id)
            await meetings.let_slot_go(booking.meeting.id)
        for booking, time in moved:
            meeting = booking.meeting
            place = Place(meeting.held, meeting.room_id, meeting.link)
            await meetings.move(meeting.id, time, place, voice.now)
            await _claim(voice, meeting.id)
    voice.freed.extend(number for number in own if number is not None)
    return await meetings.of_anyone(one.meeting.id), await meetings.of_anyone(other.meeting.id)


async def last_until(voice: Voice, booking: Booking, ends_at: datetime) -> Booking:
    """Let a booked one be over at another time. Raises `Taken`, and then nothing has changed."""
    meetings, number = voice.records.meetings, booking.meeting.id
    await meetings.lock()
    async with voice.records.savepoint():
        await meetings.unclaim(number)
        await meetings.last_until(number, ends_at, voice.now)
        await _claim(voice, number)
    return await meetings.of_anyone(number)


async def cancel(
    voice: Voice, booking: Booking, by: Person, reason: str | None = None
) -> Booking | None:
    """Let its time go, and other times asked for; None when it was cancelled before."""
    meetings = voice.records.meetings
    await meetings.lock()
    if not await meetings.end(booking.meeting.id, "cancelled", by, reason, voice.now):
        return None
    await meetings.unclaim(booking.meeting.id)
    await voice.records.proposals.forget_times(booking)
    ended = await meetings.of_anyone(booking.meeting.id)
    if ended.meeting.slot_id is not None:
        voice.freed.append(ended.meeting.slot_id)
    return ended


async def _slot_now(voice: Voice, number: int) -> int | None:
    """The slot that the meeting has, as it stands under the lock."""
    meeting = (await voice.records.meetings.of_anyone(number)).meeting
    return meeting.slot_id if meeting.state == "booked" else None


async def _has_to_be_free(voice: Voice, time: Time | None, waiting_id: int | None) -> None:
    if time is None or time.slot_id is None:
        return
    if not await voice.records.rounds.is_free(time.slot_id, voice.now, waiting_id):
        raise Taken


async def _claim(voice: Voice, number: int) -> None:
    if clashes := await voice.records.meetings.clashes(number):
        raise Taken(clashes)
    await voice.records.meetings.claim(number)
