"""What the clock does for class updates: they leave when due, and their cards stay true."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.quiet_hours import QuietHours
from bot.voice import CardAt, Voice
from handlers.fresh_update_card import card_of
from handlers.update_preview import as_families_see_it, unreachable_reason
from handlers.update_report import count
from storage.models import Announcement, Family, Lane

LASTS = timedelta(days=3)  # an update that could not leave for so long is out of date


async def leaves_when_due(voice: Voice) -> None:
    """Put every update whose time has come into the outbox, once, for the parents of now."""
    for update in await voice.records.announcements.due(voice.now):
        # Of two tickers, or of a ticker and an Undo, one is first; the other finds it done.
        if not await voice.records.announcements.mark_sent(update, voice.now):
            continue
        for parent in await voice.records.families.parents_for(update):
            await addresses(voice, update, parent)
        await shows_counts(voice, update)


async def addresses(voice: Voice, update: Announcement, parent: Family) -> None:
    announcements, reason = voice.records.announcements, unreachable_reason(parent)
    if reason is not None or parent.account_id is None:
        await announcements.address(update, parent.parent_id, None, reason)
        return
    subject = f"announcement:{update.id}"
    # One for each account: two entries of the list may be the same person.
    key = f"{subject}:{parent.account_id}"
    row_id = await voice.tell(
        parent.account_id,
        as_families_see_it(update),
        key=key,
        lane=Lane.ANNOUNCEMENT,
        subject=subject,
        not_before=await end_of_quiet(voice, parent),
        lasts=LASTS,
    )
    row_id = row_id or await voice.records.outbox.said_as(key)
    await announcements.address(update, parent.parent_id, row_id, None)


async def end_of_quiet(voice: Voice, parent: Family) -> datetime | None:
    quiet = QuietHours.of(parent)
    assert quiet is not None, "who can be reached has an account, and with it quiet hours"
    return quiet.end(voice.now, await voice.calendar())


async def keeps_cards_true(voice: Voice) -> None:
    """Edit the card of every update on its way whose counts have changed."""
    for update in await voice.records.announcements.unsettled():
        await shows_counts(voice, update)


async def shows_counts(voice: Voice, update: Announcement) -> None:
    """Make the teacher's card show the counts of now, and settle what has no more to come."""
    announcements = voice.records.announcements
    counts = count(await announcements.outcomes(update), voice.now)
    if counts.brief != update.card_counts:
        await announcements.counted(update, counts.brief)
        if update.author_account_id is not None and update.card_id is not None:
            sent = replace(update, state="sent")
            card = CardAt(update.author_account_id, update.card_id)
            key = f"card:{update.id}:{voice.now.isoformat()}:{counts.brief}"
            await voice.change_card(card, await card_of(voice, sent), key=key)
    if counts.settled:
        await announcements.settle(update, voice.now)
