"""The teachers of a class choose when its weekly message leaves, or pause it.

Ms Lee:  /settings
Ms Lee:  taps When the weekly message leaves
Bot:     3B: the weekly message leaves on Friday at 15:00.
         Before days without school it leaves on the last school day.
         The class’s good news go with it every week.
         [Another day]  [Another time]
         [News once a month]  [No news]
         [Pause]
         [Back]
Ms Lee:  taps Another day
Bot:     3B: on which day?
         [Monday]  [Tuesday]  [Wednesday]
         [Thursday]  [Friday]
         [Back]
Ms Lee:  taps Thursday
Bot:     3B: the weekly message leaves on Thursday at 15:00.
         Before days without school it leaves on the last school day.
         The class’s good news go with it every week.
         [Another day]  [Another time]
         [News once a month]  [No news]
         [Pause]
         [Undo]
         [Back]
Ms Lee:  taps Undo
Bot:     3B: the weekly message leaves on Friday at 15:00.
         Before days without school it leaves on the last school day.
         The class’s good news go with it every week.
         [Another day]  [Another time]
         [News once a month]  [No news]
         [Pause]
         [Back]
"""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.school_calendar import WEEK
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Weekday, text
from handlers.celebrations.planned_weeks import moves
from handlers.celebrations.week_choice import (
    HOW_OFTEN,
    TO_SETTINGS,
    back_to,
    second_of,
    shows,
)
from handlers.typed_hours import at_minute, clock
from storage.models import ClassCount, Role
from storage.shelf import NotThere
from storage.week_models import ClassWeek

HOURS = range(8, 20)  # offered as times; it leaves within the day, whenever school ends


def choosing_weeks() -> Conversation:
    return Conversation(
        "weeks",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.ChooseClassOfWeeks, asks_which_class),
            taps(carried.AskWhenItLeaves, asks_when),
            taps(carried.AskWeekday, asks_weekday),
            taps(carried.LeaveOnWeekday, leaves_on),
            taps(carried.AskWeekTime, asks_time),
            taps(carried.LeaveAt, leaves_at),
            taps(carried.SendClassNews, sends_news),
            taps(carried.PauseWeeks, pauses),
            taps(carried.UndoWeeksChoice, undoes),
        ],
    )


def way_to_weeks(class_id: int) -> Button:
    """For the card of a week: when it leaves."""
    return Button(text("weeks-when"), carried.AskWhenItLeaves(class_id))


async def asks_which_class(turn: Turn, _: carried.ChooseClassOfWeeks) -> Next:
    classes = await turn.records.families.classes_of(turn.teacher)
    if len(classes) == 1:
        return await shows(turn, classes[0])
    buttons = [
        Button(text("weeks-class", class_=known.name), carried.AskWhenItLeaves(known.id))
        for known in classes
    ]
    asked = text("weeks-which-class") if classes else text("home-no-classes")
    await turn.show(screen(asked, *in_rows_of(3, buttons), TO_SETTINGS))
    return END


async def asks_when(turn: Turn, tap: carried.AskWhenItLeaves) -> Next:
    return await shows(turn, await own_class(turn, tap.school_class))


async def asks_weekday(turn: Turn, tap: carried.AskWeekday) -> Next:
    """The days on which there is school in a usual week, from its first one on."""
    known = await own_class(turn, tap.school_class)
    calendar = await turn.calendar()
    first = calendar.first_weekday()
    days = [day % WEEK for day in range(first, first + WEEK) if day % WEEK in calendar.hours]
    buttons = [
        Button(
            text("weeks-day", day=Weekday(day, leads=True)),
            carried.LeaveOnWeekday(known.id, day),
        )
        for day in days
    ]
    asked = text("weeks-which-day", class_=known.name)
    await turn.show(screen(asked, *in_rows_of(3, buttons), back_to(known)))
    return END


async def asks_time(turn: Turn, tap: carried.AskWeekTime) -> Next:
    known = await own_class(turn, tap.school_class)
    buttons = [
        Button(text("weeks-time", time=clock(hour * 60)), carried.LeaveAt(known.id, hour * 60))
        for hour in HOURS
    ]
    asked = text("weeks-which-time", class_=known.name)
    await turn.show(screen(asked, *in_rows_of(3, buttons), back_to(known)))
    return END


# Chosen


async def leaves_on(turn: Turn, tap: carried.LeaveOnWeekday) -> Next:
    known, was = await own_choice(turn, tap.school_class)
    if tap.weekday >= WEEK:
        raise NotThere
    return await chooses(turn, known, was, replace(was, weekday=tap.weekday))


async def leaves_at(turn: Turn, tap: carried.LeaveAt) -> Next:
    known, was = await own_choice(turn, tap.school_class)
    return await chooses(turn, known, was, replace(was, at=f"{at_minute(tap.minute):%H:%M}"))


async def sends_news(turn: Turn, tap: carried.SendClassNews) -> Next:
    known, was = await own_choice(turn, tap.school_class)
    if tap.how_often not in HOW_OFTEN:
        raise NotThere
    return await chooses(turn, known, was, replace(was, note=tap.how_often))


async def pauses(turn: Turn, tap: carried.PauseWeeks) -> Next:
    known, was = await own_choice(turn, tap.school_class)
    return await chooses(turn, known, was, replace(was, paused=bool(tap.on)))


async def chooses(turn: Turn, known: ClassCount, was: ClassWeek, now: ClassWeek) -> Next:
    """From the next message on that has not left; what is planned moves at once."""
    if now != was:
        await keeps(turn, now)
    return await shows(turn, known, undo=was if now != was else None)


async def undoes(turn: Turn, tap: carried.UndoWeeksChoice) -> Next:
    """Unless somebody chose again since: then the card shows what holds."""
    known, choice = await own_choice(turn, tap.school_class)
    if tap.weekday >= WEEK or tap.how_often not in HOW_OFTEN:
        raise NotThere
    before = replace(
        choice,
        weekday=tap.weekday,
        at=f"{at_minute(tap.minute):%H:%M}",
        note=tap.how_often,
        paused=bool(tap.paused),
    )
    if choice.changed_at is not None and second_of(choice.changed_at) == tap.chosen:
        await keeps(turn, before)
    elif choice != before:
        turn.explain_old_card()
    return await shows(turn, known)


async def keeps(turn: Turn, choice: ClassWeek) -> None:
    await turn.records.weeks.choose(choice, turn.teacher, turn.now)
    await moves(turn, await turn.calendar())
    await turn.note("chose-weeks", f"class:{choice.class_id}")


# Whose it is


async def own_class(turn: Turn, class_id: int) -> ClassCount:
    """One of this teacher's own classes. Raises `NotThere`."""
    return await turn.records.families.class_for(turn.teacher, class_id)


async def own_choice(turn: Turn, class_id: int) -> tuple[ClassCount, ClassWeek]:
    known = await own_class(turn, class_id)
    return known, await turn.records.weeks.choice_of(known.id)
