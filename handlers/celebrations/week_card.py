"""The teacher's card of a week: how many children have their message ready, and when it leaves.

One card a teacher and week, edited as any teacher of the class goes on; whoever asks for it again
finds it further down, and the older one gives up its buttons.
"""

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Lines, Moment, Text, lines, text
from handlers.celebrations.around_week import ways_around
from handlers.celebrations.see_balance import way_to_balance
from handlers.celebrations.week_report import report_for
from handlers.celebrations.week_settings import way_to_weeks
from handlers.home import GO_HOME
from storage.composing_models import WeekTeacher
from storage.week_models import Week, WeekCounts

SECONDS_A_CHILD = 12  # three taps and a look; a sentence takes longer, praise is there already


async def shows_what_became(turn: Turn, week: Week) -> Next:
    """An old card's button, when the week has left: how it stands now."""
    turn.explain_old_card()
    await shows_card(turn, week)
    return END


async def shows_card(turn: Turn, week: Week, first: Text | None = None) -> None:
    """Show it below `first`; an older one of this teacher gives up its buttons."""
    if week.state in {"sent", "missed"}:
        await turn.show(await report_for(turn, week))
        return
    if week.state == "planned":
        await turn.records.weeks.list_newcomers(week)
    teacher = await teacher_of(turn, week)
    counts = await turn.records.weeks.counts_of(week)
    card = await turn.show(card_of(week, teacher, counts, first))
    if card.row_id is None:
        return
    if teacher.card_id not in {None, card.row_id}:
        older = CardAt(turn.account.id, teacher.card_id)
        key = f"week-below:{turn.received.id}:{teacher.card_id}"
        await turn.change_card(older, screen(text("compose-below")), key=key)
    shown = brief(week, teacher, counts)
    await turn.records.composing.shows_on(week, teacher.teacher_id, card.row_id, shown)


async def teacher_of(turn: Turn, week: Week) -> WeekTeacher:
    teachers = await turn.records.composing.teachers_of(week)
    return next(each for each in teachers if each.teacher_id == turn.teacher.id)


async def keeps_cards_true(voice: Voice, week: Week, why: str) -> None:
    """Edit the card of every teacher of the class that says something else; `why` makes a key."""
    counts = await voice.records.weeks.counts_of(week)
    if not counts.missing:
        await voice.records.outbox.cancel(reminder_of(week), voice.now, "not needed any more")
    for teacher in await voice.records.composing.teachers_of(week):
        shown = brief(week, teacher, counts)
        if teacher.card_id is None or teacher.account_id is None or shown == teacher.card_counts:
            continue
        await voice.records.composing.shows_on(week, teacher.teacher_id, teacher.card_id, shown)
        at, key = CardAt(teacher.account_id, teacher.card_id), f"week-card:{teacher.card_id}:{why}"
        await voice.change_card(at, card_of(week, teacher, counts), key=key)


def reminder_of(week: Week) -> str:
    """The subject of what reminds of missing children, which waits for nothing once none is."""
    return f"week-missing:{week.id}"


def brief(week: Week, teacher: WeekTeacher, counts: WeekCounts) -> str:
    """To see whether a card says this already."""
    resting = bool(teacher.not_this_week_at)
    return f"{week.state}/{counts.ready}/{counts.skipped}/{counts.children}/{resting}"


def card_of(
    week: Week, teacher: WeekTeacher, counts: WeekCounts, first: Text | None = None
) -> Screen:
    if week.state != "planned":
        said = text("compose-off", class_=week.class_name)
        ways = (way_to_balance(week.class_id), way_to_weeks(week.class_id))
        return screen(lines(first, said), *ways, GO_HOME)
    resting = teacher.not_this_week_at is not None
    go_on = Button(text("compose-go-on"), carried.ComposeWeek(week.id))
    not_now = Button(text("compose-not-this-week"), carried.NotThisWeek(week.id))
    after_all = Button(text("compose-undo"), carried.ThisWeekAfterAll(week.id))
    everyone = Button(text("compose-all"), carried.ListWeek(week.id, 0))
    return screen(
        lines(
            first,
            *how_far(week, counts).lines,
            text("compose-leaves", moment=Moment(week.send_at)),
            text("compose-resting") if resting else None,
        ),
        after_all if resting else None,
        (go_on, not_now) if counts.missing and not resting else None,
        everyone,
        *ways_around(week),
        way_to_weeks(week.class_id),
    )


def how_far(week: Week, counts: WeekCounts) -> Lines:
    minutes = -(-counts.missing * SECONDS_A_CHILD // 60)
    facts = {"class": week.class_name, "ready": counts.ready, "children": counts.children}
    return lines(
        text("compose-ready", **facts, minutes=minutes)
        if counts.missing
        else text("compose-all-ready", **facts),
        text("compose-skipped", count=counts.skipped) if counts.skipped else None,
    )
