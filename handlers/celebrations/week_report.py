"""How a class's week went, for its teachers: who was reached, who was not, and who answered.

It stands on the card on which they composed, and is edited while messages leave and as families
answer. Children are named in the order of their names, never counted against each other.
"""

import hashlib
from datetime import datetime, timedelta

from bot.screen import Screen
from bot.voice import CardAt, Voice
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.celebrations.week_fates import Fates, Unreached, fates_of
from storage.composing_models import WeekTeacher
from storage.outbox_models import Lane
from storage.week_models import Week

SELDOM = timedelta(seconds=10)  # between two looks at a week that is on its way
AT_MOST = 20  # weeks a tick: with many classes each is looked at less often
NAMED = 8  # children or adults that a line or list names; more are counted
LASTS = timedelta(days=2)
FOLLOWED = timedelta(days=60)  # afterwards cards stay as they are: the outbox forgets them in time


async def reports_follow(voice: Voice) -> None:
    """Look again at weeks on their way, and settle those of which nothing is to come."""
    for week in await voice.records.sent_weeks.unsettled(voice.now - SELDOM, AT_MOST):
        await voice.records.sent_weeks.counted(week, voice.now)
        await shows_report(voice, week)


async def shows_report(voice: Voice, week: Week) -> None:
    """Make every teacher's card show how the week stands, if it shows anything else."""
    if voice.now - week.send_at > FOLLOWED:
        return
    fates = fates_of(await voice.records.sent_weeks.fates(week))
    shown = report_card(week, fates)
    brief = brief_of(shown)
    for teacher in await voice.records.composing.teachers_of(week):
        if teacher.reads_report and teacher.card_counts != brief:
            await shows_to(voice, week, teacher, shown, brief)
    if week.state == "sent" and not fates.on_their_way:
        await voice.records.sent_weeks.settle(week, voice.now)


async def report_for(voice: Voice, week: Week) -> Screen:
    """How a week went that has left: for who presses an old button of its card."""
    return report_card(week, fates_of(await voice.records.sent_weeks.fates(week)))


async def shows_to(
    voice: Voice, week: Week, teacher: WeekTeacher, shown: Screen, brief: str
) -> None:
    """On the card of the week; who had none, and who composed in vain, gets a message."""
    if teacher.account_id is None:
        return
    shelf, key = voice.records.composing, f"week-report:{week.id}:{teacher.account_id}"
    if teacher.card_id is not None and week.state != "missed":
        card = CardAt(teacher.account_id, teacher.card_id)
        version = f"{voice.now.isoformat()}:{teacher.card_counts}:{brief}"
        await voice.change_card(card, shown, key=f"{key}:{version}")
        await shelf.shows_on(week, teacher.teacher_id, teacher.card_id, brief)
        return
    row = await voice.tell(
        teacher.account_id,
        Screen(shown.words, shown.rows, silent=True),
        key=key,
        lane=Lane.ANNOUNCEMENT,
        subject=f"week:{week.id}",
        lasts=LASTS,
    )
    if row is not None:
        await shelf.shows_on(week, teacher.teacher_id, row, brief)


def brief_of(shown: Screen) -> str:
    """To see whether a card shows this already."""
    return "report:" + hashlib.sha256(shown.to_json().encode()).hexdigest()[:16]


def report_card(week: Week, fates: Fates) -> Screen:
    return Screen(lines(report_head(week), *week_lines(week, fates)))


def report_head(week: Week) -> Text:
    day = Moment(left_at(week), Said.DAY)
    return text("week-report", class_=week.class_name, day=day)


def left_at(week: Week) -> datetime:
    return week.ended_at if week.ended_at and week.state == "sent" else week.send_at


def week_lines(week: Week, fates: Fates) -> list[Text | Lines]:
    """A line for each way it went for anybody: zeros say nothing that a teacher has to know."""
    if week.state == "missed":
        return [text("week-report-missed")]
    found: list[Text | Lines] = []
    if fates.reached:
        found.append(text("week-report-sent", count=len(fates.reached)))
    if fates.waiting:
        found.append(text("week-report-waiting", count=len(fates.waiting)))
    found += [unreached_line(each) for each in fates.unreached[:NAMED]]
    if len(fates.unreached) > NAMED:
        found.append(text("week-report-more", count=len(fates.unreached) - NAMED))
    said = {
        "week-report-nobody": fates.nobody,
        "week-report-news-instead": fates.news_instead,
        "week-report-nothing": fates.nothing,
        "week-report-skipped": fates.skipped,
        "week-report-left": fates.left,
        "week-report-thanked": fates.thanked,
        "week-report-tried": fates.tried,
    }
    found += [text(name, children=named(who)) for name, who in said.items() if who]
    return found or [text("week-report-no-children")]


def named(children: tuple[str, ...]) -> Text:
    """The first of them by name; how many more there are."""
    if len(children) <= NAMED:
        return text("week-names", names=names(children))
    first, more = names(children[:NAMED]), len(children) - NAMED
    return text("week-names-and-more", names=first, count=more)


def unreached_line(unreached: Unreached) -> Text:
    return text(f"week-report-not-{unreached.reason}", name=unreached.name, child=unreached.child)
