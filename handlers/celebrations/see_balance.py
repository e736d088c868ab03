"""The teachers of a class see who of it was celebrated long ago, so that no child goes unseen.

(the week of 3B is planned)
(Ada was praised three weeks ago)
Ms Lee:  /week
Ms Lee:  taps Balance of the term
Bot:     Celebrated in 3B since Thursday 18 December, longest ago first:
         Jan N.: not yet this term
         Omar H.: not yet this term
         Sofía G.: not yet this term
         Taras K.: not yet this term
         Ada K.: 3 weeks ago · once
         Whom would you like to praise?
         [Praise Jan N.]  [Praise Omar H.]
         [Praise Sofía G.]  [Praise Taras K.]
         [Praise Ada K.]
Ms Lee:  taps Praise Omar H.
Bot:     Omar H.: what went well? Tap it, or write or say it; a photo is fine, too.
         [Kindness]  [Effort]  [Courage]
         [Curiosity]  [Teamwork]  [Progress in …]
         [Another child too]  [Change the palette]
         [Cancel]
"""

# It is no ranking: nobody is counted against another, and families and the office never see it.

from datetime import date, datetime, time, timedelta

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.school_calendar import WEEK, SchoolCalendar
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Moment, Said, Text, lines, text
from storage.celebration_models import CelebratedChild
from storage.models import ClassCount, Role
from storage.shelf import NotThere

PAGE = 8  # children on a card
LOOKED_BACK = timedelta(weeks=12)  # where the school has told of no term
IN_WEEKS = 14  # days from which on weeks are said


def seeing_balance() -> Conversation:
    return Conversation(
        "balance",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.SeeBalance, sees),
            taps(carried.TurnBalance, turns_page),
        ],
    )


def way_to_balance(class_id: int) -> Button:
    """For the card of a week."""
    return Button(text("balance-see"), carried.SeeBalance(class_id))


async def sees(turn: Turn, tap: carried.SeeBalance) -> Next:
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    await turn.show_new(await balance_card(turn, known, 0))
    return END


async def turns_page(turn: Turn, tap: carried.TurnBalance) -> Next:
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    await turn.show(await balance_card(turn, known, tap.page))
    return END


async def balance_card(turn: Turn, known: ClassCount, page: int) -> Screen:
    calendar = await turn.calendar()
    today = calendar.time.local(turn.now).date()
    since = calendar.time.moment(term_began(calendar, today), time())
    children = await turn.records.fairness.of_class(known.id, since)
    here = children[page * PAGE : (page + 1) * PAGE]
    if not children:
        return screen(text("praise-no-children", class_=known.name))
    if not here:
        raise NotThere
    return screen(
        lines(
            text("balance-since", class_=known.name, day=Moment(since, Said.DAY)),
            *[of_child(turn, calendar, child, since) for child in here],
            text("balance-whom"),
        ),
        *in_rows_of(2, [praise_button(known, child) for child in here]),
        other_pages(known, page, last=(page + 1) * PAGE >= len(children)),
    )


def term_began(calendar: SchoolCalendar, today: date) -> date:
    """The first day of this term, in holidays of the one before; else twelve weeks ago."""
    before = today - LOOKED_BACK
    current = calendar.term_of(today)
    if current is not None:
        return current.first_day
    over = [term.first_day for term in calendar.terms if before <= term.last_day < today]
    return max(over, default=before)


def of_child(turn: Turn, calendar: SchoolCalendar, child: CelebratedChild, since: datetime) -> Text:
    last_at = child.last_at
    if last_at is None or last_at < since:
        return text("balance-not-yet", child=child.short_name)
    days = (calendar.time.local(turn.now).date() - calendar.time.local(last_at).date()).days
    if not child.times:  # what is kept for the weekly message counts when that has left
        return text("balance-child", child=child.short_name, ago=said_ago(days))
    times = text("balance-times", count=child.times)
    return text("balance-child-times", child=child.short_name, ago=said_ago(days), times=times)


def said_ago(days: int) -> Text:
    if days <= 0:
        return text("balance-today")
    if days < IN_WEEKS:
        return text("balance-days", count=days)
    return text("balance-weeks", count=days // WEEK)


def praise_button(known: ClassCount, child: CelebratedChild) -> Button:
    return Button(
        text("balance-praise", child=child.short_name),
        carried.PraiseFromBalance(known.id, child.child_id),
    )


def other_pages(known: ClassCount, page: int, *, last: bool) -> tuple[Button, ...] | None:
    before = Button(text("praise-page-before"), carried.TurnBalance(known.id, page - 1))
    after = Button(text("praise-page-after"), carried.TurnBalance(known.id, page + 1))
    return (*([before] if page else []), *([] if last else [after])) or None
