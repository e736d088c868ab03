"""What the clock does while a week is composed: shows its card, and reminds of what is missing.

Once each, whichever clock ticks; nobody is shown or reminded who said "Not this week".
"""

from dataclasses import replace
from datetime import timedelta

from bot import taps
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Moment, Said, lines, names, text
from handlers.celebrations.week_card import brief, card_of, reminder_of
from handlers.composing.known_of_child import NOT_READY
from handlers.messages.hours_answers import delivered_at
from handlers.thanks.thank_helpers import nudges
from storage.composing_models import WeekTeacher
from storage.outbox_models import Lane
from storage.week_models import Week, Weekly

AT_ONCE = 50  # weeks in one tick: a school has its classes' cards within seconds
BEFORE = timedelta(hours=2)
NAMED = 12  # children that the reminder names; more are counted


async def opens_weeks(voice: Voice) -> None:
    """Each teacher of the class's team finds the card of the week."""
    for week in await voice.records.weeks.to_open(voice.now, AT_ONCE):
        # Of two tickers one is first; the other finds it done.
        if not await voice.records.weeks.open(week, voice.now):
            continue
        await voice.records.weeks.list_newcomers(week)
        counts = await voice.records.weeks.counts_of(week)
        for teacher in await composers(voice, week):
            if teacher.card_id is not None or teacher.account_id is None:
                continue  # they had begun before, with /week
            at = await delivered_at(voice, teacher.teacher_id)
            row_id = await voice.tell(
                teacher.account_id,
                card_of(week, teacher, counts),
                key=f"week:{week.id}:{teacher.teacher_id}",
                lane=Lane.REMINDER,
                subject=f"week:{week.id}",
                not_before=at,
            )
            await nudges(voice, week, teacher, at)
            shown = brief(week, teacher, counts)
            await voice.records.composing.shows_on(week, teacher.teacher_id, row_id, shown)


async def composers(voice: Voice, week: Week) -> list[WeekTeacher]:
    """The class's team, but for who composes nothing this week."""
    found = await voice.records.composing.teachers_of(week)
    return [each for each in found if each.of_team and each.not_this_week_at is None]


# What is missing on the day


async def reminds_of_missing(voice: Voice) -> None:
    """Two hours before it leaves, or when the teacher begins to read if that is later."""
    by = voice.now + BEFORE
    for week in await voice.records.composing.to_remind(voice.now, by, AT_ONCE):
        if not await voice.records.composing.remind(week, voice.now):
            continue
        missing = await without_words(voice, week)
        if not missing or is_fresh(week):
            continue
        for teacher in await composers(voice, week):
            await reminds(voice, week, teacher, missing)


def is_fresh(week: Week) -> bool:
    """Whether the card itself came within the last hours: that is reminder enough."""
    return week.opened_at is not None and week.opened_at > week.send_at - BEFORE


async def without_words(voice: Voice, week: Week) -> list[Weekly]:
    there = {
        each.child_id for each in await voice.records.fairness.of_class(week.class_id, week.open_at)
    }
    return [
        each
        for each in await voice.records.weeklies.of_week(week)
        if each.state in NOT_READY and each.child_id in there
    ]


async def reminds(voice: Voice, week: Week, teacher: WeekTeacher, missing: list[Weekly]) -> None:
    if teacher.account_id is None:
        return
    at = await delivered_at(voice, teacher.teacher_id)
    silent = at is not None and at >= week.send_at
    if silent:  # afterwards it helps nobody: so now, without a sound
        at = None
    await voice.tell(
        teacher.account_id,
        replace(reminder(week, missing), silent=silent),
        key=f"week-missing:{week.id}:{teacher.teacher_id}",
        lane=Lane.REMINDER,
        subject=reminder_of(week),
        not_before=at,
        lasts=week.send_at - (at or voice.now),
    )


def reminder(week: Week, missing: list[Weekly]) -> Screen:
    more = len(missing) - NAMED
    go_on = Button(text("compose-go-on"), taps.ComposeWeek(week.id))
    not_now = Button(text("compose-not-this-week"), taps.NotThisWeek(week.id))
    return screen(
        lines(
            text("compose-remind", class_=week.class_name, time=Moment(week.send_at, Said.TIME)),
            text("compose-remind-names", children=names([w.child_name for w in missing[:NAMED]])),
            text("compose-remind-more", count=more) if more > 0 else None,
        ),
        (go_on, not_now),
    )
