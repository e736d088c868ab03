"""A worry and the answers to it on their way: to the safeguarding contact, or back to the parent.

At once, at any hour, and to nobody else; how it fared stands on its author's card.
"""

from bot.screen import Button, Screen, screen
from bot.taps import AnswerConcern, TakeBackMessage
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text, lines, names, text
from handlers.home import GO_HOME
from handlers.messages.hours_answers import safety_lines
from handlers.messages.message_standing import from_parent
from handlers.messages.relay_message import Reader, relays
from handlers.messages.sent_message import is_shut, was_refused
from handlers.parents.message_draft import shown
from storage.models import Role
from storage.opener_models import Concern
from storage.thread_models import Message, ThreadReader


async def concern_of_author(turn: Turn, message: Message) -> Concern:
    """The concern in which this person wrote a message, if they still may. Raises `NotThere`."""
    if message.author_role == Role.OFFICE:
        return await turn.records.concerns.read_by(turn.hats_as(Role.OFFICE), message)
    return await turn.records.concerns.of_parent(turn.parents, message)


async def readers_of_concern(
    voice: Voice, concern: Concern, message: Message
) -> list[ThreadReader]:
    """The parent, or everyone of the office who may read it."""
    if message.author_role == Role.OFFICE:
        return [ThreadReader(concern.parent_id, concern.parent, concern.parent_account_id)]
    found = await voice.records.concerns.readers(concern)
    return [
        ThreadReader(reader.id, reader.name, reader.account_id)
        for reader in found
        if reader.account_id != message.account_id
    ]


async def phones(voice: Voice, concern: Concern, message: Message) -> list[Reader]:
    """Where it goes, with what stands above and below it there."""
    by_parent = message.author_role == Role.PARENT
    head = contacts_head(concern) if by_parent else text("worry-from-contact", child=concern.child)
    return [
        Reader(reader.account_id, head, row=(answers(message),))
        for reader in await readers_of_concern(voice, concern, message)
        if reader.account_id is not None
    ]


async def relays_concern(voice: Voice, concern: Concern, message: Message) -> None:
    for reader in await phones(voice, concern, message):
        await relays(voice, message, reader, gathers=message.author_role == Role.OFFICE)


def contacts_head(concern: Concern) -> Text:
    return text("worry-head", head=from_parent(concern))


def answers(message: Message) -> Button:
    return Button(text("message-answer"), AnswerConcern(message.id))


# On its author's phone


async def sent_concern_card(voice: Voice, concern: Concern, message: Message) -> Screen:
    """What was sent, whom it does not reach, and Take back; a parent also reads whom to call."""
    parts = await voice.records.messages.parts(message)
    copies = await voice.records.messages.copies(message)
    readers = await readers_of_concern(voice, concern, message)
    shut = [reader.name for reader in readers if await is_shut(voice, reader, copies)]
    by_parent = message.author_role == Role.PARENT
    sent = text("worry-sent" if by_parent else "worry-answer-sent", child=concern.child)
    nobody = text("relay-reached-nobody", child=concern.child)
    return screen(
        lines(
            nobody if len(shut) == len(readers) else sent,
            *shown(parts),
            text("relay-unreached", names=names(shut)) if shut else None,
            text("relay-not-passed-on") if any(map(was_refused, copies)) else None,
            await safety_lines(voice) if by_parent else None,
        ),
        Button(text("message-take-back"), TakeBackMessage(message.id)),
        GO_HOME,
    )


async def shows_concern_sent(turn: Turn, concern: Concern, message: Message) -> None:
    at = await turn.show(await sent_concern_card(turn, concern, message))
    if at.row_id is not None:
        await turn.records.messages.show_on(message, at.row_id)


async def shows_concern_again(turn: Turn, concern: Concern, message: Message) -> None:
    """The author's card follows what changed."""
    if message.card_id is not None:
        card = await sent_concern_card(turn, concern, message)
        at, key = CardAt(message.account_id, message.card_id), f"sent-card:{turn.received.id}"
        await turn.change_card(at, card, key=key)
