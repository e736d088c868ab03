"""Times at which everyone who would meet is free, and their room: looked at, never taken here."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.turn import Turn
from bot.voice import Voice
from handlers.messages.opened_head import local_day
from handlers.proposals.own_meeting import OwnMeeting
from storage.meeting_models import Booking
from storage.proposal_models import OfferedTime, TakenTime

MOST = 5  # times that one side offers at once
DAYS = 6
LATEST, HALF_AN_HOUR = time(18), timedelta(minutes=30)
FARTHEST = timedelta(days=300)  # a time is said without its year


async def coming_days(turn: Turn) -> list[date]:
    calendar = await turn.calendar()
    day: date | None = local_day(turn)
    days: list[date] = []
    while len(days) < DAYS and day and (day := calendar.next_school_day(day)):
        days.append(day)
    return days


async def free_on(turn: Turn, own: OwnMeeting, day: date) -> list[datetime]:
    """From the school's opening until six, or until it closes if that is later."""
    hours = (await turn.calendar()).hours_on(day)
    if hours is None:
        return []
    moment, long = turn.school.time.moment, timedelta(minutes=own.booking.meeting.minutes)
    at, over = moment(day, hours.opens), moment(day, max(LATEST, hours.closes))
    taken = await turn.records.proposals.taken(own.booking, at, over)
    found = []
    while at + long <= over:
        if at > turn.now and is_free(at, long, taken):
            found.append(at)
        at += HALF_AN_HOUR
    return found


def is_free(at: datetime, long: timedelta, taken: tuple[TakenTime, ...]) -> bool:
    return not any(one.starts_at < at + long and one.ends_at > at for one in taken)


async def free_times(
    voice: Voice, booking: Booking, times: Sequence[OfferedTime]
) -> list[OfferedTime]:
    """Those at which everyone and the room are still free, and which have not passed."""
    taken = await voice.records.proposals.taken(booking, voice.now, voice.now + FARTHEST)
    long = timedelta(minutes=booking.meeting.minutes)
    return [
        time
        for time in times
        if time.starts_at > voice.now and is_free(time.starts_at, long, taken)
    ]


async def keeps(
    turn: Turn, own: OwnMeeting, starts: list[datetime]
) -> tuple[list[datetime], list[datetime]]:
    """Choose those that are ahead and free, as many as there may be; what was and was not kept."""
    proposals, by = turn.records.proposals, own.reader.person_id
    room = MOST - len(await proposals.chosen(own.booking, by))
    long, farthest = timedelta(minutes=own.booking.meeting.minutes), turn.now + FARTHEST
    taken = await proposals.taken(own.booking, turn.now, farthest)
    kept: list[datetime] = []
    for at in starts:
        if len(kept) < room and turn.now < at < farthest and is_free(at, long, taken):
            await proposals.choose(own.booking, by, at)
            kept.append(at)
    return kept, [at for at in starts if at not in kept]
