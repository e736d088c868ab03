"""A teacher chooses when to read messages, and whether they come at any hour.

Ms Lee:  /settings
Ms Lee:  taps Reading hours
Bot:  You read messages in the school’s hours:
      Monday to Friday: 08:00 to 16:00
      What comes at other times is delivered when your next hours begin.
      [Monday 08:00 – 16:00]  [Tuesday 08:00 – 16:00]
      [Wednesday 08:00 – 16:00]  [Thursday 08:00 – 16:00]
      [Friday 08:00 – 16:00]  [Saturday: no]
      [Sunday: no]
      [Deliver at once]
      [Back]
Ms Lee:  taps Friday 08:00 – 16:00
Bot:  Friday: when do you read messages? Choose, or write two times, like 8:00 16:00.
      [08:00 – 12:00]  [08:00 – 16:00]
      [13:00 – 15:00]  [16:00 – 17:00]
      [Not on this day]
      [Back]
Ms Lee:  taps Not on this day
Bot:  You read messages:
      Monday to Thursday: 08:00 to 16:00
      What comes at other times is delivered when your next hours begin.
      [Monday 08:00 – 16:00]  [Tuesday 08:00 – 16:00]
      [Wednesday 08:00 – 16:00]  [Thursday 08:00 – 16:00]
      [Friday: no]  [Saturday: no]
      [Sunday: no]
      [Deliver at once]
      [As the school]
      [Back]
Ms Lee:  taps Deliver at once
Ms Lee:  taps As the school
Bot:  You read messages in the school’s hours:
      Monday to Friday: 08:00 to 16:00
      What comes at other times is delivered at once.
      [Monday 08:00 – 16:00]  [Tuesday 08:00 – 16:00]
      [Wednesday 08:00 – 16:00]  [Thursday 08:00 – 16:00]
      [Friday 08:00 – 16:00]  [Saturday: no]
      [Sunday: no]
      [Deliver when my hours begin]
      [Back]
"""

from datetime import time
from enum import StrEnum
from functools import partial

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, taps, writes
from bot.school_calendar import WEEK, SchoolCalendar
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import ClockTime, Text, Weekday, lines, text
from handlers.office.calendar_card import hours_lines
from handlers.typed_hours import at_minute, kept, offered_hours, span_in
from storage.models import Role
from storage.shelf import NotThere

OFFERED = ((8 * 60, 12 * 60), (8 * 60, 16 * 60), (13 * 60, 15 * 60), (16 * 60, 17 * 60))


class Step(StrEnum):
    WRITING_HOURS = "writing-hours"


def choosing_reading_hours() -> Conversation:
    return Conversation(
        "reading-hours",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.AskReadingHours, opens_reading_hours),
            taps(carried.AskReadingOn, asks_for_hours),
            taps(carried.KeepReading, chooses_hours),
            taps(carried.ReadInSchoolHours, reads_as_the_school),
            taps(carried.ReadAtOnce, reads_at_once),
        ],
        states={Step.WRITING_HOURS: [writes(writes_hours)]},
    )


async def opens_reading_hours(turn: Turn, _: carried.AskReadingHours) -> Next:
    return await shows_hours(turn)


async def shows_hours(turn: Turn) -> Next:
    shelf = turn.records.reading_hours
    own, at_once = await shelf.days_of(turn.teacher.id), await shelf.at_once(turn.teacher.id)
    reading = (await turn.calendar()).read_by(own)
    first = reading.first_weekday()
    days = [Button(day_label(reading, d % WEEK), to_day(d)) for d in range(first, first + WEEK)]
    toggle = text("reading-when-hours-begin" if at_once else "reading-deliver-at-once")
    await turn.show(
        screen(
            lines(
                text("reading-own-hours" if own else "reading-school-hours"),
                *(hours_lines(reading.hours, first) if reading.hours else [text("reading-never")]),
                text("reading-at-once" if at_once else "reading-waits"),
            ),
            *in_rows_of(2, days),
            Button(toggle, carried.ReadAtOnce(int(not at_once))),
            Button(text("reading-as-school"), carried.ReadInSchoolHours()) if own else None,
            Button(text("button-back"), carried.ShowSettings()),
        )
    )
    return END


def to_day(day: int) -> carried.AskReadingOn:
    return carried.AskReadingOn(day % WEEK)


def day_label(reading: SchoolCalendar, weekday: int) -> Text:
    day, hours = Weekday(weekday, leads=True), reading.hours.get(weekday)
    if hours is None:
        return text("reading-not-on", day=day)
    return text(
        "calendar-day-hours",
        day=day,
        from_=ClockTime(hours.opens),
        until=ClockTime(hours.closes),
    )


async def asks_for_hours(turn: Turn, tap: carried.AskReadingOn) -> Next:
    if tap.weekday >= WEEK:
        raise NotThere
    await turn.show(
        screen(
            text("reading-which-hours", day=Weekday(tap.weekday, leads=True)),
            *offered_hours(OFFERED, partial(carried.KeepReading, tap.weekday)),
            Button(text("reading-none"), carried.KeepReading(tap.weekday, 0, 0)),
            back_to_hours(),
        )
    )
    return At(Step.WRITING_HOURS, tap.weekday)


async def writes_hours(turn: Turn) -> Next:
    assert turn.place is not None, "only who stands at this step writes hours"
    found = span_in(turn.words)
    if found is None:
        await turn.show(screen(text("calendar-hours-unclear"), back_to_hours()))
        return None
    return await keeps(turn, turn.place.subject_id or 0, *found)


async def chooses_hours(turn: Turn, tap: carried.KeepReading) -> Next:
    starts, ends = at_minute(tap.from_minute), at_minute(tap.until_minute)
    if tap.weekday >= WEEK or starts > ends:
        raise NotThere
    return await keeps(turn, tap.weekday, starts, ends)


async def keeps(turn: Turn, weekday: int, starts: time, ends: time) -> Next:
    await turn.records.reading_hours.set_day(turn.teacher, weekday, *kept(starts, ends))
    turn.answer(text("settings-saved"))
    return await shows_hours(turn)


async def reads_as_the_school(turn: Turn, _: carried.ReadInSchoolHours) -> Next:
    await turn.records.reading_hours.as_the_school(turn.teacher)
    turn.answer(text("settings-saved"))
    return await shows_hours(turn)


async def reads_at_once(turn: Turn, tap: carried.ReadAtOnce) -> Next:
    await turn.records.reading_hours.read_at_once(turn.teacher, at_once=bool(tap.on))
    turn.answer(text("settings-saved"))
    return await shows_hours(turn)


def back_to_hours() -> Button:
    return Button(text("button-back"), carried.AskReadingHours())
