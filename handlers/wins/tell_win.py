"""After "We tried it" a family can tell how it went: good news of its own, by a button.

(Ms Lee has found Ada's week ready)
(Friday, 15:00)
Ewa:     taps We tried it
Ewa:     taps Tell how it went
Bot:     Good news about Ada K.: write or send it now.
         [Cancel]
Ewa:     We read about owls.
Bot:     Good news
         To Ms Lee and Mr Okafor, about Ada K.:
         “We read about owls.”
         [Send]
         [Add to it]  [Someone else]
         [Cancel]
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, sends, taps, writes
from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from handlers.messages.message_parts import ANY_KIND
from handlers.messages.opened_head import opener_said
from handlers.parents.own_children import begins_about, readers_about, without_readers
from handlers.parents.write_openers import CANCEL, writes_first
from handlers.wins.win_standing import GOOD_NEWS
from storage.models import Role


class Step(StrEnum):
    WRITING = "writing"


def telling_wins() -> Conversation:
    return Conversation(
        "tell-win",
        role=Role.PARENT,
        entry_points=[taps(carried.TellWin, asks_for_words)],
        states={Step.WRITING: [writes(writes_first), sends(writes_first, *ANY_KIND)]},
    )


async def asks_for_words(turn: Turn, tap: carried.TellWin) -> Next:
    """On a new card: the weekly message stays as it is."""
    child = await turn.records.families.child_for(turn.parents, tap.child)
    if not await readers_about(turn, child):
        await turn.show_new(without_readers(turn))
        return END
    draft, _ = await begins_about(turn, child)
    await turn.records.openers.open_with(draft, GOOD_NEWS)
    asked = text("write-now", opener=opener_said(GOOD_NEWS), child=child.short_name)
    await turn.show_new(screen(asked, CANCEL))
    return At(Step.WRITING, draft.id)
