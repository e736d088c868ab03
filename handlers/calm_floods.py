"""Somebody sends far too much at once: all of it is kept, one sentence says so, one card follows.

Everything is taken in its turn and written down, in order, but not answered one by one. Words go
where they would have gone, if that is a draft; what would have reached somebody else at once, as
an answer does, is kept instead. What is only pressed or commanded is not done: it can be done
again in a moment, and the pressed button says so. When the flood is over (the clock asks), its
author sees one card of how everything stands.
"""

from dataclasses import replace
from datetime import timedelta

from telegram import Update

from bot.conversation import Conversation, Entry, Next
from bot.screen import Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import lines, text
from handlers.answer_anything import keeps
from handlers.home import GO_HOME, home_card
from handlers.messages.message_parts import brought_by, keeps_part
from handlers.parents.message_draft import draft_card, replaces_card
from handlers.parents.tell_concern import ConcernStep, concern_card
from handlers.parents.write_to_teachers import begins, somebody_reads
from storage.flood_models import Flood
from storage.models import Role
from storage.outbox_models import Lane, Received
from storage.shelf import NotThere
from storage.thread_models import Message

LATELY = timedelta(seconds=4)
HARDLY_ANYTHING = 4  # updates in that time: then the flood is over
TO_TEACHERS, OPENED = "to-teachers", "write"  # the conversations in which parents write drafts


def calming_floods() -> Conversation:
    return Conversation("floods", entry_points=[Entry(is_of_flood, keeps_it)])


def is_of_flood(turn: Turn) -> bool:
    """Who blocks the bot does so once; a change of what was sent adds nothing to any phone."""
    if not (turn.flooded and turn.speaks) or turn.update.my_chat_member is not None:
        return False
    written = turn.written if turn.update.edited_message else None
    return written is None or written.state == "draft"


async def keeps_it(turn: Turn) -> Next:
    if await turn.records.floods.begin(turn.account.id, turn.now):
        # Ahead of the answers that wait still: it is about them, too.
        key = f"flood:{turn.received.id}"
        await turn.tell(turn.account.id, screen(text("flood-kind")), key=key, lane=Lane.SAFETY)
    if turn.press is not None:
        turn.answer(text("flood-press"))
    elif turn.message is not None and turn.role is not None and not is_command(turn):
        await keeps_words(turn)
        await turn.records.floods.keep_one(turn.account.id)
    return None


def is_command(turn: Turn) -> bool:
    return turn.words.startswith("/")


async def keeps_words(turn: Turn) -> None:
    """They become a part of what their author is writing, or wait for them to see to it."""
    brought = brought_by(turn)
    message = await written_now(turn) if brought is not None else None
    if message is not None and brought is not None:
        await keeps_part(turn, message, brought)
    else:
        await keeps(turn)


async def written_now(turn: Turn) -> Message | None:
    """The draft that these words belong to; None where they answer somebody, or nobody reads."""
    if turn.written is not None or turn.update.edited_message is not None:
        return turn.written if turn.written and turn.written.state == "draft" else None
    if turn.role is not Role.PARENT or turn.answers is not None:
        return None
    if turn.place is not None and turn.place.name != TO_TEACHERS:
        return await opened_here(turn)
    children = await turn.records.families.children_of(*turn.parents)
    if not await somebody_reads(turn, children):
        return None
    draft = await turn.records.messages.draft_of(turn.account)
    return draft or await begins(turn, children)


async def opened_here(turn: Turn) -> Message | None:
    """What was opened by a button, perhaps for the safeguarding contact alone."""
    if turn.place is None or turn.place.name != OPENED or turn.place.subject_id is None:
        return None
    message = await turn.records.messages.mine(turn.account, turn.place.subject_id)
    return message if message.state == "draft" else None


# When it is over


async def shows_where_floods_ended(voice: Voice) -> None:
    """One card for each flood that is over: it begins where its author wants to go on."""
    floods = voice.records.floods
    for flood in await floods.ebbing(voice.now - LATELY, HARDLY_ANYTHING):
        if await floods.end(flood, voice.now):  # of two tickers one is first
            await shows_how_all_stands(voice, flood)


async def shows_how_all_stands(voice: Voice, flood: Flood) -> None:
    turn = await looking(voice, flood.account_id)
    if turn is None:
        return
    key = f"flood-end:{flood.account_id}:{flood.began_at.isoformat()}"
    draft = await draft_here(turn) if flood.kept else None
    if draft is None:
        await voice.tell(flood.account_id, await kept_card(turn, flood), key=key, lane=Lane.REPLY)
        return
    concern = turn.place is not None and turn.place.step == ConcernStep.WRITING
    shown = await (concern_card(turn, draft) if concern else draft_card(turn, draft))
    card = replace(shown, words=lines(text("flood-over"), shown.words))
    row_id = await voice.tell(flood.account_id, card, key=key, lane=Lane.REPLY)
    if row_id is not None and not concern:
        await replaces_card(turn, draft, row_id, key=key)


async def draft_here(turn: Turn) -> Message | None:
    if turn.role is not Role.PARENT:
        return None
    try:
        return await opened_here(turn) or await turn.records.messages.draft_of(turn.account)
    except NotThere:
        return None


async def kept_card(turn: Turn, flood: Flood) -> Screen:
    if not flood.kept:
        return await home_card(turn)
    return screen(lines(text("flood-over"), text("flood-kept", count=flood.kept)), GO_HOME)


async def looking(voice: Voice, account_id: int) -> Turn | None:
    """The person as they look at their phone, having done nothing just now."""
    account = await voice.records.accounts.of(account_id)
    if account is None:
        return None
    return Turn(
        voice.records,
        voice.school,
        voice.now,
        received=Received(0, account_id, "{}", 0, voice.now),
        update=Update(0),
        account=account,
        hats=await voice.records.people.hats_of(account),
        place=await voice.records.conversations.of(account_id),
    )
