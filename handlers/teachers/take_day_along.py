"""A teacher takes the day along: as a picture, as a page to print, or into their own calendar."""

from bot import taps as carried
from bot.conversation import Next
from bot.turn import Turn
from bot.words import text
from handlers.meetings.calendar_entry import calendar_screen
from handlers.meetings.drawn_below import comes_below, this_minute
from handlers.teachers.day_on_card import a_day, shows
from handlers.teachers.teaching_day import day_of


async def asks_for_drawing(turn: Turn, tap: carried.DrawTeachingDay) -> Next:
    said = text("day-title", day=turn.school.said_day(a_day(turn, tap.day)))
    key = f"{turn.teacher.id}:{tap.day}"
    await comes_below(turn, said, "teaching-day", tap.form, key=key, day=tap.day)
    return None


async def asks_for_calendar(turn: Turn, tap: carried.DayToCalendar) -> Next:
    found = await day_of(turn, turn.teacher, a_day(turn, tap.day))
    if not found.bookings:
        await shows(turn, found.day)
        return None
    for booking in found.bookings:
        await turn.records.meeting_days.gave(booking, found.teacher.id, turn.now)
    await turn.tell(
        turn.account.id,
        calendar_screen(text("entry-file"), day=tap.day),
        key=f"calendar-day:{found.teacher.id}:{tap.day}:{this_minute(turn)}",
    )
    turn.answer(text("entry-below"))
    return None
