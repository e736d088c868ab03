"""From what a teacher said about a child, its parent writes to this teacher alone.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Effort
Ms Lee:  taps Send now
(45 seconds later)
Ewa:     taps Write to Ms Lee
Bot:     To Ms Lee, about Ada K.: write or send it now.
         [Cancel]
Ewa:     She told us all about it!
Bot:     To Ms Lee, about Ada K.:
         “She told us all about it!”
         [Send]
         [Send as absence, today]
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
from handlers.parents.own_children import parent_of, readers_about, without_readers
from handlers.parents.write_openers import CANCEL, writes_first
from storage.models import Role


class Step(StrEnum):
    WRITING = "writing"


def writing_to_one() -> Conversation:
    return Conversation(
        "write-to-one",
        role=Role.PARENT,
        entry_points=[taps(carried.WriteToOne, asks_for_words)],
        states={Step.WRITING: [writes(writes_first), sends(writes_first, *ANY_KIND)]},
    )


async def asks_for_words(turn: Turn, tap: carried.WriteToOne) -> Next:
    """A draft without a word yet; who has left the class is written to as its team."""
    child = await turn.records.families.child_for(turn.parents, tap.child)
    if not await readers_about(turn, child):
        await turn.show_new(without_readers(turn))
        return END
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    teachers = await turn.records.threads.teachers(thread)
    chosen = next((teacher for teacher in teachers if teacher.id == tap.teacher), None)
    draft = await turn.records.messages.begin(turn.account, turn.now, author=parent, thread=thread)
    await turn.records.messages.address(draft, parent, thread, chosen)
    asked = (
        text("praise-write-now", teacher=chosen.name, child=child.short_name)
        if chosen
        else text("praise-write-team", child=child.short_name)
    )
    await turn.show_new(screen(asked, CANCEL))
    return At(Step.WRITING, draft.id)
