"""Who wrote a message learns on its card that somebody cannot be reached here, also hours later.

At the moment of sending it is known of whom Telegram refused before; who blocks Homeroom later is
found out when something is to leave for them, and nobody should wait for an answer in vain.
"""

from contextlib import suppress
from datetime import timedelta

from bot.screen import Screen
from bot.voice import CardAt, Voice
from handlers.messages.concern_relay import sent_concern_card
from handlers.messages.sent_message import sent_card
from storage.shelf import NotThere
from storage.thread_models import Message

LOOKED_BACK = timedelta(days=2)  # as long as an answer may wait for Telegram


async def tells_who_was_not_reached(voice: Voice) -> None:
    """The clock's part: what Telegram refused since, on the card of who wrote it."""
    for found in await voice.records.messages.unreached(voice.now - LOOKED_BACK):
        await shows_on_card(voice, found.message_id, f"unreached:{found.outbox_id}")


async def tells_who_comes_or_goes(voice: Voice, chat_id: int, key: str) -> None:
    """What waits for somebody who blocks Homeroom, or lets it in again, is said at once."""
    for number in await voice.records.messages.waiting_in(chat_id):
        await shows_on_card(voice, number, f"{key}:{number}")


async def shows_on_card(voice: Voice, number: int, key: str) -> None:
    message = await voice.records.messages.of_anyone(number)
    if message.card_id is None or message.state != "sent" or message.is_note:
        return
    with suppress(NotThere):  # the one teacher it was for does not teach the class any more
        card = await card_now(voice, message)
        if card is not None:
            await voice.change_card(CardAt(message.account_id, message.card_id), card, key=key)


async def card_now(voice: Voice, message: Message) -> Screen | None:
    """How it stands for its author; nothing when the child has left."""
    if message.thread_id is None:
        concern = await voice.records.concerns.standing(message)
        return await sent_concern_card(voice, concern, message) if concern else None
    thread = await voice.records.threads.standing(message.thread_id)
    return await sent_card(voice, thread, message) if thread else None
