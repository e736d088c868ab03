"""What the clock does for class updates: they leave when due, and their cards stay true."""

from dataclasses import replace
from datetime import timedelta

from bot.voice import CardAt, Reader, Voice
from handlers.messages.quiet_family import end_of_quiet
from handlers.parents.gathered_updates import gathers, grows
from handlers.teachers.fresh_update_card import card_of
from handlers.teachers.update_preview import (
    as_families_see_it,
    comes_together,
    unreachable_reason,
)
from handlers.teachers.update_report import brief
from handlers.wins.win_follows import may_be_told
from storage.announcement_models import Announcement, Counts
from storage.announcements import Way
from storage.models import Family
from storage.outbox_models import Lane

MANY = 100  # families still waiting: some seconds' worth
SELDOM = timedelta(seconds=10)  # between changes of the card while there are so many
LASTS = timedelta(days=3)  # an update that could not leave for so long is out of date


async def leaves_when_due(voice: Voice) -> None:
    """Put every update whose time has come into the outbox, once, for the parents of now."""
    for update in await voice.records.announcements.due(voice.now):
        if not await may_be_told(voice, update):
            continue
        # Of two tickers, or of a ticker and an Undo, one is first; the other finds it done.
        if not await voice.records.announcements.mark_sent(update, voice.now):
            continue
        parents = await voice.records.families.parents_for(update)
        await addresses(voice, update, parents)
        await shows_counts(voice, update)


async def addresses(voice: Voice, update: Announcement, parents: tuple[Family, ...]) -> None:
    """Put it into the outbox for everyone who can be reached, and note how it goes to each."""
    subject = f"announcement:{update.id}"
    readers, ways = [], []
    for parent in parents:
        reason = unreachable_reason(parent)
        if reason is not None or parent.account_id is None:
            ways.append(Way(parent.parent_id, None, reason))
            continue
        if comes_together(voice, update, parent):
            ways.append(Way(parent.parent_id, await gathers(voice, update, parent)))
            continue
        # One for each account: two entries of the list may be the same person.
        key = f"{subject}:{parent.account_id}"
        readers.append(Reader(parent.account_id, key, await end_of_quiet(voice, parent)))
        ways.append(Way(parent.parent_id, key))
    shown = as_families_see_it(update)
    await voice.tell_all(readers, shown, lane=Lane.ANNOUNCEMENT, subject=subject, lasts=LASTS)
    await voice.records.announcements.address(update, ways)
    own = {reader.key for reader in readers}
    for key in {way.dedupe_key for way in ways if way.dedupe_key} - own:
        await grows(voice, update, key)


async def keeps_cards_true(voice: Voice) -> None:
    """Edit the card of every update on its way whose counts have changed."""
    for update in await voice.records.announcements.unsettled():
        await shows_counts(voice, update)


async def shows_counts(voice: Voice, update: Announcement) -> None:
    """Make the teacher's card show the counts of now, and settle what has no more to come."""
    announcements = voice.records.announcements
    counts = await announcements.counts_of(update, voice.now)
    if brief(counts) != update.card_counts and not is_too_soon(voice, update, counts):
        await announcements.counted(update, brief(counts), voice.now)
        if update.author_account_id is not None and update.card_id is not None:
            sent = replace(update, state="sent")
            card = CardAt(update.author_account_id, update.card_id)
            key = f"card:{update.id}:{voice.now.isoformat()}:{brief(counts)}"
            await voice.change_card(card, await card_of(voice, sent), key=key)
    if counts.settled:
        await announcements.settle(update, voice.now)


def is_too_soon(voice: Voice, update: Announcement, counts: Counts) -> bool:
    """While much goes out, every change of the card would be a family's message less."""
    shown_at = update.card_counted_at
    return counts.waiting > MANY and shown_at is not None and voice.now - shown_at < SELDOM
