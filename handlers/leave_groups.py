"""Homeroom is added to a group or channel: it says in one line why it leaves, and leaves."""

from telegram import Chat, ChatMember

from bot.conversation import Conversation, Entry, Next
from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from storage.outbox_models import DoubtClass, Lane

GONE = frozenset({ChatMember.LEFT, ChatMember.BANNED})


def leaving_groups() -> Conversation:
    return Conversation("leave-groups", entry_points=[Entry(is_in_a_group, leaves)])


def is_in_a_group(turn: Turn) -> bool:
    """Something happened in a chat that is not private, and we are still in it."""
    chat = turn.update.effective_chat
    if chat is None or chat.type == Chat.PRIVATE:
        return False
    change, message = turn.update.my_chat_member, turn.update.effective_message
    if change is not None:
        return change.new_chat_member.status not in GONE
    # That the bot is new there is told a second time, as a message about its arrival.
    return message is None or not message.new_chat_members


async def leaves(turn: Turn) -> Next:
    chat = turn.update.effective_chat
    assert chat is not None, "a group is a chat"
    # One farewell for each arrival, however much is written meanwhile.
    key = f"group:{chat.id}:{turn.now:%Y-%m-%d}"
    farewell = screen(text("groups-only-private"))
    # In the lane of the leaving itself, which must not be first.
    await turn.tell(
        chat.id, farewell, key=key, lane=Lane.REPLY, doubt_class=DoubtClass.AT_MOST_ONCE
    )
    await turn.leave(chat.id, key=f"{key}:leave:{turn.received.id}")
    return None
