"""The nearest times in place of a meeting that an illness called off, at which everyone is free.

Of a round those that the same teacher offers. A single meeting has no offered times, but its own
hour tells something: lessons come again by the week, so a teacher who was free of them then is free
a week later, and what is outside the school's hours is free of them on any day.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot import taps
from bot.school_calendar import Hours
from bot.taps import Tap
from bot.voice import Voice
from handlers.meetings.carried_moments import minute_of
from handlers.proposals.free_times import is_free
from storage.meeting_models import Booking
from storage.reminder_models import Illness
from storage.round_models import Slot

OFFERED = 3  # times, one a button
A_DAY = timedelta(days=1)
AS_FAR_AS = 28  # days: later than that the school and the family agree anew


@dataclass(frozen=True, slots=True)
class OtherTime:
    starts_at: datetime
    tap: Tap


async def nearest_times(voice: Voice, illness: Illness, booking: Booking) -> tuple[OtherTime, ...]:
    number = booking.meeting.id
    if booking.meeting.round_id is not None:
        return tuple(
            OtherTime(slot.starts_at, taps.TakeAfterIll(number, slot.id))
            for slot in await nearest_slots(voice, illness, booking)
        )
    return tuple(
        OtherTime(at, taps.TakeHourAfterIll(number, minute_of(at)))
        for at in await nearest_hours(voice, illness, booking)
    )


async def nearest_slots(voice: Voice, illness: Illness, booking: Booking) -> tuple[Slot, ...]:
    """Free times of the same teacher: the nearest day, and on it the nearest time of day."""
    local = voice.school.time.local
    was = local(booking.starts_at)

    def distance(slot: Slot) -> tuple[int, int, datetime]:
        at = local(slot.starts_at)
        minutes = (at.hour - was.hour) * 60 + at.minute - was.minute
        return abs((at.date() - was.date()).days), abs(minutes), slot.starts_at

    free = await voice.records.illnesses.equal_times(illness, booking, voice.now)
    return tuple(sorted(free, key=distance)[:OFFERED])


async def nearest_hours(voice: Voice, illness: Illness, booking: Booking) -> list[datetime]:
    """The same hour of coming school days, where the teacher has no lessons and all are free."""
    calendar, day = await voice.calendar(), illness.day
    ill_on = await voice.records.illnesses.days_of(illness.teacher_id)
    was, long = voice.school.time.local(booking.starts_at), booking.ends_at - booking.starts_at
    until = booking.ends_at + AS_FAR_AS * A_DAY
    taken = await voice.records.proposals.taken(booking, voice.now, until)
    found: list[datetime] = []
    for _ in range(AS_FAR_AS):
        day += A_DAY
        at = voice.school.time.moment(day, was.time().replace(fold=0))
        hours = calendar.hours_on(day)
        if hours is None or day in ill_on or not has_no_lessons(was, long, day, hours):
            continue
        if at > voice.now and is_free(at, long, taken):
            found.append(at)
    return found[:OFFERED]


def has_no_lessons(was: datetime, long: timedelta, day: date, hours: Hours) -> bool:
    """Whether a teacher who was free then, by the school's clock, is so at that hour of a day."""
    same_weekday = (day - was.date()).days % 7 == 0
    return same_weekday or was.time() >= hours.closes or (was + long).time() <= hours.opens
