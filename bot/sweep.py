"""Forgets what has been kept long enough: the clocks of `storage/tables/`, once an hour."""

from datetime import datetime, timedelta

from bot.clock import Clock
from storage.database import Database
from storage.records import Records

DAY = timedelta(days=1)
UPDATE_NUMBERS = 7 * DAY
UNFINISHED = 30 * DAY
STRANGERS = 30 * DAY
OUTBOX = 90 * DAY
A_YEAR = 365 * DAY
SCHOOL_YEARS = 2 * A_YEAR  # the school year and one more
AUDIT = 3 * A_YEAR


async def sweep(database: Database, clock: Clock) -> None:
    """What names other rows goes before them; the outbox after all that tells of its rows."""
    now = clock.now()
    async with database.transaction(long=True) as records:
        await forget_meetings(records, now)
        await forget_updates(records, now - SCHOOL_YEARS)
        await forget_messages(records, now - SCHOOL_YEARS)
        await forget_praise(records, now - SCHOOL_YEARS)
        await drop_unfinished(records, now)
        await forget_what_came_and_went(records, now)
        await forget_people(records, now)
        await records.audit.forget(now - AUDIT)


async def forget_meetings(records: Records, now: datetime) -> None:
    """What belongs to meetings first, then these, then the rounds that they were booked in."""
    await records.waiting.forget(now - SCHOOL_YEARS)
    await records.old_meetings.forget(now - SCHOOL_YEARS, now - UNFINISHED)
    await records.illnesses.forget(now - SCHOOL_YEARS)
    await records.at_once.forget(now - UNFINISHED)
    await records.round_plans.drop_old_drafts(now - UNFINISHED)
    await records.round_plans.forget(now - SCHOOL_YEARS)
    await records.meeting_days.forget((now - UNFINISHED).date())
    await records.meeting_reminders.forget_choices()
    await records.interpreting.forget()


async def forget_updates(records: Records, before: datetime) -> None:
    """What classes read: their updates, and the weeks with their messages."""
    await records.wins.let_go_of_updates(before)
    await records.announcements.forget(before)
    await records.class_news.forget(before)
    await records.sent_weeks.forget(before)


async def forget_messages(records: Records, before: datetime) -> None:
    """What belongs to messages first, then these, then what they told."""
    await records.openers.forget(before)
    await records.concerns.forget(before)
    await records.unanswered.forget(before)
    await records.message_pauses.forget_letters()
    await records.message_pauses.forget(before)
    await records.late_answers.forget(before)
    await records.agreed_actions.forget(before)
    await records.promises.forget(before)
    await records.recaps.forget(before)
    await records.wins.forget(before)
    await records.messages.forget(before)
    await records.topics.forget(before)
    await records.absences.forget(before)


async def forget_praise(records: Records, before: datetime) -> None:
    await records.praises.forget(before)
    await records.thanks.forget(before)
    await records.shout_outs.forget(before)


async def drop_unfinished(records: Records, now: datetime) -> None:
    """What somebody began and left."""
    before = now - UNFINISHED
    await records.conversations.forget(before)
    await records.announcements.drop_old_drafts(before)
    await records.absences.drop_old_drafts(before)
    await records.promises.drop_old_drafts(before)
    await records.praises.drop_old_drafts(before, now)
    await records.thanks.drop_old_drafts(before, now)
    await records.shout_outs.drop_old_drafts(before, now)
    await records.messages.drop_old_drafts(before)
    await records.message_pauses.drop_old_drafts(before)
    await records.school_calendar.forget_changes(before)


async def forget_what_came_and_went(records: Records, now: datetime) -> None:
    await records.inbox.forget(now - UPDATE_NUMBERS)
    await records.inbox.forget_set_aside(now - A_YEAR)
    await records.kept_words.forget(now - A_YEAR)
    await records.outbox.forget(now - OUTBOX, now)
    await records.drawn_files.forget(now - OUTBOX)
    await records.silences.forget(now - A_YEAR)
    await records.floods.forget(now - DAY)


async def forget_people(records: Records, now: datetime) -> None:
    """What is about accounts first, then those that strangers left."""
    await records.consents.forget()
    await records.invitations.forget(now - A_YEAR)
    await records.invitations.forget_guesses(now - DAY)
    await records.manners.forget((now - DAY).date())  # over in every zone
    await records.accounts.forget_strangers(now - STRANGERS)
