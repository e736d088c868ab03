"""What today brings for a teacher: who waits, what is promised, what comes back, who is absent."""

from bot.screen import Button
from bot.taps import ShowInbox
from bot.turn import Turn
from bot.words import Moment, Said, text
from handlers.meetings.meetings_ahead import meetings_of_the_day
from handlers.messages.opened_head import local_day
from handlers.teachers.list_absences import absent_line, by_class
from handlers.teachers.show_inbox import waited
from handlers.today_parts import (
    NOTHING,
    AskPart,
    TodayPart,
    headed,
    what_was_promised_to_you,
    what_you_promised,
)
from storage.unanswered_models import Incoming

OLDEST = 3


async def to_answer(turn: Turn) -> TodayPart:
    """How many wait, and the oldest few."""
    waiting = [found for found in await incoming(turn) if found.remind_at is None]
    if not waiting:
        return NOTHING
    oldest = [
        text(
            "today-waits",
            child=found.child,
            parent=found.parent,
            waited=waited(turn.now - found.sent_at),
        )
        for found in waiting[:OLDEST]
    ]
    inbox = Button(text("home-show-inbox"), ShowInbox(0))
    return TodayPart((text("inbox-waiting", count=len(waiting)), *oldest), ((inbox,),))


async def incoming(turn: Turn) -> tuple[Incoming, ...]:
    return await turn.records.unanswered.waiting_for(turn.teacher)


async def put_off_for_today(turn: Turn) -> TodayPart:
    today = local_day(turn)
    found = [
        text(
            "today-put-off",
            child=message.child,
            parent=message.parent,
            time=Moment(message.remind_at, Said.TIME),
        )
        for message in sorted(await incoming(turn), key=lambda m: m.remind_at or turn.now)
        if message.remind_at is not None and local_day(turn, message.remind_at) <= today
    ]
    return headed(text("today-comes-back"), found)


async def absences(turn: Turn) -> TodayPart:
    absent = by_class(await turn.records.absences.on(local_day(turn)))
    classes = await turn.records.families.classes_of(turn.teacher)
    return TodayPart(
        tuple(absent_line(known.name, absent[known.id]) for known in classes if known.id in absent)
    )


PARTS: tuple[AskPart, ...] = (
    meetings_of_the_day,
    to_answer,
    what_you_promised,
    what_was_promised_to_you,
    put_off_for_today,
    absences,
)
