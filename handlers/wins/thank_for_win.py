"""A teacher thanks for good news from home with a tap; the parent's own card says so quietly.

Ewa:     /write
Ewa:     taps Good news
Ewa:     She read a whole book!
Ewa:     taps Send
Ms Lee reads: Good news · Ada K. · 3B · from Ewa, mother
         She read a whole book!
         [❤️ Thank you]  [Ask to share in class]
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
Ms Lee:  taps ❤️ Thank you
Bot:     Good news · Ada K. · 3B · from Ewa, mother
         She read a whole book!
         Ms Lee answered at 10:00.
         ❤️ Thank you from Ms Lee
         [❤️ Thank you]  [Ask to share in class]
         [Answer]  [Note]  [Promise …]
         [Write down what we agreed]
Ewa reads: Sent to Ms Lee and Mr Okafor, about Ada K.
         Good news
         “She read a whole book!”
         ❤️ Ms Lee says thank you.
         [Take back]  [Promise …]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import text
from handlers.messages.message_standing import Opened, opens, shows_how_it_stands
from handlers.messages.sent_message import sent_card
from handlers.wins.ask_to_share import asks_parent
from storage.models import Role
from storage.shelf import NotThere


def reading_wins() -> Conversation:
    return Conversation(
        "wins",
        role=Role.TEACHER,
        entry_points=[taps(carried.ThankForWin, thanks), taps(carried.AskToShare, asks_parent)],
    )


async def thanks(turn: Turn, tap: carried.ThankForWin) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    win = await turn.records.wins.of_message(tap.message)
    if win is None:
        raise NotThere
    turn.answer(text("win-thanks-told", parent=opened.thread.parent))
    if await turn.records.wins.thank(win, turn.teacher, turn.now):
        await turn.records.unanswered.settle(tap.message, turn.teacher, "answered", turn.now)
        await shows_parent(turn, opened)
        await turn.note("thanked-for-win", f"message:{tap.message}")
    await shows_how_it_stands(turn, opened)
    return None


async def shows_parent(turn: Turn, opened: Opened) -> None:
    """On the card that the parent has; nothing rings for it."""
    message = opened.message
    if message.card_id is not None:
        shown = await sent_card(turn, opened.thread, message)
        at = CardAt(message.account_id, message.card_id)
        key = f"win-thanked:{message.id}:{turn.teacher.id}"
        await turn.change_card(at, shown, key=key, subject=f"news:{opened.thread.id}")
