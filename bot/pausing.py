"""Keeps back what waits for the end of a pause, at the moment when it would leave.

Also what comes after it: what was let go in the evening, but for the morning, is not overtaken.
"""

from storage.outbox_models import Outgoing
from storage.records import Records

OF_MESSAGE, OF_UPDATE = "message:", "announcement:"
OF_PRAISE = "praise:"  # celebrations wait as updates do
OF_THANKS = "thanks:"  # between teachers and parents: the same
OF_WEEK = ("weekly:", "week-news:")  # a child's weekly message, and the class's good news
OF_CONSENT = ("win-ask:", "consent-ask:", "shout-ask:", "school-news:")  # and what needs it
OF_PROMISE = "promise-"  # and what became of it, and of which
OF_NEWS = "news:"  # of one side of a thread for the other, on a card that it has already


async def waits_for_pause(records: Records, row: Outgoing) -> bool:
    """Whether a claimed row waits; it is put where it belongs. Only asked while pauses matter."""
    pause = await _keeping(records, row)
    if pause is not None:
        await records.message_pauses.keep_back(row.id, pause)
        return True
    ahead = await records.message_pauses.ahead(row.id, row.chat_id, row.lane)
    if ahead is not None and row.kind == "send":
        await records.outbox.hold_until(row.id, ahead)
        return True
    await records.message_pauses.has_left(row.id)
    return False


async def _keeping(records: Records, row: Outgoing) -> int | None:
    pauses, subject = records.message_pauses, row.subject or ""
    if subject.startswith(OF_NEWS):
        return await pauses.over(int(subject.removeprefix(OF_NEWS)))
    if subject.startswith(OF_PROMISE):
        verb, _, number = subject.partition(":")
        return await pauses.keeping_promise(int(number), row.chat_id, verb)
    if row.kind == "edit":
        return await pauses.keeping_change(row.id)
    if row.kind == "send" and subject.startswith(OF_MESSAGE):
        return await pauses.keeping(int(subject.removeprefix(OF_MESSAGE)), row.chat_id)
    celebrations = (OF_PRAISE, OF_THANKS, *OF_WEEK, *OF_CONSENT)
    if row.kind == "send" and subject.startswith((OF_UPDATE, *celebrations)):
        return await pauses.keeping_updates()
    return None
