"""Whether a claimed row still leaves: not when it is too late, too early, or about nothing."""

from datetime import datetime, timedelta

from bot.letters import TO_A_MESSAGE
from bot.pausing import waits_for_pause
from bot.quiet_hours import end_of_quiet_for
from bot.school_time import SchoolTime
from storage.outbox_models import LIVE_STATES, Lane, OutboxEnd, Outgoing
from storage.records import Records

SOON = timedelta(seconds=1)  # until an edit asks again whether the card it changes was sent


async def those_that_may_leave(
    records: Records, claimed: list[Outgoing], now: datetime, time: SchoolTime
) -> list[Outgoing]:
    """What goes out now of the claimed rows; the others are put where they belong."""
    paused = bool(claimed) and await records.message_pauses.matters()
    theirs = await those_still_allowed(records, claimed, now)
    return [
        row
        for row in theirs
        if not (paused and await waits_for_pause(records, row))
        and await may_leave(records, row, now, time)
    ]


async def those_still_allowed(
    records: Records, claimed: list[Outgoing], now: datetime
) -> list[Outgoing]:
    """Without what is about a child, a class or a thread that is not its reader's any more."""
    subjects = [subject for row in claimed if (subject := row.subject or row.target_subject)]
    withdrawn = await records.withdrawn_rights.leaving(subjects)
    for row in claimed:
        if row.id in withdrawn:
            end = OutboxEnd(row.id, "cancelled", now, reason="not theirs any more")
            await records.outbox.end(end)
    return [row for row in claimed if row.id not in withdrawn]


async def may_leave(records: Records, row: Outgoing, now: datetime, time: SchoolTime) -> bool:
    """Whether it goes out now; if not, it is put where it belongs."""
    outbox = records.outbox
    if row.expires_at is not None and row.expires_at <= now:
        state = "uncertain" if row.doubtful else "expired"
        await outbox.end(OutboxEnd(row.id, state, now, reason="too late"))
        return False
    if row.kind in TO_A_MESSAGE and not (row.message_id or row.target_message_id):
        if row.target_state in LIVE_STATES:
            await outbox.hold_until(row.id, now + SOON)
        else:
            await outbox.end(OutboxEnd(row.id, "dead", now, reason="nothing to edit"))
        return False
    if row.topic_id is not None and not await _has_its_topic(records, row, now):
        return False
    waits = row.lane >= Lane.ANNOUNCEMENT
    quiet_end = await end_of_quiet_for(row, records, time, now) if waits else None
    if quiet_end is not None:
        await outbox.hold_until(row.id, quiet_end)
    return quiet_end is None


async def _has_its_topic(records: Records, row: Outgoing, now: datetime) -> bool:
    """Whether a topic need not be waited for: it is there, or will never be."""
    if row.kind == "topic":
        return True
    if row.creation_state in LIVE_STATES:
        await records.topics.wait(row.id, now + SOON)
        return False
    if row.kind == "rename" and row.topic_number is None:
        await records.outbox.end(OutboxEnd(row.id, "dead", now, reason="no topic to rename"))
        return False
    return True
