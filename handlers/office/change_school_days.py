"""The office says on which weekdays there is school, and from when until when.

Dana: /calendar
Dana: taps School days
Bot:  On which days is there school, and when? Tap a day to change it.
      [All school days]
      [Monday 08:00 – 16:00]  [Tuesday 08:00 – 16:00]
      [Wednesday 08:00 – 16:00]  [Thursday 08:00 – 16:00]
      [Friday 08:00 – 16:00]  [Saturday: no school]
      [Sunday: no school]
      [Back]
Dana: taps Friday 08:00 – 16:00
Bot:  Friday: when is there school? Choose, or write two times, like 8:00 15:30.
      [08:00 – 13:00]  [08:00 – 15:00]
      [08:00 – 16:00]  [09:00 – 15:30]
      [No school on this day]
      [Back]
Dana: 8 to 12:30
Bot:  On which days is there school, and when? Tap a day to change it.
      [Undo]
      [All school days]
      [Monday 08:00 – 16:00]  [Tuesday 08:00 – 16:00]
      [Wednesday 08:00 – 16:00]  [Thursday 08:00 – 16:00]
      [Friday 08:00 – 12:30]  [Saturday: no school]
      [Sunday: no school]
      [Back]
"""

from datetime import time
from functools import partial

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.school_calendar import USUAL_DAYS, WEEK, SchoolCalendar
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import ClockTime, Text, Weekday, text
from handlers.office.calendar_card import BACK, Step, undo_button
from handlers.office.calendar_changes import facts_of, noted
from handlers.typed_hours import at_minute, kept, offered_hours, span_in
from storage.shelf import NotThere

ALL_DAYS = WEEK
"""Carried in place of a weekday: every day that has school."""
OFFERED = ((8 * 60, 13 * 60), (8 * 60, 15 * 60), (8 * 60, 16 * 60), (9 * 60, 15 * 60 + 30))


def ways_to_change_days() -> tuple[Entry, ...]:
    return (
        taps(carried.ShowSchoolDays, opens_days),
        taps(carried.AskSchoolHours, asks_for_hours),
        taps(carried.KeepSchoolHours, chooses_hours),
    )


async def opens_days(turn: Turn, _: carried.ShowSchoolDays) -> Next:
    await turn.show(days_card(await turn.calendar()))
    return END


def days_card(calendar: SchoolCalendar, undo: int | None = None) -> Screen:
    first = calendar.first_weekday()
    week = [(first + n) % WEEK for n in range(WEEK)]
    days = [Button(day_label(calendar, day), carried.AskSchoolHours(day)) for day in week]
    return screen(
        text("calendar-days"),
        undo_button(undo),
        Button(text("calendar-all-days"), carried.AskSchoolHours(ALL_DAYS)),
        *in_rows_of(2, days),
        BACK,
    )


def day_label(calendar: SchoolCalendar, weekday: int) -> Text:
    day, hours = Weekday(weekday, leads=True), calendar.hours.get(weekday)
    if hours is None:
        return text("calendar-day-free", day=day)
    return text(
        "calendar-day-hours",
        day=day,
        from_=ClockTime(hours.opens),
        until=ClockTime(hours.closes),
    )


async def asks_for_hours(turn: Turn, tap: carried.AskSchoolHours) -> Next:
    if tap.weekday > ALL_DAYS:
        raise NotThere
    free = Button(text("calendar-day-none"), carried.KeepSchoolHours(tap.weekday, 0, 0))
    await turn.show(
        screen(
            asked(tap.weekday),
            *offered_hours(OFFERED, partial(carried.KeepSchoolHours, tap.weekday)),
            None if tap.weekday == ALL_DAYS else free,
            back_to_days(),
        )
    )
    return At(Step.WRITING_HOURS, tap.weekday)


def asked(weekday: int) -> Text:
    if weekday == ALL_DAYS:
        return text("calendar-all-hours")
    return text("calendar-day-which-hours", day=Weekday(weekday, leads=True))


async def writes_school_hours(turn: Turn) -> Next:
    assert turn.place is not None, "only who stands at this step writes hours"
    found = span_in(turn.words)
    if found is None:
        await turn.show(screen(text("calendar-hours-unclear"), back_to_days()))
        return None
    return await keeps_hours(turn, turn.place.subject_id or 0, *found)


async def chooses_hours(turn: Turn, tap: carried.KeepSchoolHours) -> Next:
    opens, closes = at_minute(tap.from_minute), at_minute(tap.until_minute)
    none_for_all = tap.weekday == ALL_DAYS and opens == closes
    if tap.weekday > ALL_DAYS or opens > closes or none_for_all:
        raise NotThere
    return await keeps_hours(turn, tap.weekday, opens, closes)


async def keeps_hours(turn: Turn, weekday: int, opens: time, closes: time) -> Next:
    before, calendar = await facts_of(turn), await turn.calendar()
    school_days = sorted(calendar.hours) or sorted(USUAL_DAYS)
    for day in school_days if weekday == ALL_DAYS else [weekday]:
        await turn.records.school_calendar.set_day(day, *kept(opens, closes))
    undo = await noted(turn, "school-hours", before)
    await turn.show(days_card(await turn.calendar(), undo))
    return END


def back_to_days() -> Button:
    return Button(text("button-back"), carried.ShowSchoolDays())
