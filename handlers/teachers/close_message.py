"""A teacher closes a message that needs no answer: it leaves everybody's inbox, and can come back.

Ewa:     Thank you for the lovely day!
Ewa:     taps Send
Ms Lee:  taps Close
Ms Lee reads: Ada K. · 3B · from Ewa, mother
         Thank you for the lovely day!
         Ms Lee closed this at 10:00: no answer is needed.
         [Answer]  [Undo]
Ms Lee:  /inbox
Bot:     Nothing waits for an answer.
         [Home]
Ms Lee:  taps Undo
Ms Lee:  /inbox
Bot:     1 message waits for an answer
         1 · Ada K. · 3B · Ewa, mother · just now
         Thank you for the lovely day!
         [1 · Ada K.]
         [Home]
"""

from bot.conversation import Conversation, Next, taps
from bot.taps import CloseMessage, ReopenMessage
from bot.turn import Turn
from bot.words import text
from handlers.messages.message_standing import opens, settled_line, shows_how_it_stands
from storage.models import Role


def closing_messages() -> Conversation:
    return Conversation(
        "closing",
        role=Role.TEACHER,
        entry_points=[taps(CloseMessage, closes), taps(ReopenMessage, reopens)],
    )


async def closes(turn: Turn, tap: CloseMessage) -> Next:
    """Closed once; a second tap, or one after a colleague's answer, says how it stands."""
    opened = await opens(turn, turn.teacher, tap.message)
    unanswered = turn.records.unanswered
    if await unanswered.settle(tap.message, turn.teacher, "closed", turn.now):
        await turn.note("closed-message", f"message:{tap.message}")
    settled = await unanswered.settled(tap.message)
    assert settled is not None, "just now, if not before"
    turn.answer(settled_line(settled))
    await shows_how_it_stands(turn, opened)
    return None


async def reopens(turn: Turn, tap: ReopenMessage) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    if await turn.records.unanswered.reopen(opened.incoming):
        await turn.note("reopened-message", f"message:{tap.message}")
    settled = await turn.records.unanswered.settled(tap.message)
    turn.answer(settled_line(settled) if settled else text("close-undone"))
    await shows_how_it_stands(turn, opened)
    return None
