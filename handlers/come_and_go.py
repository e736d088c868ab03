"""A person blocks Homeroom or lets it in again; teachers see it in what they send."""

from telegram import ChatMember

from bot.conversation import Conversation, Next, comes_or_goes
from bot.turn import Turn
from handlers.messages.tell_unreached import tells_who_comes_or_goes


def coming_and_going() -> Conversation:
    return Conversation("come-and-go", entry_points=[comes_or_goes(changes_membership)])


async def changes_membership(turn: Turn) -> Next:
    change = turn.update.my_chat_member
    assert change is not None, "only a change of membership comes here"
    accounts = turn.records.accounts
    if change.new_chat_member.status in {ChatMember.BANNED, ChatMember.LEFT}:
        await accounts.lose(turn.account.id, turn.now, "blocked")
        await turn.note("blocked-us")
    elif await accounts.find_again(turn.account.id):
        await turn.note("came-back")
    key = f"come-and-go:{turn.received.id}"
    await tells_who_comes_or_goes(turn, turn.account.id, key)
    return None
