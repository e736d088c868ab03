"""What is written to a parent in their quiet hours: when these end, and how it reads afterwards.

A telephone that rings late in the evening helps nobody; what was written then says when it was.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.quiet_hours import Kept, QuietHours, end_of_quiet_for
from bot.screen import Screen
from bot.voice import STALE, Voice
from bot.words import Lines, Moment, Text, lines, text
from storage.thread_models import Message, Thread


async def quiet_until(voice: Voice, account_id: int | None) -> datetime | None:
    """When this person's quiet hours end (UTC); None when they have none now."""
    account = await voice.records.accounts.of(account_id) if account_id else None
    if account is None:
        return None
    return await end_of_quiet_for(account, voice.records, voice.school.time, voice.now)


async def end_of_quiet(voice: Voice, row: Kept) -> datetime | None:
    """The same for one of many, whose quiet hours were read with the row."""
    quiet = QuietHours.of(row)
    return quiet.end(voice.now, await voice.calendar()) if quiet else None


async def evening_line(voice: Voice, thread: Thread) -> Text | None:
    """For a teacher about to answer: that the parent has quiet hours, if so."""
    until = await quiet_until(voice, thread.parent_account_id)
    return text("late-asked", parent=thread.parent, moment=Moment(until)) if until else None


async def head_for_parent(voice: Voice, thread: Thread, message: Message) -> Text | Lines:
    """The first line on a parent's phone; what waited says when it was written."""
    head = text("message-from-teacher", child=thread.child, teacher=message.author_name or "")
    late = await voice.records.late_answers.of(message)
    if late is None or late.state != "left" or message.sent_at is None:
        return head
    return lines(head, text("late-written", moment=Moment(message.sent_at)))


async def tells_family(
    voice: Voice,
    account_id: int,
    shown: Screen,
    *,
    key: str,
    subject: str,
    lasts: timedelta = STALE,
) -> int | None:
    """At once, or when their quiet hours end: what waited for the morning does not ring then."""
    until = await quiet_until(voice, account_id)
    return await voice.tell(
        account_id,
        replace(shown, silent=until is not None),
        key=key,
        subject=subject,
        not_before=until,
        lasts=lasts,
    )
