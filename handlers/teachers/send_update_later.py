"""A teacher chooses when a class update is sent.

Ms Lee:  /update
Ms Lee:  On Friday we go to the forest.
Ms Lee:  taps Send later
Bot:     When shall it be sent?
         [Today 16:00]
         [Tomorrow 08:00]
         [Another time]
         [Back]
Ms Lee:  taps Another time
Bot:     On which day?
         [Thursday 12 March]
         [Friday 13 March]
         [Saturday 14 March]
         [Sunday 15 March]
         [Monday 16 March]
         [Tuesday 17 March]
         [Wednesday 18 March]
         [Back]
Ms Lee:  taps Friday 13 March
Ms Lee:  early
Bot:     I could not read that as a time. Please write it like 16:30.
         [Back]
Ms Lee:  7:45
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Will be sent on Friday 13 March, 07:45 to 5 parents.
         [Undo]
Ms Lee:  /home
Bot:     3B: 5 of 6 parents have joined
         An update for 3B will be sent on Friday 13 March, 07:45.
         [Show the update]
         [New class update]  [Praise]
         [Settings]  [Help]
"""

from datetime import date, time, timedelta

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.typed_times import times_in
from bot.words import ClockTime, text
from handlers.teachers.fresh_update_card import Step, own_update, shows_how_it_stands
from handlers.teachers.send_class_update import sends_at
from storage.announcement_models import Announcement
from storage.shelf import NotThere

OFFERED_TODAY, OFFERED_TOMORROW = time(16), time(8)
DAYS_AHEAD = 6  # after today, to choose from
HOURS = range(7, 22)
A_DAY = 24 * 60  # minutes
SOON = timedelta(minutes=5)  # a time this near is not offered any more


def ways_to_send_later() -> tuple[Entry, ...]:
    return (
        taps(carried.AskWhenToSend, asks_when),
        taps(carried.AskDayToSend, asks_which_day),
        taps(carried.AskHourToSend, asks_which_hour),
        taps(carried.SendAt, sends_then),
    )


async def asks_when(turn: Turn, tap: carried.AskWhenToSend) -> Next:
    draft = await unsent(turn, tap.announcement, tap.version)
    if draft is None:
        return None
    today = turn.school.time.local(turn.now).date()
    offers = [
        at_button("update-today-at", draft, today, OFFERED_TODAY)
        if turn.school.time.moment(today, OFFERED_TODAY) > turn.now + SOON
        else None,
        at_button("update-tomorrow-at", draft, today + timedelta(days=1), OFFERED_TOMORROW),
    ]
    pick = Button(text("update-pick-time"), carried.AskDayToSend(draft.id, draft.version))
    await turn.show(screen(text("update-when"), *offers, pick, back_to(draft)))
    return None


async def asks_which_day(turn: Turn, tap: carried.AskDayToSend) -> Next:
    draft = await unsent(turn, tap.announcement, tap.version)
    if draft is None:
        return None
    today = turn.school.time.local(turn.now).date()
    days = [
        Button(
            text("update-day", day=turn.school.said_day(day)),
            carried.AskHourToSend(draft.id, draft.version, day.toordinal()),
        )
        for day in (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))
    ]
    await turn.show(screen(text("update-which-day"), *days, back_to(draft)))
    return None


async def asks_which_hour(turn: Turn, tap: carried.AskHourToSend) -> Next:
    draft = await unsent(turn, tap.announcement, tap.version)
    if draft is None:
        return None
    day = day_carried(turn, tap.day)
    if day is None:
        turn.explain_old_card()
        await shows_how_it_stands(turn, draft)
        return None
    await turn.records.announcements.plan_on(draft, day)
    hours = [
        Button(
            text("update-hour", time=ClockTime(time(hour))),
            carried.SendAt(draft.id, draft.version, tap.day, hour * 60),
        )
        for hour in HOURS
        if turn.school.time.moment(day, time(hour)) > turn.now + SOON
    ]
    asked = text("update-which-hour", day=turn.school.said_day(day))
    await turn.show(screen(asked, *in_rows_of(3, hours), back_to(draft)))
    return At(Step.CHOOSING_HOUR, draft.id)


async def writes_hour(turn: Turn) -> Next:
    assert turn.place is not None, "only who stands at this step writes an hour"
    draft = await own_update(turn, turn.place.subject_id or 0)
    found = times_in(turn.words)
    if len(found) != 1 or draft.planned_on is None:
        await turn.show(screen(text("update-time-unclear"), back_to(draft)))
        return None
    at = turn.school.time.moment(draft.planned_on, found[0])
    if at <= turn.now:
        await turn.show(screen(text("update-time-past"), back_to(draft)))
        return None
    return await sends_at(turn, draft, draft.version, at)


async def sends_then(turn: Turn, tap: carried.SendAt) -> Next:
    update = await own_update(turn, tap.announcement)
    day = day_carried(turn, tap.day)
    if tap.minute >= A_DAY:
        raise NotThere
    clock = time(*divmod(tap.minute, 60))
    at = None if day is None else turn.school.time.moment(day, clock)
    if update.state == "draft" and (at is None or at <= turn.now):
        raise Refused(text("update-time-past"))
    return await sends_at(turn, update, tap.version, at or turn.now)


async def unsent(turn: Turn, announcement_id: int, version: int) -> Announcement | None:
    """The draft that this card showed; one that is none any more is shown as it stands instead."""
    update = await own_update(turn, announcement_id)
    if update.state == "draft" and update.version == version:
        return update
    turn.explain_old_card()
    await shows_how_it_stands(turn, update)
    return None


def day_carried(turn: Turn, ordinal: int) -> date | None:
    """The day in a button, None when it is over. Raises `NotThere` for one never offered."""
    today = turn.school.time.local(turn.now).date().toordinal()
    if ordinal > today + DAYS_AHEAD:
        raise NotThere
    return date.fromordinal(ordinal) if ordinal >= today else None


def at_button(label: str, draft: Announcement, day: date, clock: time) -> Button:
    minute = clock.hour * 60 + clock.minute
    carrying = carried.SendAt(draft.id, draft.version, day.toordinal(), minute)
    return Button(text(label, time=ClockTime(clock)), carrying)


def back_to(draft: Announcement) -> Button:
    return Button(text("button-back"), carried.BackToPreview(draft.id))
