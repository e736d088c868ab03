"""A teacher puts a message off: it comes back in an hour, after school, tomorrow, or when they say.

Ewa:     Could we talk about reading?
Ewa:     taps Send
Ms Lee:  taps Later
Bot:     When shall I show you this again?
         [In an hour]
         [After school, 16:00]
         [Tomorrow, 08:00]
         [At another time]
         [Cancel]
Ms Lee:  taps In an hour
Bot:     I will show it to you again on Thursday 12 March, 11:00.
         [Undo]  [Inbox]
(1 hours later)
Ms Lee reads: You wanted to see this again.
         Ada K. · 3B · from Ewa, mother
         Could we talk about reading?
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
"""

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.typed_days import days_in
from bot.typed_times import times_in
from bot.voice import Voice
from bot.words import ClockTime, Moment, Text, text
from handlers.messages.message_rows import Phone
from handlers.messages.message_standing import Opened, opens, shows_again, waits_still
from storage.models import Role
from storage.outbox_models import Lane
from storage.shelf import NotThere
from storage.unanswered_models import DueReminder

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
A_MINUTE, AN_HOUR, A_DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
AS_FAR_AS = timedelta(days=366)
SOON = timedelta(minutes=5)  # a time this near is not offered
CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING_TIME = "writing-time"


def reminding_later() -> Conversation:
    return Conversation(
        "later",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.AskWhenToRemind, asks_when),
            taps(carried.AskTimeToRemind, asks_time),
            taps(carried.RemindAt, chooses_time),
        ],
        states={Step.WRITING_TIME: [writes(writes_time)]},
    )


async def asks_when(turn: Turn, tap: carried.AskWhenToRemind) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    if await waits_still(turn, opened):
        offers = [Button(label, at_button(opened, at)) for label, at in await offered(turn)]
        other = Button(text("later-other"), carried.AskTimeToRemind(tap.message))
        await turn.show_new(screen(text("later-when"), *offers, other, CANCEL))
    return None


async def offered(turn: Turn) -> list[tuple[Text, datetime]]:
    """In an hour, when school is over today, and when the teacher next begins to read after it."""
    now, local = turn.now, turn.school.time.local
    found = [(text("later-hour"), now + AN_HOUR)]
    calendar, today = await turn.calendar(), local(now).date()
    hours = calendar.hours_on(today)
    if hours and (closes := turn.school.time.moment(today, hours.closes)) > now + SOON:
        found.append((text("later-after-school", time=ClockTime(hours.closes)), closes))
    reading = calendar.read_by(await turn.records.reading_hours.days_of(turn.teacher.id))
    tonight = turn.school.time.moment(today + A_DAY, time.min) - A_MINUTE
    if opening := reading.next_opening(tonight):
        clock, tomorrow = ClockTime(local(opening).time()), local(opening).date() == today + A_DAY
        label = text("later-tomorrow", time=clock) if tomorrow else on_day(opening)
        found.append((label, opening))
    return found


def on_day(at: datetime) -> Text:
    return text("later-on", moment=Moment(at))


def at_button(opened: Opened, at: datetime) -> carried.RemindAt:
    return carried.RemindAt(opened.message.id, (at - EPOCH) // A_MINUTE)


async def chooses_time(turn: Turn, tap: carried.RemindAt) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    if tap.at > (turn.now + AS_FAR_AS - EPOCH) // A_MINUTE:
        raise NotThere
    return await puts_off(turn, opened, EPOCH + tap.at * A_MINUTE)


async def asks_time(turn: Turn, tap: carried.AskTimeToRemind) -> Next:
    await opens(turn, turn.teacher, tap.message)
    await turn.show(screen(text("later-write-time"), CANCEL))
    return At(Step.WRITING_TIME, tap.message)


async def writes_time(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    opened = await opens(turn, turn.teacher, turn.place.subject_id or 0)
    at = written_moment(turn)
    if at is None:
        await turn.show(screen(text("later-time-unclear"), CANCEL))
        return None
    return await puts_off(turn, opened, at)


def written_moment(turn: Turn) -> datetime | None:
    """With 16:30 the next time clocks show it, with 16 March 8:00 that day; None if unclear."""
    today = turn.school.time.local(turn.now).date()
    spell = days_in(turn.words, today)
    clocks = times_in(spell.name) if spell else []
    if spell is not None and len(clocks) == 1:
        return turn.school.time.moment(spell.first_day, clocks[0])
    clocks = times_in(turn.words)
    if len(clocks) != 1:
        return None
    at = turn.school.time.moment(today, clocks[0])
    return at if at > turn.now else turn.school.time.moment(today + A_DAY, clocks[0])


async def puts_off(turn: Turn, opened: Opened, at: datetime) -> Next:
    if not await waits_still(turn, opened):
        return END
    if not turn.now < at <= turn.now + AS_FAR_AS:
        raise Refused(text("later-time-past"))
    await turn.records.unanswered.remind(opened.incoming, turn.teacher, at)
    await turn.note("put-off-message", f"message:{opened.message.id}")
    inbox = Button(text("later-inbox"), carried.ShowInbox(0))
    undo = Button(text("relay-undo"), carried.UndoRemind(opened.message.id))
    await turn.show(screen(text("later-noted", moment=Moment(at)), (undo, inbox)))
    return END


async def reminds_when_due(voice: Voice) -> None:
    """Show every message again whose time has come, once, if it still waits for an answer."""
    for reminder in await voice.records.unanswered.due(voice.now):
        # Of two tickers one is first; the other finds it done.
        if await voice.records.unanswered.reminded(reminder, voice.now):
            with suppress(NotThere):  # taken back since, or not this teacher's any more
                await reminds(voice, reminder)


async def reminds(voice: Voice, reminder: DueReminder) -> None:
    teacher = await voice.records.people.of(reminder.teacher_id)
    if teacher is None or await voice.records.unanswered.settled(reminder.message_id):
        return
    opened = await opens(voice, teacher, reminder.message_id)
    due = (reminder.due_at - EPOCH) // A_MINUTE
    key = f"reminder:{reminder.message_id}:{reminder.teacher_id}:{due}"
    phone = Phone(reminder.account_id, key, Lane.REMINDER)
    await shows_again(voice, opened, phone, text("later-reminder"))
