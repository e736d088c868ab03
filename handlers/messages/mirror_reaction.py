"""An emoji under a message about a child reaches the other side, under the message it belongs to.

Telegram tells the bot of reactions in private chats; a bot may put one ordinary emoji under a
message (Bot API, setMessageReaction), so the newest is the one that is seen.
"""

from telegram import MessageReactionUpdated, ReactionTypeEmoji

from bot.conversation import Conversation, Entry, Next
from bot.turn import Turn
from bot.voice import CardAt
from storage.thread_models import Message


def mirroring_reactions() -> Conversation:
    return Conversation(
        "reactions",
        entry_points=[
            Entry(lambda turn: turn.speaks and turn.update.message_reaction is not None, mirrors)
        ],
    )


async def mirrors(turn: Turn) -> Next:
    reaction = turn.update.message_reaction
    assert reaction is not None, "the entry looked"
    row_id = await turn.records.outbox.sent_as(reaction.chat.id, reaction.message_id)
    if row_id is not None:
        await to_author(turn, row_id, emoji_in(reaction))
    else:
        await to_readers(turn, reaction.message_id, emoji_in(reaction))
    return None


def emoji_in(reaction: MessageReactionUpdated) -> str | None:
    """The newest ordinary emoji; a bot cannot put any other under a message."""
    found = [each.emoji for each in reaction.new_reaction if isinstance(each, ReactionTypeEmoji)]
    return found[-1] if found else None


async def to_author(turn: Turn, row_id: int, emoji: str | None) -> None:
    """A reader reacts: the author sees it under their own words."""
    message = await turn.records.messages.shown_as(row_id)
    original = await turn.records.messages.original_of(row_id)
    if message is None or original is None or not await stands(turn, message):
        return
    if original.source_message_id <= 0:
        return  # told by a button, or joined from many: there is no one message to put it under
    at = CardAt(original.account_id, message_id=original.source_message_id)
    await turn.react(at, emoji, key=f"react:{turn.received.id}")


async def to_readers(turn: Turn, message_id: int, emoji: str | None) -> None:
    """The author reacts to their own words: the readers see it under their copies."""
    messages = turn.records.messages
    message = await messages.written_in(turn.account, message_id)
    if message is None or not await stands(turn, message):
        return
    (part,) = (p for p in await messages.parts(message) if p.source_message_id == message_id)
    for copy in await messages.copies(message):
        if copy.part_id == part.id and copy.state == "sent" and copy.shows != "prompt":
            key = f"react:{turn.received.id}:{copy.outbox_id}"
            await turn.react(CardAt(copy.chat_id, copy.outbox_id), emoji, key=key)


async def stands(turn: Turn, message: Message) -> bool:
    """Whether it is there still, and this person is of its thread still."""
    threads = turn.records.threads
    thread = await threads.standing(message.thread_id) if message.state == "sent" else None
    if thread is None:
        return False
    readers = {reader.account_id for reader in await threads.readers(thread)}
    parents = {parent.account_id for parent in await threads.parents(thread)}
    return turn.account.id in readers | parents
