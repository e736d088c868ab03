"""Whoever promised something is reminded before its time, in their own hours, and once after it.

Ewa:     /promise I will bring the form
Ewa:     Monday
Bot:     You promised Ms Lee and Mr Okafor, about Ada K., by Monday 16 March:
         “I will bring the form”
         I will remind you on Sunday 15 March, 10:00.
         [Kept]  [Needs more time]
         [Undo]
(72 hours later)
Ewa reads: By Monday 16 March you promised, about Ada K.:
         “I will bring the form”
         [Kept]  [Needs more time]
Ewa:     taps Kept
Bot:     You promised Ms Lee and Mr Okafor, about Ada K., by Monday 16 March:
         “I will bring the form”
         Kept on Sunday 15 March.
         [Undo]
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot import taps
from bot.quiet_hours import QuietHours
from bot.school_calendar import Hours
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Moment, Text, text
from handlers.agreements.promise_cards import OwnPromise, thread_of_promiser
from handlers.agreements.promise_days import by_of, over_at, said_by
from handlers.messages.hours_answers import delivered_at
from handlers.messages.quiet_family import quiet_until
from storage.models import Role
from storage.outbox_models import Lane
from storage.promise_models import Promise, PromiseReminder
from storage.shelf import NotThere

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
PARENTS_DAY, WITHOUT_SCHOOL = Hours(time(8), time(18)), Hours(time(10), time(18))
LOOKED_BACK = 15  # days before the last: longer holidays have no reminder of their own
OVERDUE_LASTS = timedelta(days=7)
Day = Callable[[date], tuple[datetime, datetime] | None]
"""From when until when whoever promised can be reminded on a day (UTC); None for not at all."""


async def plans_reminders(voice: Voice, own: OwnPromise) -> Text | None:
    """Put its reminders into the table in place of older ones; says when the first comes."""
    promises, promise = voice.records.promises, own.promise
    await promises.forget_plans(promise)
    over, on = over_at(voice, by_of(promise)), await days_of(voice, own)
    before = before_it_is_over(voice, by_of(promise)[0], over, on)
    for at in before:
        await promises.plan(promise, at, over)
    days = (voice.school.time.local(over).date() + n * A_DAY for n in range(LOOKED_BACK))
    after = next((hours[0] for day in days if (hours := on(day)) and hours[0] >= over), over)
    await promises.plan(promise, after, after + OVERDUE_LASTS)
    return text("promise-will-remind", moment=Moment(before[0])) if before else None


def before_it_is_over(voice: Voice, last: date, over: datetime, on: Day) -> list[datetime]:
    """The morning of the last day on which it can be done, and of the one before that."""
    today = voice.school.time.local(voice.now).date()
    days = [last - n * A_DAY for n in range(LOOKED_BACK)]
    hours = [(day, found) for day in days if (found := on(day)) and found[0] < over]
    mornings = [(day, at) for day, (at, _) in hours if at > voice.now]
    if not mornings:
        closing = min([over, *[closes for day, (_, closes) in hours if day == today]])
        return [closing - AN_HOUR] if closing - AN_HOUR > voice.now else []
    chosen = [mornings[0][1], *[at for day, at in mornings[1:2] if day > today]]
    return sorted(chosen)


async def days_of(voice: Voice, own: OwnPromise) -> Day:
    """A teacher's reading hours; for a parent the day, as far as it is not quiet."""
    moment, calendar = voice.school.time.moment, await voice.calendar()
    if own.person.role is Role.TEACHER:
        read_on = await voice.records.reading_hours.days_of(own.person.id)
        reading = calendar.read_by(read_on)

        def teachers(day: date) -> tuple[datetime, datetime] | None:
            hours = reading.hours_on(day)
            if hours is None:
                return None
            return moment(day, hours.opens), moment(day, hours.closes)

        return teachers
    account = await voice.records.accounts.of(own.promise.account_id)
    quiet = QuietHours.of(account) if account else None

    def parents(day: date) -> tuple[datetime, datetime]:
        hours = PARENTS_DAY if calendar.is_school_day(day) else WITHOUT_SCHOOL
        opens = moment(day, hours.opens)
        after_quiet = quiet.end(opens, calendar) if quiet else None
        return after_quiet or opens, moment(day, hours.closes)

    return parents


# When the time has come


async def reminds_of_promises(voice: Voice) -> None:
    """Of several that are late for one promise the last that still helps is sent, and no other."""
    waiting: defaultdict[int, list[PromiseReminder]] = defaultdict(list)
    for reminder in await voice.records.promises.due(voice.now):
        waiting[reminder.promise_id].append(reminder)
    for late in waiting.values():
        helpful = [reminder for reminder in late if reminder.lasts_until > voice.now]
        for reminder in late:
            if reminder not in helpful:
                await voice.records.promises.reminded(reminder, "too-late", voice.now)
            elif reminder != helpful[-1]:
                await voice.records.promises.reminded(reminder, "passed-over", voice.now)
            else:
                await reminds(voice, reminder)


async def reminds(voice: Voice, reminder: PromiseReminder) -> None:
    own = await still_promised(voice, reminder.promise_id)
    ended_as = "told" if own else "gone"
    # Of two tickers one is first; the other finds it done.
    if not await voice.records.promises.reminded(reminder, ended_as, voice.now) or own is None:
        return
    at = await in_their_hours(voice, own)
    silent = at is not None and at >= reminder.lasts_until
    if silent:  # afterwards it helps nobody: so now, without a sound
        at = None
    planned = int(reminder.remind_at.timestamp()) // 60
    await voice.tell(
        own.promise.account_id,
        replace(reminder_card(voice, own.promise), silent=silent),
        key=f"promise-reminder:{own.promise.id}:{planned}",
        lane=Lane.REMINDER,
        subject=reminders_of(own.promise),
        not_before=at,
        lasts=reminder.lasts_until - (at or voice.now),
    )


def reminders_of(promise: Promise) -> str:
    """The subject of its reminders, which wait for nothing once it is kept."""
    return f"promise-reminders:{promise.id}"


async def still_promised(voice: Voice, number: int) -> OwnPromise | None:
    """None when it was kept or taken back, or is not this person's to keep any more."""
    promise = await voice.records.promises.of_anyone(number)
    return await of_promiser(voice, promise) if promise.state == "made" else None


async def of_promiser(voice: Voice, promise: Promise) -> OwnPromise | None:
    """A promise with whoever made it; None when it is not theirs any more."""
    person = promise.promised_by and await voice.records.people.of(promise.promised_by)
    if not person or person.account_id != promise.account_id:
        return None
    try:
        return OwnPromise(promise, await thread_of_promiser(voice, promise, person), person)
    except NotThere:
        return None


async def in_their_hours(voice: Voice, own: OwnPromise) -> datetime | None:
    if own.person.role is Role.TEACHER:
        return await delivered_at(voice, own.person.id)
    return await quiet_until(voice, own.promise.account_id)


def reminder_card(voice: Voice, promise: Promise) -> Screen:
    facts = {
        "by": said_by(voice, by_of(promise)),
        "child": promise.child,
        "words": promise.words or "",
    }
    overdue = over_at(voice, by_of(promise)) <= voice.now
    said = text("promise-remind-over", **facts) if overdue else text("promise-remind", **facts)
    return screen(
        said,
        (
            Button(text("promise-kept"), taps.KeepPromise(promise.id)),
            Button(text("promise-more-time"), taps.AskForMoreTime(promise.id)),
        ),
    )
