"""A pause is over: what was agreed meanwhile goes on, and its author's card says so."""

from bot.voice import CardAt, Voice
from handlers.agreements.recap_card import own_card, version_of
from handlers.agreements.recap_relay import when_to_remind
from storage.pause_models import MessagePause
from storage.thread_models import Message, Thread


async def recap_goes_on(
    voice: Voice, pause: MessagePause, thread: Thread, message: Message
) -> None:
    """Who is asked has it from now on, and as much time to answer as ever."""
    await voice.records.recaps.remind_later(message, await when_to_remind(voice))
    if message.card_id is not None:
        shown = await own_card(voice, await version_of(voice, message, thread))
        at = CardAt(message.account_id, message.card_id)
        await voice.change_card(at, shown, key=f"opened:{pause.id}:{message.id}")
