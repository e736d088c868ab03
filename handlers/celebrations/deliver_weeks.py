"""What the clock does when a class's week is over: each child's message leaves, once.

What its teacher found ready goes to every parent who joined; where nothing is ready the family has
the class's good news, if there are any, and no invented sentence. Each child's row says what became
of it. A family with several children hears one sound: the first of its messages rings.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.screen import Screen, screen
from bot.voice import Told, Voice
from bot.words import text
from handlers.celebrations.week_report import shows_report
from handlers.celebrations.weekly_message import weekly_screen
from handlers.class_news.news_leave import with_allowed_news
from handlers.messages.manners_said import asks_for_less
from handlers.messages.message_pieces import without_accounts
from handlers.messages.quiet_family import end_of_quiet
from handlers.shout_outs.deliver_shout_outs import tells_school
from handlers.teachers.update_preview import unreachable_reason
from storage.outbox_models import Lane
from storage.sent_weeks import WayHome, WeeklyEnd
from storage.week_models import Week, Weekly, WeeklyReader

AT_MOST = 5  # classes a tick: some 250 messages, so that no turn waits long for them
LATE = timedelta(hours=48)  # afterwards it would speak of a week that is forgotten
AT_ONE_MOMENT = timedelta(minutes=15)  # in which all classes of that hour have left


@dataclass
class Leaving:
    """What leaves in one tick, of all classes: a family may have children in several."""

    messages: list[tuple[int, WeeklyReader, Told]] = field(default_factory=list)
    news: list[tuple[WeeklyReader, Told]] = field(default_factory=list)
    ways: list[WayHome] = field(default_factory=list)


async def weeks_leave(voice: Voice) -> None:
    """Put every week whose time has come into the outbox, once, for the families of now."""
    gone = []
    leaving: dict[datetime, Leaving] = {}
    for week in await voice.records.weeks.due(voice.now, AT_MOST):
        state = what_becomes_of(voice, week)
        # Of two tickers one is first; the other finds it done.
        if not await voice.records.weeks.end(week, state, voice.now):
            continue
        await voice.records.sent_weeks.list_all(week)
        ended = replace(week, state=state, ended_at=voice.now)
        if state == "sent":
            allowed = await with_allowed_news(voice, ended)
            await gathers(voice, allowed, leaving.setdefault(week.send_at, Leaving()))
        else:
            await voice.records.sent_weeks.end_all(week, await why_not(voice, ended), voice.now)
        gone.append(ended)
    for send_at, together in leaving.items():
        await goes_out(voice, together, send_at + LATE)
    for week in gone:
        if week.state == "sent":
            await tells_school(voice, week)
        if week.state != "off":
            await voice.records.sent_weeks.counted(week, voice.now)
            await shows_report(voice, week)


def what_becomes_of(voice: Voice, week: Week) -> str:
    if week.state == "off":
        return "off"
    return "missed" if voice.now - week.send_at > LATE else "sent"


async def why_not(voice: Voice, week: Week) -> str:
    if week.state == "missed":
        return "too-late"
    choice = await voice.records.weeks.choice_of(week.class_id)
    return "paused" if choice.paused else "no-school"


# One class


async def gathers(voice: Voice, week: Week, leaving: Leaving) -> None:
    """Decide for each child of a class what leaves, and note what becomes of it."""
    shelf = voice.records.sent_weeks
    passed = {found.weekly_id: found.reason for found in await shelf.passed_over(week)}
    readers: dict[int, list[WeeklyReader]] = {}
    for reader in await shelf.readers(week, voice.now - AT_ONE_MOMENT):
        readers.setdefault(reader.weekly_id, []).append(reader)
    ends = []
    for weekly in await voice.records.weeklies.of_week(week):
        if weekly.id in passed:
            ends.append(WeeklyEnd(weekly.id, "none", passed[weekly.id]))
            continue
        adults = readers.get(weekly.id, [])
        end = what_leaves(week, weekly, adults)
        ends.append(end)
        await adds(voice, week, weekly, end, adults, leaving)
    await shelf.end(ends, voice.now)


def what_leaves(week: Week, weekly: Weekly, adults: list[WeeklyReader]) -> WeeklyEnd:
    """Exactly one of sent, news and none, with its reason where it is not as written."""
    reached = any(unreachable_reason(adult) is None for adult in adults)
    if weekly.state == "ready":
        if reached:
            return WeeklyEnd(weekly.id, "sent")
        joined = any(adult.account_id is not None for adult in adults)
        return WeeklyEnd(weekly.id, "none", "unreachable" if joined else "nobody-joined")
    reason = "skipped" if weekly.state == "skipped" else "nothing-written"
    return WeeklyEnd(weekly.id, "news" if reached and has_news(week) else "none", reason)


def has_news(week: Week) -> bool:
    """Nothing goes out that no teacher has approved."""
    return bool(week.note) and week.note_at is not None


async def adds(
    voice: Voice,
    week: Week,
    weekly: Weekly,
    end: WeeklyEnd,
    adults: list[WeeklyReader],
    leaving: Leaving,
) -> None:
    """Whom it goes to, and how; the class's good news come once however many children."""
    shown = await weekly_screen(voice, weekly) if end.state == "sent" else None
    own, news = f"weekly:{weekly.id}", f"week-news:{week.id}"
    for adult in adults:
        if (reason := unreachable_reason(adult)) is not None:
            if weekly.state == "ready":
                leaving.ways.append(WayHome(weekly.id, adult.parent_id, None, reason))
            continue
        if shown is not None:
            told = await told_to(voice, adult, shown, own)
            leaving.messages.append((weekly.child_id, adult, told))
        if has_news(week):
            leaving.news.append((adult, await told_to(voice, adult, news_screen(week), news)))
        if end.state != "none":
            key = key_of(own if end.state == "sent" else news, adult)
            leaving.ways.append(WayHome(weekly.id, adult.parent_id, key))


async def told_to(voice: Voice, adult: WeeklyReader, shown: Screen, about: str) -> Told:
    assert adult.account_id is not None, "who can be reached has an account"
    until = await end_of_quiet(voice, adult)
    return Told(adult.account_id, key_of(about, adult), shown, about, until)


def key_of(about: str, adult: WeeklyReader) -> str:
    """Two entries of the list may be the same person, who is told once."""
    return f"{about}:{adult.account_id}"


def news_screen(week: Week) -> Screen:
    """It may name other children of the class, with consent: so it stays in this chat."""
    words = without_accounts(week.note or "")
    return replace(screen(text("week-news", class_=week.class_name, words=words)), protected=True)


# All classes of one moment


async def goes_out(voice: Voice, leaving: Leaving, until: datetime) -> None:
    """By child, the news after them; of all that comes to one phone the first alone rings."""
    in_order = sorted(leaving.messages, key=lambda found: (found[0], found[1].parent_id))
    told: dict[str, Told] = {}
    rung: set[int] = set()
    for adult, one in [*((adult, one) for _, adult, one in in_order), *leaving.news]:
        if one.key in told:
            continue
        silent = one.chat_id in rung or adult.rung or asks_for_less(voice, adult.less_until)
        told[one.key] = replace(one, screen=replace(one.screen, silent=silent))
        rung.add(one.chat_id)
    await voice.tell_each(told.values(), lane=Lane.ANNOUNCEMENT, until=until)
    await voice.records.sent_weeks.address(leaving.ways)
