"""The card of what a class chose: when its weekly message leaves, and how often its news."""

from datetime import datetime, time

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, Rows, screen
from bot.turn import Turn
from bot.words import Moment, Text, Weekday, lines, text
from handlers.typed_hours import wall
from storage.models import ClassCount
from storage.week_models import ClassWeek

HOW_OFTEN = ("weekly", "monthly", "never")
TO_SETTINGS = Button(text("button-back"), carried.ShowSettings())


async def shows(turn: Turn, known: ClassCount, *, undo: ClassWeek | None = None) -> Next:
    choice = await turn.records.weeks.choice_of(known.id)
    upcoming = await turn.records.weeks.leaves_next(known.id, turn.now)
    when = text(
        "weeks-leaves", class_=known.name, day=Weekday(choice.weekday), time=wall(choice.at)
    )
    said = lines(
        when,
        None if choice.paused else text("weeks-holidays"),
        text("weeks-is-paused") if choice.paused else news_line(choice),
        text("weeks-next", moment=Moment(upcoming)) if upcoming else None,
    )
    await turn.show(
        screen(
            said,
            *ways_to_choose(choice),
            undo_button(turn, undo) if undo else None,
            TO_SETTINGS,
        )
    )
    return END


def ways_to_choose(choice: ClassWeek) -> Rows:
    number, others = choice.class_id, [how for how in HOW_OFTEN if how != choice.note]
    if choice.paused:
        return ((Button(text("weeks-go-on"), carried.PauseWeeks(number, 0)),),)
    return (
        (
            Button(text("weeks-another-day"), carried.AskWeekday(number)),
            Button(text("weeks-another-time"), carried.AskWeekTime(number)),
        ),
        tuple(
            Button(text(f"weeks-news-{how}"), carried.SendClassNews(number, how)) for how in others
        ),
        (Button(text("weeks-pause"), carried.PauseWeeks(number, 1)),),
    )


def news_line(choice: ClassWeek) -> Text:
    return text(f"weeks-news-are-{choice.note}")


def undo_button(turn: Turn, was: ClassWeek) -> Button:
    at = time.fromisoformat(was.at)
    minute = at.hour * 60 + at.minute
    back = (was.weekday, minute, was.note, int(was.paused))
    return Button(
        text("weeks-undo"), carried.UndoWeeksChoice(was.class_id, second_of(turn.now), *back)
    )


def second_of(at: datetime) -> int:
    return int(at.timestamp())


def back_to(known: ClassCount) -> Button:
    return Button(text("button-back"), carried.AskWhenItLeaves(known.id))
