"""Whether a class's good news go with a week's messages, and since when they are gathered.

Monthly is the last school week of a month; a week belongs to the month of its last school day.
"""

from datetime import datetime, time, timedelta

from bot.school_calendar import A_DAY, WEEK, SchoolCalendar
from bot.voice import Voice
from bot.weekly_times import first_day_of, school_days_of, times_of
from storage.week_models import ClassWeek, Week


async def news_go(voice: Voice, week: Week) -> bool:
    choice = await voice.records.weeks.choice_of(week.class_id)
    if choice.note == "monthly":
        return closes_month(await voice.calendar(), week)
    return choice.note == "weekly"


def closes_month(calendar: SchoolCalendar, week: Week) -> bool:
    """Whether the next week with school belongs to another month, also after holidays."""
    days = school_days_of(calendar, week.first_day)
    following = calendar.next_school_day(days[-1]) if days else None
    if following is None:
        return bool(days)
    after = school_days_of(calendar, first_day_of(calendar, following))
    return (after[-1].year, after[-1].month) != (days[-1].year, days[-1].month)


async def gathered_since(voice: Voice, week: Week) -> datetime:
    """Since the last message left, or since the month began."""
    calendar = await voice.calendar()
    choice = await voice.records.weeks.choice_of(week.class_id)
    days = school_days_of(calendar, week.first_day)
    if choice.note == "monthly" and days:
        began = first_day_of(calendar, days[-1].replace(day=1))
        return calendar.time.moment(began, time())
    return last_left(calendar, week, choice)


def last_left(calendar: SchoolCalendar, week: Week, choice: ClassWeek) -> datetime:
    before = week.first_day - timedelta(days=WEEK)
    times = times_of(calendar, before, choice.weekday, time.fromisoformat(choice.at))
    return times.send_at if times else calendar.time.moment(week.first_day - A_DAY, time())
