"""What a family reads when it writes out of hours: when the teacher reads, and whom to call now.

`reads_at` says exactly that and nothing that is not so; `delivered_at` says when the message goes
to the teacher's phone. Both speak of the same hours, so a promise and its keeping cannot differ.
"""

from datetime import datetime, timedelta

from bot.school_calendar import Hours, SchoolCalendar
from bot.voice import Voice
from bot.words import ClockTime, Lines, Text, Weekday, lines, text
from storage.models import Person, Teacher


async def reads_at(voice: Voice, teacher: Person | Teacher) -> Lines | None:
    """When this teacher will read what comes now, and the numbers; None in the teacher's hours."""
    own = await voice.records.reading_hours.days_of(teacher.id)
    calendar = await voice.calendar()
    reading = calendar.read_by(own)
    if reading.is_open(voice.now):
        return None
    as_school_days = set(reading.hours) == set(calendar.hours)
    return lines(
        usual_hours(teacher, reading) if as_school_days else None,
        next_reading(voice, teacher, reading),
        await safety_lines(voice),
    )


async def delivered_at(voice: Voice, teacher_id: int) -> datetime | None:
    """When what is written now goes to this teacher's phone (UTC); None for at once."""
    shelf = voice.records.reading_hours
    reading = (await voice.calendar()).read_by(await shelf.days_of(teacher_id))
    if await shelf.at_once(teacher_id) or reading.is_open(voice.now):
        return None
    return reading.next_opening(voice.now)


async def safety_lines(voice: Voice) -> Lines:
    """Whom to call when it cannot wait; also for who opens a worry."""
    choices = (await voice.records.school_calendar.facts()).choices
    emergency, safeguarding = choices.get("emergency"), choices.get("safeguarding")
    return lines(
        text("hours-danger-call", numbers=emergency) if emergency else text("hours-danger"),
        text("hours-safeguarding", contact=safeguarding) if safeguarding else None,
    )


def usual_hours(teacher: Person | Teacher, reading: SchoolCalendar) -> Text | None:
    """From when until when on school days, if the hours of all these days are the same."""
    found: set[Hours] = set(reading.hours.values())
    if len(found) != 1:
        return None
    (hours,) = found
    opens, closes = ClockTime(hours.opens), ClockTime(hours.closes)
    return text("hours-school-days", teacher=teacher.name, from_=opens, until=closes)


def next_reading(voice: Voice, teacher: Person | Teacher, reading: SchoolCalendar) -> Text:
    opening = reading.next_opening(voice.now)
    if opening is None:
        return text("hours-unknown", teacher=teacher.name)
    at, today = voice.school.time.local(opening), voice.school.time.local(voice.now).date()
    ahead, clock = at.date() - today, ClockTime(at.time())
    if not ahead:
        return text("hours-today", teacher=teacher.name, time=clock)
    if ahead == timedelta(days=1):
        day = Weekday(at.weekday())
        return text("hours-tomorrow", teacher=teacher.name, weekday=day, time=clock)
    later = voice.school.said_day(at.date())
    return text("hours-later", teacher=teacher.name, day=later, time=clock)
