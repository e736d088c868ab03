"""What the clock does for praise: it leaves when Undo is over, and its card stays true.

Consents are asked at that moment, and again while a message waits for a family's morning.
"""

from dataclasses import replace
from datetime import timedelta

from bot.voice import CardAt, Voice
from handlers.messages.manners_said import asks_for_less
from handlers.messages.quiet_family import end_of_quiet
from handlers.parents.gathered_updates import comes_at
from handlers.praise.praise_card import card_of
from handlers.praise.praise_report import brief
from handlers.praise.praise_words import for_family
from handlers.teachers.update_preview import unreachable_reason
from storage.models import Child, Family
from storage.outbox_models import LIVE_STATES, DoubtClass, Lane
from storage.praise_models import Praise
from storage.praises import PraiseWay

LASTS = timedelta(days=3)  # praise that could not leave for so long is out of date


async def praise_leaves_when_due(voice: Voice) -> None:
    """Put what is due into the outbox, once, for the parents and consents of now."""
    for praise in await voice.records.praises.due(voice.now):
        # Of two tickers, or of a ticker and an Undo, one is first; the other finds it done.
        if await voice.records.praises.mark_sent(praise, voice.now):
            await addresses(voice, praise)
            await shows_how_it_fares(voice, await voice.records.praises.of(praise.id))


async def addresses(voice: Voice, praise: Praise) -> None:
    """Tell each child's family of this child alone, and note how it goes to each parent."""
    told: set[int] = set()
    ways = []
    for child in await voice.records.praises.children_of(praise):
        for parent in await voice.records.praises.parents_of(child):
            reason = unreachable_reason(parent)
            if reason is not None or parent.account_id is None:
                ways.append(PraiseWay(child.id, parent.parent_id, None, reason))
                continue
            # Two entries of the list may be the same person, who is told once of each child.
            key = f"praise:{praise.id}:{child.id}:{parent.account_id}:{praise.version}"
            await tells(voice, praise, child, parent, key=key, quietly=parent.account_id in told)
            told.add(parent.account_id)
            ways.append(PraiseWay(child.id, parent.parent_id, key))
    await voice.records.praises.address(praise, ways)


async def tells(
    voice: Voice, praise: Praise, child: Child, parent: Family, *, key: str, quietly: bool
) -> None:
    """Of brothers and sisters the first one's message makes a sound; of less comes at its hour."""
    assert parent.account_id is not None, "who can be reached has an account"
    allowed = await voice.records.consents.allows(child.id, "photos")
    less = asks_for_less(voice, parent.less_until)
    at = comes_at(voice, parent) if less else await end_of_quiet(voice, parent)
    await voice.tell(
        parent.account_id,
        replace(for_family(praise, child, with_photo=allowed), silent=quietly or less),
        key=key,
        lane=Lane.DIGEST if less else Lane.ANNOUNCEMENT,
        doubt_class=DoubtClass.AT_MOST_ONCE,
        subject=f"praise:{praise.id}",
        not_before=at,
        lasts=LASTS,
    )


async def keeps_praise_true(voice: Voice) -> None:
    """Take out photos that are not allowed any more, and edit the cards of what is on its way."""
    for found in await voice.records.praises.photos_to_take_out():
        praise = await voice.records.praises.of(found.praise_id)
        children = await voice.records.praises.children_of(praise)
        for child in (each for each in children if each.id == found.child_id):
            shown = for_family(praise, child, with_photo=False)
            key = f"no-photo:{found.outbox_id}"
            await voice.change_card(CardAt(found.chat_id, found.outbox_id), shown, key=key)
    for praise in await voice.records.praises.unsettled():
        await shows_how_it_fares(voice, praise)


async def shows_how_it_fares(voice: Voice, praise: Praise) -> None:
    """Make its teacher's card show how it is now, and settle what has no more to come."""
    praises = voice.records.praises
    outcomes = await praises.outcomes(praise)
    counts = brief(outcomes, voice.now)
    if counts != praise.card_counts:
        await praises.counted(praise, counts)
        if praise.by_account_id is not None and praise.card_id is not None:
            card = CardAt(praise.by_account_id, praise.card_id)
            key = f"praise-card:{praise.id}:{voice.now.isoformat()}:{counts}"
            await voice.change_card(card, await card_of(voice, praise), key=key)
    if not any(each.state in LIVE_STATES for each in outcomes):
        await praises.settle(praise, voice.now)
