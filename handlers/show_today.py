"""What today brings on one card: for a teacher and for a parent, in the role they act in.

Ms Lee:  /today
Bot:     Thursday 12 March
         Nothing waits for you today. Have a good day!
         [Refresh]  [Home]
Ewa:     Could Ada have the reading list?
Ewa:     taps Send
(2 hours later)
Ms Lee:  /today
Bot:     Thursday 12 March
         1 message waits for an answer
         Ada K. · Ewa · 2 hours
         [Open the inbox]
         [Refresh]  [Home]
Ms Lee:  taps Answer
Ms Lee:  I will copy it for you.
Ms Lee:  taps Promise …
Ms Lee:  taps “I will copy it for you.”
Ms Lee:  taps Tomorrow
Ms Lee:  /today
Bot:     Thursday 12 March
         You promised
         1 · Ada K., by Friday 13 March: “I will copy it for you.”
         [Kept: 1]  [1 · Ada K.]
         [Refresh]  [Home]
Ewa:     /today
Bot:     Thursday 12 March
         Promised to you
         Ms Lee (Ada K.), by Friday 13 March: “I will copy it for you.”
         [Refresh]  [Home]
Ms Lee:  taps Kept: 1
Bot:     Thursday 12 March
         Nothing waits for you today. Have a good day!
         [Refresh]  [Home]
"""

from collections.abc import Iterable

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps, when
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.agreements.keep_promise import is_kept, made_promise
from handlers.agreements.promise_cards import news_waits
from handlers.agreements.tell_of_promises import cards_follow, own_card_follows
from handlers.home import GO_HOME
from handlers.messages.opened_head import local_day
from handlers.parents.parents_today import PARTS as OF_PARENTS
from handlers.parents.parents_today import ways_on
from handlers.teachers.teachers_today import PARTS as OF_TEACHERS
from handlers.today_parts import AskPart, TodayPart
from storage.models import Role
from storage.shelf import NotThere


def showing_today() -> Conversation:
    return Conversation(
        "today",
        entry_points=[
            when(lambda turn: parts_for(turn) is not None, command("today", asks_for_today)),
            taps(carried.ShowToday, refreshes),
            taps(carried.KeepFromToday, keeps),
            *ways_on(),
        ],
    )


def parts_for(turn: Turn) -> Iterable[AskPart] | None:
    match turn.role:
        case Role.TEACHER:
            return OF_TEACHERS
        case Role.PARENT:
            return OF_PARENTS
        case _:
            return None


async def asks_for_today(turn: Turn) -> Next:
    await turn.show(await today_card(turn))
    return END


async def refreshes(turn: Turn, _: carried.ShowToday) -> Next:
    await turn.show(await today_card(turn))
    return None


async def today_card(turn: Turn) -> Screen:
    """The parts that have anything to say, the overdue first. Raises `NotThere` for the office."""
    parts = parts_for(turn)
    if parts is None:
        raise NotThere
    asked: list[TodayPart] = [await part(turn) for part in parts]
    found = sorted(asked, key=lambda part: not part.first)
    said = [line for part in found for line in part.lines]
    return screen(
        lines(
            text("today-is", day=turn.school.said_day(local_day(turn))),
            *(said or [text("today-empty")]),
        ),
        *[row for part in found for row in part.rows],
        (Button(text("today-refresh"), carried.ShowToday()), GO_HOME),
    )


async def keeps(turn: Turn, tap: carried.KeepFromToday) -> Next:
    """The same as on the promise's own card, which follows; there it can be undone."""
    await is_kept(turn, await made_promise(turn, tap.promise))
    own = await made_promise(turn, tap.promise)
    if own.promise.state == "kept":
        waits = await news_waits(turn, own.promise)
        turn.answer(waits or text("promised-kept-toast"))
    await cards_follow(turn, own)
    await own_card_follows(turn, own)
    await turn.show(await today_card(turn))
    return None
