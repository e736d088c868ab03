"""A parent's message of very many parts reaches its readers as a few long ones.

What is still too much for once waits as another draft, and is said to; what is for the safeguarding
contact goes as a whole.
"""

from dataclasses import replace

from bot.turn import Turn
from bot.words import lines, text
from handlers.parents.many_parts import AT_MOST, FEW, joined, piled
from handlers.parents.message_draft import draft_card
from storage.thread_models import Message, ThreadReader


async def made_fit(turn: Turn, draft: Message) -> Message | None:
    """Join what a long draft is made of; the draft of what is too much for once, if anything is."""
    parts = await turn.records.messages.parts(draft)
    if draft.state != "draft" or len(parts) <= FEW:
        return None
    shelf, piles = turn.records.long_messages, piled(parts)
    rest = None
    if len(piles) > AT_MOST and draft.thread_id is not None:
        rest = await another_draft(turn, draft)
        await shelf.move([part for pile in piles[AT_MOST:] for part in pile], rest)
        del piles[AT_MOST:]
    for pile in piles:
        if len(pile) > 1:
            await shelf.join(joined(pile), pile)
    await shelf.put_out_of_reach(draft)
    return rest


async def another_draft(turn: Turn, draft: Message) -> Message:
    """An empty draft to the same readers."""
    messages = turn.records.messages
    author = next(parent for parent in turn.parents if parent.id == draft.author_id)
    thread = await turn.records.threads.of_parent(turn.parents, draft.thread_id)
    rest = await messages.begin(turn.account, turn.now, author=author, thread=thread)
    if draft.only_to is not None:
        await messages.address(rest, author, thread, ThreadReader(draft.only_to, "", None))
    return rest


async def shows_rest(turn: Turn, rest: Message | None) -> None:
    """What did not go yet has a card of its own."""
    if rest is None:
        return
    shown = await draft_card(turn, await turn.records.messages.mine(turn.account, rest.id))
    at = await turn.show_new(replace(shown, words=lines(text("long-rest"), shown.words)))
    if at.row_id is not None:
        await turn.records.messages.show_on(rest, at.row_id)
