"""A parent says thank you with a tap: noted once, and its teacher's card shows it quietly.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Kindness
Ms Lee:  taps Send now
(45 seconds later)
Ewa:     taps ❤️ Thank you
Bot:     Ada · 3B · from Ms Lee:
         Ada was kind to others.
         ❤️ You said thank you.
         [Write to Ms Lee]
Ms Lee reads: Ada · 3B · from Ms Lee:
         Ada was kind to others.
         ─
         Reached: Ewa Kowalska and Piotr Kowalski
         ❤️ Thank you from Ewa Kowalska
         [Take back]
         [Tell the whole school]
"""

from telegram import Message

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.turn import Refused, Turn
from bot.words import text
from handlers.praise.deliver_praise import shows_how_it_fares
from handlers.praise.praise_words import for_family
from storage.models import Child, Role
from storage.praise_models import Praise


def thanking_for_praise() -> Conversation:
    return Conversation(
        "praise-thanks", role=Role.PARENT, entry_points=[taps(carried.ThankForPraise, thanks)]
    )


async def thanks(turn: Turn, tap: carried.ThankForPraise) -> Next:
    praise, child = await told_of(turn, tap.praise, tap.child)
    if await turn.records.praises.thank(praise, child.id, turn.parents, turn.now):
        await turn.note("thanked-for-praise", f"praise:{praise.id}")
    await turn.show(for_family(praise, child, with_photo=came_with_photo(turn), thanked=True))
    await shows_how_it_fares(turn, praise)
    return None


def came_with_photo(turn: Turn) -> bool:
    """A message keeps what it came with, whatever the family has allowed or not since."""
    message = turn.press.message if turn.press else None
    return isinstance(message, Message) and bool(message.photo)


async def told_of(turn: Turn, praise_id: int, child_id: int) -> tuple[Praise, Child]:
    """A praise that this parent was sent, with their child. Raises `NotThere`."""
    praise = await turn.records.praises.sent_to(turn.parents, praise_id, child_id)
    if praise.state == "taken-back":
        raise Refused(text("praise-was-taken-back", teacher=praise.by_name))
    return praise, await turn.records.families.child_for(turn.parents, child_id)
