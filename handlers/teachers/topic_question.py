"""To whom is what a teacher wrote in a child's topic: the question, and what became of it.

Two parents of a child may live apart, and neither is ever to read what is for the other.
"""

from bot import taps as carried
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import Choice, lines, text
from handlers.home import GO_HOME
from handlers.messages.sent_message import sent_card
from handlers.names import first_name
from handlers.parents.message_draft import shown
from storage.shelf import NotThere
from storage.thread_models import Message
from storage.topic_models import Meant, Topic


async def asks_to_whom(turn: Turn, topic: Topic, draft: Message) -> Screen:
    meant = await turn.records.topics.could_be_meant(turn.teacher, topic)
    if not meant:
        raise NotThere
    parts = await turn.records.messages.parts(draft)
    return screen(
        lines(*shown(parts), text("topic-to-whom", child=meant[0].child)),
        *[to_parent(draft, found) for found in meant],
        Button(text("button-cancel"), carried.DropFromTopic(draft.id)),
    )


def to_parent(draft: Message, meant: Meant) -> Button:
    label = text(
        "topic-to-parent", parent=first_name(meant.parent_name), relation=Choice(meant.relation)
    )
    return Button(label, carried.AnswerFromTopic(draft.id, meant.message_id))


async def topic_of_draft(turn: Turn, draft: Message) -> Topic:
    """The topic that the asking teacher wrote it in. Raises `NotThere`."""
    number = await turn.records.topics.drafted_in(draft)
    if number is None:
        raise NotThere
    return await turn.records.topics.of(number)


async def shows_what_became(turn: Turn, draft: Message) -> None:
    """The second tap, and one on an older question, read the same as the first."""
    if draft.state == "sent":
        thread = await turn.records.threads.read_by(turn.teacher, draft.thread_id)
        await turn.show(await sent_card(turn, thread, draft))
    else:
        taken_back = draft.state == "taken-back"
        done = text("message-taken-back") if taken_back else text("message-given-up")
        await turn.show(screen(done, GO_HOME))
