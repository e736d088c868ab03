"""Forgets what has been kept long enough: the clocks of `storage/tables/`, once an hour."""

from datetime import datetime, timedelta

from bot.clock import Clock
from storage.database import Database
from storage.records import Records

DAY = timedelta(days=1)
STRANGERS = 30 * DAY
UPDATE_NUMBERS = 7 * DAY
SET_ASIDE = 365 * DAY
OUTBOX = 90 * DAY
UNFINISHED = 30 * DAY
KEPT_WORDS = 365 * DAY
INVITATIONS = 365 * DAY
ANNOUNCEMENTS = 2 * 365 * DAY  # the school year and one more
SILENCES = 365 * DAY
MESSAGES = 2 * 365 * DAY  # the same
MEETINGS = 2 * 365 * DAY  # the same
ABSENCES = 2 * 365 * DAY  # the same
CELEBRATIONS = 2 * 365 * DAY  # the same
AUDIT = 3 * 365 * DAY


async def sweep(database: Database, clock: Clock) -> None:
    now = clock.now()
    async with database.transaction(long=True) as records:
        await forget_meetings(records, now)
        await records.inbox.forget(now - UPDATE_NUMBERS)
        await records.inbox.forget_set_aside(now - SET_ASIDE)
        await records.wins.let_go_of_updates(now - ANNOUNCEMENTS)
        await records.announcements.forget(now - ANNOUNCEMENTS)
        await records.class_news.forget(now - CELEBRATIONS)
        await records.sent_weeks.forget(now - CELEBRATIONS)
        await records.openers.forget(now - MESSAGES)
        await records.concerns.forget(now - MESSAGES)
        await records.unanswered.forget(now - MESSAGES)
        await records.message_pauses.forget_letters()
        await records.message_pauses.forget(now - MESSAGES)
        await records.late_answers.forget(now - MESSAGES)
        await records.agreed_actions.forget(now - MESSAGES)
        await records.promises.forget(now - MESSAGES)
        await records.recaps.forget(now - MESSAGES)
        await records.wins.forget(now - MESSAGES)
        await records.messages.forget(now - MESSAGES)
        await records.topics.forget(now - MESSAGES)
        await records.absences.forget(now - ABSENCES)
        await records.praises.forget(now - CELEBRATIONS)
        await records.thanks.forget(now - CELEBRATIONS)
        await records.outbox.forget(now - OUTBOX, now)
        await records.shout_outs.forget(now - CELEBRATIONS)
        await records.consents.forget()
        await records.drawn_files.forget(now - OUTBOX)
        await records.invitations.forget(now - INVITATIONS)
        await records.invitations.forget_guesses(now - DAY)
        await records.conversations.forget(now - UNFINISHED)
        await records.announcements.drop_old_drafts(now - UNFINISHED)
        await records.absences.drop_old_drafts(now - UNFINISHED)
        await records.promises.drop_old_drafts(now - UNFINISHED)
        await records.praises.drop_old_drafts(now - UNFINISHED, now)
        await records.thanks.drop_old_drafts(now - UNFINISHED, now)
        await records.shout_outs.drop_old_drafts(now - UNFINISHED, now)
        await records.messages.drop_old_drafts(now - UNFINISHED)
        await records.message_pauses.drop_old_drafts(now - UNFINISHED)
        await records.school_calendar.forget_changes(now - UNFINISHED)
        await records.kept_words.forget(now - KEPT_WORDS)
        await records.manners.forget((now - DAY).date())  # over in every zone
        await records.accounts.forget_strangers(now - STRANGERS)
        await records.silences.forget(now - SILENCES)
        await records.floods.forget(now - DAY)
        await records.audit.forget(now - AUDIT)


async def forget_meetings(records: Records, now: datetime) -> None:
    """What belongs to meetings first, then these, then the rounds that they were booked in."""
    await records.waiting.forget(now - MEETINGS)
    await records.old_meetings.forget(now - MEETINGS, now - UNFINISHED)
    await records.illnesses.forget(now - MEETINGS)
    await records.at_once.forget(now - UNFINISHED)
    await records.round_plans.drop_old_drafts(now - UNFINISHED)
    await records.round_plans.forget(now - MEETINGS)
    await records.meeting_days.forget((now - UNFINISHED).date())
    await records.meeting_reminders.forget_choices()
    await records.interpreting.forget()
