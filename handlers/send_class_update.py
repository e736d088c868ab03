"""A teacher sends a class update, now or later, and watches how it fares.

Ms Lee:  /update
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Cancel]
Ms Lee:  On Friday we go to the forest.
Ms Lee:  taps Send
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sending at 10:00:45 to 5 parents.
         [Undo]
Ms Lee:  taps Undo
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Send
(45 seconds later)
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sent to 5
         1 cannot be reached
         [Who has not been reached]
Ewa reads:  3B · Ms Lee
            On Friday we go to the forest.
Ms Lee:  taps Who has not been reached
Bot:     Marta Nowak · has not joined yet
         [Back]
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import At, Conversation, Next, taps, writes
from bot.screen import Button, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.typed_times import times_in
from bot.words import ClockTime, Moment, Said, text
from handlers.fresh_update_card import UNDO_SECONDS, shows_how_it_stands
from handlers.update_cards import audience_of, not_reached_card
from storage.models import Announcement, Role
from storage.shelf import NotThere

OFFERED_TODAY, OFFERED_TOMORROW = time(16), time(8)
DAYS_AHEAD = 6  # after today, to choose from
HOURS = range(7, 22)
SOON = timedelta(minutes=5)  # a time this near is not offered any more


class Step(StrEnum):
    CHOOSING_HOUR = "choosing-hour"


def sending_class_update() -> Conversation:
    return Conversation(
        "send-update",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.SendUpdate, sends_now),
            taps(carried.AskWhenToSend, asks_when),
            taps(carried.AskDayToSend, asks_which_day),
            taps(carried.AskHourToSend, asks_which_hour),
            taps(carried.SendAt, sends_then),
            taps(carried.UndoSending, undoes),
            taps(carried.ShowNotReached, asks_who_not),
        ],
        states={Step.CHOOSING_HOUR: [writes(writes_hour)]},
    )


async def sends_now(turn: Turn, tap: carried.SendUpdate) -> Next:
    return await sends_at(
        turn, tap.announcement, tap.version, turn.now + timedelta(seconds=UNDO_SECONDS)
    )


async def sends_at(turn: Turn, announcement_id: int, version: int, at: datetime) -> Next:
    """Let the draft leave then; an old preview shows the fresh card instead."""
    announcements = turn.records.announcements
    draft = await announcements.by(turn.teacher, announcement_id)
    if draft.state == "draft" and (await audience_of(turn, draft)).reachable == 0:
        raise Refused(text("update-nobody"))
    if await announcements.schedule(draft, version, at):
        await turn.note("sent-update", f"announcement:{draft.id}")
        await turn.records.conversations.leave(turn.account.id)
    elif draft.state == "draft":
        turn.explain_old_card()
    await shows_how_it_stands(turn, await announcements.by(turn.teacher, announcement_id))
    return None


async def asks_when(turn: Turn, tap: carried.AskWhenToSend) -> Next:
    draft = await unsent(turn, tap.announcement)
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
    draft = await unsent(turn, tap.announcement)
    if draft is None:
        return None
    today = turn.school.time.local(turn.now).date()
    days = [
        Button(
            text("update-day", day=noon(turn, day)),
            carried.AskHourToSend(draft.id, draft.version, day.toordinal()),
        )
        for day in (today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))
    ]
    await turn.show(screen(text("update-which-day"), *days, back_to(draft)))
    return None


async def asks_which_hour(turn: Turn, tap: carried.AskHourToSend) -> Next:
    draft = await unsent(turn, tap.announcement)
    if draft is None:
        return None
    day = day_carried(turn, tap.day)
    await turn.records.announcements.plan_on(draft, day)
    hours = [
        Button(
            text("update-hour", time=ClockTime(time(hour))),
            carried.SendAt(draft.id, draft.version, tap.day, hour * 60),
        )
        for hour in HOURS
        if turn.school.time.moment(day, time(hour)) > turn.now + SOON
    ]
    asked = text("update-which-hour", day=noon(turn, day))
    await turn.show(screen(asked, *in_rows_of(3, hours), back_to(draft)))
    return At(Step.CHOOSING_HOUR, draft.id)


async def writes_hour(turn: Turn) -> Next:
    assert turn.place is not None, "only who stands at this step writes an hour"
    draft = await turn.records.announcements.by(turn.teacher, turn.place.subject_id or 0)
    found = times_in(turn.words)
    if len(found) != 1 or draft.planned_on is None:
        await turn.show(screen(text("update-time-unclear"), back_to(draft)))
        return At(Step.CHOOSING_HOUR, draft.id)
    at = turn.school.time.moment(draft.planned_on, found[0])
    if at <= turn.now:
        await turn.show(screen(text("update-time-past"), back_to(draft)))
        return At(Step.CHOOSING_HOUR, draft.id)
    return await sends_at(turn, draft.id, draft.version, at)


async def sends_then(turn: Turn, tap: carried.SendAt) -> Next:
    day = day_carried(turn, tap.day)
    if tap.minute >= 24 * 60:
        raise NotThere
    at = turn.school.time.moment(day, time(*divmod(tap.minute, 60)))
    if at <= turn.now:
        raise Refused(text("update-time-past"))
    return await sends_at(turn, tap.announcement, tap.version, at)


async def undoes(turn: Turn, tap: carried.UndoSending) -> Next:
    announcements = turn.records.announcements
    update = await announcements.by(turn.teacher, tap.announcement)
    if await announcements.back_to_draft(update):
        turn.answer(text("update-undone"))
        await turn.note("undid-update", f"announcement:{update.id}")
    elif update.state == "sent":
        turn.answer(text("update-too-late"))
    await shows_how_it_stands(turn, await announcements.by(turn.teacher, tap.announcement))
    return None


async def asks_who_not(turn: Turn, tap: carried.ShowNotReached) -> Next:
    update = await turn.records.announcements.by(turn.teacher, tap.announcement)
    outcomes = await turn.records.announcements.outcomes(update)
    await turn.show(not_reached_card(update, outcomes, turn.now))
    return None


async def unsent(turn: Turn, announcement_id: int) -> Announcement | None:
    """The draft behind a button; one that is none any more is shown as it stands instead."""
    update = await turn.records.announcements.by(turn.teacher, announcement_id)
    if update.state == "draft":
        return update
    turn.explain_old_card()
    await shows_how_it_stands(turn, update)
    return None


def day_carried(turn: Turn, ordinal: int) -> date:
    """The day in a button, if it is one that was offered. Raises `NotThere`."""
    today = turn.school.time.local(turn.now).date().toordinal()
    if not today - DAYS_AHEAD <= ordinal <= today + DAYS_AHEAD:
        raise NotThere
    return date.fromordinal(ordinal)


def noon(turn: Turn, day: date) -> Moment:
    return Moment(turn.school.time.moment(day, time(12)), Said.DAY)


def at_button(label: str, draft: Announcement, day: date, clock: time) -> Button:
    minute = clock.hour * 60 + clock.minute
    carrying = carried.SendAt(draft.id, draft.version, day.toordinal(), minute)
    return Button(text(label, time=ClockTime(clock)), carrying)


def back_to(draft: Announcement) -> Button:
    return Button(text("button-back"), carried.BackToPreview(draft.id))
