"""What was written to the safeguarding contact changes with its author, and can be taken back.

Dana:    /calendar
Dana:    taps Numbers
Dana:    taps Safeguarding contact
Dana:    Ms Brown
Ewa:     /write
Ewa:     taps Worry
Ewa:     taps To the safeguarding contact instead
Ewa:     Something happened on the way home.
Ewa:     taps Send
Bot:     Sent to the school’s safeguarding contact, not to the teachers, about Ada K.
         “Something happened on the way home.”
         If someone is in danger, call the emergency services.
         If you worry about a child’s safety: Ms Brown.
         [Take back]
         [Home]
Dana reads: Worry, for the safeguarding contact only · Ada K. · 3B · from Ewa, mother
         Something happened on the way home.
         [Answer]
Ewa:     taps Take back
Bot:     I have taken it back. Somebody may have read it before.
"""

from bot.conversation import Conversation, Next, edits, sends, when
from bot.turn import Turn
from handlers.messages.change_copies import changes_copies
from handlers.messages.change_sent_message import keeps_change
from handlers.messages.concern_relay import concern_of_author, phones, shows_concern_again
from handlers.messages.message_parts import BARE, CAPTIONED
from handlers.messages.message_pieces import Around
from handlers.messages.relay_message import relays_late


def changing_concerns() -> Conversation:
    """Take back is that of any message."""
    return Conversation(
        "sent-concerns",
        entry_points=[
            when(is_of_concern, edits(changes_concern)),
            when(is_of_concern, sends(adds_late_part, *CAPTIONED, *BARE)),
        ],
    )


def is_of_concern(turn: Turn) -> bool:
    """What was sent in no thread: so only concerns are."""
    written = turn.written
    return written is not None and written.state == "sent" and written.thread_id is None


async def changes_concern(turn: Turn) -> Next:
    """The copies change and say so, for as long as they are there for who may read them."""
    message, part = await keeps_change(turn)
    if part is None:
        return None
    concern = await concern_of_author(turn, message)
    found = {
        reader.account_id: Around(reader.head, buttons=(reader.row,))
        for reader in await phones(turn, concern, message)
    }
    await changes_copies(turn, message, part, found.get)
    await shows_concern_again(turn, concern, message)
    return None


async def adds_late_part(turn: Turn) -> Next:
    """A photo of an album whose first ones were sent already goes the same way."""
    message, part = await keeps_change(turn)
    if part is None:
        return None
    concern = await concern_of_author(turn, message)
    for reader in await phones(turn, concern, message):
        await relays_late(turn, message, part, reader)
    await shows_concern_again(turn, concern, message)
    return None
