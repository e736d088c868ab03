"""A pause is over: what was agreed and promised goes on, and its author's card says so."""

from bot.voice import CardAt, Voice
from handlers.agreements import promise_cards
from handlers.agreements.recap_card import own_card, version_of
from handlers.agreements.recap_relay import when_to_remind
from handlers.agreements.remind_of_promises import of_promiser
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


async def promise_goes_on(voice: Voice, pause: MessagePause, number: int) -> None:
    """Whoever promised reads no longer that the other side does not know."""
    promise = await voice.records.promises.of_anyone(number)
    own = await of_promiser(voice, promise)
    if own is not None and promise.card_id is not None:
        at = CardAt(promise.account_id, promise.card_id)
        shown = await promise_cards.own_card(voice, own)
        await voice.change_card(at, shown, key=f"opened-promise:{pause.id}:{promise.id}")
